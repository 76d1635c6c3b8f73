/**
 * ICD-10-CM for fiscal year 2026 with the changes of fiscal year 2027: chapter 5 complete, and the R, T, Z, G and O codes
 * that behavioral-health claims meet. Titles are the official ones (public domain).
 *
 * One line a code: code | use | title | valid from | deleted on | billable until | note | source. Empty columns at the end are
 * left out; 'valid from' is left out when it is the start of ICD-10-CM, 2015-10-01. Use: p primary, s secondary only,
 * f first listed only, c code the cause first, y symptom, d depends on the payer, - a header (not billable).
 */
export const DIAGNOSIS_TABLE = `
E66.01|p|Morbid (severe) obesity due to excess calories
F01|-|Vascular dementia
F01.5|-|Vascular dementia, unspecified severity||||title changed 2022-10-01
F01.50|c|Vascular dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety||||title changed 2022-10-01
F01.51|-|Vascular dementia, unspecified severity, with behavioral disturbance|||2022-09-30|became a header on 2022-10-01; use a child code; title changed 2022-10-01
F01.511|c|Vascular dementia, unspecified severity, with agitation|2022-10-01
F01.518|c|Vascular dementia, unspecified severity, with other behavioral disturbance|2022-10-01
F01.52|c|Vascular dementia, unspecified severity, with psychotic disturbance|2022-10-01
F01.53|c|Vascular dementia, unspecified severity, with mood disturbance|2022-10-01
F01.54|c|Vascular dementia, unspecified severity, with anxiety|2022-10-01
F01.A|-|Vascular dementia, mild|2022-10-01
F01.A0|c|Vascular dementia, mild, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety|2022-10-01
F01.A1|-|Vascular dementia, mild, with behavioral disturbance|2022-10-01
F01.A11|c|Vascular dementia, mild, with agitation|2022-10-01
F01.A18|c|Vascular dementia, mild, with other behavioral disturbance|2022-10-01
F01.A2|c|Vascular dementia, mild, with psychotic disturbance|2022-10-01
F01.A3|c|Vascular dementia, mild, with mood disturbance|2022-10-01
F01.A4|c|Vascular dementia, mild, with anxiety|2022-10-01
F01.B|-|Vascular dementia, moderate|2022-10-01
F01.B0|c|Vascular dementia, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety|2022-10-01
F01.B1|-|Vascular dementia, moderate, with behavioral disturbance|2022-10-01
F01.B11|c|Vascular dementia, moderate, with agitation|2022-10-01
F01.B18|c|Vascular dementia, moderate, with other behavioral disturbance|2022-10-01
F01.B2|c|Vascular dementia, moderate, with psychotic disturbance|2022-10-01
F01.B3|c|Vascular dementia, moderate, with mood disturbance|2022-10-01
F01.B4|c|Vascular dementia, moderate, with anxiety|2022-10-01
F01.C|-|Vascular dementia, severe|2022-10-01
F01.C0|c|Vascular dementia, severe, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety|2022-10-01
F01.C1|-|Vascular dementia, severe, with behavioral disturbance|2022-10-01
F01.C11|c|Vascular dementia, severe, with agitation|2022-10-01
F01.C18|c|Vascular dementia, severe, with other behavioral disturbance|2022-10-01
F01.C2|c|Vascular dementia, severe, with psychotic disturbance|2022-10-01
F01.C3|c|Vascular dementia, severe, with mood disturbance|2022-10-01
F01.C4|c|Vascular dementia, severe, with anxiety|2022-10-01
F02|-|Dementia in other diseases classified elsewhere
F02.8|-|Dementia in other diseases classified elsewhere, unspecified severity||||title changed 2022-10-01
F02.80|s|Dementia in other diseases classified elsewhere, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety||||title changed 2022-10-01
F02.81|-|Dementia in other diseases classified elsewhere, unspecified severity, with behavioral disturbance|||2022-09-30|became a header on 2022-10-01; use a child code; title changed 2022-10-01
F02.811|s|Dementia in other diseases classified elsewhere, unspecified severity, with agitation|2022-10-01
F02.818|s|Dementia in other diseases classified elsewhere, unspecified severity, with other behavioral disturbance|2022-10-01
F02.82|s|Dementia in other diseases classified elsewhere, unspecified severity, with psychotic disturbance|2022-10-01
F02.83|s|Dementia in other diseases classified elsewhere, unspecified severity, with mood disturbance|2022-10-01
F02.84|s|Dementia in other diseases classified elsewhere, unspecified severity, with anxiety|2022-10-01
F02.A|-|Dementia in other diseases classified elsewhere, mild|2022-10-01
F02.A0|s|Dementia in other diseases classified elsewhere, mild, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety|2022-10-01
F02.A1|-|Dementia in other diseases classified elsewhere, mild, with behavioral disturbance|2022-10-01
F02.A11|s|Dementia in other diseases classified elsewhere, mild, with agitation|2022-10-01
F02.A18|s|Dementia in other diseases classified elsewhere, mild, with other behavioral disturbance|2022-10-01
F02.A2|s|Dementia in other diseases classified elsewhere, mild, with psychotic disturbance|2022-10-01
F02.A3|s|Dementia in other diseases classified elsewhere, mild, with mood disturbance|2022-10-01
F02.A4|s|Dementia in other diseases classified elsewhere, mild, with anxiety|2022-10-01
F02.B|-|Dementia in other diseases classified elsewhere, moderate|2022-10-01
F02.B0|s|Dementia in other diseases classified elsewhere, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety|2022-10-01
F02.B1|-|Dementia in other diseases classified elsewhere, moderate, with behavioral disturbance|2022-10-01
F02.B11|s|Dementia in other diseases classified elsewhere, moderate, with agitation|2022-10-01
F02.B18|s|Dementia in other diseases classified elsewhere, moderate, with other behavioral disturbance|2022-10-01
F02.B2|s|Dementia in other diseases classified elsewhere, moderate, with psychotic disturbance|2022-10-01
F02.B3|s|Dementia in other diseases classified elsewhere, moderate, with mood disturbance|2022-10-01
F02.B4|s|Dementia in other diseases classified elsewhere, moderate, with anxiety|2022-10-01
F02.C|-|Dementia in other diseases classified elsewhere, severe|2022-10-01
F02.C0|s|Dementia in other diseases classified elsewhere, severe, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety|2022-10-01
F02.C1|-|Dementia in other diseases classified elsewhere, severe, with behavioral disturbance|2022-10-01
F02.C11|s|Dementia in other diseases classified elsewhere, severe, with agitation|2022-10-01
F02.C18|s|Dementia in other diseases classified elsewhere, severe, with other behavioral disturbance|2022-10-01
F02.C2|s|Dementia in other diseases classified elsewhere, severe, with psychotic disturbance|2022-10-01
F02.C3|s|Dementia in other diseases classified elsewhere, severe, with mood disturbance|2022-10-01
F02.C4|s|Dementia in other diseases classified elsewhere, severe, with anxiety|2022-10-01
F03|-|Unspecified dementia
F03.9|-|Unspecified dementia, unspecified severity||||title changed 2022-10-01
F03.90|p|Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety||||title changed 2022-10-01
F03.91|-|Unspecified dementia, unspecified severity, with behavioral disturbance|||2022-09-30|became a header on 2022-10-01; use a child code; title changed 2022-10-01
F03.911|p|Unspecified dementia, unspecified severity, with agitation|2022-10-01
F03.918|p|Unspecified dementia, unspecified severity, with other behavioral disturbance|2022-10-01
F03.92|p|Unspecified dementia, unspecified severity, with psychotic disturbance|2022-10-01
F03.93|p|Unspecified dementia, unspecified severity, with mood disturbance|2022-10-01
F03.94|p|Unspecified dementia, unspecified severity, with anxiety|2022-10-01
F03.A|-|Unspecified dementia, mild|2022-10-01
F03.A0|p|Unspecified dementia, mild, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety|2022-10-01
F03.A1|-|Unspecified dementia, mild, with behavioral disturbance|2022-10-01
F03.A11|p|Unspecified dementia, mild, with agitation|2022-10-01
F03.A18|p|Unspecified dementia, mild, with other behavioral disturbance|2022-10-01
F03.A2|p|Unspecified dementia, mild, with psychotic disturbance|2022-10-01
F03.A3|p|Unspecified dementia, mild, with mood disturbance|2022-10-01
F03.A4|p|Unspecified dementia, mild, with anxiety|2022-10-01
F03.B|-|Unspecified dementia, moderate|2022-10-01
F03.B0|p|Unspecified dementia, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety|2022-10-01
F03.B1|-|Unspecified dementia, moderate, with behavioral disturbance|2022-10-01
F03.B11|p|Unspecified dementia, moderate, with agitation|2022-10-01
F03.B18|p|Unspecified dementia, moderate, with other behavioral disturbance|2022-10-01
F03.B2|p|Unspecified dementia, moderate, with psychotic disturbance|2022-10-01
F03.B3|p|Unspecified dementia, moderate, with mood disturbance|2022-10-01
F03.B4|p|Unspecified dementia, moderate, with anxiety|2022-10-01
F03.C|-|Unspecified dementia, severe|2022-10-01
F03.C0|p|Unspecified dementia, severe, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety|2022-10-01
F03.C1|-|Unspecified dementia, severe, with behavioral disturbance|2022-10-01
F03.C11|p|Unspecified dementia, severe, with agitation|2022-10-01
F03.C18|p|Unspecified dementia, severe, with other behavioral disturbance|2022-10-01
F03.C2|p|Unspecified dementia, severe, with psychotic disturbance|2022-10-01
F03.C3|p|Unspecified dementia, severe, with mood disturbance|2022-10-01
F03.C4|p|Unspecified dementia, severe, with anxiety|2022-10-01
F04|c|Amnestic disorder due to known physiological condition
F05|c|Delirium due to known physiological condition
F06|-|Other mental disorders due to known physiological condition
F06.0|c|Psychotic disorder with hallucinations due to known physiological condition
F06.1|c|Catatonic disorder due to known physiological condition
F06.2|c|Psychotic disorder with delusions due to known physiological condition
F06.3|-|Mood disorder due to known physiological condition
F06.30|c|Mood disorder due to known physiological condition, unspecified
F06.31|c|Mood disorder due to known physiological condition with depressive features
F06.32|c|Mood disorder due to known physiological condition with major depressive-like episode
F06.33|c|Mood disorder due to known physiological condition with manic features
F06.34|c|Mood disorder due to known physiological condition with mixed features
F06.4|c|Anxiety disorder due to known physiological condition
F06.7|-|Mild neurocognitive disorder due to known physiological condition|2022-10-01
F06.70|c|Mild neurocognitive disorder due to known physiological condition without behavioral disturbance|2022-10-01
F06.71|c|Mild neurocognitive disorder due to known physiological condition with behavioral disturbance|2022-10-01
F06.8|c|Other specified mental disorders due to known physiological condition
F07|-|Personality and behavioral disorders due to known physiological condition
F07.0|c|Personality change due to known physiological condition
F07.8|-|Other personality and behavioral disorders due to known physiological condition
F07.81|c|Postconcussional syndrome
F07.89|c|Other personality and behavioral disorders due to known physiological condition
F07.9|c|Unspecified personality and behavioral disorder due to known physiological condition
F09|c|Unspecified mental disorder due to known physiological condition
F10|-|Alcohol related disorders
F10.1|-|Alcohol abuse
F10.10|p|Alcohol abuse, uncomplicated
F10.11|p|Alcohol abuse, in remission|2017-10-01
F10.12|-|Alcohol abuse with intoxication
F10.120|p|Alcohol abuse with intoxication, uncomplicated
F10.121|p|Alcohol abuse with intoxication delirium
F10.129|p|Alcohol abuse with intoxication, unspecified
F10.13|-|Alcohol abuse, with withdrawal|2020-10-01
F10.130|p|Alcohol abuse with withdrawal, uncomplicated|2020-10-01
F10.131|p|Alcohol abuse with withdrawal delirium|2020-10-01
F10.132|p|Alcohol abuse with withdrawal with perceptual disturbance|2020-10-01
F10.139|p|Alcohol abuse with withdrawal, unspecified|2020-10-01
F10.14|p|Alcohol abuse with alcohol-induced mood disorder
F10.15|-|Alcohol abuse with alcohol-induced psychotic disorder
F10.150|p|Alcohol abuse with alcohol-induced psychotic disorder with delusions
F10.151|p|Alcohol abuse with alcohol-induced psychotic disorder with hallucinations
F10.159|p|Alcohol abuse with alcohol-induced psychotic disorder, unspecified
F10.18|-|Alcohol abuse with other alcohol-induced disorders
F10.180|p|Alcohol abuse with alcohol-induced anxiety disorder
F10.181|p|Alcohol abuse with alcohol-induced sexual dysfunction
F10.182|p|Alcohol abuse with alcohol-induced sleep disorder
F10.188|p|Alcohol abuse with other alcohol-induced disorder
F10.19|p|Alcohol abuse with unspecified alcohol-induced disorder
F10.2|-|Alcohol dependence
F10.20|p|Alcohol dependence, uncomplicated
F10.21|p|Alcohol dependence, in remission
F10.22|-|Alcohol dependence with intoxication
F10.220|p|Alcohol dependence with intoxication, uncomplicated
F10.221|p|Alcohol dependence with intoxication delirium
F10.229|p|Alcohol dependence with intoxication, unspecified
F10.23|-|Alcohol dependence with withdrawal
F10.230|p|Alcohol dependence with withdrawal, uncomplicated
F10.231|p|Alcohol dependence with withdrawal delirium
F10.232|p|Alcohol dependence with withdrawal with perceptual disturbance
F10.239|p|Alcohol dependence with withdrawal, unspecified
F10.24|p|Alcohol dependence with alcohol-induced mood disorder
F10.25|-|Alcohol dependence with alcohol-induced psychotic disorder
F10.250|p|Alcohol dependence with alcohol-induced psychotic disorder with delusions
F10.251|p|Alcohol dependence with alcohol-induced psychotic disorder with hallucinations
F10.259|p|Alcohol dependence with alcohol-induced psychotic disorder, unspecified
F10.26|p|Alcohol dependence with alcohol-induced persisting amnestic disorder
F10.27|p|Alcohol dependence with alcohol-induced persisting dementia
F10.28|-|Alcohol dependence with other alcohol-induced disorders
F10.280|p|Alcohol dependence with alcohol-induced anxiety disorder
F10.281|p|Alcohol dependence with alcohol-induced sexual dysfunction
F10.282|p|Alcohol dependence with alcohol-induced sleep disorder
F10.288|p|Alcohol dependence with other alcohol-induced disorder
F10.29|p|Alcohol dependence with unspecified alcohol-induced disorder
F10.9|-|Alcohol use, unspecified
F10.90|p|Alcohol use, unspecified, uncomplicated|2022-10-01
F10.91|p|Alcohol use, unspecified, in remission|2022-10-01
F10.92|-|Alcohol use, unspecified with intoxication
F10.920|p|Alcohol use, unspecified with intoxication, uncomplicated
F10.921|p|Alcohol use, unspecified with intoxication delirium
F10.929|p|Alcohol use, unspecified with intoxication, unspecified
F10.93|-|Alcohol use, unspecified with withdrawal|2020-10-01
F10.930|p|Alcohol use, unspecified with withdrawal, uncomplicated|2020-10-01
F10.931|p|Alcohol use, unspecified with withdrawal delirium|2020-10-01
F10.932|p|Alcohol use, unspecified with withdrawal with perceptual disturbance|2020-10-01
F10.939|p|Alcohol use, unspecified with withdrawal, unspecified|2020-10-01
F10.94|p|Alcohol use, unspecified with alcohol-induced mood disorder
F10.95|-|Alcohol use, unspecified with alcohol-induced psychotic disorder
F10.950|p|Alcohol use, unspecified with alcohol-induced psychotic disorder with delusions
F10.951|p|Alcohol use, unspecified with alcohol-induced psychotic disorder with hallucinations
F10.959|p|Alcohol use, unspecified with alcohol-induced psychotic disorder, unspecified
F10.96|p|Alcohol use, unspecified with alcohol-induced persisting amnestic disorder
F10.97|p|Alcohol use, unspecified with alcohol-induced persisting dementia
F10.98|-|Alcohol use, unspecified with other alcohol-induced disorders
F10.980|p|Alcohol use, unspecified with alcohol-induced anxiety disorder
F10.981|p|Alcohol use, unspecified with alcohol-induced sexual dysfunction
F10.982|p|Alcohol use, unspecified with alcohol-induced sleep disorder
F10.988|p|Alcohol use, unspecified with other alcohol-induced disorder
F10.99|p|Alcohol use, unspecified with unspecified alcohol-induced disorder
F11|-|Opioid related disorders
F11.1|-|Opioid abuse
F11.10|p|Opioid abuse, uncomplicated
F11.11|p|Opioid abuse, in remission|2017-10-01
F11.12|-|Opioid abuse with intoxication
F11.120|p|Opioid abuse with intoxication, uncomplicated
F11.121|p|Opioid abuse with intoxication delirium
F11.122|p|Opioid abuse with intoxication with perceptual disturbance
F11.129|p|Opioid abuse with intoxication, unspecified
F11.13|p|Opioid abuse with withdrawal|2020-10-01
F11.14|p|Opioid abuse with opioid-induced mood disorder
F11.15|-|Opioid abuse with opioid-induced psychotic disorder
F11.150|p|Opioid abuse with opioid-induced psychotic disorder with delusions
F11.151|p|Opioid abuse with opioid-induced psychotic disorder with hallucinations
F11.159|p|Opioid abuse with opioid-induced psychotic disorder, unspecified
F11.18|-|Opioid abuse with other opioid-induced disorder
F11.181|p|Opioid abuse with opioid-induced sexual dysfunction
F11.182|p|Opioid abuse with opioid-induced sleep disorder
F11.188|p|Opioid abuse with other opioid-induced disorder
F11.19|p|Opioid abuse with unspecified opioid-induced disorder
F11.2|-|Opioid dependence
F11.20|p|Opioid dependence, uncomplicated
F11.21|p|Opioid dependence, in remission
F11.22|-|Opioid dependence with intoxication
F11.220|p|Opioid dependence with intoxication, uncomplicated
F11.221|p|Opioid dependence with intoxication delirium
F11.222|p|Opioid dependence with intoxication with perceptual disturbance
F11.229|p|Opioid dependence with intoxication, unspecified
F11.23|p|Opioid dependence with withdrawal
F11.24|p|Opioid dependence with opioid-induced mood disorder
F11.25|-|Opioid dependence with opioid-induced psychotic disorder
F11.250|p|Opioid dependence with opioid-induced psychotic disorder with delusions
F11.251|p|Opioid dependence with opioid-induced psychotic disorder with hallucinations
F11.259|p|Opioid dependence with opioid-induced psychotic disorder, unspecified
F11.28|-|Opioid dependence with other opioid-induced disorder
F11.281|p|Opioid dependence with opioid-induced sexual dysfunction
F11.282|p|Opioid dependence with opioid-induced sleep disorder
F11.288|p|Opioid dependence with other opioid-induced disorder
F11.29|p|Opioid dependence with unspecified opioid-induced disorder
F11.9|-|Opioid use, unspecified
F11.90|p|Opioid use, unspecified, uncomplicated
F11.91|p|Opioid use, unspecified, in remission|2022-10-01
F11.92|-|Opioid use, unspecified with intoxication
F11.920|p|Opioid use, unspecified with intoxication, uncomplicated
F11.921|p|Opioid use, unspecified with intoxication delirium
F11.922|p|Opioid use, unspecified with intoxication with perceptual disturbance
F11.929|p|Opioid use, unspecified with intoxication, unspecified
F11.93|p|Opioid use, unspecified with withdrawal
F11.94|p|Opioid use, unspecified with opioid-induced mood disorder
F11.95|-|Opioid use, unspecified with opioid-induced psychotic disorder
F11.950|p|Opioid use, unspecified with opioid-induced psychotic disorder with delusions
F11.951|p|Opioid use, unspecified with opioid-induced psychotic disorder with hallucinations
F11.959|p|Opioid use, unspecified with opioid-induced psychotic disorder, unspecified
F11.98|-|Opioid use, unspecified with other specified opioid-induced disorder
F11.981|p|Opioid use, unspecified with opioid-induced sexual dysfunction
F11.982|p|Opioid use, unspecified with opioid-induced sleep disorder
F11.988|p|Opioid use, unspecified with other opioid-induced disorder
F11.99|p|Opioid use, unspecified with unspecified opioid-induced disorder
F12|-|Cannabis related disorders
F12.1|-|Cannabis abuse
F12.10|p|Cannabis abuse, uncomplicated
F12.11|p|Cannabis abuse, in remission|2017-10-01
F12.12|-|Cannabis abuse with intoxication
F12.120|p|Cannabis abuse with intoxication, uncomplicated
F12.121|p|Cannabis abuse with intoxication delirium
F12.122|p|Cannabis abuse with intoxication with perceptual disturbance
F12.129|p|Cannabis abuse with intoxication, unspecified
F12.13|p|Cannabis abuse with withdrawal|2020-10-01
F12.15|-|Cannabis abuse with psychotic disorder
F12.150|p|Cannabis abuse with psychotic disorder with delusions
F12.151|p|Cannabis abuse with psychotic disorder with hallucinations
F12.159|p|Cannabis abuse with psychotic disorder, unspecified
F12.18|-|Cannabis abuse with other cannabis-induced disorder
F12.180|p|Cannabis abuse with cannabis-induced anxiety disorder
F12.188|p|Cannabis abuse with other cannabis-induced disorder
F12.19|p|Cannabis abuse with unspecified cannabis-induced disorder
F12.2|-|Cannabis dependence
F12.20|p|Cannabis dependence, uncomplicated
F12.21|p|Cannabis dependence, in remission
F12.22|-|Cannabis dependence with intoxication
F12.220|p|Cannabis dependence with intoxication, uncomplicated
F12.221|p|Cannabis dependence with intoxication delirium
F12.222|p|Cannabis dependence with intoxication with perceptual disturbance
F12.229|p|Cannabis dependence with intoxication, unspecified
F12.23|p|Cannabis dependence with withdrawal|2018-10-01
F12.25|-|Cannabis dependence with psychotic disorder
F12.250|p|Cannabis dependence with psychotic disorder with delusions
F12.251|p|Cannabis dependence with psychotic disorder with hallucinations
F12.259|p|Cannabis dependence with psychotic disorder, unspecified
F12.28|-|Cannabis dependence with other cannabis-induced disorder
F12.280|p|Cannabis dependence with cannabis-induced anxiety disorder
F12.288|p|Cannabis dependence with other cannabis-induced disorder
F12.29|p|Cannabis dependence with unspecified cannabis-induced disorder
F12.9|-|Cannabis use, unspecified
F12.90|p|Cannabis use, unspecified, uncomplicated
F12.91|p|Cannabis use, unspecified, in remission|2022-10-01
F12.92|-|Cannabis use, unspecified with intoxication
F12.920|p|Cannabis use, unspecified with intoxication, uncomplicated
F12.921|p|Cannabis use, unspecified with intoxication delirium
F12.922|p|Cannabis use, unspecified with intoxication with perceptual disturbance
F12.929|p|Cannabis use, unspecified with intoxication, unspecified
F12.93|p|Cannabis use, unspecified with withdrawal|2018-10-01
F12.95|-|Cannabis use, unspecified with psychotic disorder
F12.950|p|Cannabis use, unspecified with psychotic disorder with delusions
F12.951|p|Cannabis use, unspecified with psychotic disorder with hallucinations
F12.959|p|Cannabis use, unspecified with psychotic disorder, unspecified
F12.98|-|Cannabis use, unspecified with other cannabis-induced disorder
F12.980|p|Cannabis use, unspecified with anxiety disorder
F12.988|p|Cannabis use, unspecified with other cannabis-induced disorder
F12.99|p|Cannabis use, unspecified with unspecified cannabis-induced disorder
F13|-|Sedative, hypnotic, or anxiolytic related disorders
F13.1|-|Sedative, hypnotic or anxiolytic-related abuse
F13.10|p|Sedative, hypnotic or anxiolytic abuse, uncomplicated
F13.11|p|Sedative, hypnotic or anxiolytic abuse, in remission|2017-10-01
F13.12|-|Sedative, hypnotic or anxiolytic abuse with intoxication
F13.120|p|Sedative, hypnotic or anxiolytic abuse with intoxication, uncomplicated
F13.121|p|Sedative, hypnotic or anxiolytic abuse with intoxication delirium
F13.129|p|Sedative, hypnotic or anxiolytic abuse with intoxication, unspecified
F13.13|-|Sedative, hypnotic or anxiolytic abuse with withdrawal|2020-10-01
F13.130|p|Sedative, hypnotic or anxiolytic abuse with withdrawal, uncomplicated|2020-10-01
F13.131|p|Sedative, hypnotic or anxiolytic abuse with withdrawal delirium|2020-10-01
F13.132|p|Sedative, hypnotic or anxiolytic abuse with withdrawal with perceptual disturbance|2020-10-01
F13.139|p|Sedative, hypnotic or anxiolytic abuse with withdrawal, unspecified|2020-10-01
F13.14|p|Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced mood disorder
F13.15|-|Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced psychotic disorder
F13.150|p|Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced psychotic disorder with delusions
F13.151|p|Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced psychotic disorder with hallucinations
F13.159|p|Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced psychotic disorder, unspecified
F13.18|-|Sedative, hypnotic or anxiolytic abuse with other sedative, hypnotic or anxiolytic-induced disorders
F13.180|p|Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced anxiety disorder
F13.181|p|Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced sexual dysfunction
F13.182|p|Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced sleep disorder
F13.188|p|Sedative, hypnotic or anxiolytic abuse with other sedative, hypnotic or anxiolytic-induced disorder
F13.19|p|Sedative, hypnotic or anxiolytic abuse with unspecified sedative, hypnotic or anxiolytic-induced disorder
F13.2|-|Sedative, hypnotic or anxiolytic-related dependence
F13.20|p|Sedative, hypnotic or anxiolytic dependence, uncomplicated
F13.21|p|Sedative, hypnotic or anxiolytic dependence, in remission
F13.22|-|Sedative, hypnotic or anxiolytic dependence with intoxication
F13.220|p|Sedative, hypnotic or anxiolytic dependence with intoxication, uncomplicated
F13.221|p|Sedative, hypnotic or anxiolytic dependence with intoxication delirium
F13.229|p|Sedative, hypnotic or anxiolytic dependence with intoxication, unspecified
F13.23|-|Sedative, hypnotic or anxiolytic dependence with withdrawal
F13.230|p|Sedative, hypnotic or anxiolytic dependence with withdrawal, uncomplicated
F13.231|p|Sedative, hypnotic or anxiolytic dependence with withdrawal delirium
F13.232|p|Sedative, hypnotic or anxiolytic dependence with withdrawal with perceptual disturbance
F13.239|p|Sedative, hypnotic or anxiolytic dependence with withdrawal, unspecified
F13.24|p|Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced mood disorder
F13.25|-|Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced psychotic disorder
F13.250|p|Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced psychotic disorder with delusions
F13.251|p|Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced psychotic disorder with hallucinations
F13.259|p|Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced psychotic disorder, unspecified
F13.26|p|Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced persisting amnestic disorder
F13.27|p|Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced persisting dementia
F13.28|-|Sedative, hypnotic or anxiolytic dependence with other sedative, hypnotic or anxiolytic-induced disorders
F13.280|p|Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced anxiety disorder
F13.281|p|Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced sexual dysfunction
F13.282|p|Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced sleep disorder
F13.288|p|Sedative, hypnotic or anxiolytic dependence with other sedative, hypnotic or anxiolytic-induced disorder
F13.29|p|Sedative, hypnotic or anxiolytic dependence with unspecified sedative, hypnotic or anxiolytic-induced disorder
F13.9|-|Sedative, hypnotic or anxiolytic-related use, unspecified
F13.90|p|Sedative, hypnotic, or anxiolytic use, unspecified, uncomplicated
F13.91|p|Sedative, hypnotic or anxiolytic use, unspecified, in remission|2022-10-01
F13.92|-|Sedative, hypnotic or anxiolytic use, unspecified with intoxication
F13.920|p|Sedative, hypnotic or anxiolytic use, unspecified with intoxication, uncomplicated
F13.921|p|Sedative, hypnotic or anxiolytic use, unspecified with intoxication delirium
F13.929|p|Sedative, hypnotic or anxiolytic use, unspecified with intoxication, unspecified
F13.93|-|Sedative, hypnotic or anxiolytic use, unspecified with withdrawal
F13.930|p|Sedative, hypnotic or anxiolytic use, unspecified with withdrawal, uncomplicated
F13.931|p|Sedative, hypnotic or anxiolytic use, unspecified with withdrawal delirium
F13.932|p|Sedative, hypnotic or anxiolytic use, unspecified with withdrawal with perceptual disturbances
F13.939|p|Sedative, hypnotic or anxiolytic use, unspecified with withdrawal, unspecified
F13.94|p|Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced mood disorder
F13.95|-|Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced psychotic disorder
F13.950|p|Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced psychotic disorder with delusions
F13.951|p|Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced psychotic disorder with hallucinations
F13.959|p|Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced psychotic disorder, unspecified
F13.96|p|Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced persisting amnestic disorder
F13.97|p|Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced persisting dementia
F13.98|-|Sedative, hypnotic or anxiolytic use, unspecified with other sedative, hypnotic or anxiolytic-induced disorders
F13.980|p|Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced anxiety disorder
F13.981|p|Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced sexual dysfunction
F13.982|p|Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced sleep disorder
F13.988|p|Sedative, hypnotic or anxiolytic use, unspecified with other sedative, hypnotic or anxiolytic-induced disorder
F13.99|p|Sedative, hypnotic or anxiolytic use, unspecified with unspecified sedative, hypnotic or anxiolytic-induced disorder
F14|-|Cocaine related disorders
F14.1|-|Cocaine abuse
F14.10|p|Cocaine abuse, uncomplicated
F14.11|p|Cocaine abuse, in remission|2017-10-01
F14.12|-|Cocaine abuse with intoxication
F14.120|p|Cocaine abuse with intoxication, uncomplicated
F14.121|p|Cocaine abuse with intoxication with delirium
F14.122|p|Cocaine abuse with intoxication with perceptual disturbance
F14.129|p|Cocaine abuse with intoxication, unspecified
F14.13|p|Cocaine abuse, unspecified with withdrawal|2020-10-01
F14.14|p|Cocaine abuse with cocaine-induced mood disorder
F14.15|-|Cocaine abuse with cocaine-induced psychotic disorder
F14.150|p|Cocaine abuse with cocaine-induced psychotic disorder with delusions
F14.151|p|Cocaine abuse with cocaine-induced psychotic disorder with hallucinations
F14.159|p|Cocaine abuse with cocaine-induced psychotic disorder, unspecified
F14.18|-|Cocaine abuse with other cocaine-induced disorder
F14.180|p|Cocaine abuse with cocaine-induced anxiety disorder
F14.181|p|Cocaine abuse with cocaine-induced sexual dysfunction
F14.182|p|Cocaine abuse with cocaine-induced sleep disorder
F14.188|p|Cocaine abuse with other cocaine-induced disorder
F14.19|p|Cocaine abuse with unspecified cocaine-induced disorder
F14.2|-|Cocaine dependence
F14.20|p|Cocaine dependence, uncomplicated
F14.21|p|Cocaine dependence, in remission
F14.22|-|Cocaine dependence with intoxication
F14.220|p|Cocaine dependence with intoxication, uncomplicated
F14.221|p|Cocaine dependence with intoxication delirium
F14.222|p|Cocaine dependence with intoxication with perceptual disturbance
F14.229|p|Cocaine dependence with intoxication, unspecified
F14.23|p|Cocaine dependence with withdrawal
F14.24|p|Cocaine dependence with cocaine-induced mood disorder
F14.25|-|Cocaine dependence with cocaine-induced psychotic disorder
F14.250|p|Cocaine dependence with cocaine-induced psychotic disorder with delusions
F14.251|p|Cocaine dependence with cocaine-induced psychotic disorder with hallucinations
F14.259|p|Cocaine dependence with cocaine-induced psychotic disorder, unspecified
F14.28|-|Cocaine dependence with other cocaine-induced disorder
F14.280|p|Cocaine dependence with cocaine-induced anxiety disorder
F14.281|p|Cocaine dependence with cocaine-induced sexual dysfunction
F14.282|p|Cocaine dependence with cocaine-induced sleep disorder
F14.288|p|Cocaine dependence with other cocaine-induced disorder
F14.29|p|Cocaine dependence with unspecified cocaine-induced disorder
F14.9|-|Cocaine use, unspecified
F14.90|p|Cocaine use, unspecified, uncomplicated
F14.91|p|Cocaine use, unspecified, in remission|2022-10-01
F14.92|-|Cocaine use, unspecified with intoxication
F14.920|p|Cocaine use, unspecified with intoxication, uncomplicated
F14.921|p|Cocaine use, unspecified with intoxication delirium
F14.922|p|Cocaine use, unspecified with intoxication with perceptual disturbance
F14.929|p|Cocaine use, unspecified with intoxication, unspecified
F14.93|p|Cocaine use, unspecified with withdrawal|2020-10-01
F14.94|p|Cocaine use, unspecified with cocaine-induced mood disorder
F14.95|-|Cocaine use, unspecified with cocaine-induced psychotic disorder
F14.950|p|Cocaine use, unspecified with cocaine-induced psychotic disorder with delusions
F14.951|p|Cocaine use, unspecified with cocaine-induced psychotic disorder with hallucinations
F14.959|p|Cocaine use, unspecified with cocaine-induced psychotic disorder, unspecified
F14.98|-|Cocaine use, unspecified with other specified cocaine-induced disorder
F14.980|p|Cocaine use, unspecified with cocaine-induced anxiety disorder
F14.981|p|Cocaine use, unspecified with cocaine-induced sexual dysfunction
F14.982|p|Cocaine use, unspecified with cocaine-induced sleep disorder
F14.988|p|Cocaine use, unspecified with other cocaine-induced disorder
F14.99|p|Cocaine use, unspecified with unspecified cocaine-induced disorder
F15|-|Other stimulant related disorders
F15.1|-|Other stimulant abuse
F15.10|p|Other stimulant abuse, uncomplicated
F15.11|p|Other stimulant abuse, in remission|2017-10-01
F15.12|-|Other stimulant abuse with intoxication
F15.120|p|Other stimulant abuse with intoxication, uncomplicated
F15.121|p|Other stimulant abuse with intoxication delirium
F15.122|p|Other stimulant abuse with intoxication with perceptual disturbance
F15.129|p|Other stimulant abuse with intoxication, unspecified
F15.13|p|Other stimulant abuse with withdrawal|2020-10-01
F15.14|p|Other stimulant abuse with stimulant-induced mood disorder
F15.15|-|Other stimulant abuse with stimulant-induced psychotic disorder
F15.150|p|Other stimulant abuse with stimulant-induced psychotic disorder with delusions
F15.151|p|Other stimulant abuse with stimulant-induced psychotic disorder with hallucinations
F15.159|p|Other stimulant abuse with stimulant-induced psychotic disorder, unspecified
F15.18|-|Other stimulant abuse with other stimulant-induced disorder
F15.180|p|Other stimulant abuse with stimulant-induced anxiety disorder
F15.181|p|Other stimulant abuse with stimulant-induced sexual dysfunction
F15.182|p|Other stimulant abuse with stimulant-induced sleep disorder
F15.188|p|Other stimulant abuse with other stimulant-induced disorder
F15.19|p|Other stimulant abuse with unspecified stimulant-induced disorder
F15.2|-|Other stimulant dependence
F15.20|p|Other stimulant dependence, uncomplicated
F15.21|p|Other stimulant dependence, in remission
F15.22|-|Other stimulant dependence with intoxication
F15.220|p|Other stimulant dependence with intoxication, uncomplicated
F15.221|p|Other stimulant dependence with intoxication delirium
F15.222|p|Other stimulant dependence with intoxication with perceptual disturbance
F15.229|p|Other stimulant dependence with intoxication, unspecified
F15.23|p|Other stimulant dependence with withdrawal
F15.24|p|Other stimulant dependence with stimulant-induced mood disorder
F15.25|-|Other stimulant dependence with stimulant-induced psychotic disorder
F15.250|p|Other stimulant dependence with stimulant-induced psychotic disorder with delusions
F15.251|p|Other stimulant dependence with stimulant-induced psychotic disorder with hallucinations
F15.259|p|Other stimulant dependence with stimulant-induced psychotic disorder, unspecified
F15.28|-|Other stimulant dependence with other stimulant-induced disorder
F15.280|p|Other stimulant dependence with stimulant-induced anxiety disorder
F15.281|p|Other stimulant dependence with stimulant-induced sexual dysfunction
F15.282|p|Other stimulant dependence with stimulant-induced sleep disorder
F15.288|p|Other stimulant dependence with other stimulant-induced disorder
F15.29|p|Other stimulant dependence with unspecified stimulant-induced disorder
F15.9|-|Other stimulant use, unspecified
F15.90|p|Other stimulant use, unspecified, uncomplicated
F15.91|p|Other stimulant use, unspecified, in remission|2022-10-01
F15.92|-|Other stimulant use, unspecified with intoxication
F15.920|p|Other stimulant use, unspecified with intoxication, uncomplicated
F15.921|p|Other stimulant use, unspecified with intoxication delirium
F15.922|p|Other stimulant use, unspecified with intoxication with perceptual disturbance
F15.929|p|Other stimulant use, unspecified with intoxication, unspecified
F15.93|p|Other stimulant use, unspecified with withdrawal
F15.94|p|Other stimulant use, unspecified with stimulant-induced mood disorder
F15.95|-|Other stimulant use, unspecified with stimulant-induced psychotic disorder
F15.950|p|Other stimulant use, unspecified with stimulant-induced psychotic disorder with delusions
F15.951|p|Other stimulant use, unspecified with stimulant-induced psychotic disorder with hallucinations
F15.959|p|Other stimulant use, unspecified with stimulant-induced psychotic disorder, unspecified
F15.98|-|Other stimulant use, unspecified with other stimulant-induced disorder
F15.980|p|Other stimulant use, unspecified with stimulant-induced anxiety disorder
F15.981|p|Other stimulant use, unspecified with stimulant-induced sexual dysfunction
F15.982|p|Other stimulant use, unspecified with stimulant-induced sleep disorder
F15.988|p|Other stimulant use, unspecified with other stimulant-induced disorder
F15.99|p|Other stimulant use, unspecified with unspecified stimulant-induced disorder
F16|-|Hallucinogen related disorders
F16.1|-|Hallucinogen abuse
F16.10|p|Hallucinogen abuse, uncomplicated
F16.11|p|Hallucinogen abuse, in remission|2017-10-01
F16.12|-|Hallucinogen abuse with intoxication
F16.120|p|Hallucinogen abuse with intoxication, uncomplicated
F16.121|p|Hallucinogen abuse with intoxication with delirium
F16.122|p|Hallucinogen abuse with intoxication with perceptual disturbance
F16.129|p|Hallucinogen abuse with intoxication, unspecified
F16.14|p|Hallucinogen abuse with hallucinogen-induced mood disorder
F16.15|-|Hallucinogen abuse with hallucinogen-induced psychotic disorder
F16.150|p|Hallucinogen abuse with hallucinogen-induced psychotic disorder with delusions
F16.151|p|Hallucinogen abuse with hallucinogen-induced psychotic disorder with hallucinations
F16.159|p|Hallucinogen abuse with hallucinogen-induced psychotic disorder, unspecified
F16.18|-|Hallucinogen abuse with other hallucinogen-induced disorder
F16.180|p|Hallucinogen abuse with hallucinogen-induced anxiety disorder
F16.183|p|Hallucinogen abuse with hallucinogen persisting perception disorder (flashbacks)
F16.188|p|Hallucinogen abuse with other hallucinogen-induced disorder
F16.19|p|Hallucinogen abuse with unspecified hallucinogen-induced disorder
F16.2|-|Hallucinogen dependence
F16.20|p|Hallucinogen dependence, uncomplicated
F16.21|p|Hallucinogen dependence, in remission
F16.22|-|Hallucinogen dependence with intoxication
F16.220|p|Hallucinogen dependence with intoxication, uncomplicated
F16.221|p|Hallucinogen dependence with intoxication with delirium
F16.229|p|Hallucinogen dependence with intoxication, unspecified
F16.24|p|Hallucinogen dependence with hallucinogen-induced mood disorder
F16.25|-|Hallucinogen dependence with hallucinogen-induced psychotic disorder
F16.250|p|Hallucinogen dependence with hallucinogen-induced psychotic disorder with delusions
F16.251|p|Hallucinogen dependence with hallucinogen-induced psychotic disorder with hallucinations
F16.259|p|Hallucinogen dependence with hallucinogen-induced psychotic disorder, unspecified
F16.28|-|Hallucinogen dependence with other hallucinogen-induced disorder
F16.280|p|Hallucinogen dependence with hallucinogen-induced anxiety disorder
F16.283|p|Hallucinogen dependence with hallucinogen persisting perception disorder (flashbacks)
F16.288|p|Hallucinogen dependence with other hallucinogen-induced disorder
F16.29|p|Hallucinogen dependence with unspecified hallucinogen-induced disorder
F16.9|-|Hallucinogen use, unspecified
F16.90|p|Hallucinogen use, unspecified, uncomplicated
F16.91|p|Hallucinogen use, unspecified, in remission|2022-10-01
F16.92|-|Hallucinogen use, unspecified with intoxication
F16.920|p|Hallucinogen use, unspecified with intoxication, uncomplicated
F16.921|p|Hallucinogen use, unspecified with intoxication with delirium
F16.929|p|Hallucinogen use, unspecified with intoxication, unspecified
F16.94|p|Hallucinogen use, unspecified with hallucinogen-induced mood disorder
F16.95|-|Hallucinogen use, unspecified with hallucinogen-induced psychotic disorder
F16.950|p|Hallucinogen use, unspecified with hallucinogen-induced psychotic disorder with delusions
F16.951|p|Hallucinogen use, unspecified with hallucinogen-induced psychotic disorder with hallucinations
F16.959|p|Hallucinogen use, unspecified with hallucinogen-induced psychotic disorder, unspecified
F16.98|-|Hallucinogen use, unspecified with other specified hallucinogen-induced disorder
F16.980|p|Hallucinogen use, unspecified with hallucinogen-induced anxiety disorder
F16.983|p|Hallucinogen use, unspecified with hallucinogen persisting perception disorder (flashbacks)
F16.988|p|Hallucinogen use, unspecified with other hallucinogen-induced disorder
F16.99|p|Hallucinogen use, unspecified with unspecified hallucinogen-induced disorder
F17|-|Nicotine dependence
F17.2|-|Nicotine dependence
F17.20|-|Nicotine dependence, unspecified
F17.200|p|Nicotine dependence, unspecified, uncomplicated
F17.201|p|Nicotine dependence, unspecified, in remission
F17.203|p|Nicotine dependence unspecified, with withdrawal
F17.208|p|Nicotine dependence, unspecified, with other nicotine-induced disorders
F17.209|p|Nicotine dependence, unspecified, with unspecified nicotine-induced disorders
F17.21|-|Nicotine dependence, cigarettes
F17.210|p|Nicotine dependence, cigarettes, uncomplicated
F17.211|p|Nicotine dependence, cigarettes, in remission
F17.213|p|Nicotine dependence, cigarettes, with withdrawal
F17.218|p|Nicotine dependence, cigarettes, with other nicotine-induced disorders
F17.219|p|Nicotine dependence, cigarettes, with unspecified nicotine-induced disorders
F17.22|-|Nicotine dependence, chewing tobacco
F17.220|p|Nicotine dependence, chewing tobacco, uncomplicated
F17.221|p|Nicotine dependence, chewing tobacco, in remission
F17.223|p|Nicotine dependence, chewing tobacco, with withdrawal
F17.228|p|Nicotine dependence, chewing tobacco, with other nicotine-induced disorders
F17.229|p|Nicotine dependence, chewing tobacco, with unspecified nicotine-induced disorders
F17.29|-|Nicotine dependence, other tobacco product
F17.290|p|Nicotine dependence, other tobacco product, uncomplicated
F17.291|p|Nicotine dependence, other tobacco product, in remission
F17.293|p|Nicotine dependence, other tobacco product, with withdrawal
F17.298|p|Nicotine dependence, other tobacco product, with other nicotine-induced disorders
F17.299|p|Nicotine dependence, other tobacco product, with unspecified nicotine-induced disorders
F18|-|Inhalant related disorders
F18.1|-|Inhalant abuse
F18.10|p|Inhalant abuse, uncomplicated
F18.11|p|Inhalant abuse, in remission|2017-10-01
F18.12|-|Inhalant abuse with intoxication
F18.120|p|Inhalant abuse with intoxication, uncomplicated
F18.121|p|Inhalant abuse with intoxication delirium
F18.129|p|Inhalant abuse with intoxication, unspecified
F18.14|p|Inhalant abuse with inhalant-induced mood disorder
F18.15|-|Inhalant abuse with inhalant-induced psychotic disorder
F18.150|p|Inhalant abuse with inhalant-induced psychotic disorder with delusions
F18.151|p|Inhalant abuse with inhalant-induced psychotic disorder with hallucinations
F18.159|p|Inhalant abuse with inhalant-induced psychotic disorder, unspecified
F18.17|p|Inhalant abuse with inhalant-induced dementia
F18.18|-|Inhalant abuse with other inhalant-induced disorders
F18.180|p|Inhalant abuse with inhalant-induced anxiety disorder
F18.188|p|Inhalant abuse with other inhalant-induced disorder
F18.19|p|Inhalant abuse with unspecified inhalant-induced disorder
F18.2|-|Inhalant dependence
F18.20|p|Inhalant dependence, uncomplicated
F18.21|p|Inhalant dependence, in remission
F18.22|-|Inhalant dependence with intoxication
F18.220|p|Inhalant dependence with intoxication, uncomplicated
F18.221|p|Inhalant dependence with intoxication delirium
F18.229|p|Inhalant dependence with intoxication, unspecified
F18.24|p|Inhalant dependence with inhalant-induced mood disorder
F18.25|-|Inhalant dependence with inhalant-induced psychotic disorder
F18.250|p|Inhalant dependence with inhalant-induced psychotic disorder with delusions
F18.251|p|Inhalant dependence with inhalant-induced psychotic disorder with hallucinations
F18.259|p|Inhalant dependence with inhalant-induced psychotic disorder, unspecified
F18.27|p|Inhalant dependence with inhalant-induced dementia
F18.28|-|Inhalant dependence with other inhalant-induced disorders
F18.280|p|Inhalant dependence with inhalant-induced anxiety disorder
F18.288|p|Inhalant dependence with other inhalant-induced disorder
F18.29|p|Inhalant dependence with unspecified inhalant-induced disorder
F18.9|-|Inhalant use, unspecified
F18.90|p|Inhalant use, unspecified, uncomplicated
F18.91|p|Inhalant use, unspecified, in remission|2022-10-01
F18.92|-|Inhalant use, unspecified with intoxication
F18.920|p|Inhalant use, unspecified with intoxication, uncomplicated
F18.921|p|Inhalant use, unspecified with intoxication with delirium
F18.929|p|Inhalant use, unspecified with intoxication, unspecified
F18.94|p|Inhalant use, unspecified with inhalant-induced mood disorder
F18.95|-|Inhalant use, unspecified with inhalant-induced psychotic disorder
F18.950|p|Inhalant use, unspecified with inhalant-induced psychotic disorder with delusions
F18.951|p|Inhalant use, unspecified with inhalant-induced psychotic disorder with hallucinations
F18.959|p|Inhalant use, unspecified with inhalant-induced psychotic disorder, unspecified
F18.97|p|Inhalant use, unspecified with inhalant-induced persisting dementia
F18.98|-|Inhalant use, unspecified with other inhalant-induced disorders
F18.980|p|Inhalant use, unspecified with inhalant-induced anxiety disorder
F18.988|p|Inhalant use, unspecified with other inhalant-induced disorder
F18.99|p|Inhalant use, unspecified with unspecified inhalant-induced disorder
F19|-|Other psychoactive substance related disorders
F19.1|-|Other psychoactive substance abuse
F19.10|p|Other psychoactive substance abuse, uncomplicated
F19.11|p|Other psychoactive substance abuse, in remission|2017-10-01
F19.12|-|Other psychoactive substance abuse with intoxication
F19.120|p|Other psychoactive substance abuse with intoxication, uncomplicated
F19.121|p|Other psychoactive substance abuse with intoxication delirium
F19.122|p|Other psychoactive substance abuse with intoxication with perceptual disturbances
F19.129|p|Other psychoactive substance abuse with intoxication, unspecified
F19.13|-|Other psychoactive substance abuse with withdrawal|2020-10-01
F19.130|p|Other psychoactive substance abuse with withdrawal, uncomplicated|2020-10-01
F19.131|p|Other psychoactive substance abuse with withdrawal delirium|2020-10-01
F19.132|p|Other psychoactive substance abuse with withdrawal with perceptual disturbance|2020-10-01
F19.139|p|Other psychoactive substance abuse with withdrawal, unspecified|2020-10-01
F19.14|p|Other psychoactive substance abuse with psychoactive substance-induced mood disorder
F19.15|-|Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder
F19.150|p|Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder with delusions
F19.151|p|Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder with hallucinations
F19.159|p|Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder, unspecified
F19.16|p|Other psychoactive substance abuse with psychoactive substance-induced persisting amnestic disorder
F19.17|p|Other psychoactive substance abuse with psychoactive substance-induced persisting dementia
F19.18|-|Other psychoactive substance abuse with other psychoactive substance-induced disorders
F19.180|p|Other psychoactive substance abuse with psychoactive substance-induced anxiety disorder
F19.181|p|Other psychoactive substance abuse with psychoactive substance-induced sexual dysfunction
F19.182|p|Other psychoactive substance abuse with psychoactive substance-induced sleep disorder
F19.188|p|Other psychoactive substance abuse with other psychoactive substance-induced disorder
F19.19|p|Other psychoactive substance abuse with unspecified psychoactive substance-induced disorder
F19.2|-|Other psychoactive substance dependence
F19.20|p|Other psychoactive substance dependence, uncomplicated
F19.21|p|Other psychoactive substance dependence, in remission
F19.22|-|Other psychoactive substance dependence with intoxication
F19.220|p|Other psychoactive substance dependence with intoxication, uncomplicated
F19.221|p|Other psychoactive substance dependence with intoxication delirium
F19.222|p|Other psychoactive substance dependence with intoxication with perceptual disturbance
F19.229|p|Other psychoactive substance dependence with intoxication, unspecified
F19.23|-|Other psychoactive substance dependence with withdrawal
F19.230|p|Other psychoactive substance dependence with withdrawal, uncomplicated
F19.231|p|Other psychoactive substance dependence with withdrawal delirium
F19.232|p|Other psychoactive substance dependence with withdrawal with perceptual disturbance
F19.239|p|Other psychoactive substance dependence with withdrawal, unspecified
F19.24|p|Other psychoactive substance dependence with psychoactive substance-induced mood disorder
F19.25|-|Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder
F19.250|p|Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder with delusions
F19.251|p|Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder with hallucinations
F19.259|p|Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder, unspecified
F19.26|p|Other psychoactive substance dependence with psychoactive substance-induced persisting amnestic disorder
F19.27|p|Other psychoactive substance dependence with psychoactive substance-induced persisting dementia
F19.28|-|Other psychoactive substance dependence with other psychoactive substance-induced disorders
F19.280|p|Other psychoactive substance dependence with psychoactive substance-induced anxiety disorder
F19.281|p|Other psychoactive substance dependence with psychoactive substance-induced sexual dysfunction
F19.282|p|Other psychoactive substance dependence with psychoactive substance-induced sleep disorder
F19.288|p|Other psychoactive substance dependence with other psychoactive substance-induced disorder
F19.29|p|Other psychoactive substance dependence with unspecified psychoactive substance-induced disorder
F19.9|-|Other psychoactive substance use, unspecified
F19.90|p|Other psychoactive substance use, unspecified, uncomplicated
F19.91|p|Other psychoactive substance use, unspecified, in remission|2022-10-01
F19.92|-|Other psychoactive substance use, unspecified with intoxication
F19.920|p|Other psychoactive substance use, unspecified with intoxication, uncomplicated
F19.921|p|Other psychoactive substance use, unspecified with intoxication with delirium
F19.922|p|Other psychoactive substance use, unspecified with intoxication with perceptual disturbance
F19.929|p|Other psychoactive substance use, unspecified with intoxication, unspecified
F19.93|-|Other psychoactive substance use, unspecified with withdrawal
F19.930|p|Other psychoactive substance use, unspecified with withdrawal, uncomplicated
F19.931|p|Other psychoactive substance use, unspecified with withdrawal delirium
F19.932|p|Other psychoactive substance use, unspecified with withdrawal with perceptual disturbance
F19.939|p|Other psychoactive substance use, unspecified with withdrawal, unspecified
F19.94|p|Other psychoactive substance use, unspecified with psychoactive substance-induced mood disorder
F19.95|-|Other psychoactive substance use, unspecified with psychoactive substance-induced psychotic disorder
F19.950|p|Other psychoactive substance use, unspecified with psychoactive substance-induced psychotic disorder with delusions
F19.951|p|Other psychoactive substance use, unspecified with psychoactive substance-induced psychotic disorder with hallucinations
F19.959|p|Other psychoactive substance use, unspecified with psychoactive substance-induced psychotic disorder, unspecified
F19.96|p|Other psychoactive substance use, unspecified with psychoactive substance-induced persisting amnestic disorder
F19.97|p|Other psychoactive substance use, unspecified with psychoactive substance-induced persisting dementia
F19.98|-|Other psychoactive substance use, unspecified with other psychoactive substance-induced disorders
F19.980|p|Other psychoactive substance use, unspecified with psychoactive substance-induced anxiety disorder
F19.981|p|Other psychoactive substance use, unspecified with psychoactive substance-induced sexual dysfunction
F19.982|p|Other psychoactive substance use, unspecified with psychoactive substance-induced sleep disorder
F19.988|p|Other psychoactive substance use, unspecified with other psychoactive substance-induced disorder
F19.99|p|Other psychoactive substance use, unspecified with unspecified psychoactive substance-induced disorder
F20|-|Schizophrenia
F20.0|p|Paranoid schizophrenia
F20.1|p|Disorganized schizophrenia
F20.2|p|Catatonic schizophrenia
F20.3|p|Undifferentiated schizophrenia
F20.5|p|Residual schizophrenia
F20.8|-|Other schizophrenia
F20.81|p|Schizophreniform disorder
F20.89|p|Other schizophrenia
F20.9|p|Schizophrenia, unspecified
F21|p|Schizotypal disorder
F22|p|Delusional disorders
F23|p|Brief psychotic disorder
F24|p|Shared psychotic disorder
F25|-|Schizoaffective disorders
F25.0|p|Schizoaffective disorder, bipolar type
F25.1|p|Schizoaffective disorder, depressive type
F25.8|p|Other schizoaffective disorders
F25.9|p|Schizoaffective disorder, unspecified
F28|p|Other psychotic disorder not due to a substance or known physiological condition
F29|p|Unspecified psychosis not due to a substance or known physiological condition
F30|-|Manic episode
F30.1|-|Manic episode without psychotic symptoms
F30.10|p|Manic episode without psychotic symptoms, unspecified
F30.11|p|Manic episode without psychotic symptoms, mild
F30.12|p|Manic episode without psychotic symptoms, moderate
F30.13|p|Manic episode, severe, without psychotic symptoms
F30.2|p|Manic episode, severe with psychotic symptoms
F30.3|p|Manic episode in partial remission
F30.4|p|Manic episode in full remission
F30.8|p|Other manic episodes
F30.9|p|Manic episode, unspecified
F31|-|Bipolar disorder
F31.0|p|Bipolar disorder, current episode hypomanic
F31.1|-|Bipolar disorder, current episode manic without psychotic features
F31.10|p|Bipolar disorder, current episode manic without psychotic features, unspecified
F31.11|p|Bipolar disorder, current episode manic without psychotic features, mild
F31.12|p|Bipolar disorder, current episode manic without psychotic features, moderate
F31.13|p|Bipolar disorder, current episode manic without psychotic features, severe
F31.2|p|Bipolar disorder, current episode manic severe with psychotic features
F31.3|-|Bipolar disorder, current episode depressed, mild or moderate severity
F31.30|p|Bipolar disorder, current episode depressed, mild or moderate severity, unspecified
F31.31|p|Bipolar disorder, current episode depressed, mild
F31.32|p|Bipolar disorder, current episode depressed, moderate
F31.4|p|Bipolar disorder, current episode depressed, severe, without psychotic features
F31.5|p|Bipolar disorder, current episode depressed, severe, with psychotic features
F31.6|-|Bipolar disorder, current episode mixed
F31.60|p|Bipolar disorder, current episode mixed, unspecified
F31.61|p|Bipolar disorder, current episode mixed, mild
F31.62|p|Bipolar disorder, current episode mixed, moderate
F31.63|p|Bipolar disorder, current episode mixed, severe, without psychotic features
F31.64|p|Bipolar disorder, current episode mixed, severe, with psychotic features
F31.7|-|Bipolar disorder, currently in remission
F31.70|p|Bipolar disorder, currently in remission, most recent episode unspecified
F31.71|p|Bipolar disorder, in partial remission, most recent episode hypomanic
F31.72|p|Bipolar disorder, in full remission, most recent episode hypomanic
F31.73|p|Bipolar disorder, in partial remission, most recent episode manic
F31.74|p|Bipolar disorder, in full remission, most recent episode manic
F31.75|p|Bipolar disorder, in partial remission, most recent episode depressed
F31.76|p|Bipolar disorder, in full remission, most recent episode depressed
F31.77|p|Bipolar disorder, in partial remission, most recent episode mixed
F31.78|p|Bipolar disorder, in full remission, most recent episode mixed
F31.8|-|Other bipolar disorders
F31.81|p|Bipolar II disorder
F31.89|p|Other bipolar disorder
F31.9|p|Bipolar disorder, unspecified
F32|-|Depressive episode||||title changed 2021-10-01
F32.0|p|Major depressive disorder, single episode, mild
F32.1|p|Major depressive disorder, single episode, moderate
F32.2|p|Major depressive disorder, single episode, severe without psychotic features
F32.3|p|Major depressive disorder, single episode, severe with psychotic features
F32.4|p|Major depressive disorder, single episode, in partial remission
F32.5|p|Major depressive disorder, single episode, in full remission
F32.8|-|Other depressive episodes|||2016-09-30|became a header on 2016-10-01; use a child code
F32.81|p|Premenstrual dysphoric disorder|2016-10-01
F32.89|p|Other specified depressive episodes|2016-10-01
F32.9|p|Major depressive disorder, single episode, unspecified
F32.A|p|Depression, unspecified|2021-10-01
F33|-|Major depressive disorder, recurrent
F33.0|p|Major depressive disorder, recurrent, mild
F33.1|p|Major depressive disorder, recurrent, moderate
F33.2|p|Major depressive disorder, recurrent severe without psychotic features
F33.3|p|Major depressive disorder, recurrent, severe with psychotic symptoms
F33.4|-|Major depressive disorder, recurrent, in remission
F33.40|p|Major depressive disorder, recurrent, in remission, unspecified
F33.41|p|Major depressive disorder, recurrent, in partial remission
F33.42|p|Major depressive disorder, recurrent, in full remission
F33.8|p|Other recurrent depressive disorders
F33.9|p|Major depressive disorder, recurrent, unspecified
F34|-|Persistent mood [affective] disorders
F34.0|p|Cyclothymic disorder
F34.1|p|Dysthymic disorder
F34.8|-|Other persistent mood [affective] disorders|||2016-09-30|became a header on 2016-10-01; use a child code
F34.81|p|Disruptive mood dysregulation disorder|2016-10-01
F34.89|p|Other specified persistent mood disorders|2016-10-01
F34.9|p|Persistent mood [affective] disorder, unspecified
F39|p|Unspecified mood [affective] disorder
F40|-|Phobic anxiety disorders
F40.0|-|Agoraphobia
F40.00|p|Agoraphobia, unspecified
F40.01|p|Agoraphobia with panic disorder
F40.02|p|Agoraphobia without panic disorder
F40.1|-|Social phobias
F40.10|p|Social phobia, unspecified
F40.11|p|Social phobia, generalized
F40.2|-|Specific (isolated) phobias
F40.21|-|Animal type phobia
F40.210|p|Arachnophobia
F40.218|p|Other animal type phobia
F40.22|-|Natural environment type phobia
F40.220|p|Fear of thunderstorms
F40.228|p|Other natural environment type phobia
F40.23|-|Blood, injection, injury type phobia
F40.230|p|Fear of blood
F40.231|p|Fear of injections and transfusions
F40.232|p|Fear of other medical care
F40.233|p|Fear of injury
F40.24|-|Situational type phobia
F40.240|p|Claustrophobia
F40.241|p|Acrophobia
F40.242|p|Fear of bridges
F40.243|p|Fear of flying
F40.248|p|Other situational type phobia
F40.29|-|Other specified phobia
F40.290|p|Androphobia
F40.291|p|Gynephobia
F40.298|p|Other specified phobia
F40.8|p|Other phobic anxiety disorders
F40.9|p|Phobic anxiety disorder, unspecified
F41|-|Other anxiety disorders
F41.0|p|Panic disorder [episodic paroxysmal anxiety]||||title changed 2017-10-01
F41.1|p|Generalized anxiety disorder
F41.3|p|Other mixed anxiety disorders
F41.8|p|Other specified anxiety disorders
F41.9|p|Anxiety disorder, unspecified
F42|-|Obsessive-compulsive disorder|||2016-09-30|became a header on 2016-10-01; use a child code
F42.2|p|Mixed obsessional thoughts and acts|2016-10-01
F42.3|p|Hoarding disorder|2016-10-01
F42.4|p|Excoriation (skin-picking) disorder|2016-10-01
F42.8|p|Other obsessive-compulsive disorder|2016-10-01
F42.9|p|Obsessive-compulsive disorder, unspecified|2016-10-01
F43|-|Reaction to severe stress, and adjustment disorders
F43.0|p|Acute stress reaction
F43.1|-|Post-traumatic stress disorder (PTSD)
F43.10|p|Post-traumatic stress disorder, unspecified
F43.11|p|Post-traumatic stress disorder, acute
F43.12|p|Post-traumatic stress disorder, chronic
F43.2|-|Adjustment disorders
F43.20|p|Adjustment disorder, unspecified
F43.21|p|Adjustment disorder with depressed mood
F43.22|p|Adjustment disorder with anxiety
F43.23|p|Adjustment disorder with mixed anxiety and depressed mood
F43.24|p|Adjustment disorder with disturbance of conduct
F43.25|p|Adjustment disorder with mixed disturbance of emotions and conduct
F43.29|p|Adjustment disorder with other symptoms
F43.8|-|Other reactions to severe stress|||2022-09-30|became a header on 2022-10-01; use a child code
F43.81|p|Prolonged grief disorder|2022-10-01
F43.89|p|Other reactions to severe stress|2022-10-01
F43.9|p|Reaction to severe stress, unspecified
F44|-|Dissociative and conversion disorders
F44.0|p|Dissociative amnesia
F44.1|p|Dissociative fugue
F44.2|p|Dissociative stupor
F44.4|p|Conversion disorder with motor symptom or deficit
F44.5|p|Conversion disorder with seizures or convulsions
F44.6|p|Conversion disorder with sensory symptom or deficit
F44.7|p|Conversion disorder with mixed symptom presentation
F44.8|-|Other dissociative and conversion disorders
F44.81|p|Dissociative identity disorder
F44.89|p|Other dissociative and conversion disorders
F44.9|p|Dissociative and conversion disorder, unspecified
F45|-|Somatoform disorders
F45.0|p|Somatization disorder
F45.1|p|Undifferentiated somatoform disorder
F45.2|-|Hypochondriacal disorders
F45.20|p|Hypochondriacal disorder, unspecified
F45.21|p|Hypochondriasis
F45.22|p|Body dysmorphic disorder
F45.29|p|Other hypochondriacal disorders
F45.4|-|Pain disorders related to psychological factors
F45.41|p|Pain disorder exclusively related to psychological factors
F45.42|p|Pain disorder with related psychological factors
F45.8|p|Other somatoform disorders
F45.9|p|Somatoform disorder, unspecified
F48|-|Other nonpsychotic mental disorders
F48.1|p|Depersonalization-derealization syndrome
F48.2|p|Pseudobulbar affect
F48.8|p|Other specified nonpsychotic mental disorders
F48.9|p|Nonpsychotic mental disorder, unspecified
F50|-|Eating disorders
F50.0|-|Anorexia nervosa
F50.00|p|Anorexia nervosa, unspecified
F50.01|-|Anorexia nervosa, restricting type|||2024-09-30|became a header on 2024-10-01; use a child code
F50.010|p|Anorexia nervosa, restricting type, mild|2024-10-01
F50.011|p|Anorexia nervosa, restricting type, moderate|2024-10-01
F50.012|p|Anorexia nervosa, restricting type, severe|2024-10-01
F50.013|p|Anorexia nervosa, restricting type, extreme|2024-10-01
F50.014|p|Anorexia nervosa, restricting type, in remission|2024-10-01
F50.019|p|Anorexia nervosa, restricting type, unspecified|2024-10-01
F50.02|-|Anorexia nervosa, binge eating/purging type|||2024-09-30|became a header on 2024-10-01; use a child code
F50.020|p|Anorexia nervosa, binge eating/purging type, mild|2024-10-01
F50.021|p|Anorexia nervosa, binge eating/purging type, moderate|2024-10-01
F50.022|p|Anorexia nervosa, binge eating/purging type, severe|2024-10-01
F50.023|p|Anorexia nervosa, binge eating/purging type, extreme|2024-10-01
F50.024|p|Anorexia nervosa, binge eating/purging type, in remission|2024-10-01
F50.029|p|Anorexia nervosa, binge eating/purging type, unspecified|2024-10-01
F50.2|-|Bulimia nervosa|||2024-09-30|became a header on 2024-10-01; use a child code
F50.20|p|Bulimia nervosa, unspecified|2024-10-01
F50.21|p|Bulimia nervosa, mild|2024-10-01
F50.22|p|Bulimia nervosa, moderate|2024-10-01
F50.23|p|Bulimia nervosa, severe|2024-10-01
F50.24|p|Bulimia nervosa, extreme|2024-10-01
F50.25|p|Bulimia nervosa, in remission|2024-10-01
F50.8|-|Other eating disorders|||2016-09-30|became a header on 2016-10-01; use a child code
F50.81|-|Binge eating disorder|2016-10-01||2024-09-30|became a header on 2024-10-01; use a child code
F50.810|p|Binge eating disorder, mild|2024-10-01
F50.811|p|Binge eating disorder, moderate|2024-10-01
F50.812|p|Binge eating disorder, severe|2024-10-01
F50.813|p|Binge eating disorder, extreme|2024-10-01
F50.814|p|Binge eating disorder, in remission|2024-10-01
F50.819|p|Binge eating disorder, unspecified|2024-10-01
F50.82|p|Avoidant/restrictive food intake disorder|2017-10-01
F50.83|p|Pica in adults|2024-10-01
F50.84|p|Rumination disorder in adults|2024-10-01
F50.89|p|Other specified eating disorder|2016-10-01
F50.9|p|Eating disorder, unspecified
F51|-|Sleep disorders not due to a substance or known physiological condition
F51.0|-|Insomnia not due to a substance or known physiological condition
F51.01|p|Primary insomnia
F51.02|p|Adjustment insomnia
F51.03|p|Paradoxical insomnia
F51.04|p|Psychophysiologic insomnia
F51.05|p|Insomnia due to other mental disorder
F51.09|p|Other insomnia not due to a substance or known physiological condition
F51.1|-|Hypersomnia not due to a substance or known physiological condition
F51.11|p|Primary hypersomnia
F51.12|p|Insufficient sleep syndrome
F51.13|p|Hypersomnia due to other mental disorder
F51.19|p|Other hypersomnia not due to a substance or known physiological condition
F51.3|p|Sleepwalking [somnambulism]
F51.4|p|Sleep terrors [night terrors]
F51.5|p|Nightmare disorder
F51.8|p|Other sleep disorders not due to a substance or known physiological condition
F51.9|p|Sleep disorder not due to a substance or known physiological condition, unspecified
F52|-|Sexual dysfunction not due to a substance or known physiological condition
F52.0|p|Hypoactive sexual desire disorder
F52.1|p|Sexual aversion disorder
F52.2|-|Sexual arousal disorders
F52.21|p|Male erectile disorder
F52.22|p|Female sexual arousal disorder
F52.3|-|Orgasmic disorder
F52.31|p|Female orgasmic disorder
F52.32|p|Male orgasmic disorder
F52.4|p|Premature ejaculation
F52.5|p|Vaginismus not due to a substance or known physiological condition
F52.6|p|Dyspareunia not due to a substance or known physiological condition
F52.8|p|Other sexual dysfunction not due to a substance or known physiological condition
F52.9|p|Unspecified sexual dysfunction not due to a substance or known physiological condition
F53|-|Mental and behavioral disorders associated with the puerperium, not elsewhere classified|||2018-09-30|became a header on 2018-10-01; use a child code; title changed 2018-10-01
F53.0|p|Postpartum depression|2018-10-01
F53.1|p|Puerperal psychosis|2018-10-01
F54|s|Psychological and behavioral factors associated with disorders or diseases classified elsewhere
F55|-|Abuse of non-psychoactive substances
F55.0|p|Abuse of antacids
F55.1|p|Abuse of herbal or folk remedies
F55.2|p|Abuse of laxatives
F55.3|p|Abuse of steroids or hormones
F55.4|p|Abuse of vitamins
F55.8|p|Abuse of other non-psychoactive substances
F59|p|Unspecified behavioral syndromes associated with physiological disturbances and physical factors
F60|-|Specific personality disorders
F60.0|p|Paranoid personality disorder
F60.1|p|Schizoid personality disorder
F60.2|p|Antisocial personality disorder
F60.3|p|Borderline personality disorder
F60.4|p|Histrionic personality disorder
F60.5|p|Obsessive-compulsive personality disorder
F60.6|p|Avoidant personality disorder
F60.7|p|Dependent personality disorder
F60.8|-|Other specific personality disorders
F60.81|p|Narcissistic personality disorder
F60.89|p|Other specific personality disorders
F60.9|p|Personality disorder, unspecified
F63|-|Impulse disorders
F63.0|p|Pathological gambling
F63.1|p|Pyromania
F63.2|p|Kleptomania
F63.3|p|Trichotillomania
F63.8|-|Other impulse disorders
F63.81|p|Intermittent explosive disorder
F63.89|p|Other impulse disorders
F63.9|p|Impulse disorder, unspecified
F64|-|Gender identity disorders
F64.0|p|Transsexualism|2016-10-01
F64.1|p|Dual role transvestism||||title changed 2016-10-01
F64.2|p|Gender identity disorder of childhood
F64.8|p|Other gender identity disorders
F64.9|p|Gender identity disorder, unspecified
F64.A|p|Gender identity disorder, in remission|2026-10-01|||new in FY2027|delta
F65|-|Paraphilias
F65.0|p|Fetishism
F65.1|p|Transvestic fetishism
F65.2|p|Exhibitionism
F65.3|p|Voyeurism
F65.4|p|Pedophilia
F65.5|-|Sadomasochism
F65.50|p|Sadomasochism, unspecified
F65.51|p|Sexual masochism
F65.52|p|Sexual sadism
F65.8|-|Other paraphilias
F65.81|p|Frotteurism
F65.89|p|Other paraphilias
F65.9|p|Paraphilia, unspecified
F66|p|Other sexual disorders
F68|-|Other disorders of adult personality and behavior
F68.1|-|Factitious disorder imposed on self||||title changed 2018-10-01
F68.10|p|Factitious disorder imposed on self, unspecified||||title changed 2018-10-01
F68.11|p|Factitious disorder imposed on self, with predominantly psychological signs and symptoms||||title changed 2018-10-01
F68.12|p|Factitious disorder imposed on self, with predominantly physical signs and symptoms||||title changed 2018-10-01
F68.13|p|Factitious disorder imposed on self, with combined psychological and physical signs and symptoms||||title changed 2018-10-01
F68.8|p|Other specified disorders of adult personality and behavior
F68.A|p|Factitious disorder imposed on another|2018-10-01
F69|p|Unspecified disorder of adult personality and behavior
F70|p|Mild intellectual disabilities
F71|p|Moderate intellectual disabilities
F72|p|Severe intellectual disabilities
F73|p|Profound intellectual disabilities
F78|-|Other intellectual disabilities|||2021-09-30|became a header on 2021-10-01; use a child code
F78.A|-|Other genetic related intellectual disabilities|2021-10-01
F78.A1|p|SYNGAP1-related intellectual disability|2021-10-01
F78.A9|p|Other genetic related intellectual disability|2021-10-01
F79|p|Unspecified intellectual disabilities
F80|-|Specific developmental disorders of speech and language
F80.0|p|Phonological disorder
F80.1|p|Expressive language disorder
F80.2|p|Mixed receptive-expressive language disorder
F80.4|p|Speech and language development delay due to hearing loss
F80.8|-|Other developmental disorders of speech and language
F80.81|p|Childhood onset fluency disorder
F80.82|p|Social pragmatic communication disorder|2016-10-01
F80.89|p|Other developmental disorders of speech and language
F80.9|p|Developmental disorder of speech and language, unspecified
F81|-|Specific developmental disorders of scholastic skills
F81.0|p|Specific reading disorder
F81.2|p|Mathematics disorder
F81.8|-|Other developmental disorders of scholastic skills
F81.81|p|Disorder of written expression
F81.89|p|Other developmental disorders of scholastic skills
F81.9|p|Developmental disorder of scholastic skills, unspecified
F82|p|Specific developmental disorder of motor function
F84|-|Pervasive developmental disorders
F84.0|p|Autistic disorder
F84.2|p|Rett's syndrome
F84.3|p|Other childhood disintegrative disorder
F84.5|p|Asperger's syndrome
F84.8|p|Other pervasive developmental disorders
F84.9|p|Pervasive developmental disorder, unspecified
F88|p|Other disorders of psychological development
F89|p|Unspecified disorder of psychological development
F90|-|Attention-deficit hyperactivity disorders
F90.0|p|Attention-deficit hyperactivity disorder, predominantly inattentive type
F90.1|p|Attention-deficit hyperactivity disorder, predominantly hyperactive type
F90.2|p|Attention-deficit hyperactivity disorder, combined type
F90.8|p|Attention-deficit hyperactivity disorder, other type
F90.9|p|Attention-deficit hyperactivity disorder, unspecified type
F91|-|Conduct disorders
F91.0|p|Conduct disorder confined to family context
F91.1|p|Conduct disorder, childhood-onset type
F91.2|p|Conduct disorder, adolescent-onset type
F91.3|p|Oppositional defiant disorder
F91.8|p|Other conduct disorders
F91.9|p|Conduct disorder, unspecified
F93|-|Emotional disorders with onset specific to childhood
F93.0|p|Separation anxiety disorder of childhood
F93.8|p|Other childhood emotional disorders
F93.9|p|Childhood emotional disorder, unspecified
F94|-|Disorders of social functioning with onset specific to childhood and adolescence
F94.0|p|Selective mutism
F94.1|p|Reactive attachment disorder of childhood
F94.2|p|Disinhibited attachment disorder of childhood
F94.8|p|Other childhood disorders of social functioning
F94.9|p|Childhood disorder of social functioning, unspecified
F95|-|Tic disorder
F95.0|p|Transient tic disorder
F95.1|p|Chronic motor or vocal tic disorder
F95.2|p|Tourette's disorder
F95.8|p|Other tic disorders
F95.9|p|Tic disorder, unspecified
F98|-|Other behavioral and emotional disorders with onset usually occurring in childhood and adolescence
F98.0|p|Enuresis not due to a substance or known physiological condition
F98.1|p|Encopresis not due to a substance or known physiological condition
F98.2|-|Other feeding disorders of infancy and childhood
F98.21|p|Rumination disorder of infancy and childhood||||title changed 2024-10-01
F98.29|p|Other feeding disorders of infancy and early childhood
F98.3|p|Pica of infancy and childhood
F98.4|p|Stereotyped movement disorders
F98.5|p|Adult onset fluency disorder
F98.8|p|Other specified behavioral and emotional disorders with onset usually occurring in childhood and adolescence
F98.9|p|Unspecified behavioral and emotional disorders with onset usually occurring in childhood and adolescence
F99|p|Mental disorder, not otherwise specified
G21.0|p|Malignant neuroleptic syndrome
G24.01|p|Drug induced subacute dyskinesia
G25.71|p|Drug induced akathisia
G30|-|Alzheimer's disease
G30.0|p|Alzheimer's disease with early onset
G30.1|p|Alzheimer's disease with late onset
G30.8|p|Other Alzheimer's disease
G30.9|p|Alzheimer's disease, unspecified
G31|-|Other degenerative diseases of nervous system, not elsewhere classified
G31.0|-|Frontotemporal dementia
G31.01|p|Pick's disease
G31.09|p|Other frontotemporal neurocognitive disorder||||title changed 2022-10-01
G31.1|p|Senile degeneration of brain, not elsewhere classified
G31.2|p|Degeneration of nervous system due to alcohol
G31.8|-|Other specified degenerative diseases of nervous system
G31.80|p|Leukodystrophy, unspecified|2023-10-01
G31.81|p|Alpers disease
G31.82|p|Leigh's disease
G31.83|p|Neurocognitive disorder with Lewy bodies||||title changed 2022-10-01
G31.84|p|Mild cognitive impairment of uncertain or unknown etiology||||title changed 2022-10-01
G31.85|p|Corticobasal degeneration
G31.86|p|Alexander disease|2023-10-01
G31.87|p|Primary progressive apraxia of speech|2025-10-01
G31.89|p|Other specified degenerative diseases of nervous system
G31.9|p|Degenerative disease of nervous system, unspecified
G44.209|p|Tension-type headache, unspecified, not intractable
G47.0|-|Insomnia
G47.00|p|Insomnia, unspecified
G47.01|p|Insomnia due to medical condition
G47.09|p|Other insomnia
G47.1|-|Hypersomnia
G47.10|p|Hypersomnia, unspecified
G47.11|p|Idiopathic hypersomnia with long sleep time
G47.12|p|Idiopathic hypersomnia without long sleep time
G47.13|p|Recurrent hypersomnia
G47.14|p|Hypersomnia due to medical condition
G47.19|p|Other hypersomnia
G47.2|-|Circadian rhythm sleep disorders
G47.20|p|Circadian rhythm sleep disorder, unspecified type
G47.21|p|Circadian rhythm sleep disorder, delayed sleep phase type
G47.22|p|Circadian rhythm sleep disorder, advanced sleep phase type
G47.23|p|Circadian rhythm sleep disorder, irregular sleep wake type
G47.24|p|Circadian rhythm sleep disorder, free running type
G47.25|p|Circadian rhythm sleep disorder, jet lag type
G47.26|p|Circadian rhythm sleep disorder, shift work type
G47.27|p|Circadian rhythm sleep disorder in conditions classified elsewhere
G47.29|p|Other circadian rhythm sleep disorder
G47.3|-|Sleep apnea
G47.30|p|Sleep apnea, unspecified
G47.31|p|Primary central sleep apnea
G47.32|p|High altitude periodic breathing
G47.33|p|Obstructive sleep apnea (adult) (pediatric)
G47.34|p|Idiopathic sleep related nonobstructive alveolar hypoventilation
G47.35|p|Congenital central alveolar hypoventilation syndrome
G47.36|p|Sleep related hypoventilation in conditions classified elsewhere
G47.37|p|Central sleep apnea in conditions classified elsewhere
G47.39|p|Other sleep apnea
G47.4|-|Narcolepsy and cataplexy
G47.41|-|Narcolepsy
G47.411|p|Narcolepsy with cataplexy
G47.419|p|Narcolepsy without cataplexy
G47.42|-|Narcolepsy in conditions classified elsewhere
G47.421|p|Narcolepsy in conditions classified elsewhere with cataplexy
G47.429|p|Narcolepsy in conditions classified elsewhere without cataplexy
G47.5|-|Parasomnia
G47.50|p|Parasomnia, unspecified
G47.51|p|Confusional arousals
G47.52|p|REM sleep behavior disorder
G47.53|p|Recurrent isolated sleep paralysis
G47.54|p|Parasomnia in conditions classified elsewhere
G47.59|p|Other parasomnia
G47.6|-|Sleep related movement disorders
G47.61|p|Periodic limb movement disorder
G47.62|p|Sleep related leg cramps
G47.63|p|Sleep related bruxism
G47.69|p|Other sleep related movement disorders
G47.8|p|Other sleep disorders
G47.9|p|Sleep disorder, unspecified
G89.4|p|Chronic pain syndrome
L98.1|p|Factitial dermatitis
N94.3|p|Premenstrual tension syndrome
O90.6|p|Postpartum mood disturbance
O99.31|-|Alcohol use complicating pregnancy, childbirth, and the puerperium
O99.310|p|Alcohol use complicating pregnancy, unspecified trimester
O99.311|p|Alcohol use complicating pregnancy, first trimester
O99.312|p|Alcohol use complicating pregnancy, second trimester
O99.313|p|Alcohol use complicating pregnancy, third trimester
O99.314|p|Alcohol use complicating childbirth
O99.315|p|Alcohol use complicating the puerperium
O99.32|-|Drug use complicating pregnancy, childbirth, and the puerperium
O99.320|p|Drug use complicating pregnancy, unspecified trimester
O99.321|p|Drug use complicating pregnancy, first trimester
O99.322|p|Drug use complicating pregnancy, second trimester
O99.323|p|Drug use complicating pregnancy, third trimester
O99.324|p|Drug use complicating childbirth
O99.325|p|Drug use complicating the puerperium
O99.33|-|Tobacco use disorder complicating pregnancy, childbirth, and the puerperium||||title changed 2016-10-01
O99.330|p|Smoking (tobacco) complicating pregnancy, unspecified trimester
O99.331|p|Smoking (tobacco) complicating pregnancy, first trimester
O99.332|p|Smoking (tobacco) complicating pregnancy, second trimester
O99.333|p|Smoking (tobacco) complicating pregnancy, third trimester
O99.334|p|Smoking (tobacco) complicating childbirth
O99.335|p|Smoking (tobacco) complicating the puerperium
O99.34|-|Other mental disorders complicating pregnancy, childbirth, and the puerperium
O99.340|p|Other mental disorders complicating pregnancy, unspecified trimester
O99.341|p|Other mental disorders complicating pregnancy, first trimester
O99.342|p|Other mental disorders complicating pregnancy, second trimester
O99.343|p|Other mental disorders complicating pregnancy, third trimester
O99.344|p|Other mental disorders complicating childbirth
O99.345|p|Other mental disorders complicating the puerperium
R40|-|Somnolence, stupor and coma
R40.0|y|Somnolence
R40.1|y|Stupor
R40.2|-|Coma
R40.20|y|Unspecified coma
R40.21|-|Coma scale, eyes open
R40.211|-|Coma scale, eyes open, never
R40.2110|y|Coma scale, eyes open, never, unspecified time
R40.2111|y|Coma scale, eyes open, never, in the field [EMT or ambulance]
R40.2112|y|Coma scale, eyes open, never, at arrival to emergency department
R40.2113|y|Coma scale, eyes open, never, at hospital admission
R40.2114|y|Coma scale, eyes open, never, 24 hours or more after hospital admission
R40.212|-|Coma scale, eyes open, to pain
R40.2120|y|Coma scale, eyes open, to pain, unspecified time
R40.2121|y|Coma scale, eyes open, to pain, in the field [EMT or ambulance]
R40.2122|y|Coma scale, eyes open, to pain, at arrival to emergency department
R40.2123|y|Coma scale, eyes open, to pain, at hospital admission
R40.2124|y|Coma scale, eyes open, to pain, 24 hours or more after hospital admission
R40.213|-|Coma scale, eyes open, to sound
R40.2130|y|Coma scale, eyes open, to sound, unspecified time
R40.2131|y|Coma scale, eyes open, to sound, in the field [EMT or ambulance]
R40.2132|y|Coma scale, eyes open, to sound, at arrival to emergency department
R40.2133|y|Coma scale, eyes open, to sound, at hospital admission
R40.2134|y|Coma scale, eyes open, to sound, 24 hours or more after hospital admission
R40.214|-|Coma scale, eyes open, spontaneous
R40.2140|y|Coma scale, eyes open, spontaneous, unspecified time
R40.2141|y|Coma scale, eyes open, spontaneous, in the field [EMT or ambulance]
R40.2142|y|Coma scale, eyes open, spontaneous, at arrival to emergency department
R40.2143|y|Coma scale, eyes open, spontaneous, at hospital admission
R40.2144|y|Coma scale, eyes open, spontaneous, 24 hours or more after hospital admission
R40.22|-|Coma scale, best verbal response
R40.221|-|Coma scale, best verbal response, none
R40.2210|y|Coma scale, best verbal response, none, unspecified time
R40.2211|y|Coma scale, best verbal response, none, in the field [EMT or ambulance]
R40.2212|y|Coma scale, best verbal response, none, at arrival to emergency department
R40.2213|y|Coma scale, best verbal response, none, at hospital admission
R40.2214|y|Coma scale, best verbal response, none, 24 hours or more after hospital admission
R40.222|-|Coma scale, best verbal response, incomprehensible words
R40.2220|y|Coma scale, best verbal response, incomprehensible words, unspecified time
R40.2221|y|Coma scale, best verbal response, incomprehensible words, in the field [EMT or ambulance]
R40.2222|y|Coma scale, best verbal response, incomprehensible words, at arrival to emergency department
R40.2223|y|Coma scale, best verbal response, incomprehensible words, at hospital admission
R40.2224|y|Coma scale, best verbal response, incomprehensible words, 24 hours or more after hospital admission
R40.223|-|Coma scale, best verbal response, inappropriate words
R40.2230|y|Coma scale, best verbal response, inappropriate words, unspecified time
R40.2231|y|Coma scale, best verbal response, inappropriate words, in the field [EMT or ambulance]
R40.2232|y|Coma scale, best verbal response, inappropriate words, at arrival to emergency department
R40.2233|y|Coma scale, best verbal response, inappropriate words, at hospital admission
R40.2234|y|Coma scale, best verbal response, inappropriate words, 24 hours or more after hospital admission
R40.224|-|Coma scale, best verbal response, confused conversation
R40.2240|y|Coma scale, best verbal response, confused conversation, unspecified time
R40.2241|y|Coma scale, best verbal response, confused conversation, in the field [EMT or ambulance]
R40.2242|y|Coma scale, best verbal response, confused conversation, at arrival to emergency department
R40.2243|y|Coma scale, best verbal response, confused conversation, at hospital admission
R40.2244|y|Coma scale, best verbal response, confused conversation, 24 hours or more after hospital admission
R40.225|-|Coma scale, best verbal response, oriented
R40.2250|y|Coma scale, best verbal response, oriented, unspecified time
R40.2251|y|Coma scale, best verbal response, oriented, in the field [EMT or ambulance]
R40.2252|y|Coma scale, best verbal response, oriented, at arrival to emergency department
R40.2253|y|Coma scale, best verbal response, oriented, at hospital admission
R40.2254|y|Coma scale, best verbal response, oriented, 24 hours or more after hospital admission
R40.23|-|Coma scale, best motor response
R40.231|-|Coma scale, best motor response, none
R40.2310|y|Coma scale, best motor response, none, unspecified time
R40.2311|y|Coma scale, best motor response, none, in the field [EMT or ambulance]
R40.2312|y|Coma scale, best motor response, none, at arrival to emergency department
R40.2313|y|Coma scale, best motor response, none, at hospital admission
R40.2314|y|Coma scale, best motor response, none, 24 hours or more after hospital admission
R40.232|-|Coma scale, best motor response, extension
R40.2320|y|Coma scale, best motor response, extension, unspecified time
R40.2321|y|Coma scale, best motor response, extension, in the field [EMT or ambulance]
R40.2322|y|Coma scale, best motor response, extension, at arrival to emergency department
R40.2323|y|Coma scale, best motor response, extension, at hospital admission
R40.2324|y|Coma scale, best motor response, extension, 24 hours or more after hospital admission
R40.233|-|Coma scale, best motor response, abnormal flexion||||title changed 2018-10-01
R40.2330|y|Coma scale, best motor response, abnormal flexion, unspecified time||||title changed 2018-10-01
R40.2331|y|Coma scale, best motor response, abnormal flexion, in the field [EMT or ambulance]||||title changed 2018-10-01
R40.2332|y|Coma scale, best motor response, abnormal flexion, at arrival to emergency department||||title changed 2018-10-01
R40.2333|y|Coma scale, best motor response, abnormal flexion, at hospital admission||||title changed 2018-10-01
R40.2334|y|Coma scale, best motor response, abnormal flexion, 24 hours or more after hospital admission||||title changed 2018-10-01
R40.234|-|Coma scale, best motor response, flexion withdrawal
R40.2340|y|Coma scale, best motor response, flexion withdrawal, unspecified time
R40.2341|y|Coma scale, best motor response, flexion withdrawal, in the field [EMT or ambulance]
R40.2342|y|Coma scale, best motor response, flexion withdrawal, at arrival to emergency department
R40.2343|y|Coma scale, best motor response, flexion withdrawal, at hospital admission
R40.2344|y|Coma scale, best motor response, flexion withdrawal, 24 hours or more after hospital admission
R40.235|-|Coma scale, best motor response, localizes pain
R40.2350|y|Coma scale, best motor response, localizes pain, unspecified time
R40.2351|y|Coma scale, best motor response, localizes pain, in the field [EMT or ambulance]
R40.2352|y|Coma scale, best motor response, localizes pain, at arrival to emergency department
R40.2353|y|Coma scale, best motor response, localizes pain, at hospital admission
R40.2354|y|Coma scale, best motor response, localizes pain, 24 hours or more after hospital admission
R40.236|-|Coma scale, best motor response, obeys commands
R40.2360|y|Coma scale, best motor response, obeys commands, unspecified time
R40.2361|y|Coma scale, best motor response, obeys commands, in the field [EMT or ambulance]
R40.2362|y|Coma scale, best motor response, obeys commands, at arrival to emergency department
R40.2363|y|Coma scale, best motor response, obeys commands, at hospital admission
R40.2364|y|Coma scale, best motor response, obeys commands, 24 hours or more after hospital admission
R40.24|-|Glasgow coma scale, total score
R40.241|-|Glasgow coma scale score 13-15|||2016-09-30|became a header on 2016-10-01; use a child code
R40.2410|y|Glasgow coma scale score 13-15, unspecified time|2016-10-01
R40.2411|y|Glasgow coma scale score 13-15, in the field [EMT or ambulance]|2016-10-01
R40.2412|y|Glasgow coma scale score 13-15, at arrival to emergency department|2016-10-01
R40.2413|y|Glasgow coma scale score 13-15, at hospital admission|2016-10-01
R40.2414|y|Glasgow coma scale score 13-15, 24 hours or more after hospital admission|2016-10-01
R40.242|-|Glasgow coma scale score 9-12|||2016-09-30|became a header on 2016-10-01; use a child code
R40.2420|y|Glasgow coma scale score 9-12, unspecified time|2016-10-01
R40.2421|y|Glasgow coma scale score 9-12, in the field [EMT or ambulance]|2016-10-01
R40.2422|y|Glasgow coma scale score 9-12, at arrival to emergency department|2016-10-01
R40.2423|y|Glasgow coma scale score 9-12, at hospital admission|2016-10-01
R40.2424|y|Glasgow coma scale score 9-12, 24 hours or more after hospital admission|2016-10-01
R40.243|-|Glasgow coma scale score 3-8|||2016-09-30|became a header on 2016-10-01; use a child code
R40.2430|y|Glasgow coma scale score 3-8, unspecified time|2016-10-01
R40.2431|y|Glasgow coma scale score 3-8, in the field [EMT or ambulance]|2016-10-01
R40.2432|y|Glasgow coma scale score 3-8, at arrival to emergency department|2016-10-01
R40.2433|y|Glasgow coma scale score 3-8, at hospital admission|2016-10-01
R40.2434|y|Glasgow coma scale score 3-8, 24 hours or more after hospital admission|2016-10-01
R40.244|-|Other coma, without documented Glasgow coma scale score, or with partial score reported|||2016-09-30|became a header on 2016-10-01; use a child code
R40.2440|y|Other coma, without documented Glasgow coma scale score, or with partial score reported, unspecified time|2016-10-01
R40.2441|y|Other coma, without documented Glasgow coma scale score, or with partial score reported, in the field [EMT or ambulance]|2016-10-01
R40.2442|y|Other coma, without documented Glasgow coma scale score, or with partial score reported, at arrival to emergency department|2016-10-01
R40.2443|y|Other coma, without documented Glasgow coma scale score, or with partial score reported, at hospital admission|2016-10-01
R40.2444|y|Other coma, without documented Glasgow coma scale score, or with partial score reported, 24 hours or more after hospital admission|2016-10-01
R40.2A|y|Nontraumatic coma due to underlying condition|2023-10-01
R40.3|y|Persistent vegetative state
R40.4|y|Transient alteration of awareness
R41|-|Other symptoms and signs involving cognitive functions and awareness
R41.0|y|Disorientation, unspecified
R41.1|y|Anterograde amnesia
R41.2|y|Retrograde amnesia
R41.3|y|Other amnesia
R41.4|y|Neurologic neglect syndrome
R41.8|-|Other symptoms and signs involving cognitive functions and awareness
R41.81|y|Age-related cognitive decline
R41.82|y|Altered mental status, unspecified
R41.83|y|Borderline intellectual functioning
R41.84|-|Other specified cognitive deficit
R41.840|y|Attention and concentration deficit
R41.841|y|Cognitive communication deficit
R41.842|y|Visuospatial deficit
R41.843|y|Psychomotor deficit
R41.844|y|Frontal lobe and executive function deficit
R41.85|y|Anosognosia|2024-10-01
R41.89|y|Other symptoms and signs involving cognitive functions and awareness
R41.9|y|Unspecified symptoms and signs involving cognitive functions and awareness
R42|y|Dizziness and giddiness
R43|-|Disturbances of smell and taste
R43.0|y|Anosmia
R43.1|y|Parosmia
R43.2|y|Parageusia
R43.8|y|Other disturbances of smell and taste
R43.9|y|Unspecified disturbances of smell and taste
R44|-|Other symptoms and signs involving general sensations and perceptions
R44.0|y|Auditory hallucinations
R44.1|y|Visual hallucinations
R44.2|y|Other hallucinations
R44.3|y|Hallucinations, unspecified
R44.8|y|Other symptoms and signs involving general sensations and perceptions
R44.9|y|Unspecified symptoms and signs involving general sensations and perceptions
R45|-|Symptoms and signs involving emotional state
R45.0|y|Nervousness
R45.1|y|Restlessness and agitation
R45.2|y|Unhappiness
R45.3|y|Demoralization and apathy
R45.4|y|Irritability and anger
R45.5|y|Hostility
R45.6|y|Violent behavior
R45.7|y|State of emotional shock and stress, unspecified
R45.8|-|Other symptoms and signs involving emotional state
R45.81|y|Low self-esteem
R45.82|y|Worries
R45.83|y|Excessive crying of child, adolescent or adult
R45.84|y|Anhedonia
R45.85|-|Homicidal and suicidal ideations
R45.850|y|Homicidal ideations
R45.851|y|Suicidal ideations
R45.86|y|Emotional lability
R45.87|y|Impulsiveness
R45.88|y|Nonsuicidal self-harm|2021-10-01
R45.89|y|Other symptoms and signs involving emotional state
R46|-|Symptoms and signs involving appearance and behavior
R46.0|y|Very low level of personal hygiene
R46.1|y|Bizarre personal appearance
R46.2|y|Strange and inexplicable behavior
R46.3|y|Overactivity
R46.4|y|Slowness and poor responsiveness
R46.5|y|Suspiciousness and marked evasiveness
R46.6|y|Undue concern and preoccupation with stressful events
R46.7|y|Verbosity and circumstantial detail obscuring reason for contact
R46.8|-|Other symptoms and signs involving appearance and behavior
R46.81|y|Obsessive-compulsive behavior
R46.89|y|Other symptoms and signs involving appearance and behavior
R47|-|Speech disturbances, not elsewhere classified
R47.0|-|Dysphasia and aphasia
R47.01|y|Aphasia
R47.02|y|Dysphasia
R47.1|y|Dysarthria and anarthria
R47.8|-|Other speech disturbances
R47.81|y|Slurred speech
R47.82|y|Fluency disorder in conditions classified elsewhere
R47.89|y|Other speech disturbances
R47.9|y|Unspecified speech disturbances
R48|-|Dyslexia and other symbolic dysfunctions, not elsewhere classified
R48.0|y|Dyslexia and alexia
R48.1|y|Agnosia
R48.2|y|Apraxia
R48.3|y|Visual agnosia
R48.8|y|Other symbolic dysfunctions
R48.9|y|Unspecified symbolic dysfunctions
R49|-|Voice and resonance disorders
R49.0|y|Dysphonia
R49.1|y|Aphonia
R49.2|-|Hypernasality and hyponasality
R49.21|y|Hypernasality
R49.22|y|Hyponasality
R49.8|y|Other voice and resonance disorders
R49.9|y|Unspecified voice and resonance disorder
R53.81|y|Other malaise
R53.82|y|Chronic fatigue, unspecified
R53.83|y|Other fatigue
R62.0|y|Delayed milestone in childhood
R62.5|-|Other and unspecified lack of expected normal physiological development in childhood
R62.50|y|Unspecified lack of expected normal physiological development in childhood
R62.51|y|Failure to thrive (child)
R62.52|y|Short stature (child)
R62.59|y|Other lack of expected normal physiological development in childhood
R63.0|y|Anorexia
R63.2|y|Polyphagia
R63.3|-|Feeding difficulties|||2021-09-30|became a header on 2021-10-01; use a child code
R63.30|y|Feeding difficulties, unspecified|2021-10-01
R63.31|y|Pediatric feeding disorder, acute|2021-10-01
R63.32|y|Pediatric feeding disorder, chronic|2021-10-01
R63.39|y|Other feeding difficulties|2021-10-01
R63.4|y|Abnormal weight loss
R63.5|y|Abnormal weight gain
R63.6|y|Underweight
R68.0|y|Hypothermia, not associated with low environmental temperature
R68.82|y|Decreased libido
R69|y|Illness, unspecified
T14.91|-|Suicide attempt|||2017-09-30|became a header on 2017-10-01; use a child code
T14.91XA|p|Suicide attempt, initial encounter|2017-10-01
T14.91XD|p|Suicide attempt, subsequent encounter|2017-10-01
T14.91XS|p|Suicide attempt, sequela|2017-10-01
T74|-|Adult and child abuse, neglect and other maltreatment, confirmed
T74.0|-|Neglect or abandonment, confirmed
T74.01|-|Adult neglect or abandonment, confirmed
T74.01XA|p|Adult neglect or abandonment, confirmed, initial encounter
T74.01XD|p|Adult neglect or abandonment, confirmed, subsequent encounter
T74.01XS|p|Adult neglect or abandonment, confirmed, sequela
T74.02|-|Child neglect or abandonment, confirmed
T74.02XA|p|Child neglect or abandonment, confirmed, initial encounter
T74.02XD|p|Child neglect or abandonment, confirmed, subsequent encounter
T74.02XS|p|Child neglect or abandonment, confirmed, sequela
T74.1|-|Physical abuse, confirmed
T74.11|-|Adult physical abuse, confirmed
T74.11XA|p|Adult physical abuse, confirmed, initial encounter
T74.11XD|p|Adult physical abuse, confirmed, subsequent encounter
T74.11XS|p|Adult physical abuse, confirmed, sequela
T74.12|-|Child physical abuse, confirmed
T74.12XA|p|Child physical abuse, confirmed, initial encounter
T74.12XD|p|Child physical abuse, confirmed, subsequent encounter
T74.12XS|p|Child physical abuse, confirmed, sequela
T74.2|-|Sexual abuse, confirmed
T74.21|-|Adult sexual abuse, confirmed
T74.21XA|p|Adult sexual abuse, confirmed, initial encounter
T74.21XD|p|Adult sexual abuse, confirmed, subsequent encounter
T74.21XS|p|Adult sexual abuse, confirmed, sequela
T74.22|-|Child sexual abuse, confirmed
T74.22XA|p|Child sexual abuse, confirmed, initial encounter
T74.22XD|p|Child sexual abuse, confirmed, subsequent encounter
T74.22XS|p|Child sexual abuse, confirmed, sequela
T74.3|-|Psychological abuse, confirmed
T74.31|-|Adult psychological abuse, confirmed
T74.31XA|p|Adult psychological abuse, confirmed, initial encounter
T74.31XD|p|Adult psychological abuse, confirmed, subsequent encounter
T74.31XS|p|Adult psychological abuse, confirmed, sequela
T74.32|-|Child psychological abuse, confirmed
T74.32XA|p|Child psychological abuse, confirmed, initial encounter
T74.32XD|p|Child psychological abuse, confirmed, subsequent encounter
T74.32XS|p|Child psychological abuse, confirmed, sequela
T74.4|-|Shaken infant syndrome
T74.4XXA|p|Shaken infant syndrome, initial encounter
T74.4XXD|p|Shaken infant syndrome, subsequent encounter
T74.4XXS|p|Shaken infant syndrome, sequela
T74.5|-|Forced sexual exploitation, confirmed|2018-10-01
T74.51|-|Adult forced sexual exploitation, confirmed|2018-10-01
T74.51XA|p|Adult forced sexual exploitation, confirmed, initial encounter|2018-10-01
T74.51XD|p|Adult forced sexual exploitation, confirmed, subsequent encounter|2018-10-01
T74.51XS|p|Adult forced sexual exploitation, confirmed, sequela|2018-10-01
T74.52|-|Child sexual exploitation, confirmed|2018-10-01
T74.52XA|p|Child sexual exploitation, confirmed, initial encounter|2018-10-01
T74.52XD|p|Child sexual exploitation, confirmed, subsequent encounter|2018-10-01
T74.52XS|p|Child sexual exploitation, confirmed, sequela|2018-10-01
T74.6|-|Forced labor exploitation, confirmed|2018-10-01
T74.61|-|Adult forced labor exploitation, confirmed|2018-10-01
T74.61XA|p|Adult forced labor exploitation, confirmed, initial encounter|2018-10-01
T74.61XD|p|Adult forced labor exploitation, confirmed, subsequent encounter|2018-10-01
T74.61XS|p|Adult forced labor exploitation, confirmed, sequela|2018-10-01
T74.62|-|Child forced labor exploitation, confirmed|2018-10-01
T74.62XA|p|Child forced labor exploitation, confirmed, initial encounter|2018-10-01
T74.62XD|p|Child forced labor exploitation, confirmed, subsequent encounter|2018-10-01
T74.62XS|p|Child forced labor exploitation, confirmed, sequela|2018-10-01
T74.9|-|Unspecified maltreatment, confirmed
T74.91|-|Unspecified adult maltreatment, confirmed
T74.91XA|p|Unspecified adult maltreatment, confirmed, initial encounter
T74.91XD|p|Unspecified adult maltreatment, confirmed, subsequent encounter
T74.91XS|p|Unspecified adult maltreatment, confirmed, sequela
T74.92|-|Unspecified child maltreatment, confirmed
T74.92XA|p|Unspecified child maltreatment, confirmed, initial encounter
T74.92XD|p|Unspecified child maltreatment, confirmed, subsequent encounter
T74.92XS|p|Unspecified child maltreatment, confirmed, sequela
T74.A|-|Financial abuse, confirmed|2023-04-01
T74.A1|-|Adult financial abuse, confirmed|2023-04-01
T74.A1XA|p|Adult financial abuse, confirmed, initial encounter|2023-04-01
T74.A1XD|p|Adult financial abuse, confirmed, subsequent encounter|2023-04-01
T74.A1XS|p|Adult financial abuse, confirmed, sequela|2023-04-01
T74.A2|-|Child financial abuse, confirmed|2023-04-01
T74.A2XA|p|Child financial abuse, confirmed, initial encounter|2023-04-01
T74.A2XD|p|Child financial abuse, confirmed, subsequent encounter|2023-04-01
T74.A2XS|p|Child financial abuse, confirmed, sequela|2023-04-01
T76|-|Adult and child abuse, neglect and other maltreatment, suspected
T76.0|-|Neglect or abandonment, suspected
T76.01|-|Adult neglect or abandonment, suspected
T76.01XA|p|Adult neglect or abandonment, suspected, initial encounter
T76.01XD|p|Adult neglect or abandonment, suspected, subsequent encounter
T76.01XS|p|Adult neglect or abandonment, suspected, sequela
T76.02|-|Child neglect or abandonment, suspected
T76.02XA|p|Child neglect or abandonment, suspected, initial encounter
T76.02XD|p|Child neglect or abandonment, suspected, subsequent encounter
T76.02XS|p|Child neglect or abandonment, suspected, sequela
T76.1|-|Physical abuse, suspected
T76.11|-|Adult physical abuse, suspected
T76.11XA|p|Adult physical abuse, suspected, initial encounter
T76.11XD|p|Adult physical abuse, suspected, subsequent encounter
T76.11XS|p|Adult physical abuse, suspected, sequela
T76.12|-|Child physical abuse, suspected
T76.12XA|p|Child physical abuse, suspected, initial encounter
T76.12XD|p|Child physical abuse, suspected, subsequent encounter
T76.12XS|p|Child physical abuse, suspected, sequela
T76.2|-|Sexual abuse, suspected
T76.21|-|Adult sexual abuse, suspected
T76.21XA|p|Adult sexual abuse, suspected, initial encounter
T76.21XD|p|Adult sexual abuse, suspected, subsequent encounter
T76.21XS|p|Adult sexual abuse, suspected, sequela
T76.22|-|Child sexual abuse, suspected
T76.22XA|p|Child sexual abuse, suspected, initial encounter
T76.22XD|p|Child sexual abuse, suspected, subsequent encounter
T76.22XS|p|Child sexual abuse, suspected, sequela
T76.3|-|Psychological abuse, suspected
T76.31|-|Adult psychological abuse, suspected
T76.31XA|p|Adult psychological abuse, suspected, initial encounter
T76.31XD|p|Adult psychological abuse, suspected, subsequent encounter
T76.31XS|p|Adult psychological abuse, suspected, sequela
T76.32|-|Child psychological abuse, suspected
T76.32XA|p|Child psychological abuse, suspected, initial encounter
T76.32XD|p|Child psychological abuse, suspected, subsequent encounter
T76.32XS|p|Child psychological abuse, suspected, sequela
T76.5|-|Forced sexual exploitation, suspected|2018-10-01
T76.51|-|Adult forced sexual exploitation, suspected|2018-10-01
T76.51XA|p|Adult forced sexual exploitation, suspected, initial encounter|2018-10-01
T76.51XD|p|Adult forced sexual exploitation, suspected, subsequent encounter|2018-10-01
T76.51XS|p|Adult forced sexual exploitation, suspected, sequela|2018-10-01
T76.52|-|Child sexual exploitation, suspected|2018-10-01
T76.52XA|p|Child sexual exploitation, suspected, initial encounter|2018-10-01
T76.52XD|p|Child sexual exploitation, suspected, subsequent encounter|2018-10-01
T76.52XS|p|Child sexual exploitation, suspected, sequela|2018-10-01
T76.6|-|Forced labor exploitation, suspected|2018-10-01
T76.61|-|Adult forced labor exploitation, suspected|2018-10-01
T76.61XA|p|Adult forced labor exploitation, suspected, initial encounter|2018-10-01
T76.61XD|p|Adult forced labor exploitation, suspected, subsequent encounter|2018-10-01
T76.61XS|p|Adult forced labor exploitation, suspected, sequela|2018-10-01
T76.62|-|Child forced labor exploitation, suspected|2018-10-01
T76.62XA|p|Child forced labor exploitation, suspected, initial encounter|2018-10-01
T76.62XD|p|Child forced labor exploitation, suspected, subsequent encounter|2018-10-01
T76.62XS|p|Child forced labor exploitation, suspected, sequela|2018-10-01
T76.9|-|Unspecified maltreatment, suspected
T76.91|-|Unspecified adult maltreatment, suspected
T76.91XA|p|Unspecified adult maltreatment, suspected, initial encounter
T76.91XD|p|Unspecified adult maltreatment, suspected, subsequent encounter
T76.91XS|p|Unspecified adult maltreatment, suspected, sequela
T76.92|-|Unspecified child maltreatment, suspected
T76.92XA|p|Unspecified child maltreatment, suspected, initial encounter
T76.92XD|p|Unspecified child maltreatment, suspected, subsequent encounter
T76.92XS|p|Unspecified child maltreatment, suspected, sequela
T76.A|-|Financial abuse, suspected|2023-04-01
T76.A1|-|Adult financial abuse, suspected|2023-04-01
T76.A1XA|p|Adult financial abuse, suspected, initial encounter|2023-04-01
T76.A1XD|p|Adult financial abuse, suspected, subsequent encounter|2023-04-01
T76.A1XS|p|Adult financial abuse, suspected, sequela|2023-04-01
T76.A2|-|Child financial abuse, suspected|2023-04-01
T76.A2XA|p|Child financial abuse, suspected, initial encounter|2023-04-01
T76.A2XD|p|Child financial abuse, suspected, subsequent encounter|2023-04-01
T76.A2XS|p|Child financial abuse, suspected, sequela|2023-04-01
Z00|-|Encounter for general examination without complaint, suspected or reported diagnosis
Z00.0|-|Encounter for general adult medical examination
Z00.00|f|Encounter for general adult medical examination without abnormal findings
Z00.01|f|Encounter for general adult medical examination with abnormal findings
Z00.1|-|Encounter for newborn, infant and child health examinations
Z00.11|-|Newborn health examination
Z00.110|f|Health examination for newborn under 8 days old
Z00.111|f|Health examination for newborn 8 to 28 days old
Z00.12|-|Encounter for routine child health examination
Z00.121|f|Encounter for routine child health examination with abnormal findings
Z00.129|f|Encounter for routine child health examination without abnormal findings
Z00.2|f|Encounter for examination for period of rapid growth in childhood
Z00.3|f|Encounter for examination for adolescent development state
Z00.5|f|Encounter for examination of potential donor of organ and tissue
Z00.6|d|Encounter for examination for normal comparison and control in clinical research program
Z00.7|-|Encounter for examination for period of delayed growth in childhood
Z00.70|f|Encounter for examination for period of delayed growth in childhood without abnormal findings
Z00.71|f|Encounter for examination for period of delayed growth in childhood with abnormal findings
Z00.8|f|Encounter for other general examination
Z02|-|Encounter for administrative examination
Z02.0|f|Encounter for examination for admission to educational institution
Z02.1|f|Encounter for pre-employment examination
Z02.2|f|Encounter for examination for admission to residential institution
Z02.3|f|Encounter for examination for recruitment to armed forces
Z02.4|f|Encounter for examination for driving license
Z02.5|f|Encounter for examination for participation in sport
Z02.6|f|Encounter for examination for insurance purposes
Z02.7|-|Encounter for issue of medical certificate
Z02.71|f|Encounter for disability determination
Z02.79|f|Encounter for issue of other medical certificate
Z02.8|-|Encounter for other administrative examinations
Z02.81|f|Encounter for paternity testing
Z02.82|f|Encounter for adoption services
Z02.83|f|Encounter for blood-alcohol and blood-drug test
Z02.84|f|Encounter for child welfare exam|2023-10-01
Z02.89|f|Encounter for other administrative examinations
Z02.9|f|Encounter for administrative examinations, unspecified
Z03|-|Encounter for medical observation for suspected diseases and conditions ruled out
Z03.6|d|Encounter for observation for suspected toxic effect from ingested substance ruled out
Z03.7|-|Encounter for suspected maternal and fetal conditions ruled out
Z03.71|d|Encounter for suspected problem with amniotic cavity and membrane ruled out
Z03.72|d|Encounter for suspected placental problem ruled out
Z03.73|d|Encounter for suspected fetal anomaly ruled out
Z03.74|d|Encounter for suspected problem with fetal growth ruled out
Z03.75|d|Encounter for suspected cervical shortening ruled out
Z03.79|d|Encounter for other suspected maternal and fetal conditions ruled out
Z03.8|-|Encounter for observation for other suspected diseases and conditions ruled out
Z03.81|-|Encounter for observation for suspected exposure to biological agents ruled out
Z03.810|d|Encounter for observation for suspected exposure to anthrax ruled out
Z03.818|d|Encounter for observation for suspected exposure to other biological agents ruled out
Z03.82|-|Encounter for observation for suspected foreign body ruled out|2020-10-01
Z03.821|d|Encounter for observation for suspected ingested foreign body ruled out|2020-10-01
Z03.822|d|Encounter for observation for suspected aspirated (inhaled) foreign body ruled out|2020-10-01
Z03.823|d|Encounter for observation for suspected inserted (injected) foreign body ruled out|2020-10-01
Z03.83|d|Encounter for observation for suspected conditions related to home physiologic monitoring device ruled out|2022-10-01
Z03.89|d|Encounter for observation for other suspected diseases and conditions ruled out
Z04|-|Encounter for examination and observation for other reasons
Z04.1|f|Encounter for examination and observation following transport accident
Z04.2|f|Encounter for examination and observation following work accident
Z04.3|f|Encounter for examination and observation following other accident
Z04.4|-|Encounter for examination and observation following alleged rape
Z04.41|f|Encounter for examination and observation following alleged adult rape
Z04.42|f|Encounter for examination and observation following alleged child rape
Z04.6|f|Encounter for general psychiatric examination, requested by authority
Z04.7|-|Encounter for examination and observation following alleged physical abuse
Z04.71|f|Encounter for examination and observation following alleged adult physical abuse
Z04.72|f|Encounter for examination and observation following alleged child physical abuse
Z04.8|-|Encounter for examination and observation for other specified reasons|||2018-09-30|became a header on 2018-10-01; use a child code
Z04.81|f|Encounter for examination and observation of victim following forced sexual exploitation|2018-10-01
Z04.82|f|Encounter for examination and observation of victim following forced labor exploitation|2018-10-01
Z04.89|f|Encounter for examination and observation for other specified reasons|2018-10-01
Z04.9|f|Encounter for examination and observation for unspecified reason
Z09|d|Encounter for follow-up examination after completed treatment for conditions other than malignant neoplasm
Z13.3|-|Encounter for screening examination for mental health and behavioral disorders|2018-10-01
Z13.30|d|Encounter for screening examination for mental health and behavioral disorders, unspecified|2018-10-01
Z13.31|d|Encounter for screening for depression|2018-10-01
Z13.32|d|Encounter for screening for maternal depression|2018-10-01
Z13.39|d|Encounter for screening examination for other mental health and behavioral disorders|2018-10-01
Z13.4|-|Encounter for screening for certain developmental disorders in childhood|||2018-09-30|became a header on 2018-10-01; use a child code
Z13.40|d|Encounter for screening for unspecified developmental delays|2018-10-01
Z13.41|d|Encounter for autism screening|2018-10-01
Z13.42|d|Encounter for screening for global developmental delays (milestones)|2018-10-01
Z13.49|d|Encounter for screening for other developmental delays|2018-10-01
Z13.9|d|Encounter for screening, unspecified
Z51.81|d|Encounter for therapeutic drug level monitoring
Z51.89|d|Encounter for other specified aftercare
Z53.2|-|Procedure and treatment not carried out because of patient's decision for other and unspecified reasons
Z53.20|d|Procedure and treatment not carried out because of patient's decision for unspecified reasons
Z53.21|d|Procedure and treatment not carried out due to patient leaving prior to being seen by health care provider
Z53.29|d|Procedure and treatment not carried out because of patient's decision for other reasons
Z55|-|Problems related to education and literacy
Z55.0|s|Illiteracy and low-level literacy
Z55.1|s|Schooling unavailable and unattainable
Z55.2|s|Failed school examinations
Z55.3|s|Underachievement in school
Z55.4|s|Educational maladjustment and discord with teachers and classmates
Z55.5|s|Less than a high school diploma|2021-10-01
Z55.6|s|Problems related to health literacy|2023-04-01
Z55.8|s|Other problems related to education and literacy
Z55.9|s|Problems related to education and literacy, unspecified
Z56|-|Problems related to employment and unemployment
Z56.0|s|Unemployment, unspecified
Z56.1|s|Change of job
Z56.2|s|Threat of job loss
Z56.3|s|Stressful work schedule
Z56.4|s|Discord with boss and workmates
Z56.5|s|Uncongenial work environment
Z56.6|s|Other physical and mental strain related to work
Z56.8|-|Other problems related to employment
Z56.81|s|Sexual harassment on the job
Z56.82|s|Military deployment status
Z56.89|s|Other problems related to employment
Z56.9|s|Unspecified problems related to employment
Z57|-|Occupational exposure to risk factors
Z57.0|s|Occupational exposure to noise
Z57.1|s|Occupational exposure to radiation
Z57.2|s|Occupational exposure to dust
Z57.3|-|Occupational exposure to other air contaminants
Z57.31|s|Occupational exposure to environmental tobacco smoke
Z57.39|s|Occupational exposure to other air contaminants
Z57.4|s|Occupational exposure to toxic agents in agriculture
Z57.5|s|Occupational exposure to toxic agents in other industries
Z57.6|s|Occupational exposure to extreme temperature
Z57.7|s|Occupational exposure to vibration
Z57.8|s|Occupational exposure to other risk factors
Z57.9|s|Occupational exposure to unspecified risk factor
Z58|-|Problems related to physical environment|2021-10-01
Z58.6|s|Inadequate drinking-water supply|2021-10-01
Z58.8|-|Other problems related to physical environment|2023-04-01
Z58.81|s|Basic services unavailable in physical environment|2023-04-01
Z58.89|s|Other problems related to physical environment|2023-04-01
Z59|-|Problems related to housing and economic circumstances
Z59.0|-|Homelessness|||2021-09-30|became a header on 2021-10-01; use a child code
Z59.00|s|Homelessness unspecified|2021-10-01
Z59.01|s|Sheltered homelessness|2021-10-01
Z59.02|s|Unsheltered homelessness|2021-10-01
Z59.1|-|Inadequate housing|||2023-03-31|became a header on 2023-04-01; use a child code
Z59.10|s|Inadequate housing, unspecified|2023-04-01
Z59.11|s|Inadequate housing environmental temperature|2023-04-01
Z59.12|s|Inadequate housing utilities|2023-04-01
Z59.19|s|Other inadequate housing|2023-04-01
Z59.2|s|Discord with neighbors, lodgers and landlord
Z59.3|s|Problems related to living in residential institution
Z59.4|-|Lack of adequate food|||2021-09-30|became a header on 2021-10-01; use a child code; title changed 2021-10-01
Z59.41|s|Food insecurity|2021-10-01
Z59.48|s|Other specified lack of adequate food|2021-10-01
Z59.5|s|Extreme poverty
Z59.6|s|Low income
Z59.7|-|Insufficient social insurance and welfare support|||2024-09-30|became a header on 2024-10-01; use a child code
Z59.71|s|Insufficient health insurance coverage|2024-10-01
Z59.72|s|Insufficient welfare support|2024-10-01
Z59.8|-|Other problems related to housing and economic circumstances|||2021-09-30|became a header on 2021-10-01; use a child code
Z59.81|-|Housing instability, housed|2021-10-01
Z59.811|s|Housing instability, housed, with risk of homelessness|2021-10-01
Z59.812|s|Housing instability, housed, homelessness in past 12 months|2021-10-01
Z59.819|s|Housing instability, housed unspecified|2021-10-01
Z59.82|s|Transportation insecurity|2022-10-01
Z59.86|-|Financial insecurity|2022-10-01||2025-09-30|became a header on 2025-10-01; use a child code
Z59.861|s|Financial insecurity, difficulty paying for utilities|2025-10-01
Z59.868|s|Other specified financial insecurity|2025-10-01
Z59.869|s|Financial insecurity, unspecified|2025-10-01
Z59.87|s|Material hardship due to limited financial resources, not elsewhere classified|2022-10-01
Z59.89|s|Other problems related to housing and economic circumstances|2021-10-01
Z59.9|s|Problem related to housing and economic circumstances, unspecified
Z60|-|Problems related to social environment
Z60.0|s|Problems of adjustment to life-cycle transitions
Z60.2|s|Problems related to living alone
Z60.3|s|Acculturation difficulty
Z60.4|s|Social exclusion and rejection
Z60.5|s|Target of (perceived) adverse discrimination and persecution
Z60.8|s|Other problems related to social environment
Z60.9|s|Problem related to social environment, unspecified
Z62|-|Problems related to upbringing
Z62.0|s|Inadequate parental supervision and control
Z62.1|s|Parental overprotection
Z62.2|-|Upbringing away from parents
Z62.21|s|Child in welfare custody
Z62.22|s|Institutional upbringing
Z62.23|s|Child in custody of non-parental relative|2023-10-01
Z62.24|s|Child in custody of non-relative guardian|2023-10-01
Z62.29|s|Other upbringing away from parents
Z62.3|s|Hostility towards and scapegoating of child
Z62.6|s|Inappropriate (excessive) parental pressure
Z62.8|-|Other specified problems related to upbringing
Z62.81|-|Personal history of abuse in childhood
Z62.810|s|Personal history of physical and sexual abuse in childhood
Z62.811|s|Personal history of psychological abuse in childhood
Z62.812|s|Personal history of neglect in childhood
Z62.813|s|Personal history of forced labor or sexual exploitation in childhood|2018-10-01
Z62.814|s|Personal history of child financial abuse|2023-04-01
Z62.815|s|Personal history of intimate partner abuse in childhood|2023-04-01
Z62.819|s|Personal history of unspecified abuse in childhood
Z62.82|-|Parent-child conflict
Z62.820|s|Parent-biological child conflict
Z62.821|s|Parent-adopted child conflict
Z62.822|s|Parent-foster child conflict
Z62.823|s|Parent-step child conflict|2023-10-01
Z62.83|-|Non-parental relative or guardian-child conflict|2023-10-01
Z62.831|s|Non-parental relative-child conflict|2023-10-01
Z62.832|s|Non-relative guardian-child conflict|2023-10-01
Z62.833|s|Group home staff-child conflict|2023-10-01
Z62.89|-|Other specified problems related to upbringing
Z62.890|s|Parent-child estrangement NEC
Z62.891|s|Sibling rivalry
Z62.892|s|Runaway [from current living environment]|2023-10-01
Z62.898|s|Other specified problems related to upbringing
Z62.9|s|Problem related to upbringing, unspecified
Z63|-|Other problems related to primary support group, including family circumstances
Z63.0|s|Problems in relationship with spouse or partner
Z63.1|s|Problems in relationship with in-laws
Z63.3|-|Absence of family member
Z63.31|s|Absence of family member due to military deployment
Z63.32|s|Other absence of family member
Z63.4|s|Disappearance and death of family member
Z63.5|s|Disruption of family by separation and divorce
Z63.6|s|Dependent relative needing care at home
Z63.7|-|Other stressful life events affecting family and household
Z63.71|s|Stress on family due to return of family member from military deployment
Z63.72|s|Alcoholism and drug addiction in family
Z63.79|s|Other stressful life events affecting family and household
Z63.8|s|Other specified problems related to primary support group
Z63.9|s|Problem related to primary support group, unspecified
Z64|-|Problems related to certain psychosocial circumstances
Z64.0|s|Problems related to unwanted pregnancy
Z64.1|s|Problems related to multiparity
Z64.4|s|Discord with counselors
Z65|-|Problems related to other psychosocial circumstances
Z65.0|s|Conviction in civil and criminal proceedings without imprisonment
Z65.1|s|Imprisonment and other incarceration
Z65.2|s|Problems related to release from prison
Z65.3|s|Problems related to other legal circumstances
Z65.4|s|Victim of crime and terrorism
Z65.5|s|Exposure to disaster, war and other hostilities
Z65.8|s|Other specified problems related to psychosocial circumstances
Z65.9|s|Problem related to unspecified psychosocial circumstances
Z68.51|d|Body mass index [BMI] pediatric, less than 5th percentile for age||||title changed 2020-10-01
Z68.52|d|Body mass index [BMI] pediatric, 5th percentile to less than 85th percentile for age||||title changed 2020-10-01
Z68.53|d|Body mass index [BMI] pediatric, 85th percentile to less than 95th percentile for age||||title changed 2020-10-01
Z68.54|d|Body mass index [BMI] pediatric, 95th percentile for age to less than 120% of the 95th percentile for age||||title changed 2024-10-01
Z69|-|Encounter for mental health services for victim and perpetrator of abuse
Z69.0|-|Encounter for mental health services for child abuse problems
Z69.01|-|Encounter for mental health services for parental child abuse
Z69.010|d|Encounter for mental health services for victim of parental child abuse
Z69.011|d|Encounter for mental health services for perpetrator of parental child abuse
Z69.02|-|Encounter for mental health services for non-parental child abuse
Z69.020|d|Encounter for mental health services for victim of non-parental child abuse
Z69.021|d|Encounter for mental health services for perpetrator of non-parental child abuse
Z69.1|-|Encounter for mental health services for spousal or partner abuse problems
Z69.11|d|Encounter for mental health services for victim of spousal or partner abuse
Z69.12|d|Encounter for mental health services for perpetrator of spousal or partner abuse
Z69.8|-|Encounter for mental health services for victim or perpetrator of other abuse
Z69.81|d|Encounter for mental health services for victim of other abuse
Z69.82|d|Encounter for mental health services for perpetrator of other abuse
Z70|-|Counseling related to sexual attitude, behavior and orientation
Z70.0|d|Counseling related to sexual attitude
Z70.1|d|Counseling related to patient's sexual behavior and orientation
Z70.2|d|Counseling related to sexual behavior and orientation of third party
Z70.3|d|Counseling related to combined concerns regarding sexual attitude, behavior and orientation
Z70.8|d|Other sex counseling
Z70.9|d|Sex counseling, unspecified
Z71|-|Persons encountering health services for other counseling and medical advice, not elsewhere classified
Z71.0|d|Person encountering health services to consult on behalf of another person
Z71.1|d|Person with feared health complaint in whom no diagnosis is made
Z71.2|d|Person consulting for explanation of examination or test findings
Z71.3|d|Dietary counseling and surveillance
Z71.4|-|Alcohol abuse counseling and surveillance
Z71.41|d|Alcohol abuse counseling and surveillance of alcoholic
Z71.42|d|Counseling for family member of alcoholic
Z71.5|-|Drug abuse counseling and surveillance
Z71.51|d|Drug abuse counseling and surveillance of drug abuser
Z71.52|d|Counseling for family member of drug abuser
Z71.6|d|Tobacco abuse counseling
Z71.7|d|Human immunodeficiency virus [HIV] counseling
Z71.8|-|Other specified counseling
Z71.81|d|Spiritual or religious counseling
Z71.82|d|Exercise counseling|2017-10-01
Z71.83|d|Encounter for nonprocreative genetic counseling|2017-10-01
Z71.84|d|Encounter for health counseling related to travel|2019-10-01
Z71.85|d|Encounter for immunization safety counseling|2021-10-01
Z71.87|d|Encounter for pediatric-to-adult transition counseling|2022-10-01
Z71.88|d|Encounter for counseling for socioeconomic factors|2022-10-01
Z71.89|d|Other specified counseling
Z71.9|d|Counseling, unspecified
Z72|-|Problems related to lifestyle
Z72.0|d|Tobacco use
Z72.3|d|Lack of physical exercise
Z72.4|d|Inappropriate diet and eating habits
Z72.5|-|High risk sexual behavior
Z72.51|d|High risk heterosexual behavior
Z72.52|d|High risk homosexual behavior
Z72.53|d|High risk bisexual behavior
Z72.6|d|Gambling and betting
Z72.8|-|Other problems related to lifestyle
Z72.81|-|Antisocial behavior
Z72.810|d|Child and adolescent antisocial behavior
Z72.811|d|Adult antisocial behavior
Z72.82|-|Problems related to sleep
Z72.820|d|Sleep deprivation
Z72.821|d|Inadequate sleep hygiene
Z72.823|d|Risk of suffocation (smothering) under another while sleeping|2022-10-01
Z72.89|d|Other problems related to lifestyle
Z72.9|d|Problem related to lifestyle, unspecified
Z73|-|Problems related to life management difficulty
Z73.0|d|Burn-out
Z73.1|d|Type A behavior pattern
Z73.2|d|Lack of relaxation and leisure
Z73.3|d|Stress, not elsewhere classified
Z73.4|d|Inadequate social skills, not elsewhere classified
Z73.5|d|Social role conflict, not elsewhere classified
Z73.6|d|Limitation of activities due to disability
Z73.8|-|Other problems related to life management difficulty
Z73.81|-|Behavioral insomnia of childhood
Z73.810|d|Behavioral insomnia of childhood, sleep-onset association type
Z73.811|d|Behavioral insomnia of childhood, limit setting type
Z73.812|d|Behavioral insomnia of childhood, combined type
Z73.819|d|Behavioral insomnia of childhood, unspecified type
Z73.82|d|Dual sensory impairment
Z73.89|d|Other problems related to life management difficulty
Z73.9|d|Problem related to life management difficulty, unspecified
Z75|-|Problems related to medical facilities and other health care
Z75.0|d|Medical services not available in home
Z75.1|d|Person awaiting admission to adequate facility elsewhere
Z75.2|d|Other waiting period for investigation and treatment
Z75.3|d|Unavailability and inaccessibility of health-care facilities
Z75.4|d|Unavailability and inaccessibility of other helping agencies
Z75.5|d|Holiday relief care
Z75.8|d|Other problems related to medical facilities and other health care
Z75.9|d|Unspecified problem related to medical facilities and other health care
Z76.0|d|Encounter for issue of repeat prescription
Z76.5|d|Malingerer [conscious simulation]
Z76.89|d|Persons encountering health services in other specified circumstances
Z79.891|s|Long term (current) use of opiate analgesic
Z79.899|s|Other long term (current) drug therapy
Z81|-|Family history of mental and behavioral disorders
Z81.0|s|Family history of intellectual disabilities
Z81.1|s|Family history of alcohol abuse and dependence
Z81.2|s|Family history of tobacco abuse and dependence
Z81.3|s|Family history of other psychoactive substance abuse and dependence
Z81.4|s|Family history of other substance abuse and dependence
Z81.8|s|Family history of other mental and behavioral disorders
Z82|-|Family history of certain disabilities and chronic diseases (leading to disablement)
Z82.0|s|Family history of epilepsy and other diseases of the nervous system
Z82.1|s|Family history of blindness and visual loss
Z82.2|s|Family history of deafness and hearing loss
Z82.3|s|Family history of stroke
Z82.4|-|Family history of ischemic heart disease and other diseases of the circulatory system
Z82.41|s|Family history of sudden cardiac death
Z82.49|s|Family history of ischemic heart disease and other diseases of the circulatory system
Z82.5|s|Family history of asthma and other chronic lower respiratory diseases
Z82.6|-|Family history of arthritis and other diseases of the musculoskeletal system and connective tissue
Z82.61|s|Family history of arthritis
Z82.62|s|Family history of osteoporosis
Z82.69|s|Family history of other diseases of the musculoskeletal system and connective tissue
Z82.7|-|Family history of congenital malformations, deformations and chromosomal abnormalities
Z82.71|s|Family history of polycystic kidney
Z82.79|s|Family history of other congenital malformations, deformations and chromosomal abnormalities
Z82.8|s|Family history of other disabilities and chronic diseases leading to disablement, not elsewhere classified
Z86|-|Personal history of certain other diseases
Z86.5|-|Personal history of mental and behavioral disorders
Z86.51|s|Personal history of combat and operational stress reaction
Z86.59|s|Personal history of other mental and behavioral disorders
Z86.6|-|Personal history of diseases of the nervous system and sense organs
Z86.61|s|Personal history of infections of the central nervous system
Z86.69|s|Personal history of other diseases of the nervous system and sense organs
Z87.82|-|Personal history of other (healed) physical injury and trauma
Z87.820|s|Personal history of traumatic brain injury
Z87.821|s|Personal history of retained foreign body fully removed
Z87.828|s|Personal history of other (healed) physical injury and trauma
Z87.89|-|Personal history of other specified conditions
Z87.890|-|Personal history of sex reassignment|||2026-09-30|became a header on 2026-10-01; use Z87.8901 or Z87.8909
Z87.8901|s|(title not seen; new child of Z87.890)|2026-10-01|||new in FY2027|delta
Z87.8909|s|(title not seen; new child of Z87.890)|2026-10-01|||new in FY2027|delta
Z87.891|s|Personal history of nicotine dependence
Z87.892|s|Personal history of anaphylaxis
Z87.893|s|(title not seen; new in FY2027)|2026-10-01|||new in FY2027|delta
Z87.898|s|Personal history of other specified conditions
Z91|-|Personal risk factors, not elsewhere classified
Z91.1|-|Patient's noncompliance with medical treatment and regimen
Z91.11|-|Patient's noncompliance with dietary regimen|||2022-09-30|became a header on 2022-10-01; use a child code
Z91.110|s|Patient's noncompliance with dietary regimen due to financial hardship|2022-10-01
Z91.118|s|Patient's noncompliance with dietary regimen for other reason|2022-10-01
Z91.119|s|Patient's noncompliance with dietary regimen due to unspecified reason|2022-10-01
Z91.12|-|Patient's intentional underdosing of medication regimen
Z91.120|s|Patient's intentional underdosing of medication regimen due to financial hardship
Z91.128|s|Patient's intentional underdosing of medication regimen for other reason
Z91.13|-|Patient's unintentional underdosing of medication regimen
Z91.130|s|Patient's unintentional underdosing of medication regimen due to age-related debility
Z91.138|s|Patient's unintentional underdosing of medication regimen for other reason
Z91.14|-|Patient's other noncompliance with medication regimen|||2023-03-31|became a header on 2023-04-01; use a child code
Z91.141|s|Patient's other noncompliance with medication regimen due to financial hardship|2023-04-01
Z91.148|s|Patient's other noncompliance with medication regimen for other reason|2023-04-01
Z91.15|-|Patient's noncompliance with renal dialysis|||2023-03-31|became a header on 2023-04-01; use a child code
Z91.151|s|Patient's noncompliance with renal dialysis due to financial hardship|2023-04-01
Z91.158|s|Patient's noncompliance with renal dialysis for other reason|2023-04-01
Z91.19|-|Patient's noncompliance with other medical treatment and regimen|||2022-09-30|became a header on 2022-10-01; use a child code
Z91.190|s|Patient's noncompliance with other medical treatment and regimen due to financial hardship|2022-10-01
Z91.198|s|Patient's noncompliance with other medical treatment and regimen for other reason|2022-10-01
Z91.199|s|Patient's noncompliance with other medical treatment and regimen due to unspecified reason|2022-10-01
Z91.4|-|Personal history of psychological trauma, not elsewhere classified
Z91.41|-|Personal history of adult abuse
Z91.410|s|Personal history of adult physical and sexual abuse
Z91.411|s|Personal history of adult psychological abuse
Z91.412|s|Personal history of adult neglect
Z91.413|s|Personal history of adult financial abuse|2023-04-01
Z91.414|s|Personal history of adult intimate partner abuse|2023-04-01
Z91.419|s|Personal history of unspecified adult abuse
Z91.42|s|Personal history of forced labor or sexual exploitation|2018-10-01
Z91.49|s|Other personal history of psychological trauma, not elsewhere classified
Z91.5|-|Personal history of self-harm|||2021-09-30|became a header on 2021-10-01; use a child code
Z91.51|s|Personal history of suicidal behavior|2021-10-01
Z91.52|s|Personal history of nonsuicidal self-harm|2021-10-01
Z91.8|-|Other specified personal risk factors, not elsewhere classified
Z91.81|s|History of falling
Z91.82|s|Personal history of military deployment
Z91.83|s|Wandering in diseases classified elsewhere
Z91.84|-|Oral health risk factors|2017-10-01
Z91.841|s|Risk for dental caries, low|2017-10-01
Z91.842|s|Risk for dental caries, moderate|2017-10-01
Z91.843|s|Risk for dental caries, high|2017-10-01
Z91.849|s|Unspecified risk for dental caries|2017-10-01
Z91.85|s|Personal history of military service|2023-10-01
Z91.89|s|Other specified personal risk factors, not elsewhere classified
Z91.A|-|Caregiver's noncompliance with patient's medical treatment and regimen|2022-10-01
Z91.A1|-|Caregiver's noncompliance with patient's dietary regimen|2022-10-01
Z91.A10|s|Caregiver's noncompliance with patient's dietary regimen due to financial hardship|2022-10-01
Z91.A18|s|Caregiver's noncompliance with patient's dietary regimen for other reason|2022-10-01
Z91.A2|-|Caregiver's intentional underdosing of patient's medication regimen|2022-10-01
Z91.A20|s|Caregiver's intentional underdosing of patient's medication regimen due to financial hardship|2022-10-01
Z91.A28|s|Caregiver's intentional underdosing of medication regimen for other reason|2022-10-01
Z91.A3|s|Caregiver's unintentional underdosing of patient's medication regimen|2022-10-01
Z91.A4|-|Caregiver's other noncompliance with patient's medication regimen|2022-10-01||2023-09-30|became a header on 2023-10-01; use a child code
Z91.A41|s|Caregiver's other noncompliance with patient's medication regimen due to financial hardship|2023-10-01
Z91.A48|s|Caregiver's other noncompliance with patient's medication regimen for other reason|2023-10-01
Z91.A5|-|Caregiver's noncompliance with patient's renal dialysis|2022-10-01||2023-09-30|became a header on 2023-10-01; use a child code
Z91.A51|s|Caregiver's noncompliance with patient's renal dialysis due to financial hardship|2023-10-01
Z91.A58|s|Caregiver's noncompliance with patient's renal dialysis for other reason|2023-10-01
Z91.A9|-|Caregiver's noncompliance with patient's other medical treatment and regimen|2022-10-01||2023-09-30|became a header on 2023-10-01; use a child code
Z91.A91|s|Caregiver's noncompliance with patient's other medical treatment and regimen due to financial hardship|2023-10-01
Z91.A98|s|Caregiver's noncompliance with patient's other medical treatment and regimen for other reason|2023-10-01
Z91.B|s|Personal risk factor of exposure to diethylstilbestrol|2025-10-01
`;
