/** Titles of diagnoses; ours: no official Spanish edition of ICD-10-CM exists, and the card shows the official title beside it. */
export const diagnosisTitles: Readonly<Record<string, string>> = {
  'Morbid (severe) obesity due to excess calories': 'Obesidad mórbida (grave) por exceso de calorías',
  'Vascular dementia': 'Demencia vascular',
  'Vascular dementia, unspecified severity': 'Demencia vascular, gravedad no especificada',
  'Vascular dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety':
    'Demencia vascular, gravedad no especificada, sin alteración de la conducta, psicótica ni del ánimo, y sin ansiedad',
  'Vascular dementia, unspecified severity, with behavioral disturbance':
    'Demencia vascular, gravedad no especificada, con alteración de la conducta',
  'Vascular dementia, unspecified severity, with agitation':
    'Demencia vascular, gravedad no especificada, con agitación',
  'Vascular dementia, unspecified severity, with other behavioral disturbance':
    'Demencia vascular, gravedad no especificada, con otra alteración de la conducta',
  'Vascular dementia, unspecified severity, with psychotic disturbance':
    'Demencia vascular, gravedad no especificada, con alteración psicótica',
  'Vascular dementia, unspecified severity, with mood disturbance':
    'Demencia vascular, gravedad no especificada, con alteración del ánimo',
  'Vascular dementia, unspecified severity, with anxiety':
    'Demencia vascular, gravedad no especificada, con ansiedad',
  'Vascular dementia, mild': 'Demencia vascular, leve',
  'Vascular dementia, mild, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety':
    'Demencia vascular, leve, sin alteración de la conducta, psicótica ni del ánimo, y sin ansiedad',
  'Vascular dementia, mild, with behavioral disturbance':
    'Demencia vascular, leve, con alteración de la conducta',
  'Vascular dementia, mild, with agitation': 'Demencia vascular, leve, con agitación',
  'Vascular dementia, mild, with other behavioral disturbance':
    'Demencia vascular, leve, con otra alteración de la conducta',
  'Vascular dementia, mild, with psychotic disturbance': 'Demencia vascular, leve, con alteración psicótica',
  'Vascular dementia, mild, with mood disturbance': 'Demencia vascular, leve, con alteración del ánimo',
  'Vascular dementia, mild, with anxiety': 'Demencia vascular, leve, con ansiedad',
  'Vascular dementia, moderate': 'Demencia vascular, moderada',
  'Vascular dementia, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety':
    'Demencia vascular, moderada, sin alteración de la conducta, psicótica ni del ánimo, y sin ansiedad',
  'Vascular dementia, moderate, with behavioral disturbance':
    'Demencia vascular, moderada, con alteración de la conducta',
  'Vascular dementia, moderate, with agitation': 'Demencia vascular, moderada, con agitación',
  'Vascular dementia, moderate, with other behavioral disturbance':
    'Demencia vascular, moderada, con otra alteración de la conducta',
  'Vascular dementia, moderate, with psychotic disturbance':
    'Demencia vascular, moderada, con alteración psicótica',
  'Vascular dementia, moderate, with mood disturbance':
    'Demencia vascular, moderada, con alteración del ánimo',
  'Vascular dementia, moderate, with anxiety': 'Demencia vascular, moderada, con ansiedad',
  'Vascular dementia, severe': 'Demencia vascular, grave',
  'Vascular dementia, severe, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety':
    'Demencia vascular, grave, sin alteración de la conducta, psicótica ni del ánimo, y sin ansiedad',
  'Vascular dementia, severe, with behavioral disturbance':
    'Demencia vascular, grave, con alteración de la conducta',
  'Vascular dementia, severe, with agitation': 'Demencia vascular, grave, con agitación',
  'Vascular dementia, severe, with other behavioral disturbance':
    'Demencia vascular, grave, con otra alteración de la conducta',
  'Vascular dementia, severe, with psychotic disturbance':
    'Demencia vascular, grave, con alteración psicótica',
  'Vascular dementia, severe, with mood disturbance': 'Demencia vascular, grave, con alteración del ánimo',
  'Vascular dementia, severe, with anxiety': 'Demencia vascular, grave, con ansiedad',
  'Dementia in other diseases classified elsewhere':
    'Demencia en otras enfermedades clasificadas en otra parte',
  'Dementia in other diseases classified elsewhere, unspecified severity':
    'Demencia en otras enfermedades clasificadas en otra parte, gravedad no especificada',
  'Dementia in other diseases classified elsewhere, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety':
    'Demencia en otras enfermedades clasificadas en otra parte, gravedad no especificada, sin alteración de la conducta, psicótica ni del ánimo, y sin ansiedad',
  'Dementia in other diseases classified elsewhere, unspecified severity, with behavioral disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, gravedad no especificada, con alteración de la conducta',
  'Dementia in other diseases classified elsewhere, unspecified severity, with agitation':
    'Demencia en otras enfermedades clasificadas en otra parte, gravedad no especificada, con agitación',
  'Dementia in other diseases classified elsewhere, unspecified severity, with other behavioral disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, gravedad no especificada, con otra alteración de la conducta',
  'Dementia in other diseases classified elsewhere, unspecified severity, with psychotic disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, gravedad no especificada, con alteración psicótica',
  'Dementia in other diseases classified elsewhere, unspecified severity, with mood disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, gravedad no especificada, con alteración del ánimo',
  'Dementia in other diseases classified elsewhere, unspecified severity, with anxiety':
    'Demencia en otras enfermedades clasificadas en otra parte, gravedad no especificada, con ansiedad',
  'Dementia in other diseases classified elsewhere, mild':
    'Demencia en otras enfermedades clasificadas en otra parte, leve',
  'Dementia in other diseases classified elsewhere, mild, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety':
    'Demencia en otras enfermedades clasificadas en otra parte, leve, sin alteración de la conducta, psicótica ni del ánimo, y sin ansiedad',
  'Dementia in other diseases classified elsewhere, mild, with behavioral disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, leve, con alteración de la conducta',
  'Dementia in other diseases classified elsewhere, mild, with agitation':
    'Demencia en otras enfermedades clasificadas en otra parte, leve, con agitación',
  'Dementia in other diseases classified elsewhere, mild, with other behavioral disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, leve, con otra alteración de la conducta',
  'Dementia in other diseases classified elsewhere, mild, with psychotic disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, leve, con alteración psicótica',
  'Dementia in other diseases classified elsewhere, mild, with mood disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, leve, con alteración del ánimo',
  'Dementia in other diseases classified elsewhere, mild, with anxiety':
    'Demencia en otras enfermedades clasificadas en otra parte, leve, con ansiedad',
  'Dementia in other diseases classified elsewhere, moderate':
    'Demencia en otras enfermedades clasificadas en otra parte, moderada',
  'Dementia in other diseases classified elsewhere, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety':
    'Demencia en otras enfermedades clasificadas en otra parte, moderada, sin alteración de la conducta, psicótica ni del ánimo, y sin ansiedad',
  'Dementia in other diseases classified elsewhere, moderate, with behavioral disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, moderada, con alteración de la conducta',
  'Dementia in other diseases classified elsewhere, moderate, with agitation':
    'Demencia en otras enfermedades clasificadas en otra parte, moderada, con agitación',
  'Dementia in other diseases classified elsewhere, moderate, with other behavioral disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, moderada, con otra alteración de la conducta',
  'Dementia in other diseases classified elsewhere, moderate, with psychotic disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, moderada, con alteración psicótica',
  'Dementia in other diseases classified elsewhere, moderate, with mood disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, moderada, con alteración del ánimo',
  'Dementia in other diseases classified elsewhere, moderate, with anxiety':
    'Demencia en otras enfermedades clasificadas en otra parte, moderada, con ansiedad',
  'Dementia in other diseases classified elsewhere, severe':
    'Demencia en otras enfermedades clasificadas en otra parte, grave',
  'Dementia in other diseases classified elsewhere, severe, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety':
    'Demencia en otras enfermedades clasificadas en otra parte, grave, sin alteración de la conducta, psicótica ni del ánimo, y sin ansiedad',
  'Dementia in other diseases classified elsewhere, severe, with behavioral disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, grave, con alteración de la conducta',
  'Dementia in other diseases classified elsewhere, severe, with agitation':
    'Demencia en otras enfermedades clasificadas en otra parte, grave, con agitación',
  'Dementia in other diseases classified elsewhere, severe, with other behavioral disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, grave, con otra alteración de la conducta',
  'Dementia in other diseases classified elsewhere, severe, with psychotic disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, grave, con alteración psicótica',
  'Dementia in other diseases classified elsewhere, severe, with mood disturbance':
    'Demencia en otras enfermedades clasificadas en otra parte, grave, con alteración del ánimo',
  'Dementia in other diseases classified elsewhere, severe, with anxiety':
    'Demencia en otras enfermedades clasificadas en otra parte, grave, con ansiedad',
  'Unspecified dementia': 'Demencia no especificada',
  'Unspecified dementia, unspecified severity': 'Demencia no especificada, gravedad no especificada',
  'Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety':
    'Demencia no especificada, gravedad no especificada, sin alteración de la conducta, psicótica ni del ánimo, y sin ansiedad',
  'Unspecified dementia, unspecified severity, with behavioral disturbance':
    'Demencia no especificada, gravedad no especificada, con alteración de la conducta',
  'Unspecified dementia, unspecified severity, with agitation':
    'Demencia no especificada, gravedad no especificada, con agitación',
  'Unspecified dementia, unspecified severity, with other behavioral disturbance':
    'Demencia no especificada, gravedad no especificada, con otra alteración de la conducta',
  'Unspecified dementia, unspecified severity, with psychotic disturbance':
    'Demencia no especificada, gravedad no especificada, con alteración psicótica',
  'Unspecified dementia, unspecified severity, with mood disturbance':
    'Demencia no especificada, gravedad no especificada, con alteración del ánimo',
  'Unspecified dementia, unspecified severity, with anxiety':
    'Demencia no especificada, gravedad no especificada, con ansiedad',
  'Unspecified dementia, mild': 'Demencia no especificada, leve',
  'Unspecified dementia, mild, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety':
    'Demencia no especificada, leve, sin alteración de la conducta, psicótica ni del ánimo, y sin ansiedad',
  'Unspecified dementia, mild, with behavioral disturbance':
    'Demencia no especificada, leve, con alteración de la conducta',
  'Unspecified dementia, mild, with agitation': 'Demencia no especificada, leve, con agitación',
  'Unspecified dementia, mild, with other behavioral disturbance':
    'Demencia no especificada, leve, con otra alteración de la conducta',
  'Unspecified dementia, mild, with psychotic disturbance':
    'Demencia no especificada, leve, con alteración psicótica',
  'Unspecified dementia, mild, with mood disturbance':
    'Demencia no especificada, leve, con alteración del ánimo',
  'Unspecified dementia, mild, with anxiety': 'Demencia no especificada, leve, con ansiedad',
  'Unspecified dementia, moderate': 'Demencia no especificada, moderada',
  'Unspecified dementia, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety':
    'Demencia no especificada, moderada, sin alteración de la conducta, psicótica ni del ánimo, y sin ansiedad',
  'Unspecified dementia, moderate, with behavioral disturbance':
    'Demencia no especificada, moderada, con alteración de la conducta',
  'Unspecified dementia, moderate, with agitation': 'Demencia no especificada, moderada, con agitación',
  'Unspecified dementia, moderate, with other behavioral disturbance':
    'Demencia no especificada, moderada, con otra alteración de la conducta',
  'Unspecified dementia, moderate, with psychotic disturbance':
    'Demencia no especificada, moderada, con alteración psicótica',
  'Unspecified dementia, moderate, with mood disturbance':
    'Demencia no especificada, moderada, con alteración del ánimo',
  'Unspecified dementia, moderate, with anxiety': 'Demencia no especificada, moderada, con ansiedad',
  'Unspecified dementia, severe': 'Demencia no especificada, grave',
  'Unspecified dementia, severe, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety':
    'Demencia no especificada, grave, sin alteración de la conducta, psicótica ni del ánimo, y sin ansiedad',
  'Unspecified dementia, severe, with behavioral disturbance':
    'Demencia no especificada, grave, con alteración de la conducta',
  'Unspecified dementia, severe, with agitation': 'Demencia no especificada, grave, con agitación',
  'Unspecified dementia, severe, with other behavioral disturbance':
    'Demencia no especificada, grave, con otra alteración de la conducta',
  'Unspecified dementia, severe, with psychotic disturbance':
    'Demencia no especificada, grave, con alteración psicótica',
  'Unspecified dementia, severe, with mood disturbance':
    'Demencia no especificada, grave, con alteración del ánimo',
  'Unspecified dementia, severe, with anxiety': 'Demencia no especificada, grave, con ansiedad',
  'Amnestic disorder due to known physiological condition':
    'Trastorno amnésico debido a afección fisiológica conocida',
  'Delirium due to known physiological condition': 'Delirium debido a afección fisiológica conocida',
  'Other mental disorders due to known physiological condition':
    'Otros trastornos mentales debidos a afección fisiológica conocida',
  'Psychotic disorder with hallucinations due to known physiological condition':
    'Trastorno psicótico con alucinaciones debido a afección fisiológica conocida',
  'Catatonic disorder due to known physiological condition':
    'Trastorno catatónico debido a afección fisiológica conocida',
  'Psychotic disorder with delusions due to known physiological condition':
    'Trastorno psicótico con delirios debido a afección fisiológica conocida',
  'Mood disorder due to known physiological condition':
    'Trastorno del ánimo debido a afección fisiológica conocida',
  'Mood disorder due to known physiological condition, unspecified':
    'Trastorno del ánimo debido a afección fisiológica conocida, no especificado',
  'Mood disorder due to known physiological condition with depressive features':
    'Trastorno del ánimo debido a afección fisiológica conocida con características depresivas',
  'Mood disorder due to known physiological condition with major depressive-like episode':
    'Trastorno del ánimo debido a afección fisiológica conocida con episodio similar a depresión mayor',
  'Mood disorder due to known physiological condition with manic features':
    'Trastorno del ánimo debido a afección fisiológica conocida con características maníacas',
  'Mood disorder due to known physiological condition with mixed features':
    'Trastorno del ánimo debido a afección fisiológica conocida con características mixtas',
  'Anxiety disorder due to known physiological condition':
    'Trastorno de ansiedad debido a afección fisiológica conocida',
  'Mild neurocognitive disorder due to known physiological condition':
    'Trastorno neurocognitivo leve debido a afección fisiológica conocida',
  'Mild neurocognitive disorder due to known physiological condition without behavioral disturbance':
    'Trastorno neurocognitivo leve debido a afección fisiológica conocida sin alteración de la conducta',
  'Mild neurocognitive disorder due to known physiological condition with behavioral disturbance':
    'Trastorno neurocognitivo leve debido a afección fisiológica conocida con alteración de la conducta',
  'Other specified mental disorders due to known physiological condition':
    'Otros trastornos mentales especificados debidos a afección fisiológica conocida',
  'Personality and behavioral disorders due to known physiological condition':
    'Trastornos de la personalidad y la conducta debidos a afección fisiológica conocida',
  'Personality change due to known physiological condition':
    'Cambio de personalidad debido a afección fisiológica conocida',
  'Other personality and behavioral disorders due to known physiological condition':
    'Otros trastornos de la personalidad y la conducta debidos a afección fisiológica conocida',
  'Postconcussional syndrome': 'Síndrome posconmocional',
  'Unspecified personality and behavioral disorder due to known physiological condition':
    'Trastorno no especificado de la personalidad y la conducta debido a afección fisiológica conocida',
  'Unspecified mental disorder due to known physiological condition':
    'Trastorno mental no especificado debido a afección fisiológica conocida',
  'Alcohol related disorders': 'Trastornos relacionados con alcohol',
  'Alcohol abuse': 'Abuso de alcohol',
  'Alcohol abuse, uncomplicated': 'Abuso de alcohol, sin complicación',
  'Alcohol abuse, in remission': 'Abuso de alcohol, en remisión',
  'Alcohol abuse with intoxication': 'Abuso de alcohol con intoxicación',
  'Alcohol abuse with intoxication, uncomplicated': 'Abuso de alcohol con intoxicación, sin complicación',
  'Alcohol abuse with intoxication delirium': 'Abuso de alcohol con delirium por intoxicación',
  'Alcohol abuse with intoxication, unspecified': 'Abuso de alcohol con intoxicación, no especificada',
  'Alcohol abuse, with withdrawal': 'Abuso de alcohol, con abstinencia',
  'Alcohol abuse with withdrawal, uncomplicated': 'Abuso de alcohol con abstinencia, sin complicación',
  'Alcohol abuse with withdrawal delirium': 'Abuso de alcohol con delirium por abstinencia',
  'Alcohol abuse with withdrawal with perceptual disturbance':
    'Abuso de alcohol con abstinencia con alteración perceptiva',
  'Alcohol abuse with withdrawal, unspecified': 'Abuso de alcohol con abstinencia, no especificada',
  'Alcohol abuse with alcohol-induced mood disorder':
    'Abuso de alcohol con trastorno del ánimo inducido por alcohol',
  'Alcohol abuse with alcohol-induced psychotic disorder':
    'Abuso de alcohol con trastorno psicótico inducido por alcohol',
  'Alcohol abuse with alcohol-induced psychotic disorder with delusions':
    'Abuso de alcohol con trastorno psicótico inducido por alcohol, con delirios',
  'Alcohol abuse with alcohol-induced psychotic disorder with hallucinations':
    'Abuso de alcohol con trastorno psicótico inducido por alcohol, con alucinaciones',
  'Alcohol abuse with alcohol-induced psychotic disorder, unspecified':
    'Abuso de alcohol con trastorno psicótico inducido por alcohol, no especificado',
  'Alcohol abuse with other alcohol-induced disorders':
    'Abuso de alcohol con otros trastornos inducidos por alcohol',
  'Alcohol abuse with alcohol-induced anxiety disorder':
    'Abuso de alcohol con trastorno de ansiedad inducido por alcohol',
  'Alcohol abuse with alcohol-induced sexual dysfunction':
    'Abuso de alcohol con disfunción sexual inducida por alcohol',
  'Alcohol abuse with alcohol-induced sleep disorder':
    'Abuso de alcohol con trastorno del sueño inducido por alcohol',
  'Alcohol abuse with other alcohol-induced disorder':
    'Abuso de alcohol con otro trastorno inducido por alcohol',
  'Alcohol abuse with unspecified alcohol-induced disorder':
    'Abuso de alcohol con trastorno no especificado inducido por alcohol',
  'Alcohol dependence': 'Dependencia de alcohol',
  'Alcohol dependence, uncomplicated': 'Dependencia de alcohol, sin complicación',
  'Alcohol dependence, in remission': 'Dependencia de alcohol, en remisión',
  'Alcohol dependence with intoxication': 'Dependencia de alcohol con intoxicación',
  'Alcohol dependence with intoxication, uncomplicated':
    'Dependencia de alcohol con intoxicación, sin complicación',
  'Alcohol dependence with intoxication delirium': 'Dependencia de alcohol con delirium por intoxicación',
  'Alcohol dependence with intoxication, unspecified':
    'Dependencia de alcohol con intoxicación, no especificada',
  'Alcohol dependence with withdrawal': 'Dependencia de alcohol con abstinencia',
  'Alcohol dependence with withdrawal, uncomplicated':
    'Dependencia de alcohol con abstinencia, sin complicación',
  'Alcohol dependence with withdrawal delirium': 'Dependencia de alcohol con delirium por abstinencia',
  'Alcohol dependence with withdrawal with perceptual disturbance':
    'Dependencia de alcohol con abstinencia con alteración perceptiva',
  'Alcohol dependence with withdrawal, unspecified':
    'Dependencia de alcohol con abstinencia, no especificada',
  'Alcohol dependence with alcohol-induced mood disorder':
    'Dependencia de alcohol con trastorno del ánimo inducido por alcohol',
  'Alcohol dependence with alcohol-induced psychotic disorder':
    'Dependencia de alcohol con trastorno psicótico inducido por alcohol',
  'Alcohol dependence with alcohol-induced psychotic disorder with delusions':
    'Dependencia de alcohol con trastorno psicótico inducido por alcohol, con delirios',
  'Alcohol dependence with alcohol-induced psychotic disorder with hallucinations':
    'Dependencia de alcohol con trastorno psicótico inducido por alcohol, con alucinaciones',
  'Alcohol dependence with alcohol-induced psychotic disorder, unspecified':
    'Dependencia de alcohol con trastorno psicótico inducido por alcohol, no especificado',
  'Alcohol dependence with alcohol-induced persisting amnestic disorder':
    'Dependencia de alcohol con trastorno amnésico persistente inducido por alcohol',
  'Alcohol dependence with alcohol-induced persisting dementia':
    'Dependencia de alcohol con demencia persistente inducida por alcohol',
  'Alcohol dependence with other alcohol-induced disorders':
    'Dependencia de alcohol con otros trastornos inducidos por alcohol',
  'Alcohol dependence with alcohol-induced anxiety disorder':
    'Dependencia de alcohol con trastorno de ansiedad inducido por alcohol',
  'Alcohol dependence with alcohol-induced sexual dysfunction':
    'Dependencia de alcohol con disfunción sexual inducida por alcohol',
  'Alcohol dependence with alcohol-induced sleep disorder':
    'Dependencia de alcohol con trastorno del sueño inducido por alcohol',
  'Alcohol dependence with other alcohol-induced disorder':
    'Dependencia de alcohol con otro trastorno inducido por alcohol',
  'Alcohol dependence with unspecified alcohol-induced disorder':
    'Dependencia de alcohol con trastorno no especificado inducido por alcohol',
  'Alcohol use, unspecified': 'Consumo de alcohol, no especificado',
  'Alcohol use, unspecified, uncomplicated': 'Consumo de alcohol, no especificado, sin complicación',
  'Alcohol use, unspecified, in remission': 'Consumo de alcohol, no especificado, en remisión',
  'Alcohol use, unspecified with intoxication': 'Consumo de alcohol, no especificado con intoxicación',
  'Alcohol use, unspecified with intoxication, uncomplicated':
    'Consumo de alcohol, no especificado con intoxicación, sin complicación',
  'Alcohol use, unspecified with intoxication delirium':
    'Consumo de alcohol, no especificado con delirium por intoxicación',
  'Alcohol use, unspecified with intoxication, unspecified':
    'Consumo de alcohol, no especificado con intoxicación, no especificada',
  'Alcohol use, unspecified with withdrawal': 'Consumo de alcohol, no especificado con abstinencia',
  'Alcohol use, unspecified with withdrawal, uncomplicated':
    'Consumo de alcohol, no especificado con abstinencia, sin complicación',
  'Alcohol use, unspecified with withdrawal delirium':
    'Consumo de alcohol, no especificado con delirium por abstinencia',
  'Alcohol use, unspecified with withdrawal with perceptual disturbance':
    'Consumo de alcohol, no especificado con abstinencia con alteración perceptiva',
  'Alcohol use, unspecified with withdrawal, unspecified':
    'Consumo de alcohol, no especificado con abstinencia, no especificada',
  'Alcohol use, unspecified with alcohol-induced mood disorder':
    'Consumo de alcohol, no especificado con trastorno del ánimo inducido por alcohol',
  'Alcohol use, unspecified with alcohol-induced psychotic disorder':
    'Consumo de alcohol, no especificado con trastorno psicótico inducido por alcohol',
  'Alcohol use, unspecified with alcohol-induced psychotic disorder with delusions':
    'Consumo de alcohol, no especificado con trastorno psicótico inducido por alcohol, con delirios',
  'Alcohol use, unspecified with alcohol-induced psychotic disorder with hallucinations':
    'Consumo de alcohol, no especificado con trastorno psicótico inducido por alcohol, con alucinaciones',
  'Alcohol use, unspecified with alcohol-induced psychotic disorder, unspecified':
    'Consumo de alcohol, no especificado con trastorno psicótico inducido por alcohol, no especificado',
  'Alcohol use, unspecified with alcohol-induced persisting amnestic disorder':
    'Consumo de alcohol, no especificado con trastorno amnésico persistente inducido por alcohol',
  'Alcohol use, unspecified with alcohol-induced persisting dementia':
    'Consumo de alcohol, no especificado con demencia persistente inducida por alcohol',
  'Alcohol use, unspecified with other alcohol-induced disorders':
    'Consumo de alcohol, no especificado con otros trastornos inducidos por alcohol',
  'Alcohol use, unspecified with alcohol-induced anxiety disorder':
    'Consumo de alcohol, no especificado con trastorno de ansiedad inducido por alcohol',
  'Alcohol use, unspecified with alcohol-induced sexual dysfunction':
    'Consumo de alcohol, no especificado con disfunción sexual inducida por alcohol',
  'Alcohol use, unspecified with alcohol-induced sleep disorder':
    'Consumo de alcohol, no especificado con trastorno del sueño inducido por alcohol',
  'Alcohol use, unspecified with other alcohol-induced disorder':
    'Consumo de alcohol, no especificado con otro trastorno inducido por alcohol',
  'Alcohol use, unspecified with unspecified alcohol-induced disorder':
    'Consumo de alcohol, no especificado con trastorno no especificado inducido por alcohol',
  'Opioid related disorders': 'Trastornos relacionados con opioides',
  'Opioid abuse': 'Abuso de opioides',
  'Opioid abuse, uncomplicated': 'Abuso de opioides, sin complicación',
  'Opioid abuse, in remission': 'Abuso de opioides, en remisión',
  'Opioid abuse with intoxication': 'Abuso de opioides con intoxicación',
  'Opioid abuse with intoxication, uncomplicated': 'Abuso de opioides con intoxicación, sin complicación',
  'Opioid abuse with intoxication delirium': 'Abuso de opioides con delirium por intoxicación',
  'Opioid abuse with intoxication with perceptual disturbance':
    'Abuso de opioides con intoxicación con alteración perceptiva',
  'Opioid abuse with intoxication, unspecified': 'Abuso de opioides con intoxicación, no especificada',
  'Opioid abuse with withdrawal': 'Abuso de opioides con abstinencia',
  'Opioid abuse with opioid-induced mood disorder':
    'Abuso de opioides con trastorno del ánimo inducido por opioides',
  'Opioid abuse with opioid-induced psychotic disorder':
    'Abuso de opioides con trastorno psicótico inducido por opioides',
  'Opioid abuse with opioid-induced psychotic disorder with delusions':
    'Abuso de opioides con trastorno psicótico inducido por opioides, con delirios',
  'Opioid abuse with opioid-induced psychotic disorder with hallucinations':
    'Abuso de opioides con trastorno psicótico inducido por opioides, con alucinaciones',
  'Opioid abuse with opioid-induced psychotic disorder, unspecified':
    'Abuso de opioides con trastorno psicótico inducido por opioides, no especificado',
  'Opioid abuse with other opioid-induced disorder':
    'Abuso de opioides con otro trastorno inducido por opioides',
  'Opioid abuse with opioid-induced sexual dysfunction':
    'Abuso de opioides con disfunción sexual inducida por opioides',
  'Opioid abuse with opioid-induced sleep disorder':
    'Abuso de opioides con trastorno del sueño inducido por opioides',
  'Opioid abuse with unspecified opioid-induced disorder':
    'Abuso de opioides con trastorno no especificado inducido por opioides',
  'Opioid dependence': 'Dependencia de opioides',
  'Opioid dependence, uncomplicated': 'Dependencia de opioides, sin complicación',
  'Opioid dependence, in remission': 'Dependencia de opioides, en remisión',
  'Opioid dependence with intoxication': 'Dependencia de opioides con intoxicación',
  'Opioid dependence with intoxication, uncomplicated':
    'Dependencia de opioides con intoxicación, sin complicación',
  'Opioid dependence with intoxication delirium': 'Dependencia de opioides con delirium por intoxicación',
  'Opioid dependence with intoxication with perceptual disturbance':
    'Dependencia de opioides con intoxicación con alteración perceptiva',
  'Opioid dependence with intoxication, unspecified':
    'Dependencia de opioides con intoxicación, no especificada',
  'Opioid dependence with withdrawal': 'Dependencia de opioides con abstinencia',
  'Opioid dependence with opioid-induced mood disorder':
    'Dependencia de opioides con trastorno del ánimo inducido por opioides',
  'Opioid dependence with opioid-induced psychotic disorder':
    'Dependencia de opioides con trastorno psicótico inducido por opioides',
  'Opioid dependence with opioid-induced psychotic disorder with delusions':
    'Dependencia de opioides con trastorno psicótico inducido por opioides, con delirios',
  'Opioid dependence with opioid-induced psychotic disorder with hallucinations':
    'Dependencia de opioides con trastorno psicótico inducido por opioides, con alucinaciones',
  'Opioid dependence with opioid-induced psychotic disorder, unspecified':
    'Dependencia de opioides con trastorno psicótico inducido por opioides, no especificado',
  'Opioid dependence with other opioid-induced disorder':
    'Dependencia de opioides con otro trastorno inducido por opioides',
  'Opioid dependence with opioid-induced sexual dysfunction':
    'Dependencia de opioides con disfunción sexual inducida por opioides',
  'Opioid dependence with opioid-induced sleep disorder':
    'Dependencia de opioides con trastorno del sueño inducido por opioides',
  'Opioid dependence with unspecified opioid-induced disorder':
    'Dependencia de opioides con trastorno no especificado inducido por opioides',
  'Opioid use, unspecified': 'Consumo de opioides, no especificado',
  'Opioid use, unspecified, uncomplicated': 'Consumo de opioides, no especificado, sin complicación',
  'Opioid use, unspecified, in remission': 'Consumo de opioides, no especificado, en remisión',
  'Opioid use, unspecified with intoxication': 'Consumo de opioides, no especificado con intoxicación',
  'Opioid use, unspecified with intoxication, uncomplicated':
    'Consumo de opioides, no especificado con intoxicación, sin complicación',
  'Opioid use, unspecified with intoxication delirium':
    'Consumo de opioides, no especificado con delirium por intoxicación',
  'Opioid use, unspecified with intoxication with perceptual disturbance':
    'Consumo de opioides, no especificado con intoxicación con alteración perceptiva',
  'Opioid use, unspecified with intoxication, unspecified':
    'Consumo de opioides, no especificado con intoxicación, no especificada',
  'Opioid use, unspecified with withdrawal': 'Consumo de opioides, no especificado con abstinencia',
  'Opioid use, unspecified with opioid-induced mood disorder':
    'Consumo de opioides, no especificado con trastorno del ánimo inducido por opioides',
  'Opioid use, unspecified with opioid-induced psychotic disorder':
    'Consumo de opioides, no especificado con trastorno psicótico inducido por opioides',
  'Opioid use, unspecified with opioid-induced psychotic disorder with delusions':
    'Consumo de opioides, no especificado con trastorno psicótico inducido por opioides, con delirios',
  'Opioid use, unspecified with opioid-induced psychotic disorder with hallucinations':
    'Consumo de opioides, no especificado con trastorno psicótico inducido por opioides, con alucinaciones',
  'Opioid use, unspecified with opioid-induced psychotic disorder, unspecified':
    'Consumo de opioides, no especificado con trastorno psicótico inducido por opioides, no especificado',
  'Opioid use, unspecified with other specified opioid-induced disorder':
    'Consumo de opioides, no especificado con otro trastorno especificado inducido por opioides',
  'Opioid use, unspecified with opioid-induced sexual dysfunction':
    'Consumo de opioides, no especificado con disfunción sexual inducida por opioides',
  'Opioid use, unspecified with opioid-induced sleep disorder':
    'Consumo de opioides, no especificado con trastorno del sueño inducido por opioides',
  'Opioid use, unspecified with other opioid-induced disorder':
    'Consumo de opioides, no especificado con otro trastorno inducido por opioides',
  'Opioid use, unspecified with unspecified opioid-induced disorder':
    'Consumo de opioides, no especificado con trastorno no especificado inducido por opioides',
  'Cannabis related disorders': 'Trastornos relacionados con cannabis',
  'Cannabis abuse': 'Abuso de cannabis',
  'Cannabis abuse, uncomplicated': 'Abuso de cannabis, sin complicación',
  'Cannabis abuse, in remission': 'Abuso de cannabis, en remisión',
  'Cannabis abuse with intoxication': 'Abuso de cannabis con intoxicación',
  'Cannabis abuse with intoxication, uncomplicated': 'Abuso de cannabis con intoxicación, sin complicación',
  'Cannabis abuse with intoxication delirium': 'Abuso de cannabis con delirium por intoxicación',
  'Cannabis abuse with intoxication with perceptual disturbance':
    'Abuso de cannabis con intoxicación con alteración perceptiva',
  'Cannabis abuse with intoxication, unspecified': 'Abuso de cannabis con intoxicación, no especificada',
  'Cannabis abuse with withdrawal': 'Abuso de cannabis con abstinencia',
  'Cannabis abuse with psychotic disorder': 'Abuso de cannabis con trastorno psicótico',
  'Cannabis abuse with psychotic disorder with delusions':
    'Abuso de cannabis con trastorno psicótico con delirios',
  'Cannabis abuse with psychotic disorder with hallucinations':
    'Abuso de cannabis con trastorno psicótico con alucinaciones',
  'Cannabis abuse with psychotic disorder, unspecified':
    'Abuso de cannabis con trastorno psicótico, no especificado',
  'Cannabis abuse with other cannabis-induced disorder':
    'Abuso de cannabis con otro trastorno inducido por cannabis',
  'Cannabis abuse with cannabis-induced anxiety disorder':
    'Abuso de cannabis con trastorno de ansiedad inducido por cannabis',
  'Cannabis abuse with unspecified cannabis-induced disorder':
    'Abuso de cannabis con trastorno no especificado inducido por cannabis',
  'Cannabis dependence': 'Dependencia de cannabis',
  'Cannabis dependence, uncomplicated': 'Dependencia de cannabis, sin complicación',
  'Cannabis dependence, in remission': 'Dependencia de cannabis, en remisión',
  'Cannabis dependence with intoxication': 'Dependencia de cannabis con intoxicación',
  'Cannabis dependence with intoxication, uncomplicated':
    'Dependencia de cannabis con intoxicación, sin complicación',
  'Cannabis dependence with intoxication delirium': 'Dependencia de cannabis con delirium por intoxicación',
  'Cannabis dependence with intoxication with perceptual disturbance':
    'Dependencia de cannabis con intoxicación con alteración perceptiva',
  'Cannabis dependence with intoxication, unspecified':
    'Dependencia de cannabis con intoxicación, no especificada',
  'Cannabis dependence with withdrawal': 'Dependencia de cannabis con abstinencia',
  'Cannabis dependence with psychotic disorder': 'Dependencia de cannabis con trastorno psicótico',
  'Cannabis dependence with psychotic disorder with delusions':
    'Dependencia de cannabis con trastorno psicótico con delirios',
  'Cannabis dependence with psychotic disorder with hallucinations':
    'Dependencia de cannabis con trastorno psicótico con alucinaciones',
  'Cannabis dependence with psychotic disorder, unspecified':
    'Dependencia de cannabis con trastorno psicótico, no especificado',
  'Cannabis dependence with other cannabis-induced disorder':
    'Dependencia de cannabis con otro trastorno inducido por cannabis',
  'Cannabis dependence with cannabis-induced anxiety disorder':
    'Dependencia de cannabis con trastorno de ansiedad inducido por cannabis',
  'Cannabis dependence with unspecified cannabis-induced disorder':
    'Dependencia de cannabis con trastorno no especificado inducido por cannabis',
  'Cannabis use, unspecified': 'Consumo de cannabis, no especificado',
  'Cannabis use, unspecified, uncomplicated': 'Consumo de cannabis, no especificado, sin complicación',
  'Cannabis use, unspecified, in remission': 'Consumo de cannabis, no especificado, en remisión',
  'Cannabis use, unspecified with intoxication': 'Consumo de cannabis, no especificado con intoxicación',
  'Cannabis use, unspecified with intoxication, uncomplicated':
    'Consumo de cannabis, no especificado con intoxicación, sin complicación',
  'Cannabis use, unspecified with intoxication delirium':
    'Consumo de cannabis, no especificado con delirium por intoxicación',
  'Cannabis use, unspecified with intoxication with perceptual disturbance':
    'Consumo de cannabis, no especificado con intoxicación con alteración perceptiva',
  'Cannabis use, unspecified with intoxication, unspecified':
    'Consumo de cannabis, no especificado con intoxicación, no especificada',
  'Cannabis use, unspecified with withdrawal': 'Consumo de cannabis, no especificado con abstinencia',
  'Cannabis use, unspecified with psychotic disorder':
    'Consumo de cannabis, no especificado con trastorno psicótico',
  'Cannabis use, unspecified with psychotic disorder with delusions':
    'Consumo de cannabis, no especificado con trastorno psicótico con delirios',
  'Cannabis use, unspecified with psychotic disorder with hallucinations':
    'Consumo de cannabis, no especificado con trastorno psicótico con alucinaciones',
  'Cannabis use, unspecified with psychotic disorder, unspecified':
    'Consumo de cannabis, no especificado con trastorno psicótico, no especificado',
  'Cannabis use, unspecified with other cannabis-induced disorder':
    'Consumo de cannabis, no especificado con otro trastorno inducido por cannabis',
  'Cannabis use, unspecified with anxiety disorder':
    'Consumo de cannabis, no especificado con trastorno de ansiedad',
  'Cannabis use, unspecified with unspecified cannabis-induced disorder':
    'Consumo de cannabis, no especificado con trastorno no especificado inducido por cannabis',
  'Sedative, hypnotic, or anxiolytic related disorders':
    'Trastornos relacionados con sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic-related abuse': 'Abuso de sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic abuse, uncomplicated':
    'Abuso de sedantes, hipnóticos o ansiolíticos, sin complicación',
  'Sedative, hypnotic or anxiolytic abuse, in remission':
    'Abuso de sedantes, hipnóticos o ansiolíticos, en remisión',
  'Sedative, hypnotic or anxiolytic abuse with intoxication':
    'Abuso de sedantes, hipnóticos o ansiolíticos con intoxicación',
  'Sedative, hypnotic or anxiolytic abuse with intoxication, uncomplicated':
    'Abuso de sedantes, hipnóticos o ansiolíticos con intoxicación, sin complicación',
  'Sedative, hypnotic or anxiolytic abuse with intoxication delirium':
    'Abuso de sedantes, hipnóticos o ansiolíticos con delirium por intoxicación',
  'Sedative, hypnotic or anxiolytic abuse with intoxication, unspecified':
    'Abuso de sedantes, hipnóticos o ansiolíticos con intoxicación, no especificada',
  'Sedative, hypnotic or anxiolytic abuse with withdrawal':
    'Abuso de sedantes, hipnóticos o ansiolíticos con abstinencia',
  'Sedative, hypnotic or anxiolytic abuse with withdrawal, uncomplicated':
    'Abuso de sedantes, hipnóticos o ansiolíticos con abstinencia, sin complicación',
  'Sedative, hypnotic or anxiolytic abuse with withdrawal delirium':
    'Abuso de sedantes, hipnóticos o ansiolíticos con delirium por abstinencia',
  'Sedative, hypnotic or anxiolytic abuse with withdrawal with perceptual disturbance':
    'Abuso de sedantes, hipnóticos o ansiolíticos con abstinencia con alteración perceptiva',
  'Sedative, hypnotic or anxiolytic abuse with withdrawal, unspecified':
    'Abuso de sedantes, hipnóticos o ansiolíticos con abstinencia, no especificada',
  'Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced mood disorder':
    'Abuso de sedantes, hipnóticos o ansiolíticos con trastorno del ánimo inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced psychotic disorder':
    'Abuso de sedantes, hipnóticos o ansiolíticos con trastorno psicótico inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced psychotic disorder with delusions':
    'Abuso de sedantes, hipnóticos o ansiolíticos con trastorno psicótico inducido por sedantes, hipnóticos o ansiolíticos, con delirios',
  'Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced psychotic disorder with hallucinations':
    'Abuso de sedantes, hipnóticos o ansiolíticos con trastorno psicótico inducido por sedantes, hipnóticos o ansiolíticos, con alucinaciones',
  'Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced psychotic disorder, unspecified':
    'Abuso de sedantes, hipnóticos o ansiolíticos con trastorno psicótico inducido por sedantes, hipnóticos o ansiolíticos, no especificado',
  'Sedative, hypnotic or anxiolytic abuse with other sedative, hypnotic or anxiolytic-induced disorders':
    'Abuso de sedantes, hipnóticos o ansiolíticos con otros trastornos inducidos por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced anxiety disorder':
    'Abuso de sedantes, hipnóticos o ansiolíticos con trastorno de ansiedad inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced sexual dysfunction':
    'Abuso de sedantes, hipnóticos o ansiolíticos con disfunción sexual inducida por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced sleep disorder':
    'Abuso de sedantes, hipnóticos o ansiolíticos con trastorno del sueño inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic abuse with other sedative, hypnotic or anxiolytic-induced disorder':
    'Abuso de sedantes, hipnóticos o ansiolíticos con otro trastorno inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic abuse with unspecified sedative, hypnotic or anxiolytic-induced disorder':
    'Abuso de sedantes, hipnóticos o ansiolíticos con trastorno no especificado inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic-related dependence': 'Dependencia de sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic dependence, uncomplicated':
    'Dependencia de sedantes, hipnóticos o ansiolíticos, sin complicación',
  'Sedative, hypnotic or anxiolytic dependence, in remission':
    'Dependencia de sedantes, hipnóticos o ansiolíticos, en remisión',
  'Sedative, hypnotic or anxiolytic dependence with intoxication':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con intoxicación',
  'Sedative, hypnotic or anxiolytic dependence with intoxication, uncomplicated':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con intoxicación, sin complicación',
  'Sedative, hypnotic or anxiolytic dependence with intoxication delirium':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con delirium por intoxicación',
  'Sedative, hypnotic or anxiolytic dependence with intoxication, unspecified':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con intoxicación, no especificada',
  'Sedative, hypnotic or anxiolytic dependence with withdrawal':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con abstinencia',
  'Sedative, hypnotic or anxiolytic dependence with withdrawal, uncomplicated':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con abstinencia, sin complicación',
  'Sedative, hypnotic or anxiolytic dependence with withdrawal delirium':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con delirium por abstinencia',
  'Sedative, hypnotic or anxiolytic dependence with withdrawal with perceptual disturbance':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con abstinencia con alteración perceptiva',
  'Sedative, hypnotic or anxiolytic dependence with withdrawal, unspecified':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con abstinencia, no especificada',
  'Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced mood disorder':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con trastorno del ánimo inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced psychotic disorder':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con trastorno psicótico inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced psychotic disorder with delusions':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con trastorno psicótico inducido por sedantes, hipnóticos o ansiolíticos, con delirios',
  'Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced psychotic disorder with hallucinations':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con trastorno psicótico inducido por sedantes, hipnóticos o ansiolíticos, con alucinaciones',
  'Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced psychotic disorder, unspecified':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con trastorno psicótico inducido por sedantes, hipnóticos o ansiolíticos, no especificado',
  'Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced persisting amnestic disorder':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con trastorno amnésico persistente inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced persisting dementia':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con demencia persistente inducida por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic dependence with other sedative, hypnotic or anxiolytic-induced disorders':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con otros trastornos inducidos por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced anxiety disorder':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con trastorno de ansiedad inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced sexual dysfunction':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con disfunción sexual inducida por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced sleep disorder':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con trastorno del sueño inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic dependence with other sedative, hypnotic or anxiolytic-induced disorder':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con otro trastorno inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic dependence with unspecified sedative, hypnotic or anxiolytic-induced disorder':
    'Dependencia de sedantes, hipnóticos o ansiolíticos con trastorno no especificado inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic-related use, unspecified':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado',
  'Sedative, hypnotic, or anxiolytic use, unspecified, uncomplicated':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado, sin complicación',
  'Sedative, hypnotic or anxiolytic use, unspecified, in remission':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado, en remisión',
  'Sedative, hypnotic or anxiolytic use, unspecified with intoxication':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con intoxicación',
  'Sedative, hypnotic or anxiolytic use, unspecified with intoxication, uncomplicated':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con intoxicación, sin complicación',
  'Sedative, hypnotic or anxiolytic use, unspecified with intoxication delirium':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con delirium por intoxicación',
  'Sedative, hypnotic or anxiolytic use, unspecified with intoxication, unspecified':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con intoxicación, no especificada',
  'Sedative, hypnotic or anxiolytic use, unspecified with withdrawal':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con abstinencia',
  'Sedative, hypnotic or anxiolytic use, unspecified with withdrawal, uncomplicated':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con abstinencia, sin complicación',
  'Sedative, hypnotic or anxiolytic use, unspecified with withdrawal delirium':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con delirium por abstinencia',
  'Sedative, hypnotic or anxiolytic use, unspecified with withdrawal with perceptual disturbances':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con abstinencia con alteraciones perceptivas',
  'Sedative, hypnotic or anxiolytic use, unspecified with withdrawal, unspecified':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con abstinencia, no especificada',
  'Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced mood disorder':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con trastorno del ánimo inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced psychotic disorder':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con trastorno psicótico inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced psychotic disorder with delusions':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con trastorno psicótico inducido por sedantes, hipnóticos o ansiolíticos, con delirios',
  'Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced psychotic disorder with hallucinations':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con trastorno psicótico inducido por sedantes, hipnóticos o ansiolíticos, con alucinaciones',
  'Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced psychotic disorder, unspecified':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con trastorno psicótico inducido por sedantes, hipnóticos o ansiolíticos, no especificado',
  'Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced persisting amnestic disorder':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con trastorno amnésico persistente inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced persisting dementia':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con demencia persistente inducida por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic use, unspecified with other sedative, hypnotic or anxiolytic-induced disorders':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con otros trastornos inducidos por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced anxiety disorder':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con trastorno de ansiedad inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced sexual dysfunction':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con disfunción sexual inducida por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced sleep disorder':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con trastorno del sueño inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic use, unspecified with other sedative, hypnotic or anxiolytic-induced disorder':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con otro trastorno inducido por sedantes, hipnóticos o ansiolíticos',
  'Sedative, hypnotic or anxiolytic use, unspecified with unspecified sedative, hypnotic or anxiolytic-induced disorder':
    'Consumo de sedantes, hipnóticos o ansiolíticos, no especificado con trastorno no especificado inducido por sedantes, hipnóticos o ansiolíticos',
  'Cocaine related disorders': 'Trastornos relacionados con cocaína',
  'Cocaine abuse': 'Abuso de cocaína',
  'Cocaine abuse, uncomplicated': 'Abuso de cocaína, sin complicación',
  'Cocaine abuse, in remission': 'Abuso de cocaína, en remisión',
  'Cocaine abuse with intoxication': 'Abuso de cocaína con intoxicación',
  'Cocaine abuse with intoxication, uncomplicated': 'Abuso de cocaína con intoxicación, sin complicación',
  'Cocaine abuse with intoxication with delirium': 'Abuso de cocaína con intoxicación con delirium',
  'Cocaine abuse with intoxication with perceptual disturbance':
    'Abuso de cocaína con intoxicación con alteración perceptiva',
  'Cocaine abuse with intoxication, unspecified': 'Abuso de cocaína con intoxicación, no especificada',
  'Cocaine abuse, unspecified with withdrawal': 'Abuso de cocaína, no especificado con abstinencia',
  'Cocaine abuse with cocaine-induced mood disorder':
    'Abuso de cocaína con trastorno del ánimo inducido por cocaína',
  'Cocaine abuse with cocaine-induced psychotic disorder':
    'Abuso de cocaína con trastorno psicótico inducido por cocaína',
  'Cocaine abuse with cocaine-induced psychotic disorder with delusions':
    'Abuso de cocaína con trastorno psicótico inducido por cocaína, con delirios',
  'Cocaine abuse with cocaine-induced psychotic disorder with hallucinations':
    'Abuso de cocaína con trastorno psicótico inducido por cocaína, con alucinaciones',
  'Cocaine abuse with cocaine-induced psychotic disorder, unspecified':
    'Abuso de cocaína con trastorno psicótico inducido por cocaína, no especificado',
  'Cocaine abuse with other cocaine-induced disorder':
    'Abuso de cocaína con otro trastorno inducido por cocaína',
  'Cocaine abuse with cocaine-induced anxiety disorder':
    'Abuso de cocaína con trastorno de ansiedad inducido por cocaína',
  'Cocaine abuse with cocaine-induced sexual dysfunction':
    'Abuso de cocaína con disfunción sexual inducida por cocaína',
  'Cocaine abuse with cocaine-induced sleep disorder':
    'Abuso de cocaína con trastorno del sueño inducido por cocaína',
  'Cocaine abuse with unspecified cocaine-induced disorder':
    'Abuso de cocaína con trastorno no especificado inducido por cocaína',
  'Cocaine dependence': 'Dependencia de cocaína',
  'Cocaine dependence, uncomplicated': 'Dependencia de cocaína, sin complicación',
  'Cocaine dependence, in remission': 'Dependencia de cocaína, en remisión',
  'Cocaine dependence with intoxication': 'Dependencia de cocaína con intoxicación',
  'Cocaine dependence with intoxication, uncomplicated':
    'Dependencia de cocaína con intoxicación, sin complicación',
  'Cocaine dependence with intoxication delirium': 'Dependencia de cocaína con delirium por intoxicación',
  'Cocaine dependence with intoxication with perceptual disturbance':
    'Dependencia de cocaína con intoxicación con alteración perceptiva',
  'Cocaine dependence with intoxication, unspecified':
    'Dependencia de cocaína con intoxicación, no especificada',
  'Cocaine dependence with withdrawal': 'Dependencia de cocaína con abstinencia',
  'Cocaine dependence with cocaine-induced mood disorder':
    'Dependencia de cocaína con trastorno del ánimo inducido por cocaína',
  'Cocaine dependence with cocaine-induced psychotic disorder':
    'Dependencia de cocaína con trastorno psicótico inducido por cocaína',
  'Cocaine dependence with cocaine-induced psychotic disorder with delusions':
    'Dependencia de cocaína con trastorno psicótico inducido por cocaína, con delirios',
  'Cocaine dependence with cocaine-induced psychotic disorder with hallucinations':
    'Dependencia de cocaína con trastorno psicótico inducido por cocaína, con alucinaciones',
  'Cocaine dependence with cocaine-induced psychotic disorder, unspecified':
    'Dependencia de cocaína con trastorno psicótico inducido por cocaína, no especificado',
  'Cocaine dependence with other cocaine-induced disorder':
    'Dependencia de cocaína con otro trastorno inducido por cocaína',
  'Cocaine dependence with cocaine-induced anxiety disorder':
    'Dependencia de cocaína con trastorno de ansiedad inducido por cocaína',
  'Cocaine dependence with cocaine-induced sexual dysfunction':
    'Dependencia de cocaína con disfunción sexual inducida por cocaína',
  'Cocaine dependence with cocaine-induced sleep disorder':
    'Dependencia de cocaína con trastorno del sueño inducido por cocaína',
  'Cocaine dependence with unspecified cocaine-induced disorder':
    'Dependencia de cocaína con trastorno no especificado inducido por cocaína',
  'Cocaine use, unspecified': 'Consumo de cocaína, no especificado',
  'Cocaine use, unspecified, uncomplicated': 'Consumo de cocaína, no especificado, sin complicación',
  'Cocaine use, unspecified, in remission': 'Consumo de cocaína, no especificado, en remisión',
  'Cocaine use, unspecified with intoxication': 'Consumo de cocaína, no especificado con intoxicación',
  'Cocaine use, unspecified with intoxication, uncomplicated':
    'Consumo de cocaína, no especificado con intoxicación, sin complicación',
  'Cocaine use, unspecified with intoxication delirium':
    'Consumo de cocaína, no especificado con delirium por intoxicación',
  'Cocaine use, unspecified with intoxication with perceptual disturbance':
    'Consumo de cocaína, no especificado con intoxicación con alteración perceptiva',
  'Cocaine use, unspecified with intoxication, unspecified':
    'Consumo de cocaína, no especificado con intoxicación, no especificada',
  'Cocaine use, unspecified with withdrawal': 'Consumo de cocaína, no especificado con abstinencia',
  'Cocaine use, unspecified with cocaine-induced mood disorder':
    'Consumo de cocaína, no especificado con trastorno del ánimo inducido por cocaína',
  'Cocaine use, unspecified with cocaine-induced psychotic disorder':
    'Consumo de cocaína, no especificado con trastorno psicótico inducido por cocaína',
  'Cocaine use, unspecified with cocaine-induced psychotic disorder with delusions':
    'Consumo de cocaína, no especificado con trastorno psicótico inducido por cocaína, con delirios',
  'Cocaine use, unspecified with cocaine-induced psychotic disorder with hallucinations':
    'Consumo de cocaína, no especificado con trastorno psicótico inducido por cocaína, con alucinaciones',
  'Cocaine use, unspecified with cocaine-induced psychotic disorder, unspecified':
    'Consumo de cocaína, no especificado con trastorno psicótico inducido por cocaína, no especificado',
  'Cocaine use, unspecified with other specified cocaine-induced disorder':
    'Consumo de cocaína, no especificado con otro trastorno especificado inducido por cocaína',
  'Cocaine use, unspecified with cocaine-induced anxiety disorder':
    'Consumo de cocaína, no especificado con trastorno de ansiedad inducido por cocaína',
  'Cocaine use, unspecified with cocaine-induced sexual dysfunction':
    'Consumo de cocaína, no especificado con disfunción sexual inducida por cocaína',
  'Cocaine use, unspecified with cocaine-induced sleep disorder':
    'Consumo de cocaína, no especificado con trastorno del sueño inducido por cocaína',
  'Cocaine use, unspecified with other cocaine-induced disorder':
    'Consumo de cocaína, no especificado con otro trastorno inducido por cocaína',
  'Cocaine use, unspecified with unspecified cocaine-induced disorder':
    'Consumo de cocaína, no especificado con trastorno no especificado inducido por cocaína',
  'Other stimulant related disorders': 'Trastornos relacionados con otro estimulante',
  'Other stimulant abuse': 'Abuso de otro estimulante',
  'Other stimulant abuse, uncomplicated': 'Abuso de otro estimulante, sin complicación',
  'Other stimulant abuse, in remission': 'Abuso de otro estimulante, en remisión',
  'Other stimulant abuse with intoxication': 'Abuso de otro estimulante con intoxicación',
  'Other stimulant abuse with intoxication, uncomplicated':
    'Abuso de otro estimulante con intoxicación, sin complicación',
  'Other stimulant abuse with intoxication delirium':
    'Abuso de otro estimulante con delirium por intoxicación',
  'Other stimulant abuse with intoxication with perceptual disturbance':
    'Abuso de otro estimulante con intoxicación con alteración perceptiva',
  'Other stimulant abuse with intoxication, unspecified':
    'Abuso de otro estimulante con intoxicación, no especificada',
  'Other stimulant abuse with withdrawal': 'Abuso de otro estimulante con abstinencia',
  'Other stimulant abuse with stimulant-induced mood disorder':
    'Abuso de otro estimulante con trastorno del ánimo inducido por estimulantes',
  'Other stimulant abuse with stimulant-induced psychotic disorder':
    'Abuso de otro estimulante con trastorno psicótico inducido por estimulantes',
  'Other stimulant abuse with stimulant-induced psychotic disorder with delusions':
    'Abuso de otro estimulante con trastorno psicótico inducido por estimulantes, con delirios',
  'Other stimulant abuse with stimulant-induced psychotic disorder with hallucinations':
    'Abuso de otro estimulante con trastorno psicótico inducido por estimulantes, con alucinaciones',
  'Other stimulant abuse with stimulant-induced psychotic disorder, unspecified':
    'Abuso de otro estimulante con trastorno psicótico inducido por estimulantes, no especificado',
  'Other stimulant abuse with other stimulant-induced disorder':
    'Abuso de otro estimulante con otro trastorno inducido por estimulantes',
  'Other stimulant abuse with stimulant-induced anxiety disorder':
    'Abuso de otro estimulante con trastorno de ansiedad inducido por estimulantes',
  'Other stimulant abuse with stimulant-induced sexual dysfunction':
    'Abuso de otro estimulante con disfunción sexual inducida por estimulantes',
  'Other stimulant abuse with stimulant-induced sleep disorder':
    'Abuso de otro estimulante con trastorno del sueño inducido por estimulantes',
  'Other stimulant abuse with unspecified stimulant-induced disorder':
    'Abuso de otro estimulante con trastorno no especificado inducido por estimulantes',
  'Other stimulant dependence': 'Dependencia de otro estimulante',
  'Other stimulant dependence, uncomplicated': 'Dependencia de otro estimulante, sin complicación',
  'Other stimulant dependence, in remission': 'Dependencia de otro estimulante, en remisión',
  'Other stimulant dependence with intoxication': 'Dependencia de otro estimulante con intoxicación',
  'Other stimulant dependence with intoxication, uncomplicated':
    'Dependencia de otro estimulante con intoxicación, sin complicación',
  'Other stimulant dependence with intoxication delirium':
    'Dependencia de otro estimulante con delirium por intoxicación',
  'Other stimulant dependence with intoxication with perceptual disturbance':
    'Dependencia de otro estimulante con intoxicación con alteración perceptiva',
  'Other stimulant dependence with intoxication, unspecified':
    'Dependencia de otro estimulante con intoxicación, no especificada',
  'Other stimulant dependence with withdrawal': 'Dependencia de otro estimulante con abstinencia',
  'Other stimulant dependence with stimulant-induced mood disorder':
    'Dependencia de otro estimulante con trastorno del ánimo inducido por estimulantes',
  'Other stimulant dependence with stimulant-induced psychotic disorder':
    'Dependencia de otro estimulante con trastorno psicótico inducido por estimulantes',
  'Other stimulant dependence with stimulant-induced psychotic disorder with delusions':
    'Dependencia de otro estimulante con trastorno psicótico inducido por estimulantes, con delirios',
  'Other stimulant dependence with stimulant-induced psychotic disorder with hallucinations':
    'Dependencia de otro estimulante con trastorno psicótico inducido por estimulantes, con alucinaciones',
  'Other stimulant dependence with stimulant-induced psychotic disorder, unspecified':
    'Dependencia de otro estimulante con trastorno psicótico inducido por estimulantes, no especificado',
  'Other stimulant dependence with other stimulant-induced disorder':
    'Dependencia de otro estimulante con otro trastorno inducido por estimulantes',
  'Other stimulant dependence with stimulant-induced anxiety disorder':
    'Dependencia de otro estimulante con trastorno de ansiedad inducido por estimulantes',
  'Other stimulant dependence with stimulant-induced sexual dysfunction':
    'Dependencia de otro estimulante con disfunción sexual inducida por estimulantes',
  'Other stimulant dependence with stimulant-induced sleep disorder':
    'Dependencia de otro estimulante con trastorno del sueño inducido por estimulantes',
  'Other stimulant dependence with unspecified stimulant-induced disorder':
    'Dependencia de otro estimulante con trastorno no especificado inducido por estimulantes',
  'Other stimulant use, unspecified': 'Consumo de otro estimulante, no especificado',
  'Other stimulant use, unspecified, uncomplicated':
    'Consumo de otro estimulante, no especificado, sin complicación',
  'Other stimulant use, unspecified, in remission':
    'Consumo de otro estimulante, no especificado, en remisión',
  'Other stimulant use, unspecified with intoxication':
    'Consumo de otro estimulante, no especificado con intoxicación',
  'Other stimulant use, unspecified with intoxication, uncomplicated':
    'Consumo de otro estimulante, no especificado con intoxicación, sin complicación',
  'Other stimulant use, unspecified with intoxication delirium':
    'Consumo de otro estimulante, no especificado con delirium por intoxicación',
  'Other stimulant use, unspecified with intoxication with perceptual disturbance':
    'Consumo de otro estimulante, no especificado con intoxicación con alteración perceptiva',
  'Other stimulant use, unspecified with intoxication, unspecified':
    'Consumo de otro estimulante, no especificado con intoxicación, no especificada',
  'Other stimulant use, unspecified with withdrawal':
    'Consumo de otro estimulante, no especificado con abstinencia',
  'Other stimulant use, unspecified with stimulant-induced mood disorder':
    'Consumo de otro estimulante, no especificado con trastorno del ánimo inducido por estimulantes',
  'Other stimulant use, unspecified with stimulant-induced psychotic disorder':
    'Consumo de otro estimulante, no especificado con trastorno psicótico inducido por estimulantes',
  'Other stimulant use, unspecified with stimulant-induced psychotic disorder with delusions':
    'Consumo de otro estimulante, no especificado con trastorno psicótico inducido por estimulantes, con delirios',
  'Other stimulant use, unspecified with stimulant-induced psychotic disorder with hallucinations':
    'Consumo de otro estimulante, no especificado con trastorno psicótico inducido por estimulantes, con alucinaciones',
  'Other stimulant use, unspecified with stimulant-induced psychotic disorder, unspecified':
    'Consumo de otro estimulante, no especificado con trastorno psicótico inducido por estimulantes, no especificado',
  'Other stimulant use, unspecified with other stimulant-induced disorder':
    'Consumo de otro estimulante, no especificado con otro trastorno inducido por estimulantes',
  'Other stimulant use, unspecified with stimulant-induced anxiety disorder':
    'Consumo de otro estimulante, no especificado con trastorno de ansiedad inducido por estimulantes',
  'Other stimulant use, unspecified with stimulant-induced sexual dysfunction':
    'Consumo de otro estimulante, no especificado con disfunción sexual inducida por estimulantes',
  'Other stimulant use, unspecified with stimulant-induced sleep disorder':
    'Consumo de otro estimulante, no especificado con trastorno del sueño inducido por estimulantes',
  'Other stimulant use, unspecified with unspecified stimulant-induced disorder':
    'Consumo de otro estimulante, no especificado con trastorno no especificado inducido por estimulantes',
  'Hallucinogen related disorders': 'Trastornos relacionados con alucinógenos',
  'Hallucinogen abuse': 'Abuso de alucinógenos',
  'Hallucinogen abuse, uncomplicated': 'Abuso de alucinógenos, sin complicación',
  'Hallucinogen abuse, in remission': 'Abuso de alucinógenos, en remisión',
  'Hallucinogen abuse with intoxication': 'Abuso de alucinógenos con intoxicación',
  'Hallucinogen abuse with intoxication, uncomplicated':
    'Abuso de alucinógenos con intoxicación, sin complicación',
  'Hallucinogen abuse with intoxication with delirium': 'Abuso de alucinógenos con intoxicación con delirium',
  'Hallucinogen abuse with intoxication with perceptual disturbance':
    'Abuso de alucinógenos con intoxicación con alteración perceptiva',
  'Hallucinogen abuse with intoxication, unspecified':
    'Abuso de alucinógenos con intoxicación, no especificada',
  'Hallucinogen abuse with hallucinogen-induced mood disorder':
    'Abuso de alucinógenos con trastorno del ánimo inducido por alucinógenos',
  'Hallucinogen abuse with hallucinogen-induced psychotic disorder':
    'Abuso de alucinógenos con trastorno psicótico inducido por alucinógenos',
  'Hallucinogen abuse with hallucinogen-induced psychotic disorder with delusions':
    'Abuso de alucinógenos con trastorno psicótico inducido por alucinógenos, con delirios',
  'Hallucinogen abuse with hallucinogen-induced psychotic disorder with hallucinations':
    'Abuso de alucinógenos con trastorno psicótico inducido por alucinógenos, con alucinaciones',
  'Hallucinogen abuse with hallucinogen-induced psychotic disorder, unspecified':
    'Abuso de alucinógenos con trastorno psicótico inducido por alucinógenos, no especificado',
  'Hallucinogen abuse with other hallucinogen-induced disorder':
    'Abuso de alucinógenos con otro trastorno inducido por alucinógenos',
  'Hallucinogen abuse with hallucinogen-induced anxiety disorder':
    'Abuso de alucinógenos con trastorno de ansiedad inducido por alucinógenos',
  'Hallucinogen abuse with hallucinogen persisting perception disorder (flashbacks)':
    'Abuso de alucinógenos con trastorno de percepción persistente por alucinógenos (flashbacks)',
  'Hallucinogen abuse with unspecified hallucinogen-induced disorder':
    'Abuso de alucinógenos con trastorno no especificado inducido por alucinógenos',
  'Hallucinogen dependence': 'Dependencia de alucinógenos',
  'Hallucinogen dependence, uncomplicated': 'Dependencia de alucinógenos, sin complicación',
  'Hallucinogen dependence, in remission': 'Dependencia de alucinógenos, en remisión',
  'Hallucinogen dependence with intoxication': 'Dependencia de alucinógenos con intoxicación',
  'Hallucinogen dependence with intoxication, uncomplicated':
    'Dependencia de alucinógenos con intoxicación, sin complicación',
  'Hallucinogen dependence with intoxication with delirium':
    'Dependencia de alucinógenos con intoxicación con delirium',
  'Hallucinogen dependence with intoxication, unspecified':
    'Dependencia de alucinógenos con intoxicación, no especificada',
  'Hallucinogen dependence with hallucinogen-induced mood disorder':
    'Dependencia de alucinógenos con trastorno del ánimo inducido por alucinógenos',
  'Hallucinogen dependence with hallucinogen-induced psychotic disorder':
    'Dependencia de alucinógenos con trastorno psicótico inducido por alucinógenos',
  'Hallucinogen dependence with hallucinogen-induced psychotic disorder with delusions':
    'Dependencia de alucinógenos con trastorno psicótico inducido por alucinógenos, con delirios',
  'Hallucinogen dependence with hallucinogen-induced psychotic disorder with hallucinations':
    'Dependencia de alucinógenos con trastorno psicótico inducido por alucinógenos, con alucinaciones',
  'Hallucinogen dependence with hallucinogen-induced psychotic disorder, unspecified':
    'Dependencia de alucinógenos con trastorno psicótico inducido por alucinógenos, no especificado',
  'Hallucinogen dependence with other hallucinogen-induced disorder':
    'Dependencia de alucinógenos con otro trastorno inducido por alucinógenos',
  'Hallucinogen dependence with hallucinogen-induced anxiety disorder':
    'Dependencia de alucinógenos con trastorno de ansiedad inducido por alucinógenos',
  'Hallucinogen dependence with hallucinogen persisting perception disorder (flashbacks)':
    'Dependencia de alucinógenos con trastorno de percepción persistente por alucinógenos (flashbacks)',
  'Hallucinogen dependence with unspecified hallucinogen-induced disorder':
    'Dependencia de alucinógenos con trastorno no especificado inducido por alucinógenos',
  'Hallucinogen use, unspecified': 'Consumo de alucinógenos, no especificado',
  'Hallucinogen use, unspecified, uncomplicated':
    'Consumo de alucinógenos, no especificado, sin complicación',
  'Hallucinogen use, unspecified, in remission': 'Consumo de alucinógenos, no especificado, en remisión',
  'Hallucinogen use, unspecified with intoxication':
    'Consumo de alucinógenos, no especificado con intoxicación',
  'Hallucinogen use, unspecified with intoxication, uncomplicated':
    'Consumo de alucinógenos, no especificado con intoxicación, sin complicación',
  'Hallucinogen use, unspecified with intoxication with delirium':
    'Consumo de alucinógenos, no especificado con intoxicación con delirium',
  'Hallucinogen use, unspecified with intoxication, unspecified':
    'Consumo de alucinógenos, no especificado con intoxicación, no especificada',
  'Hallucinogen use, unspecified with hallucinogen-induced mood disorder':
    'Consumo de alucinógenos, no especificado con trastorno del ánimo inducido por alucinógenos',
  'Hallucinogen use, unspecified with hallucinogen-induced psychotic disorder':
    'Consumo de alucinógenos, no especificado con trastorno psicótico inducido por alucinógenos',
  'Hallucinogen use, unspecified with hallucinogen-induced psychotic disorder with delusions':
    'Consumo de alucinógenos, no especificado con trastorno psicótico inducido por alucinógenos, con delirios',
  'Hallucinogen use, unspecified with hallucinogen-induced psychotic disorder with hallucinations':
    'Consumo de alucinógenos, no especificado con trastorno psicótico inducido por alucinógenos, con alucinaciones',
  'Hallucinogen use, unspecified with hallucinogen-induced psychotic disorder, unspecified':
    'Consumo de alucinógenos, no especificado con trastorno psicótico inducido por alucinógenos, no especificado',
  'Hallucinogen use, unspecified with other specified hallucinogen-induced disorder':
    'Consumo de alucinógenos, no especificado con otro trastorno especificado inducido por alucinógenos',
  'Hallucinogen use, unspecified with hallucinogen-induced anxiety disorder':
    'Consumo de alucinógenos, no especificado con trastorno de ansiedad inducido por alucinógenos',
  'Hallucinogen use, unspecified with hallucinogen persisting perception disorder (flashbacks)':
    'Consumo de alucinógenos, no especificado con trastorno de percepción persistente por alucinógenos (flashbacks)',
  'Hallucinogen use, unspecified with other hallucinogen-induced disorder':
    'Consumo de alucinógenos, no especificado con otro trastorno inducido por alucinógenos',
  'Hallucinogen use, unspecified with unspecified hallucinogen-induced disorder':
    'Consumo de alucinógenos, no especificado con trastorno no especificado inducido por alucinógenos',
  'Nicotine dependence': 'Dependencia de nicotina',
  'Nicotine dependence, unspecified': 'Dependencia de nicotina, no especificada',
  'Nicotine dependence, unspecified, uncomplicated':
    'Dependencia de nicotina, no especificada, sin complicación',
  'Nicotine dependence, unspecified, in remission': 'Dependencia de nicotina, no especificada, en remisión',
  'Nicotine dependence unspecified, with withdrawal':
    'Dependencia de nicotina, no especificada, con abstinencia',
  'Nicotine dependence, unspecified, with other nicotine-induced disorders':
    'Dependencia de nicotina, no especificada, con otros trastornos inducidos por nicotina',
  'Nicotine dependence, unspecified, with unspecified nicotine-induced disorders':
    'Dependencia de nicotina, no especificada, con trastornos no especificados inducidos por nicotina',
  'Nicotine dependence, cigarettes': 'Dependencia de nicotina, cigarrillos',
  'Nicotine dependence, cigarettes, uncomplicated': 'Dependencia de nicotina, cigarrillos, sin complicación',
  'Nicotine dependence, cigarettes, in remission': 'Dependencia de nicotina, cigarrillos, en remisión',
  'Nicotine dependence, cigarettes, with withdrawal': 'Dependencia de nicotina, cigarrillos, con abstinencia',
  'Nicotine dependence, cigarettes, with other nicotine-induced disorders':
    'Dependencia de nicotina, cigarrillos, con otros trastornos inducidos por nicotina',
  'Nicotine dependence, cigarettes, with unspecified nicotine-induced disorders':
    'Dependencia de nicotina, cigarrillos, con trastornos no especificados inducidos por nicotina',
  'Nicotine dependence, chewing tobacco': 'Dependencia de nicotina, tabaco de mascar',
  'Nicotine dependence, chewing tobacco, uncomplicated':
    'Dependencia de nicotina, tabaco de mascar, sin complicación',
  'Nicotine dependence, chewing tobacco, in remission':
    'Dependencia de nicotina, tabaco de mascar, en remisión',
  'Nicotine dependence, chewing tobacco, with withdrawal':
    'Dependencia de nicotina, tabaco de mascar, con abstinencia',
  'Nicotine dependence, chewing tobacco, with other nicotine-induced disorders':
    'Dependencia de nicotina, tabaco de mascar, con otros trastornos inducidos por nicotina',
  'Nicotine dependence, chewing tobacco, with unspecified nicotine-induced disorders':
    'Dependencia de nicotina, tabaco de mascar, con trastornos no especificados inducidos por nicotina',
  'Nicotine dependence, other tobacco product': 'Dependencia de nicotina, otro producto de tabaco',
  'Nicotine dependence, other tobacco product, uncomplicated':
    'Dependencia de nicotina, otro producto de tabaco, sin complicación',
  'Nicotine dependence, other tobacco product, in remission':
    'Dependencia de nicotina, otro producto de tabaco, en remisión',
  'Nicotine dependence, other tobacco product, with withdrawal':
    'Dependencia de nicotina, otro producto de tabaco, con abstinencia',
  'Nicotine dependence, other tobacco product, with other nicotine-induced disorders':
    'Dependencia de nicotina, otro producto de tabaco, con otros trastornos inducidos por nicotina',
  'Nicotine dependence, other tobacco product, with unspecified nicotine-induced disorders':
    'Dependencia de nicotina, otro producto de tabaco, con trastornos no especificados inducidos por nicotina',
  'Inhalant related disorders': 'Trastornos relacionados con inhalantes',
  'Inhalant abuse': 'Abuso de inhalantes',
  'Inhalant abuse, uncomplicated': 'Abuso de inhalantes, sin complicación',
  'Inhalant abuse, in remission': 'Abuso de inhalantes, en remisión',
  'Inhalant abuse with intoxication': 'Abuso de inhalantes con intoxicación',
  'Inhalant abuse with intoxication, uncomplicated': 'Abuso de inhalantes con intoxicación, sin complicación',
  'Inhalant abuse with intoxication delirium': 'Abuso de inhalantes con delirium por intoxicación',
  'Inhalant abuse with intoxication, unspecified': 'Abuso de inhalantes con intoxicación, no especificada',
  'Inhalant abuse with inhalant-induced mood disorder':
    'Abuso de inhalantes con trastorno del ánimo inducido por inhalantes',
  'Inhalant abuse with inhalant-induced psychotic disorder':
    'Abuso de inhalantes con trastorno psicótico inducido por inhalantes',
  'Inhalant abuse with inhalant-induced psychotic disorder with delusions':
    'Abuso de inhalantes con trastorno psicótico inducido por inhalantes, con delirios',
  'Inhalant abuse with inhalant-induced psychotic disorder with hallucinations':
    'Abuso de inhalantes con trastorno psicótico inducido por inhalantes, con alucinaciones',
  'Inhalant abuse with inhalant-induced psychotic disorder, unspecified':
    'Abuso de inhalantes con trastorno psicótico inducido por inhalantes, no especificado',
  'Inhalant abuse with inhalant-induced dementia': 'Abuso de inhalantes con demencia inducida por inhalantes',
  'Inhalant abuse with other inhalant-induced disorders':
    'Abuso de inhalantes con otros trastornos inducidos por inhalantes',
  'Inhalant abuse with inhalant-induced anxiety disorder':
    'Abuso de inhalantes con trastorno de ansiedad inducido por inhalantes',
  'Inhalant abuse with other inhalant-induced disorder':
    'Abuso de inhalantes con otro trastorno inducido por inhalantes',
  'Inhalant abuse with unspecified inhalant-induced disorder':
    'Abuso de inhalantes con trastorno no especificado inducido por inhalantes',
  'Inhalant dependence': 'Dependencia de inhalantes',
  'Inhalant dependence, uncomplicated': 'Dependencia de inhalantes, sin complicación',
  'Inhalant dependence, in remission': 'Dependencia de inhalantes, en remisión',
  'Inhalant dependence with intoxication': 'Dependencia de inhalantes con intoxicación',
  'Inhalant dependence with intoxication, uncomplicated':
    'Dependencia de inhalantes con intoxicación, sin complicación',
  'Inhalant dependence with intoxication delirium': 'Dependencia de inhalantes con delirium por intoxicación',
  'Inhalant dependence with intoxication, unspecified':
    'Dependencia de inhalantes con intoxicación, no especificada',
  'Inhalant dependence with inhalant-induced mood disorder':
    'Dependencia de inhalantes con trastorno del ánimo inducido por inhalantes',
  'Inhalant dependence with inhalant-induced psychotic disorder':
    'Dependencia de inhalantes con trastorno psicótico inducido por inhalantes',
  'Inhalant dependence with inhalant-induced psychotic disorder with delusions':
    'Dependencia de inhalantes con trastorno psicótico inducido por inhalantes, con delirios',
  'Inhalant dependence with inhalant-induced psychotic disorder with hallucinations':
    'Dependencia de inhalantes con trastorno psicótico inducido por inhalantes, con alucinaciones',
  'Inhalant dependence with inhalant-induced psychotic disorder, unspecified':
    'Dependencia de inhalantes con trastorno psicótico inducido por inhalantes, no especificado',
  'Inhalant dependence with inhalant-induced dementia':
    'Dependencia de inhalantes con demencia inducida por inhalantes',
  'Inhalant dependence with other inhalant-induced disorders':
    'Dependencia de inhalantes con otros trastornos inducidos por inhalantes',
  'Inhalant dependence with inhalant-induced anxiety disorder':
    'Dependencia de inhalantes con trastorno de ansiedad inducido por inhalantes',
  'Inhalant dependence with other inhalant-induced disorder':
    'Dependencia de inhalantes con otro trastorno inducido por inhalantes',
  'Inhalant dependence with unspecified inhalant-induced disorder':
    'Dependencia de inhalantes con trastorno no especificado inducido por inhalantes',
  'Inhalant use, unspecified': 'Consumo de inhalantes, no especificado',
  'Inhalant use, unspecified, uncomplicated': 'Consumo de inhalantes, no especificado, sin complicación',
  'Inhalant use, unspecified, in remission': 'Consumo de inhalantes, no especificado, en remisión',
  'Inhalant use, unspecified with intoxication': 'Consumo de inhalantes, no especificado con intoxicación',
  'Inhalant use, unspecified with intoxication, uncomplicated':
    'Consumo de inhalantes, no especificado con intoxicación, sin complicación',
  'Inhalant use, unspecified with intoxication with delirium':
    'Consumo de inhalantes, no especificado con intoxicación con delirium',
  'Inhalant use, unspecified with intoxication, unspecified':
    'Consumo de inhalantes, no especificado con intoxicación, no especificada',
  'Inhalant use, unspecified with inhalant-induced mood disorder':
    'Consumo de inhalantes, no especificado con trastorno del ánimo inducido por inhalantes',
  'Inhalant use, unspecified with inhalant-induced psychotic disorder':
    'Consumo de inhalantes, no especificado con trastorno psicótico inducido por inhalantes',
  'Inhalant use, unspecified with inhalant-induced psychotic disorder with delusions':
    'Consumo de inhalantes, no especificado con trastorno psicótico inducido por inhalantes, con delirios',
  'Inhalant use, unspecified with inhalant-induced psychotic disorder with hallucinations':
    'Consumo de inhalantes, no especificado con trastorno psicótico inducido por inhalantes, con alucinaciones',
  'Inhalant use, unspecified with inhalant-induced psychotic disorder, unspecified':
    'Consumo de inhalantes, no especificado con trastorno psicótico inducido por inhalantes, no especificado',
  'Inhalant use, unspecified with inhalant-induced persisting dementia':
    'Consumo de inhalantes, no especificado con demencia persistente inducida por inhalantes',
  'Inhalant use, unspecified with other inhalant-induced disorders':
    'Consumo de inhalantes, no especificado con otros trastornos inducidos por inhalantes',
  'Inhalant use, unspecified with inhalant-induced anxiety disorder':
    'Consumo de inhalantes, no especificado con trastorno de ansiedad inducido por inhalantes',
  'Inhalant use, unspecified with other inhalant-induced disorder':
    'Consumo de inhalantes, no especificado con otro trastorno inducido por inhalantes',
  'Inhalant use, unspecified with unspecified inhalant-induced disorder':
    'Consumo de inhalantes, no especificado con trastorno no especificado inducido por inhalantes',
  'Other psychoactive substance related disorders': 'Trastornos relacionados con otra sustancia psicoactiva',
  'Other psychoactive substance abuse': 'Abuso de otra sustancia psicoactiva',
  'Other psychoactive substance abuse, uncomplicated':
    'Abuso de otra sustancia psicoactiva, sin complicación',
  'Other psychoactive substance abuse, in remission': 'Abuso de otra sustancia psicoactiva, en remisión',
  'Other psychoactive substance abuse with intoxication':
    'Abuso de otra sustancia psicoactiva con intoxicación',
  'Other psychoactive substance abuse with intoxication, uncomplicated':
    'Abuso de otra sustancia psicoactiva con intoxicación, sin complicación',
  'Other psychoactive substance abuse with intoxication delirium':
    'Abuso de otra sustancia psicoactiva con delirium por intoxicación',
  'Other psychoactive substance abuse with intoxication with perceptual disturbances':
    'Abuso de otra sustancia psicoactiva con intoxicación con alteraciones perceptivas',
  'Other psychoactive substance abuse with intoxication, unspecified':
    'Abuso de otra sustancia psicoactiva con intoxicación, no especificada',
  'Other psychoactive substance abuse with withdrawal': 'Abuso de otra sustancia psicoactiva con abstinencia',
  'Other psychoactive substance abuse with withdrawal, uncomplicated':
    'Abuso de otra sustancia psicoactiva con abstinencia, sin complicación',
  'Other psychoactive substance abuse with withdrawal delirium':
    'Abuso de otra sustancia psicoactiva con delirium por abstinencia',
  'Other psychoactive substance abuse with withdrawal with perceptual disturbance':
    'Abuso de otra sustancia psicoactiva con abstinencia con alteración perceptiva',
  'Other psychoactive substance abuse with withdrawal, unspecified':
    'Abuso de otra sustancia psicoactiva con abstinencia, no especificada',
  'Other psychoactive substance abuse with psychoactive substance-induced mood disorder':
    'Abuso de otra sustancia psicoactiva con trastorno del ánimo inducido por sustancias psicoactivas',
  'Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder':
    'Abuso de otra sustancia psicoactiva con trastorno psicótico inducido por sustancias psicoactivas',
  'Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder with delusions':
    'Abuso de otra sustancia psicoactiva con trastorno psicótico inducido por sustancias psicoactivas, con delirios',
  'Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder with hallucinations':
    'Abuso de otra sustancia psicoactiva con trastorno psicótico inducido por sustancias psicoactivas, con alucinaciones',
  'Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder, unspecified':
    'Abuso de otra sustancia psicoactiva con trastorno psicótico inducido por sustancias psicoactivas, no especificado',
  'Other psychoactive substance abuse with psychoactive substance-induced persisting amnestic disorder':
    'Abuso de otra sustancia psicoactiva con trastorno amnésico persistente inducido por sustancias psicoactivas',
  'Other psychoactive substance abuse with psychoactive substance-induced persisting dementia':
    'Abuso de otra sustancia psicoactiva con demencia persistente inducida por sustancias psicoactivas',
  'Other psychoactive substance abuse with other psychoactive substance-induced disorders':
    'Abuso de otra sustancia psicoactiva con otros trastornos inducidos por sustancias psicoactivas',
  'Other psychoactive substance abuse with psychoactive substance-induced anxiety disorder':
    'Abuso de otra sustancia psicoactiva con trastorno de ansiedad inducido por sustancias psicoactivas',
  'Other psychoactive substance abuse with psychoactive substance-induced sexual dysfunction':
    'Abuso de otra sustancia psicoactiva con disfunción sexual inducida por sustancias psicoactivas',
  'Other psychoactive substance abuse with psychoactive substance-induced sleep disorder':
    'Abuso de otra sustancia psicoactiva con trastorno del sueño inducido por sustancias psicoactivas',
  'Other psychoactive substance abuse with other psychoactive substance-induced disorder':
    'Abuso de otra sustancia psicoactiva con otro trastorno inducido por sustancias psicoactivas',
  'Other psychoactive substance abuse with unspecified psychoactive substance-induced disorder':
    'Abuso de otra sustancia psicoactiva con trastorno no especificado inducido por sustancias psicoactivas',
  'Other psychoactive substance dependence': 'Dependencia de otra sustancia psicoactiva',
  'Other psychoactive substance dependence, uncomplicated':
    'Dependencia de otra sustancia psicoactiva, sin complicación',
  'Other psychoactive substance dependence, in remission':
    'Dependencia de otra sustancia psicoactiva, en remisión',
  'Other psychoactive substance dependence with intoxication':
    'Dependencia de otra sustancia psicoactiva con intoxicación',
  'Other psychoactive substance dependence with intoxication, uncomplicated':
    'Dependencia de otra sustancia psicoactiva con intoxicación, sin complicación',
  'Other psychoactive substance dependence with intoxication delirium':
    'Dependencia de otra sustancia psicoactiva con delirium por intoxicación',
  'Other psychoactive substance dependence with intoxication with perceptual disturbance':
    'Dependencia de otra sustancia psicoactiva con intoxicación con alteración perceptiva',
  'Other psychoactive substance dependence with intoxication, unspecified':
    'Dependencia de otra sustancia psicoactiva con intoxicación, no especificada',
  'Other psychoactive substance dependence with withdrawal':
    'Dependencia de otra sustancia psicoactiva con abstinencia',
  'Other psychoactive substance dependence with withdrawal, uncomplicated':
    'Dependencia de otra sustancia psicoactiva con abstinencia, sin complicación',
  'Other psychoactive substance dependence with withdrawal delirium':
    'Dependencia de otra sustancia psicoactiva con delirium por abstinencia',
  'Other psychoactive substance dependence with withdrawal with perceptual disturbance':
    'Dependencia de otra sustancia psicoactiva con abstinencia con alteración perceptiva',
  'Other psychoactive substance dependence with withdrawal, unspecified':
    'Dependencia de otra sustancia psicoactiva con abstinencia, no especificada',
  'Other psychoactive substance dependence with psychoactive substance-induced mood disorder':
    'Dependencia de otra sustancia psicoactiva con trastorno del ánimo inducido por sustancias psicoactivas',
  'Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder':
    'Dependencia de otra sustancia psicoactiva con trastorno psicótico inducido por sustancias psicoactivas',
  'Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder with delusions':
    'Dependencia de otra sustancia psicoactiva con trastorno psicótico inducido por sustancias psicoactivas, con delirios',
  'Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder with hallucinations':
    'Dependencia de otra sustancia psicoactiva con trastorno psicótico inducido por sustancias psicoactivas, con alucinaciones',
  'Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder, unspecified':
    'Dependencia de otra sustancia psicoactiva con trastorno psicótico inducido por sustancias psicoactivas, no especificado',
  'Other psychoactive substance dependence with psychoactive substance-induced persisting amnestic disorder':
    'Dependencia de otra sustancia psicoactiva con trastorno amnésico persistente inducido por sustancias psicoactivas',
  'Other psychoactive substance dependence with psychoactive substance-induced persisting dementia':
    'Dependencia de otra sustancia psicoactiva con demencia persistente inducida por sustancias psicoactivas',
  'Other psychoactive substance dependence with other psychoactive substance-induced disorders':
    'Dependencia de otra sustancia psicoactiva con otros trastornos inducidos por sustancias psicoactivas',
  'Other psychoactive substance dependence with psychoactive substance-induced anxiety disorder':
    'Dependencia de otra sustancia psicoactiva con trastorno de ansiedad inducido por sustancias psicoactivas',
  'Other psychoactive substance dependence with psychoactive substance-induced sexual dysfunction':
    'Dependencia de otra sustancia psicoactiva con disfunción sexual inducida por sustancias psicoactivas',
  'Other psychoactive substance dependence with psychoactive substance-induced sleep disorder':
    'Dependencia de otra sustancia psicoactiva con trastorno del sueño inducido por sustancias psicoactivas',
  'Other psychoactive substance dependence with other psychoactive substance-induced disorder':
    'Dependencia de otra sustancia psicoactiva con otro trastorno inducido por sustancias psicoactivas',
  'Other psychoactive substance dependence with unspecified psychoactive substance-induced disorder':
    'Dependencia de otra sustancia psicoactiva con trastorno no especificado inducido por sustancias psicoactivas',
  'Other psychoactive substance use, unspecified': 'Consumo de otra sustancia psicoactiva, no especificado',
  'Other psychoactive substance use, unspecified, uncomplicated':
    'Consumo de otra sustancia psicoactiva, no especificado, sin complicación',
  'Other psychoactive substance use, unspecified, in remission':
    'Consumo de otra sustancia psicoactiva, no especificado, en remisión',
  'Other psychoactive substance use, unspecified with intoxication':
    'Consumo de otra sustancia psicoactiva, no especificado con intoxicación',
  'Other psychoactive substance use, unspecified with intoxication, uncomplicated':
    'Consumo de otra sustancia psicoactiva, no especificado con intoxicación, sin complicación',
  'Other psychoactive substance use, unspecified with intoxication with delirium':
    'Consumo de otra sustancia psicoactiva, no especificado con intoxicación con delirium',
  'Other psychoactive substance use, unspecified with intoxication with perceptual disturbance':
    'Consumo de otra sustancia psicoactiva, no especificado con intoxicación con alteración perceptiva',
  'Other psychoactive substance use, unspecified with intoxication, unspecified':
    'Consumo de otra sustancia psicoactiva, no especificado con intoxicación, no especificada',
  'Other psychoactive substance use, unspecified with withdrawal':
    'Consumo de otra sustancia psicoactiva, no especificado con abstinencia',
  'Other psychoactive substance use, unspecified with withdrawal, uncomplicated':
    'Consumo de otra sustancia psicoactiva, no especificado con abstinencia, sin complicación',
  'Other psychoactive substance use, unspecified with withdrawal delirium':
    'Consumo de otra sustancia psicoactiva, no especificado con delirium por abstinencia',
  'Other psychoactive substance use, unspecified with withdrawal with perceptual disturbance':
    'Consumo de otra sustancia psicoactiva, no especificado con abstinencia con alteración perceptiva',
  'Other psychoactive substance use, unspecified with withdrawal, unspecified':
    'Consumo de otra sustancia psicoactiva, no especificado con abstinencia, no especificada',
  'Other psychoactive substance use, unspecified with psychoactive substance-induced mood disorder':
    'Consumo de otra sustancia psicoactiva, no especificado con trastorno del ánimo inducido por sustancias psicoactivas',
  'Other psychoactive substance use, unspecified with psychoactive substance-induced psychotic disorder':
    'Consumo de otra sustancia psicoactiva, no especificado con trastorno psicótico inducido por sustancias psicoactivas',
  'Other psychoactive substance use, unspecified with psychoactive substance-induced psychotic disorder with delusions':
    'Consumo de otra sustancia psicoactiva, no especificado con trastorno psicótico inducido por sustancias psicoactivas, con delirios',
  'Other psychoactive substance use, unspecified with psychoactive substance-induced psychotic disorder with hallucinations':
    'Consumo de otra sustancia psicoactiva, no especificado con trastorno psicótico inducido por sustancias psicoactivas, con alucinaciones',
  'Other psychoactive substance use, unspecified with psychoactive substance-induced psychotic disorder, unspecified':
    'Consumo de otra sustancia psicoactiva, no especificado con trastorno psicótico inducido por sustancias psicoactivas, no especificado',
  'Other psychoactive substance use, unspecified with psychoactive substance-induced persisting amnestic disorder':
    'Consumo de otra sustancia psicoactiva, no especificado con trastorno amnésico persistente inducido por sustancias psicoactivas',
  'Other psychoactive substance use, unspecified with psychoactive substance-induced persisting dementia':
    'Consumo de otra sustancia psicoactiva, no especificado con demencia persistente inducida por sustancias psicoactivas',
  'Other psychoactive substance use, unspecified with other psychoactive substance-induced disorders':
    'Consumo de otra sustancia psicoactiva, no especificado con otros trastornos inducidos por sustancias psicoactivas',
  'Other psychoactive substance use, unspecified with psychoactive substance-induced anxiety disorder':
    'Consumo de otra sustancia psicoactiva, no especificado con trastorno de ansiedad inducido por sustancias psicoactivas',
  'Other psychoactive substance use, unspecified with psychoactive substance-induced sexual dysfunction':
    'Consumo de otra sustancia psicoactiva, no especificado con disfunción sexual inducida por sustancias psicoactivas',
  'Other psychoactive substance use, unspecified with psychoactive substance-induced sleep disorder':
    'Consumo de otra sustancia psicoactiva, no especificado con trastorno del sueño inducido por sustancias psicoactivas',
  'Other psychoactive substance use, unspecified with other psychoactive substance-induced disorder':
    'Consumo de otra sustancia psicoactiva, no especificado con otro trastorno inducido por sustancias psicoactivas',
  'Other psychoactive substance use, unspecified with unspecified psychoactive substance-induced disorder':
    'Consumo de otra sustancia psicoactiva, no especificado con trastorno no especificado inducido por sustancias psicoactivas',
  Schizophrenia: 'Esquizofrenia',
  'Paranoid schizophrenia': 'Esquizofrenia paranoide',
  'Disorganized schizophrenia': 'Esquizofrenia desorganizada',
  'Catatonic schizophrenia': 'Esquizofrenia catatónica',
  'Undifferentiated schizophrenia': 'Esquizofrenia indiferenciada',
  'Residual schizophrenia': 'Esquizofrenia residual',
  'Other schizophrenia': 'Otra esquizofrenia',
  'Schizophreniform disorder': 'Trastorno esquizofreniforme',
  'Schizophrenia, unspecified': 'Esquizofrenia, no especificada',
  'Schizotypal disorder': 'Trastorno esquizotípico',
  'Delusional disorders': 'Trastornos delirantes',
  'Brief psychotic disorder': 'Trastorno psicótico breve',
  'Shared psychotic disorder': 'Trastorno psicótico compartido',
  'Schizoaffective disorders': 'Trastornos esquizoafectivos',
  'Schizoaffective disorder, bipolar type': 'Trastorno esquizoafectivo, tipo bipolar',
  'Schizoaffective disorder, depressive type': 'Trastorno esquizoafectivo, tipo depresivo',
  'Other schizoaffective disorders': 'Otros trastornos esquizoafectivos',
  'Schizoaffective disorder, unspecified': 'Trastorno esquizoafectivo, no especificado',
  'Other psychotic disorder not due to a substance or known physiological condition':
    'Otro trastorno psicótico no debido a sustancia ni afección fisiológica conocida',
  'Unspecified psychosis not due to a substance or known physiological condition':
    'Psicosis no especificada no debida a sustancia ni afección fisiológica conocida',
  'Manic episode': 'Episodio maníaco',
  'Manic episode without psychotic symptoms': 'Episodio maníaco sin síntomas psicóticos',
  'Manic episode without psychotic symptoms, unspecified':
    'Episodio maníaco sin síntomas psicóticos, no especificado',
  'Manic episode without psychotic symptoms, mild': 'Episodio maníaco sin síntomas psicóticos, leve',
  'Manic episode without psychotic symptoms, moderate': 'Episodio maníaco sin síntomas psicóticos, moderado',
  'Manic episode, severe, without psychotic symptoms': 'Episodio maníaco, grave, sin síntomas psicóticos',
  'Manic episode, severe with psychotic symptoms': 'Episodio maníaco, grave con síntomas psicóticos',
  'Manic episode in partial remission': 'Episodio maníaco en remisión parcial',
  'Manic episode in full remission': 'Episodio maníaco en remisión total',
  'Other manic episodes': 'Otros episodios maníacos',
  'Manic episode, unspecified': 'Episodio maníaco, no especificado',
  'Bipolar disorder': 'Trastorno bipolar',
  'Bipolar disorder, current episode hypomanic': 'Trastorno bipolar, episodio actual hipomaníaco',
  'Bipolar disorder, current episode manic without psychotic features':
    'Trastorno bipolar, episodio actual maníaco sin características psicóticas',
  'Bipolar disorder, current episode manic without psychotic features, unspecified':
    'Trastorno bipolar, episodio actual maníaco sin características psicóticas, no especificado',
  'Bipolar disorder, current episode manic without psychotic features, mild':
    'Trastorno bipolar, episodio actual maníaco sin características psicóticas, leve',
  'Bipolar disorder, current episode manic without psychotic features, moderate':
    'Trastorno bipolar, episodio actual maníaco sin características psicóticas, moderado',
  'Bipolar disorder, current episode manic without psychotic features, severe':
    'Trastorno bipolar, episodio actual maníaco sin características psicóticas, grave',
  'Bipolar disorder, current episode manic severe with psychotic features':
    'Trastorno bipolar, episodio actual maníaco grave con características psicóticas',
  'Bipolar disorder, current episode depressed, mild or moderate severity':
    'Trastorno bipolar, episodio actual depresivo, gravedad leve o moderada',
  'Bipolar disorder, current episode depressed, mild or moderate severity, unspecified':
    'Trastorno bipolar, episodio actual depresivo, gravedad leve o moderada, no especificado',
  'Bipolar disorder, current episode depressed, mild': 'Trastorno bipolar, episodio actual depresivo, leve',
  'Bipolar disorder, current episode depressed, moderate':
    'Trastorno bipolar, episodio actual depresivo, moderado',
  'Bipolar disorder, current episode depressed, severe, without psychotic features':
    'Trastorno bipolar, episodio actual depresivo, grave, sin características psicóticas',
  'Bipolar disorder, current episode depressed, severe, with psychotic features':
    'Trastorno bipolar, episodio actual depresivo, grave, con características psicóticas',
  'Bipolar disorder, current episode mixed': 'Trastorno bipolar, episodio actual mixto',
  'Bipolar disorder, current episode mixed, unspecified':
    'Trastorno bipolar, episodio actual mixto, no especificado',
  'Bipolar disorder, current episode mixed, mild': 'Trastorno bipolar, episodio actual mixto, leve',
  'Bipolar disorder, current episode mixed, moderate': 'Trastorno bipolar, episodio actual mixto, moderado',
  'Bipolar disorder, current episode mixed, severe, without psychotic features':
    'Trastorno bipolar, episodio actual mixto, grave, sin características psicóticas',
  'Bipolar disorder, current episode mixed, severe, with psychotic features':
    'Trastorno bipolar, episodio actual mixto, grave, con características psicóticas',
  'Bipolar disorder, currently in remission': 'Trastorno bipolar, actualmente en remisión',
  'Bipolar disorder, currently in remission, most recent episode unspecified':
    'Trastorno bipolar, actualmente en remisión, último episodio no especificado',
  'Bipolar disorder, in partial remission, most recent episode hypomanic':
    'Trastorno bipolar, en remisión parcial, último episodio hipomaníaco',
  'Bipolar disorder, in full remission, most recent episode hypomanic':
    'Trastorno bipolar, en remisión total, último episodio hipomaníaco',
  'Bipolar disorder, in partial remission, most recent episode manic':
    'Trastorno bipolar, en remisión parcial, último episodio maníaco',
  'Bipolar disorder, in full remission, most recent episode manic':
    'Trastorno bipolar, en remisión total, último episodio maníaco',
  'Bipolar disorder, in partial remission, most recent episode depressed':
    'Trastorno bipolar, en remisión parcial, último episodio depresivo',
  'Bipolar disorder, in full remission, most recent episode depressed':
    'Trastorno bipolar, en remisión total, último episodio depresivo',
  'Bipolar disorder, in partial remission, most recent episode mixed':
    'Trastorno bipolar, en remisión parcial, último episodio mixto',
  'Bipolar disorder, in full remission, most recent episode mixed':
    'Trastorno bipolar, en remisión total, último episodio mixto',
  'Other bipolar disorders': 'Otros trastornos bipolares',
  'Bipolar II disorder': 'Trastorno bipolar II',
  'Other bipolar disorder': 'Otro trastorno bipolar',
  'Bipolar disorder, unspecified': 'Trastorno bipolar, no especificado',
  'Depressive episode': 'Episodio depresivo',
  'Major depressive disorder, single episode, mild': 'Trastorno depresivo mayor, episodio único, leve',
  'Major depressive disorder, single episode, moderate':
    'Trastorno depresivo mayor, episodio único, moderado',
  'Major depressive disorder, single episode, severe without psychotic features':
    'Trastorno depresivo mayor, episodio único, grave sin características psicóticas',
  'Major depressive disorder, single episode, severe with psychotic features':
    'Trastorno depresivo mayor, episodio único, grave con características psicóticas',
  'Major depressive disorder, single episode, in partial remission':
    'Trastorno depresivo mayor, episodio único, en remisión parcial',
  'Major depressive disorder, single episode, in full remission':
    'Trastorno depresivo mayor, episodio único, en remisión total',
  'Other depressive episodes': 'Otros episodios depresivos',
  'Premenstrual dysphoric disorder': 'Trastorno disfórico premenstrual',
  'Other specified depressive episodes': 'Otros episodios depresivos especificados',
  'Major depressive disorder, single episode, unspecified':
    'Trastorno depresivo mayor, episodio único, no especificado',
  'Depression, unspecified': 'Depresión, no especificada',
  'Major depressive disorder, recurrent': 'Trastorno depresivo mayor, recurrente',
  'Major depressive disorder, recurrent, mild': 'Trastorno depresivo mayor, recurrente, leve',
  'Major depressive disorder, recurrent, moderate': 'Trastorno depresivo mayor, recurrente, moderado',
  'Major depressive disorder, recurrent severe without psychotic features':
    'Trastorno depresivo mayor, recurrente grave sin características psicóticas',
  'Major depressive disorder, recurrent, severe with psychotic symptoms':
    'Trastorno depresivo mayor, recurrente, grave con síntomas psicóticos',
  'Major depressive disorder, recurrent, in remission': 'Trastorno depresivo mayor, recurrente, en remisión',
  'Major depressive disorder, recurrent, in remission, unspecified':
    'Trastorno depresivo mayor, recurrente, en remisión, no especificado',
  'Major depressive disorder, recurrent, in partial remission':
    'Trastorno depresivo mayor, recurrente, en remisión parcial',
  'Major depressive disorder, recurrent, in full remission':
    'Trastorno depresivo mayor, recurrente, en remisión total',
  'Other recurrent depressive disorders': 'Otros trastornos depresivos recurrentes',
  'Major depressive disorder, recurrent, unspecified':
    'Trastorno depresivo mayor, recurrente, no especificado',
  'Persistent mood [affective] disorders': 'Trastornos persistentes del ánimo [afectivos]',
  'Cyclothymic disorder': 'Trastorno ciclotímico',
  'Dysthymic disorder': 'Trastorno distímico',
  'Other persistent mood [affective] disorders': 'Otros trastornos persistentes del ánimo [afectivos]',
  'Disruptive mood dysregulation disorder': 'Trastorno de desregulación disruptiva del ánimo',
  'Other specified persistent mood disorders': 'Otros trastornos persistentes del ánimo especificados',
  'Persistent mood [affective] disorder, unspecified':
    'Trastorno persistente del ánimo [afectivo], no especificado',
  'Unspecified mood [affective] disorder': 'Trastorno del ánimo [afectivo] no especificado',
  'Phobic anxiety disorders': 'Trastornos de ansiedad fóbica',
  Agoraphobia: 'Agorafobia',
  'Agoraphobia, unspecified': 'Agorafobia, no especificada',
  'Agoraphobia with panic disorder': 'Agorafobia con trastorno de pánico',
  'Agoraphobia without panic disorder': 'Agorafobia sin trastorno de pánico',
  'Social phobias': 'Fobias sociales',
  'Social phobia, unspecified': 'Fobia social, no especificada',
  'Social phobia, generalized': 'Fobia social, generalizada',
  'Specific (isolated) phobias': 'Fobias específicas (aisladas)',
  'Animal type phobia': 'Fobia de tipo animal',
  Arachnophobia: 'Aracnofobia',
  'Other animal type phobia': 'Otra fobia de tipo animal',
  'Natural environment type phobia': 'Fobia de tipo entorno natural',
  'Fear of thunderstorms': 'Miedo a las tormentas',
  'Other natural environment type phobia': 'Otra fobia de tipo entorno natural',
  'Blood, injection, injury type phobia': 'Fobia de tipo sangre, inyección o lesión',
  'Fear of blood': 'Miedo a la sangre',
  'Fear of injections and transfusions': 'Miedo a inyecciones y transfusiones',
  'Fear of other medical care': 'Miedo a otra atención médica',
  'Fear of injury': 'Miedo a las lesiones',
  'Situational type phobia': 'Fobia de tipo situacional',
  Claustrophobia: 'Claustrofobia',
  Acrophobia: 'Acrofobia',
  'Fear of bridges': 'Miedo a los puentes',
  'Fear of flying': 'Miedo a volar',
  'Other situational type phobia': 'Otra fobia de tipo situacional',
  'Other specified phobia': 'Otra fobia especificada',
  Androphobia: 'Androfobia',
  Gynephobia: 'Ginefobia',
  'Other phobic anxiety disorders': 'Otros trastornos de ansiedad fóbica',
  'Phobic anxiety disorder, unspecified': 'Trastorno de ansiedad fóbica, no especificado',
  'Other anxiety disorders': 'Otros trastornos de ansiedad',
  'Panic disorder [episodic paroxysmal anxiety]': 'Trastorno de pánico [ansiedad paroxística episódica]',
  'Generalized anxiety disorder': 'Trastorno de ansiedad generalizada',
  'Other mixed anxiety disorders': 'Otros trastornos mixtos de ansiedad',
  'Other specified anxiety disorders': 'Otros trastornos de ansiedad especificados',
  'Anxiety disorder, unspecified': 'Trastorno de ansiedad, no especificado',
  'Obsessive-compulsive disorder': 'Trastorno obsesivo-compulsivo',
  'Mixed obsessional thoughts and acts': 'Pensamientos y actos obsesivos mixtos',
  'Hoarding disorder': 'Trastorno de acumulación',
  'Excoriation (skin-picking) disorder': 'Trastorno de excoriación (rascarse la piel)',
  'Other obsessive-compulsive disorder': 'Otro trastorno obsesivo-compulsivo',
  'Obsessive-compulsive disorder, unspecified': 'Trastorno obsesivo-compulsivo, no especificado',
  'Reaction to severe stress, and adjustment disorders':
    'Reacción al estrés grave y trastornos de adaptación',
  'Acute stress reaction': 'Reacción aguda al estrés',
  'Post-traumatic stress disorder (PTSD)': 'Trastorno de estrés postraumático (TEPT)',
  'Post-traumatic stress disorder, unspecified': 'Trastorno de estrés postraumático, no especificado',
  'Post-traumatic stress disorder, acute': 'Trastorno de estrés postraumático, agudo',
  'Post-traumatic stress disorder, chronic': 'Trastorno de estrés postraumático, crónico',
  'Adjustment disorders': 'Trastornos de adaptación',
  'Adjustment disorder, unspecified': 'Trastorno de adaptación, no especificado',
  'Adjustment disorder with depressed mood': 'Trastorno de adaptación con ánimo depresivo',
  'Adjustment disorder with anxiety': 'Trastorno de adaptación con ansiedad',
  'Adjustment disorder with mixed anxiety and depressed mood':
    'Trastorno de adaptación con ansiedad y ánimo depresivo mixtos',
  'Adjustment disorder with disturbance of conduct': 'Trastorno de adaptación con alteración de la conducta',
  'Adjustment disorder with mixed disturbance of emotions and conduct':
    'Trastorno de adaptación con alteración mixta de las emociones y la conducta',
  'Adjustment disorder with other symptoms': 'Trastorno de adaptación con otros síntomas',
  'Other reactions to severe stress': 'Otras reacciones al estrés grave',
  'Prolonged grief disorder': 'Trastorno de duelo prolongado',
  'Reaction to severe stress, unspecified': 'Reacción al estrés grave, no especificada',
  'Dissociative and conversion disorders': 'Trastornos disociativos y de conversión',
  'Dissociative amnesia': 'Amnesia disociativa',
  'Dissociative fugue': 'Fuga disociativa',
  'Dissociative stupor': 'Estupor disociativo',
  'Conversion disorder with motor symptom or deficit': 'Trastorno de conversión con síntoma o déficit motor',
  'Conversion disorder with seizures or convulsions': 'Trastorno de conversión con crisis o convulsiones',
  'Conversion disorder with sensory symptom or deficit':
    'Trastorno de conversión con síntoma o déficit sensorial',
  'Conversion disorder with mixed symptom presentation':
    'Trastorno de conversión con presentación mixta de síntomas',
  'Other dissociative and conversion disorders': 'Otros trastornos disociativos y de conversión',
  'Dissociative identity disorder': 'Trastorno de identidad disociativo',
  'Dissociative and conversion disorder, unspecified':
    'Trastorno disociativo y de conversión, no especificado',
  'Somatoform disorders': 'Trastornos somatomorfos',
  'Somatization disorder': 'Trastorno de somatización',
  'Undifferentiated somatoform disorder': 'Trastorno somatomorfo indiferenciado',
  'Hypochondriacal disorders': 'Trastornos hipocondríacos',
  'Hypochondriacal disorder, unspecified': 'Trastorno hipocondríaco, no especificado',
  Hypochondriasis: 'Hipocondriasis',
  'Body dysmorphic disorder': 'Trastorno dismórfico corporal',
  'Other hypochondriacal disorders': 'Otros trastornos hipocondríacos',
  'Pain disorders related to psychological factors':
    'Trastornos de dolor relacionados con factores psicológicos',
  'Pain disorder exclusively related to psychological factors':
    'Trastorno de dolor relacionado exclusivamente con factores psicológicos',
  'Pain disorder with related psychological factors':
    'Trastorno de dolor con factores psicológicos relacionados',
  'Other somatoform disorders': 'Otros trastornos somatomorfos',
  'Somatoform disorder, unspecified': 'Trastorno somatomorfo, no especificado',
  'Other nonpsychotic mental disorders': 'Otros trastornos mentales no psicóticos',
  'Depersonalization-derealization syndrome': 'Síndrome de despersonalización-desrealización',
  'Pseudobulbar affect': 'Afecto seudobulbar',
  'Other specified nonpsychotic mental disorders': 'Otros trastornos mentales no psicóticos especificados',
  'Nonpsychotic mental disorder, unspecified': 'Trastorno mental no psicótico, no especificado',
  'Eating disorders': 'Trastornos de la alimentación',
  'Anorexia nervosa': 'Anorexia nerviosa',
  'Anorexia nervosa, unspecified': 'Anorexia nerviosa, no especificada',
  'Anorexia nervosa, restricting type': 'Anorexia nerviosa, tipo restrictivo',
  'Anorexia nervosa, restricting type, mild': 'Anorexia nerviosa, tipo restrictivo, leve',
  'Anorexia nervosa, restricting type, moderate': 'Anorexia nerviosa, tipo restrictivo, moderada',
  'Anorexia nervosa, restricting type, severe': 'Anorexia nerviosa, tipo restrictivo, grave',
  'Anorexia nervosa, restricting type, extreme': 'Anorexia nerviosa, tipo restrictivo, extrema',
  'Anorexia nervosa, restricting type, in remission': 'Anorexia nerviosa, tipo restrictivo, en remisión',
  'Anorexia nervosa, restricting type, unspecified': 'Anorexia nerviosa, tipo restrictivo, no especificada',
  'Anorexia nervosa, binge eating/purging type': 'Anorexia nerviosa, tipo atracones/purgas',
  'Anorexia nervosa, binge eating/purging type, mild': 'Anorexia nerviosa, tipo atracones/purgas, leve',
  'Anorexia nervosa, binge eating/purging type, moderate':
    'Anorexia nerviosa, tipo atracones/purgas, moderada',
  'Anorexia nervosa, binge eating/purging type, severe': 'Anorexia nerviosa, tipo atracones/purgas, grave',
  'Anorexia nervosa, binge eating/purging type, extreme': 'Anorexia nerviosa, tipo atracones/purgas, extrema',
  'Anorexia nervosa, binge eating/purging type, in remission':
    'Anorexia nerviosa, tipo atracones/purgas, en remisión',
  'Anorexia nervosa, binge eating/purging type, unspecified':
    'Anorexia nerviosa, tipo atracones/purgas, no especificada',
  'Bulimia nervosa': 'Bulimia nerviosa',
  'Bulimia nervosa, unspecified': 'Bulimia nerviosa, no especificada',
  'Bulimia nervosa, mild': 'Bulimia nerviosa, leve',
  'Bulimia nervosa, moderate': 'Bulimia nerviosa, moderada',
  'Bulimia nervosa, severe': 'Bulimia nerviosa, grave',
  'Bulimia nervosa, extreme': 'Bulimia nerviosa, extrema',
  'Bulimia nervosa, in remission': 'Bulimia nerviosa, en remisión',
  'Other eating disorders': 'Otros trastornos de la alimentación',
  'Binge eating disorder': 'Trastorno por atracón',
  'Binge eating disorder, mild': 'Trastorno por atracón, leve',
  'Binge eating disorder, moderate': 'Trastorno por atracón, moderado',
  'Binge eating disorder, severe': 'Trastorno por atracón, grave',
  'Binge eating disorder, extreme': 'Trastorno por atracón, extremo',
  'Binge eating disorder, in remission': 'Trastorno por atracón, en remisión',
  'Binge eating disorder, unspecified': 'Trastorno por atracón, no especificado',
  'Avoidant/restrictive food intake disorder':
    'Trastorno de evitación/restricción de la ingesta de alimentos',
  'Pica in adults': 'Pica en adultos',
  'Rumination disorder in adults': 'Trastorno de rumiación en adultos',
  'Other specified eating disorder': 'Otro trastorno de la alimentación especificado',
  'Eating disorder, unspecified': 'Trastorno de la alimentación, no especificado',
  'Sleep disorders not due to a substance or known physiological condition':
    'Trastornos del sueño no debidos a sustancia ni afección fisiológica conocida',
  'Insomnia not due to a substance or known physiological condition':
    'Insomnio no debido a sustancia ni afección fisiológica conocida',
  'Primary insomnia': 'Insomnio primario',
  'Adjustment insomnia': 'Insomnio de adaptación',
  'Paradoxical insomnia': 'Insomnio paradójico',
  'Psychophysiologic insomnia': 'Insomnio psicofisiológico',
  'Insomnia due to other mental disorder': 'Insomnio debido a otro trastorno mental',
  'Other insomnia not due to a substance or known physiological condition':
    'Otro insomnio no debido a sustancia ni afección fisiológica conocida',
  'Hypersomnia not due to a substance or known physiological condition':
    'Hipersomnia no debida a sustancia ni afección fisiológica conocida',
  'Primary hypersomnia': 'Hipersomnia primaria',
  'Insufficient sleep syndrome': 'Síndrome de sueño insuficiente',
  'Hypersomnia due to other mental disorder': 'Hipersomnia debida a otro trastorno mental',
  'Other hypersomnia not due to a substance or known physiological condition':
    'Otra hipersomnia no debida a sustancia ni afección fisiológica conocida',
  'Sleepwalking [somnambulism]': 'Sonambulismo',
  'Sleep terrors [night terrors]': 'Terrores del sueño [terrores nocturnos]',
  'Nightmare disorder': 'Trastorno de pesadillas',
  'Other sleep disorders not due to a substance or known physiological condition':
    'Otros trastornos del sueño no debidos a sustancia ni afección fisiológica conocida',
  'Sleep disorder not due to a substance or known physiological condition, unspecified':
    'Trastorno del sueño no debido a sustancia ni afección fisiológica conocida, no especificado',
  'Sexual dysfunction not due to a substance or known physiological condition':
    'Disfunción sexual no debida a sustancia ni afección fisiológica conocida',
  'Hypoactive sexual desire disorder': 'Trastorno de deseo sexual hipoactivo',
  'Sexual aversion disorder': 'Trastorno de aversión al sexo',
  'Sexual arousal disorders': 'Trastornos de la excitación sexual',
  'Male erectile disorder': 'Trastorno eréctil masculino',
  'Female sexual arousal disorder': 'Trastorno de la excitación sexual femenina',
  'Orgasmic disorder': 'Trastorno orgásmico',
  'Female orgasmic disorder': 'Trastorno orgásmico femenino',
  'Male orgasmic disorder': 'Trastorno orgásmico masculino',
  'Premature ejaculation': 'Eyaculación precoz',
  'Vaginismus not due to a substance or known physiological condition':
    'Vaginismo no debido a sustancia ni afección fisiológica conocida',
  'Dyspareunia not due to a substance or known physiological condition':
    'Dispareunia no debida a sustancia ni afección fisiológica conocida',
  'Other sexual dysfunction not due to a substance or known physiological condition':
    'Otra disfunción sexual no debida a sustancia ni afección fisiológica conocida',
  'Unspecified sexual dysfunction not due to a substance or known physiological condition':
    'Disfunción sexual no especificada no debida a sustancia ni afección fisiológica conocida',
  'Mental and behavioral disorders associated with the puerperium, not elsewhere classified':
    'Trastornos mentales y del comportamiento asociados con el puerperio, no clasificados en otra parte',
  'Postpartum depression': 'Depresión posparto',
  'Puerperal psychosis': 'Psicosis puerperal',
  'Psychological and behavioral factors associated with disorders or diseases classified elsewhere':
    'Factores psicológicos y conductuales asociados con trastornos o enfermedades clasificados en otra parte',
  'Abuse of non-psychoactive substances': 'Abuso de sustancias no psicoactivas',
  'Abuse of antacids': 'Abuso de antiácidos',
  'Abuse of herbal or folk remedies': 'Abuso de hierbas o remedios populares',
  'Abuse of laxatives': 'Abuso de laxantes',
  'Abuse of steroids or hormones': 'Abuso de esteroides u hormonas',
  'Abuse of vitamins': 'Abuso de vitaminas',
  'Abuse of other non-psychoactive substances': 'Abuso de otras sustancias no psicoactivas',
  'Unspecified behavioral syndromes associated with physiological disturbances and physical factors':
    'Síndromes conductuales no especificados asociados con alteraciones fisiológicas y factores físicos',
  'Specific personality disorders': 'Trastornos específicos de la personalidad',
  'Paranoid personality disorder': 'Trastorno paranoide de la personalidad',
  'Schizoid personality disorder': 'Trastorno esquizoide de la personalidad',
  'Antisocial personality disorder': 'Trastorno antisocial de la personalidad',
  'Borderline personality disorder': 'Trastorno límite de la personalidad',
  'Histrionic personality disorder': 'Trastorno histriónico de la personalidad',
  'Obsessive-compulsive personality disorder': 'Trastorno obsesivo-compulsivo de la personalidad',
  'Avoidant personality disorder': 'Trastorno evitativo de la personalidad',
  'Dependent personality disorder': 'Trastorno dependiente de la personalidad',
  'Other specific personality disorders': 'Otros trastornos específicos de la personalidad',
  'Narcissistic personality disorder': 'Trastorno narcisista de la personalidad',
  'Personality disorder, unspecified': 'Trastorno de la personalidad, no especificado',
  'Impulse disorders': 'Trastornos de los impulsos',
  'Pathological gambling': 'Juego patológico',
  Pyromania: 'Piromanía',
  Kleptomania: 'Cleptomanía',
  Trichotillomania: 'Tricotilomanía',
  'Other impulse disorders': 'Otros trastornos de los impulsos',
  'Intermittent explosive disorder': 'Trastorno explosivo intermitente',
  'Impulse disorder, unspecified': 'Trastorno de los impulsos, no especificado',
  'Gender identity disorders': 'Trastornos de la identidad de género',
  Transsexualism: 'Transexualismo',
  'Dual role transvestism': 'Travestismo de doble rol',
  'Gender identity disorder of childhood': 'Trastorno de la identidad de género en la infancia',
  'Other gender identity disorders': 'Otros trastornos de la identidad de género',
  'Gender identity disorder, unspecified': 'Trastorno de la identidad de género, no especificado',
  'Gender identity disorder, in remission': 'Trastorno de la identidad de género, en remisión',
  Paraphilias: 'Parafilias',
  Fetishism: 'Fetichismo',
  'Transvestic fetishism': 'Fetichismo travestista',
  Exhibitionism: 'Exhibicionismo',
  Voyeurism: 'Voyerismo',
  Pedophilia: 'Pedofilia',
  Sadomasochism: 'Sadomasoquismo',
  'Sadomasochism, unspecified': 'Sadomasoquismo, no especificado',
  'Sexual masochism': 'Masoquismo sexual',
  'Sexual sadism': 'Sadismo sexual',
  'Other paraphilias': 'Otras parafilias',
  Frotteurism: 'Froteurismo',
  'Paraphilia, unspecified': 'Parafilia, no especificada',
  'Other sexual disorders': 'Otros trastornos sexuales',
  'Other disorders of adult personality and behavior':
    'Otros trastornos de la personalidad y la conducta del adulto',
  'Factitious disorder imposed on self': 'Trastorno facticio impuesto a uno mismo',
  'Factitious disorder imposed on self, unspecified':
    'Trastorno facticio impuesto a uno mismo, no especificado',
  'Factitious disorder imposed on self, with predominantly psychological signs and symptoms':
    'Trastorno facticio impuesto a uno mismo, con signos y síntomas sobre todo psicológicos',
  'Factitious disorder imposed on self, with predominantly physical signs and symptoms':
    'Trastorno facticio impuesto a uno mismo, con signos y síntomas sobre todo físicos',
  'Factitious disorder imposed on self, with combined psychological and physical signs and symptoms':
    'Trastorno facticio impuesto a uno mismo, con signos y síntomas psicológicos y físicos combinados',
  'Other specified disorders of adult personality and behavior':
    'Otros trastornos especificados de la personalidad y la conducta del adulto',
  'Factitious disorder imposed on another': 'Trastorno facticio impuesto a otro',
  'Unspecified disorder of adult personality and behavior':
    'Trastorno no especificado de la personalidad y la conducta del adulto',
  'Mild intellectual disabilities': 'Discapacidad intelectual leve',
  'Moderate intellectual disabilities': 'Discapacidad intelectual moderada',
  'Severe intellectual disabilities': 'Discapacidad intelectual grave',
  'Profound intellectual disabilities': 'Discapacidad intelectual profunda',
  'Other intellectual disabilities': 'Otras discapacidades intelectuales',
  'Other genetic related intellectual disabilities': 'Otras discapacidades intelectuales de origen genético',
  'SYNGAP1-related intellectual disability': 'Discapacidad intelectual relacionada con SYNGAP1',
  'Other genetic related intellectual disability': 'Otra discapacidad intelectual de origen genético',
  'Unspecified intellectual disabilities': 'Discapacidad intelectual no especificada',
  'Specific developmental disorders of speech and language':
    'Trastornos específicos del desarrollo del habla y el lenguaje',
  'Phonological disorder': 'Trastorno fonológico',
  'Expressive language disorder': 'Trastorno del lenguaje expresivo',
  'Mixed receptive-expressive language disorder': 'Trastorno mixto del lenguaje receptivo-expresivo',
  'Speech and language development delay due to hearing loss':
    'Retraso del habla y el lenguaje por pérdida auditiva',
  'Other developmental disorders of speech and language':
    'Otros trastornos del desarrollo del habla y el lenguaje',
  'Childhood onset fluency disorder': 'Trastorno de fluidez de inicio en la infancia',
  'Social pragmatic communication disorder': 'Trastorno de la comunicación social pragmática',
  'Developmental disorder of speech and language, unspecified':
    'Trastorno del desarrollo del habla y el lenguaje, no especificado',
  'Specific developmental disorders of scholastic skills':
    'Trastornos específicos del desarrollo de habilidades escolares',
  'Specific reading disorder': 'Trastorno específico de la lectura',
  'Mathematics disorder': 'Trastorno de las matemáticas',
  'Other developmental disorders of scholastic skills':
    'Otros trastornos del desarrollo de habilidades escolares',
  'Disorder of written expression': 'Trastorno de la expresión escrita',
  'Developmental disorder of scholastic skills, unspecified':
    'Trastorno del desarrollo de habilidades escolares, no especificado',
  'Specific developmental disorder of motor function':
    'Trastorno específico del desarrollo de la función motora',
  'Pervasive developmental disorders': 'Trastornos generalizados del desarrollo',
  'Autistic disorder': 'Trastorno autista',
  "Rett's syndrome": 'Síndrome de Rett',
  'Other childhood disintegrative disorder': 'Otro trastorno desintegrativo de la infancia',
  "Asperger's syndrome": 'Síndrome de Asperger',
  'Other pervasive developmental disorders': 'Otros trastornos generalizados del desarrollo',
  'Pervasive developmental disorder, unspecified': 'Trastorno generalizado del desarrollo, no especificado',
  'Other disorders of psychological development': 'Otros trastornos del desarrollo psicológico',
  'Unspecified disorder of psychological development': 'Trastorno del desarrollo psicológico no especificado',
  'Attention-deficit hyperactivity disorders': 'Trastornos por déficit de atención e hiperactividad',
  'Attention-deficit hyperactivity disorder, predominantly inattentive type':
    'Trastorno por déficit de atención e hiperactividad, tipo predominantemente inatento',
  'Attention-deficit hyperactivity disorder, predominantly hyperactive type':
    'Trastorno por déficit de atención e hiperactividad, tipo predominantemente hiperactivo',
  'Attention-deficit hyperactivity disorder, combined type':
    'Trastorno por déficit de atención e hiperactividad, tipo combinado',
  'Attention-deficit hyperactivity disorder, other type':
    'Trastorno por déficit de atención e hiperactividad, otro tipo',
  'Attention-deficit hyperactivity disorder, unspecified type':
    'Trastorno por déficit de atención e hiperactividad, tipo no especificado',
  'Conduct disorders': 'Trastornos de la conducta',
  'Conduct disorder confined to family context': 'Trastorno de la conducta limitado al contexto familiar',
  'Conduct disorder, childhood-onset type': 'Trastorno de la conducta, tipo de inicio en la infancia',
  'Conduct disorder, adolescent-onset type': 'Trastorno de la conducta, tipo de inicio en la adolescencia',
  'Oppositional defiant disorder': 'Trastorno negativista desafiante',
  'Other conduct disorders': 'Otros trastornos de la conducta',
  'Conduct disorder, unspecified': 'Trastorno de la conducta, no especificado',
  'Emotional disorders with onset specific to childhood':
    'Trastornos emocionales de inicio específico en la infancia',
  'Separation anxiety disorder of childhood': 'Trastorno de ansiedad por separación de la infancia',
  'Other childhood emotional disorders': 'Otros trastornos emocionales de la infancia',
  'Childhood emotional disorder, unspecified': 'Trastorno emocional de la infancia, no especificado',
  'Disorders of social functioning with onset specific to childhood and adolescence':
    'Trastornos del funcionamiento social de inicio específico en la infancia y la adolescencia',
  'Selective mutism': 'Mutismo selectivo',
  'Reactive attachment disorder of childhood': 'Trastorno reactivo del apego de la infancia',
  'Disinhibited attachment disorder of childhood': 'Trastorno de apego desinhibido de la infancia',
  'Other childhood disorders of social functioning':
    'Otros trastornos del funcionamiento social de la infancia',
  'Childhood disorder of social functioning, unspecified':
    'Trastorno del funcionamiento social de la infancia, no especificado',
  'Tic disorder': 'Trastorno de tics',
  'Transient tic disorder': 'Trastorno de tics transitorio',
  'Chronic motor or vocal tic disorder': 'Trastorno crónico de tics motores o vocales',
  "Tourette's disorder": 'Trastorno de Tourette',
  'Other tic disorders': 'Otros trastornos de tics',
  'Tic disorder, unspecified': 'Trastorno de tics, no especificado',
  'Other behavioral and emotional disorders with onset usually occurring in childhood and adolescence':
    'Otros trastornos conductuales y emocionales que suelen iniciarse en la infancia y la adolescencia',
  'Enuresis not due to a substance or known physiological condition':
    'Enuresis no debida a sustancia ni afección fisiológica conocida',
  'Encopresis not due to a substance or known physiological condition':
    'Encopresis no debida a sustancia ni afección fisiológica conocida',
  'Other feeding disorders of infancy and childhood':
    'Otros trastornos de la ingesta de la lactancia y la infancia',
  'Rumination disorder of infancy and childhood': 'Trastorno de rumiación de la lactancia y la infancia',
  'Other feeding disorders of infancy and early childhood':
    'Otros trastornos de la ingesta de la lactancia y la primera infancia',
  'Pica of infancy and childhood': 'Pica de la lactancia y la infancia',
  'Stereotyped movement disorders': 'Trastornos de movimientos estereotipados',
  'Adult onset fluency disorder': 'Trastorno de fluidez de inicio en la edad adulta',
  'Other specified behavioral and emotional disorders with onset usually occurring in childhood and adolescence':
    'Otros trastornos conductuales y emocionales especificados que suelen iniciarse en la infancia y la adolescencia',
  'Unspecified behavioral and emotional disorders with onset usually occurring in childhood and adolescence':
    'Trastornos conductuales y emocionales no especificados que suelen iniciarse en la infancia y la adolescencia',
  'Mental disorder, not otherwise specified': 'Trastorno mental, no especificado de otro modo',
  'Malignant neuroleptic syndrome': 'Síndrome neuroléptico maligno',
  'Drug induced subacute dyskinesia': 'Discinesia subaguda inducida por fármacos',
  'Drug induced akathisia': 'Acatisia inducida por fármacos',
  "Alzheimer's disease": 'Enfermedad de Alzheimer',
  "Alzheimer's disease with early onset": 'Enfermedad de Alzheimer de inicio temprano',
  "Alzheimer's disease with late onset": 'Enfermedad de Alzheimer de inicio tardío',
  "Other Alzheimer's disease": 'Otra enfermedad de Alzheimer',
  "Alzheimer's disease, unspecified": 'Enfermedad de Alzheimer, no especificada',
  'Other degenerative diseases of nervous system, not elsewhere classified':
    'Otras enfermedades degenerativas del sistema nervioso, no clasificadas en otra parte',
  'Frontotemporal dementia': 'Demencia frontotemporal',
  "Pick's disease": 'Enfermedad de Pick',
  'Other frontotemporal neurocognitive disorder': 'Otro trastorno neurocognitivo frontotemporal',
  'Senile degeneration of brain, not elsewhere classified':
    'Degeneración senil del cerebro, no clasificada en otra parte',
  'Degeneration of nervous system due to alcohol': 'Degeneración del sistema nervioso por alcohol',
  'Other specified degenerative diseases of nervous system':
    'Otras enfermedades degenerativas especificadas del sistema nervioso',
  'Leukodystrophy, unspecified': 'Leucodistrofia, no especificada',
  'Alpers disease': 'Enfermedad de Alpers',
  "Leigh's disease": 'Enfermedad de Leigh',
  'Neurocognitive disorder with Lewy bodies': 'Trastorno neurocognitivo con cuerpos de Lewy',
  'Mild cognitive impairment of uncertain or unknown etiology':
    'Deterioro cognitivo leve de causa incierta o desconocida',
  'Corticobasal degeneration': 'Degeneración corticobasal',
  'Alexander disease': 'Enfermedad de Alexander',
  'Primary progressive apraxia of speech': 'Apraxia del habla progresiva primaria',
  'Degenerative disease of nervous system, unspecified':
    'Enfermedad degenerativa del sistema nervioso, no especificada',
  'Tension-type headache, unspecified, not intractable': 'Cefalea tensional, no especificada, no resistente',
  Insomnia: 'Insomnio',
  'Insomnia, unspecified': 'Insomnio, no especificado',
  'Insomnia due to medical condition': 'Insomnio por afección médica',
  'Other insomnia': 'Otro insomnio',
  Hypersomnia: 'Hipersomnia',
  'Hypersomnia, unspecified': 'Hipersomnia, no especificada',
  'Idiopathic hypersomnia with long sleep time': 'Hipersomnia idiopática con sueño prolongado',
  'Idiopathic hypersomnia without long sleep time': 'Hipersomnia idiopática sin sueño prolongado',
  'Recurrent hypersomnia': 'Hipersomnia recurrente',
  'Hypersomnia due to medical condition': 'Hipersomnia por afección médica',
  'Other hypersomnia': 'Otra hipersomnia',
  'Circadian rhythm sleep disorders': 'Trastornos del ritmo circadiano del sueño',
  'Circadian rhythm sleep disorder, unspecified type':
    'Trastorno del ritmo circadiano del sueño, tipo no especificado',
  'Circadian rhythm sleep disorder, delayed sleep phase type':
    'Trastorno del ritmo circadiano del sueño, tipo fase retrasada',
  'Circadian rhythm sleep disorder, advanced sleep phase type':
    'Trastorno del ritmo circadiano del sueño, tipo fase adelantada',
  'Circadian rhythm sleep disorder, irregular sleep wake type':
    'Trastorno del ritmo circadiano del sueño, tipo sueño-vigilia irregular',
  'Circadian rhythm sleep disorder, free running type':
    'Trastorno del ritmo circadiano del sueño, tipo curso libre',
  'Circadian rhythm sleep disorder, jet lag type':
    'Trastorno del ritmo circadiano del sueño, tipo desfase horario',
  'Circadian rhythm sleep disorder, shift work type':
    'Trastorno del ritmo circadiano del sueño, tipo trabajo por turnos',
  'Circadian rhythm sleep disorder in conditions classified elsewhere':
    'Trastorno del ritmo circadiano del sueño en afecciones clasificadas en otra parte',
  'Other circadian rhythm sleep disorder': 'Otro trastorno del ritmo circadiano del sueño',
  'Sleep apnea': 'Apnea del sueño',
  'Sleep apnea, unspecified': 'Apnea del sueño, no especificada',
  'Primary central sleep apnea': 'Apnea central primaria del sueño',
  'High altitude periodic breathing': 'Respiración periódica de gran altitud',
  'Obstructive sleep apnea (adult) (pediatric)': 'Apnea obstructiva del sueño (adulta) (pediátrica)',
  'Idiopathic sleep related nonobstructive alveolar hypoventilation':
    'Hipoventilación alveolar no obstructiva idiopática relacionada con el sueño',
  'Congenital central alveolar hypoventilation syndrome':
    'Síndrome de hipoventilación alveolar central congénita',
  'Sleep related hypoventilation in conditions classified elsewhere':
    'Hipoventilación relacionada con el sueño en afecciones clasificadas en otra parte',
  'Central sleep apnea in conditions classified elsewhere':
    'Apnea central del sueño en afecciones clasificadas en otra parte',
  'Other sleep apnea': 'Otra apnea del sueño',
  'Narcolepsy and cataplexy': 'Narcolepsia y cataplejía',
  Narcolepsy: 'Narcolepsia',
  'Narcolepsy with cataplexy': 'Narcolepsia con cataplejía',
  'Narcolepsy without cataplexy': 'Narcolepsia sin cataplejía',
  'Narcolepsy in conditions classified elsewhere': 'Narcolepsia en afecciones clasificadas en otra parte',
  'Narcolepsy in conditions classified elsewhere with cataplexy':
    'Narcolepsia en afecciones clasificadas en otra parte con cataplejía',
  'Narcolepsy in conditions classified elsewhere without cataplexy':
    'Narcolepsia en afecciones clasificadas en otra parte sin cataplejía',
  Parasomnia: 'Parasomnia',
  'Parasomnia, unspecified': 'Parasomnia, no especificada',
  'Confusional arousals': 'Despertares confusionales',
  'REM sleep behavior disorder': 'Trastorno de conducta del sueño REM',
  'Recurrent isolated sleep paralysis': 'Parálisis del sueño aislada recurrente',
  'Parasomnia in conditions classified elsewhere': 'Parasomnia en afecciones clasificadas en otra parte',
  'Other parasomnia': 'Otra parasomnia',
  'Sleep related movement disorders': 'Trastornos del movimiento relacionados con el sueño',
  'Periodic limb movement disorder': 'Trastorno de movimientos periódicos de las extremidades',
  'Sleep related leg cramps': 'Calambres de piernas relacionados con el sueño',
  'Sleep related bruxism': 'Bruxismo relacionado con el sueño',
  'Other sleep related movement disorders': 'Otros trastornos del movimiento relacionados con el sueño',
  'Other sleep disorders': 'Otros trastornos del sueño',
  'Sleep disorder, unspecified': 'Trastorno del sueño, no especificado',
  'Chronic pain syndrome': 'Síndrome de dolor crónico',
  'Factitial dermatitis': 'Dermatitis facticia',
  'Premenstrual tension syndrome': 'Síndrome de tensión premenstrual',
  'Postpartum mood disturbance': 'Alteración del ánimo posparto',
  'Alcohol use complicating pregnancy, childbirth, and the puerperium':
    'Consumo de alcohol que complica el embarazo, el parto y el puerperio',
  'Alcohol use complicating pregnancy, unspecified trimester':
    'Consumo de alcohol que complica el embarazo, trimestre no especificado',
  'Alcohol use complicating pregnancy, first trimester':
    'Consumo de alcohol que complica el embarazo, primer trimestre',
  'Alcohol use complicating pregnancy, second trimester':
    'Consumo de alcohol que complica el embarazo, segundo trimestre',
  'Alcohol use complicating pregnancy, third trimester':
    'Consumo de alcohol que complica el embarazo, tercer trimestre',
  'Alcohol use complicating childbirth': 'Consumo de alcohol que complica el parto',
  'Alcohol use complicating the puerperium': 'Consumo de alcohol que complica el puerperio',
  'Drug use complicating pregnancy, childbirth, and the puerperium':
    'Consumo de drogas que complica el embarazo, el parto y el puerperio',
  'Drug use complicating pregnancy, unspecified trimester':
    'Consumo de drogas que complica el embarazo, trimestre no especificado',
  'Drug use complicating pregnancy, first trimester':
    'Consumo de drogas que complica el embarazo, primer trimestre',
  'Drug use complicating pregnancy, second trimester':
    'Consumo de drogas que complica el embarazo, segundo trimestre',
  'Drug use complicating pregnancy, third trimester':
    'Consumo de drogas que complica el embarazo, tercer trimestre',
  'Drug use complicating childbirth': 'Consumo de drogas que complica el parto',
  'Drug use complicating the puerperium': 'Consumo de drogas que complica el puerperio',
  'Tobacco use disorder complicating pregnancy, childbirth, and the puerperium':
    'Trastorno por consumo de tabaco que complica el embarazo, el parto y el puerperio',
  'Smoking (tobacco) complicating pregnancy, unspecified trimester':
    'Tabaquismo que complica el embarazo, trimestre no especificado',
  'Smoking (tobacco) complicating pregnancy, first trimester':
    'Tabaquismo que complica el embarazo, primer trimestre',
  'Smoking (tobacco) complicating pregnancy, second trimester':
    'Tabaquismo que complica el embarazo, segundo trimestre',
  'Smoking (tobacco) complicating pregnancy, third trimester':
    'Tabaquismo que complica el embarazo, tercer trimestre',
  'Smoking (tobacco) complicating childbirth': 'Tabaquismo que complica el parto',
  'Smoking (tobacco) complicating the puerperium': 'Tabaquismo que complica el puerperio',
  'Other mental disorders complicating pregnancy, childbirth, and the puerperium':
    'Otros trastornos mentales que complican el embarazo, el parto y el puerperio',
  'Other mental disorders complicating pregnancy, unspecified trimester':
    'Otros trastornos mentales que complican el embarazo, trimestre no especificado',
  'Other mental disorders complicating pregnancy, first trimester':
    'Otros trastornos mentales que complican el embarazo, primer trimestre',
  'Other mental disorders complicating pregnancy, second trimester':
    'Otros trastornos mentales que complican el embarazo, segundo trimestre',
  'Other mental disorders complicating pregnancy, third trimester':
    'Otros trastornos mentales que complican el embarazo, tercer trimestre',
  'Other mental disorders complicating childbirth': 'Otros trastornos mentales que complican el parto',
  'Other mental disorders complicating the puerperium':
    'Otros trastornos mentales que complican el puerperio',
  'Somnolence, stupor and coma': 'Somnolencia, estupor y coma',
  Somnolence: 'Somnolencia',
  Stupor: 'Estupor',
  Coma: 'Coma',
  'Unspecified coma': 'Coma no especificado',
  'Coma scale, eyes open': 'Escala de coma, apertura de ojos',
  'Coma scale, eyes open, never': 'Escala de coma, apertura de ojos, nunca',
  'Coma scale, eyes open, never, unspecified time':
    'Escala de coma, apertura de ojos, nunca, momento no especificado',
  'Coma scale, eyes open, never, in the field [EMT or ambulance]':
    'Escala de coma, apertura de ojos, nunca, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, eyes open, never, at arrival to emergency department':
    'Escala de coma, apertura de ojos, nunca, a la llegada a urgencias',
  'Coma scale, eyes open, never, at hospital admission':
    'Escala de coma, apertura de ojos, nunca, al ingreso en el hospital',
  'Coma scale, eyes open, never, 24 hours or more after hospital admission':
    'Escala de coma, apertura de ojos, nunca, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, eyes open, to pain': 'Escala de coma, apertura de ojos, al dolor',
  'Coma scale, eyes open, to pain, unspecified time':
    'Escala de coma, apertura de ojos, al dolor, momento no especificado',
  'Coma scale, eyes open, to pain, in the field [EMT or ambulance]':
    'Escala de coma, apertura de ojos, al dolor, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, eyes open, to pain, at arrival to emergency department':
    'Escala de coma, apertura de ojos, al dolor, a la llegada a urgencias',
  'Coma scale, eyes open, to pain, at hospital admission':
    'Escala de coma, apertura de ojos, al dolor, al ingreso en el hospital',
  'Coma scale, eyes open, to pain, 24 hours or more after hospital admission':
    'Escala de coma, apertura de ojos, al dolor, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, eyes open, to sound': 'Escala de coma, apertura de ojos, al sonido',
  'Coma scale, eyes open, to sound, unspecified time':
    'Escala de coma, apertura de ojos, al sonido, momento no especificado',
  'Coma scale, eyes open, to sound, in the field [EMT or ambulance]':
    'Escala de coma, apertura de ojos, al sonido, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, eyes open, to sound, at arrival to emergency department':
    'Escala de coma, apertura de ojos, al sonido, a la llegada a urgencias',
  'Coma scale, eyes open, to sound, at hospital admission':
    'Escala de coma, apertura de ojos, al sonido, al ingreso en el hospital',
  'Coma scale, eyes open, to sound, 24 hours or more after hospital admission':
    'Escala de coma, apertura de ojos, al sonido, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, eyes open, spontaneous': 'Escala de coma, apertura de ojos, espontánea',
  'Coma scale, eyes open, spontaneous, unspecified time':
    'Escala de coma, apertura de ojos, espontánea, momento no especificado',
  'Coma scale, eyes open, spontaneous, in the field [EMT or ambulance]':
    'Escala de coma, apertura de ojos, espontánea, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, eyes open, spontaneous, at arrival to emergency department':
    'Escala de coma, apertura de ojos, espontánea, a la llegada a urgencias',
  'Coma scale, eyes open, spontaneous, at hospital admission':
    'Escala de coma, apertura de ojos, espontánea, al ingreso en el hospital',
  'Coma scale, eyes open, spontaneous, 24 hours or more after hospital admission':
    'Escala de coma, apertura de ojos, espontánea, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, best verbal response': 'Escala de coma, mejor respuesta verbal',
  'Coma scale, best verbal response, none': 'Escala de coma, mejor respuesta verbal, ninguna',
  'Coma scale, best verbal response, none, unspecified time':
    'Escala de coma, mejor respuesta verbal, ninguna, momento no especificado',
  'Coma scale, best verbal response, none, in the field [EMT or ambulance]':
    'Escala de coma, mejor respuesta verbal, ninguna, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, best verbal response, none, at arrival to emergency department':
    'Escala de coma, mejor respuesta verbal, ninguna, a la llegada a urgencias',
  'Coma scale, best verbal response, none, at hospital admission':
    'Escala de coma, mejor respuesta verbal, ninguna, al ingreso en el hospital',
  'Coma scale, best verbal response, none, 24 hours or more after hospital admission':
    'Escala de coma, mejor respuesta verbal, ninguna, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, best verbal response, incomprehensible words':
    'Escala de coma, mejor respuesta verbal, palabras incomprensibles',
  'Coma scale, best verbal response, incomprehensible words, unspecified time':
    'Escala de coma, mejor respuesta verbal, palabras incomprensibles, momento no especificado',
  'Coma scale, best verbal response, incomprehensible words, in the field [EMT or ambulance]':
    'Escala de coma, mejor respuesta verbal, palabras incomprensibles, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, best verbal response, incomprehensible words, at arrival to emergency department':
    'Escala de coma, mejor respuesta verbal, palabras incomprensibles, a la llegada a urgencias',
  'Coma scale, best verbal response, incomprehensible words, at hospital admission':
    'Escala de coma, mejor respuesta verbal, palabras incomprensibles, al ingreso en el hospital',
  'Coma scale, best verbal response, incomprehensible words, 24 hours or more after hospital admission':
    'Escala de coma, mejor respuesta verbal, palabras incomprensibles, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, best verbal response, inappropriate words':
    'Escala de coma, mejor respuesta verbal, palabras inapropiadas',
  'Coma scale, best verbal response, inappropriate words, unspecified time':
    'Escala de coma, mejor respuesta verbal, palabras inapropiadas, momento no especificado',
  'Coma scale, best verbal response, inappropriate words, in the field [EMT or ambulance]':
    'Escala de coma, mejor respuesta verbal, palabras inapropiadas, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, best verbal response, inappropriate words, at arrival to emergency department':
    'Escala de coma, mejor respuesta verbal, palabras inapropiadas, a la llegada a urgencias',
  'Coma scale, best verbal response, inappropriate words, at hospital admission':
    'Escala de coma, mejor respuesta verbal, palabras inapropiadas, al ingreso en el hospital',
  'Coma scale, best verbal response, inappropriate words, 24 hours or more after hospital admission':
    'Escala de coma, mejor respuesta verbal, palabras inapropiadas, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, best verbal response, confused conversation':
    'Escala de coma, mejor respuesta verbal, conversación confusa',
  'Coma scale, best verbal response, confused conversation, unspecified time':
    'Escala de coma, mejor respuesta verbal, conversación confusa, momento no especificado',
  'Coma scale, best verbal response, confused conversation, in the field [EMT or ambulance]':
    'Escala de coma, mejor respuesta verbal, conversación confusa, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, best verbal response, confused conversation, at arrival to emergency department':
    'Escala de coma, mejor respuesta verbal, conversación confusa, a la llegada a urgencias',
  'Coma scale, best verbal response, confused conversation, at hospital admission':
    'Escala de coma, mejor respuesta verbal, conversación confusa, al ingreso en el hospital',
  'Coma scale, best verbal response, confused conversation, 24 hours or more after hospital admission':
    'Escala de coma, mejor respuesta verbal, conversación confusa, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, best verbal response, oriented': 'Escala de coma, mejor respuesta verbal, orientada',
  'Coma scale, best verbal response, oriented, unspecified time':
    'Escala de coma, mejor respuesta verbal, orientada, momento no especificado',
  'Coma scale, best verbal response, oriented, in the field [EMT or ambulance]':
    'Escala de coma, mejor respuesta verbal, orientada, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, best verbal response, oriented, at arrival to emergency department':
    'Escala de coma, mejor respuesta verbal, orientada, a la llegada a urgencias',
  'Coma scale, best verbal response, oriented, at hospital admission':
    'Escala de coma, mejor respuesta verbal, orientada, al ingreso en el hospital',
  'Coma scale, best verbal response, oriented, 24 hours or more after hospital admission':
    'Escala de coma, mejor respuesta verbal, orientada, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, best motor response': 'Escala de coma, mejor respuesta motora',
  'Coma scale, best motor response, none': 'Escala de coma, mejor respuesta motora, ninguna',
  'Coma scale, best motor response, none, unspecified time':
    'Escala de coma, mejor respuesta motora, ninguna, momento no especificado',
  'Coma scale, best motor response, none, in the field [EMT or ambulance]':
    'Escala de coma, mejor respuesta motora, ninguna, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, best motor response, none, at arrival to emergency department':
    'Escala de coma, mejor respuesta motora, ninguna, a la llegada a urgencias',
  'Coma scale, best motor response, none, at hospital admission':
    'Escala de coma, mejor respuesta motora, ninguna, al ingreso en el hospital',
  'Coma scale, best motor response, none, 24 hours or more after hospital admission':
    'Escala de coma, mejor respuesta motora, ninguna, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, best motor response, extension': 'Escala de coma, mejor respuesta motora, extensión',
  'Coma scale, best motor response, extension, unspecified time':
    'Escala de coma, mejor respuesta motora, extensión, momento no especificado',
  'Coma scale, best motor response, extension, in the field [EMT or ambulance]':
    'Escala de coma, mejor respuesta motora, extensión, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, best motor response, extension, at arrival to emergency department':
    'Escala de coma, mejor respuesta motora, extensión, a la llegada a urgencias',
  'Coma scale, best motor response, extension, at hospital admission':
    'Escala de coma, mejor respuesta motora, extensión, al ingreso en el hospital',
  'Coma scale, best motor response, extension, 24 hours or more after hospital admission':
    'Escala de coma, mejor respuesta motora, extensión, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, best motor response, abnormal flexion':
    'Escala de coma, mejor respuesta motora, flexión anormal',
  'Coma scale, best motor response, abnormal flexion, unspecified time':
    'Escala de coma, mejor respuesta motora, flexión anormal, momento no especificado',
  'Coma scale, best motor response, abnormal flexion, in the field [EMT or ambulance]':
    'Escala de coma, mejor respuesta motora, flexión anormal, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, best motor response, abnormal flexion, at arrival to emergency department':
    'Escala de coma, mejor respuesta motora, flexión anormal, a la llegada a urgencias',
  'Coma scale, best motor response, abnormal flexion, at hospital admission':
    'Escala de coma, mejor respuesta motora, flexión anormal, al ingreso en el hospital',
  'Coma scale, best motor response, abnormal flexion, 24 hours or more after hospital admission':
    'Escala de coma, mejor respuesta motora, flexión anormal, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, best motor response, flexion withdrawal':
    'Escala de coma, mejor respuesta motora, retirada en flexión',
  'Coma scale, best motor response, flexion withdrawal, unspecified time':
    'Escala de coma, mejor respuesta motora, retirada en flexión, momento no especificado',
  'Coma scale, best motor response, flexion withdrawal, in the field [EMT or ambulance]':
    'Escala de coma, mejor respuesta motora, retirada en flexión, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, best motor response, flexion withdrawal, at arrival to emergency department':
    'Escala de coma, mejor respuesta motora, retirada en flexión, a la llegada a urgencias',
  'Coma scale, best motor response, flexion withdrawal, at hospital admission':
    'Escala de coma, mejor respuesta motora, retirada en flexión, al ingreso en el hospital',
  'Coma scale, best motor response, flexion withdrawal, 24 hours or more after hospital admission':
    'Escala de coma, mejor respuesta motora, retirada en flexión, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, best motor response, localizes pain':
    'Escala de coma, mejor respuesta motora, localiza el dolor',
  'Coma scale, best motor response, localizes pain, unspecified time':
    'Escala de coma, mejor respuesta motora, localiza el dolor, momento no especificado',
  'Coma scale, best motor response, localizes pain, in the field [EMT or ambulance]':
    'Escala de coma, mejor respuesta motora, localiza el dolor, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, best motor response, localizes pain, at arrival to emergency department':
    'Escala de coma, mejor respuesta motora, localiza el dolor, a la llegada a urgencias',
  'Coma scale, best motor response, localizes pain, at hospital admission':
    'Escala de coma, mejor respuesta motora, localiza el dolor, al ingreso en el hospital',
  'Coma scale, best motor response, localizes pain, 24 hours or more after hospital admission':
    'Escala de coma, mejor respuesta motora, localiza el dolor, 24 horas o más tras el ingreso en el hospital',
  'Coma scale, best motor response, obeys commands':
    'Escala de coma, mejor respuesta motora, obedece órdenes',
  'Coma scale, best motor response, obeys commands, unspecified time':
    'Escala de coma, mejor respuesta motora, obedece órdenes, momento no especificado',
  'Coma scale, best motor response, obeys commands, in the field [EMT or ambulance]':
    'Escala de coma, mejor respuesta motora, obedece órdenes, en el lugar [técnico de emergencias o ambulancia]',
  'Coma scale, best motor response, obeys commands, at arrival to emergency department':
    'Escala de coma, mejor respuesta motora, obedece órdenes, a la llegada a urgencias',
  'Coma scale, best motor response, obeys commands, at hospital admission':
    'Escala de coma, mejor respuesta motora, obedece órdenes, al ingreso en el hospital',
  'Coma scale, best motor response, obeys commands, 24 hours or more after hospital admission':
    'Escala de coma, mejor respuesta motora, obedece órdenes, 24 horas o más tras el ingreso en el hospital',
  'Glasgow coma scale, total score': 'Escala de coma de Glasgow, puntuación total',
  'Glasgow coma scale score 13-15': 'Puntuación de la escala de coma de Glasgow 13-15',
  'Glasgow coma scale score 13-15, unspecified time':
    'Puntuación de la escala de coma de Glasgow 13-15, momento no especificado',
  'Glasgow coma scale score 13-15, in the field [EMT or ambulance]':
    'Puntuación de la escala de coma de Glasgow 13-15, en el lugar [técnico de emergencias o ambulancia]',
  'Glasgow coma scale score 13-15, at arrival to emergency department':
    'Puntuación de la escala de coma de Glasgow 13-15, a la llegada a urgencias',
  'Glasgow coma scale score 13-15, at hospital admission':
    'Puntuación de la escala de coma de Glasgow 13-15, al ingreso en el hospital',
  'Glasgow coma scale score 13-15, 24 hours or more after hospital admission':
    'Puntuación de la escala de coma de Glasgow 13-15, 24 horas o más tras el ingreso en el hospital',
  'Glasgow coma scale score 9-12': 'Puntuación de la escala de coma de Glasgow 9-12',
  'Glasgow coma scale score 9-12, unspecified time':
    'Puntuación de la escala de coma de Glasgow 9-12, momento no especificado',
  'Glasgow coma scale score 9-12, in the field [EMT or ambulance]':
    'Puntuación de la escala de coma de Glasgow 9-12, en el lugar [técnico de emergencias o ambulancia]',
  'Glasgow coma scale score 9-12, at arrival to emergency department':
    'Puntuación de la escala de coma de Glasgow 9-12, a la llegada a urgencias',
  'Glasgow coma scale score 9-12, at hospital admission':
    'Puntuación de la escala de coma de Glasgow 9-12, al ingreso en el hospital',
  'Glasgow coma scale score 9-12, 24 hours or more after hospital admission':
    'Puntuación de la escala de coma de Glasgow 9-12, 24 horas o más tras el ingreso en el hospital',
  'Glasgow coma scale score 3-8': 'Puntuación de la escala de coma de Glasgow 3-8',
  'Glasgow coma scale score 3-8, unspecified time':
    'Puntuación de la escala de coma de Glasgow 3-8, momento no especificado',
  'Glasgow coma scale score 3-8, in the field [EMT or ambulance]':
    'Puntuación de la escala de coma de Glasgow 3-8, en el lugar [técnico de emergencias o ambulancia]',
  'Glasgow coma scale score 3-8, at arrival to emergency department':
    'Puntuación de la escala de coma de Glasgow 3-8, a la llegada a urgencias',
  'Glasgow coma scale score 3-8, at hospital admission':
    'Puntuación de la escala de coma de Glasgow 3-8, al ingreso en el hospital',
  'Glasgow coma scale score 3-8, 24 hours or more after hospital admission':
    'Puntuación de la escala de coma de Glasgow 3-8, 24 horas o más tras el ingreso en el hospital',
  'Other coma, without documented Glasgow coma scale score, or with partial score reported':
    'Otro coma, sin puntuación documentada de la escala de coma de Glasgow, o con puntuación parcial',
  'Other coma, without documented Glasgow coma scale score, or with partial score reported, unspecified time':
    'Otro coma, sin puntuación documentada de la escala de coma de Glasgow, o con puntuación parcial, momento no especificado',
  'Other coma, without documented Glasgow coma scale score, or with partial score reported, in the field [EMT or ambulance]':
    'Otro coma, sin puntuación documentada de la escala de coma de Glasgow, o con puntuación parcial, en el lugar [técnico de emergencias o ambulancia]',
  'Other coma, without documented Glasgow coma scale score, or with partial score reported, at arrival to emergency department':
    'Otro coma, sin puntuación documentada de la escala de coma de Glasgow, o con puntuación parcial, a la llegada a urgencias',
  'Other coma, without documented Glasgow coma scale score, or with partial score reported, at hospital admission':
    'Otro coma, sin puntuación documentada de la escala de coma de Glasgow, o con puntuación parcial, al ingreso en el hospital',
  'Other coma, without documented Glasgow coma scale score, or with partial score reported, 24 hours or more after hospital admission':
    'Otro coma, sin puntuación documentada de la escala de coma de Glasgow, o con puntuación parcial, 24 horas o más tras el ingreso en el hospital',
  'Nontraumatic coma due to underlying condition': 'Coma no traumático por una afección subyacente',
  'Persistent vegetative state': 'Estado vegetativo persistente',
  'Transient alteration of awareness': 'Alteración transitoria de la conciencia',
  'Other symptoms and signs involving cognitive functions and awareness':
    'Otros síntomas y signos que afectan funciones cognitivas y conciencia',
  'Disorientation, unspecified': 'Desorientación, no especificada',
  'Anterograde amnesia': 'Amnesia anterógrada',
  'Retrograde amnesia': 'Amnesia retrógrada',
  'Other amnesia': 'Otra amnesia',
  'Neurologic neglect syndrome': 'Síndrome de negligencia neurológica',
  'Age-related cognitive decline': 'Deterioro cognitivo relacionado con la edad',
  'Altered mental status, unspecified': 'Alteración del estado mental, no especificada',
  'Borderline intellectual functioning': 'Funcionamiento intelectual limítrofe',
  'Other specified cognitive deficit': 'Otro déficit cognitivo especificado',
  'Attention and concentration deficit': 'Déficit de atención y concentración',
  'Cognitive communication deficit': 'Déficit de comunicación cognitiva',
  'Visuospatial deficit': 'Déficit visoespacial',
  'Psychomotor deficit': 'Déficit psicomotor',
  'Frontal lobe and executive function deficit': 'Déficit del lóbulo frontal y de la función ejecutiva',
  Anosognosia: 'Anosognosia',
  'Unspecified symptoms and signs involving cognitive functions and awareness':
    'Síntomas y signos no especificados que afectan funciones cognitivas y conciencia',
  'Dizziness and giddiness': 'Mareo y vértigo',
  'Disturbances of smell and taste': 'Alteraciones del olfato y el gusto',
  Anosmia: 'Anosmia',
  Parosmia: 'Parosmia',
  Parageusia: 'Parageusia',
  'Other disturbances of smell and taste': 'Otras alteraciones del olfato y el gusto',
  'Unspecified disturbances of smell and taste': 'Alteraciones no especificadas del olfato y el gusto',
  'Other symptoms and signs involving general sensations and perceptions':
    'Otros síntomas y signos que afectan sensaciones y percepciones generales',
  'Auditory hallucinations': 'Alucinaciones auditivas',
  'Visual hallucinations': 'Alucinaciones visuales',
  'Other hallucinations': 'Otras alucinaciones',
  'Hallucinations, unspecified': 'Alucinaciones, no especificadas',
  'Unspecified symptoms and signs involving general sensations and perceptions':
    'Síntomas y signos no especificados que afectan sensaciones y percepciones generales',
  'Symptoms and signs involving emotional state': 'Síntomas y signos que afectan el estado emocional',
  Nervousness: 'Nerviosismo',
  'Restlessness and agitation': 'Inquietud y agitación',
  Unhappiness: 'Infelicidad',
  'Demoralization and apathy': 'Desmoralización y apatía',
  'Irritability and anger': 'Irritabilidad y enojo',
  Hostility: 'Hostilidad',
  'Violent behavior': 'Conducta violenta',
  'State of emotional shock and stress, unspecified': 'Estado de choque y estrés emocional, no especificado',
  'Other symptoms and signs involving emotional state':
    'Otros síntomas y signos que afectan el estado emocional',
  'Low self-esteem': 'Baja autoestima',
  Worries: 'Preocupaciones',
  'Excessive crying of child, adolescent or adult': 'Llanto excesivo de niño, adolescente o adulto',
  Anhedonia: 'Anhedonia',
  'Homicidal and suicidal ideations': 'Ideación homicida y suicida',
  'Homicidal ideations': 'Ideación homicida',
  'Suicidal ideations': 'Ideación suicida',
  'Emotional lability': 'Labilidad emocional',
  Impulsiveness: 'Impulsividad',
  'Nonsuicidal self-harm': 'Autolesión no suicida',
  'Symptoms and signs involving appearance and behavior':
    'Síntomas y signos que afectan el aspecto y la conducta',
  'Very low level of personal hygiene': 'Nivel muy bajo de higiene personal',
  'Bizarre personal appearance': 'Aspecto personal extraño',
  'Strange and inexplicable behavior': 'Conducta extraña e inexplicable',
  Overactivity: 'Hiperactividad',
  'Slowness and poor responsiveness': 'Lentitud y poca respuesta',
  'Suspiciousness and marked evasiveness': 'Suspicacia y evasión marcadas',
  'Undue concern and preoccupation with stressful events': 'Preocupación excesiva por sucesos estresantes',
  'Verbosity and circumstantial detail obscuring reason for contact':
    'Verborrea y detalles circunstanciales que ocultan el motivo del contacto',
  'Other symptoms and signs involving appearance and behavior':
    'Otros síntomas y signos que afectan el aspecto y la conducta',
  'Obsessive-compulsive behavior': 'Conducta obsesivo-compulsiva',
  'Speech disturbances, not elsewhere classified': 'Alteraciones del habla, no clasificadas en otra parte',
  'Dysphasia and aphasia': 'Disfasia y afasia',
  Aphasia: 'Afasia',
  Dysphasia: 'Disfasia',
  'Dysarthria and anarthria': 'Disartria y anartria',
  'Other speech disturbances': 'Otras alteraciones del habla',
  'Slurred speech': 'Habla arrastrada',
  'Fluency disorder in conditions classified elsewhere':
    'Trastorno de fluidez en afecciones clasificadas en otra parte',
  'Unspecified speech disturbances': 'Alteraciones del habla no especificadas',
  'Dyslexia and other symbolic dysfunctions, not elsewhere classified':
    'Dislexia y otras disfunciones simbólicas, no clasificadas en otra parte',
  'Dyslexia and alexia': 'Dislexia y alexia',
  Agnosia: 'Agnosia',
  Apraxia: 'Apraxia',
  'Visual agnosia': 'Agnosia visual',
  'Other symbolic dysfunctions': 'Otras disfunciones simbólicas',
  'Unspecified symbolic dysfunctions': 'Disfunciones simbólicas no especificadas',
  'Voice and resonance disorders': 'Trastornos de la voz y la resonancia',
  Dysphonia: 'Disfonía',
  Aphonia: 'Afonía',
  'Hypernasality and hyponasality': 'Hipernasalidad e hiponasalidad',
  Hypernasality: 'Hipernasalidad',
  Hyponasality: 'Hiponasalidad',
  'Other voice and resonance disorders': 'Otros trastornos de la voz y la resonancia',
  'Unspecified voice and resonance disorder': 'Trastorno de la voz y la resonancia no especificado',
  'Other malaise': 'Otro malestar',
  'Chronic fatigue, unspecified': 'Fatiga crónica, no especificada',
  'Other fatigue': 'Otra fatiga',
  'Delayed milestone in childhood': 'Retraso de los hitos del desarrollo en la infancia',
  'Other and unspecified lack of expected normal physiological development in childhood':
    'Otra falta, también no especificada, de desarrollo fisiológico normal esperado en la infancia',
  'Unspecified lack of expected normal physiological development in childhood':
    'Falta no especificada de desarrollo fisiológico normal esperado en la infancia',
  'Failure to thrive (child)': 'Retraso del crecimiento (niño)',
  'Short stature (child)': 'Talla baja (niño)',
  'Other lack of expected normal physiological development in childhood':
    'Otra falta de desarrollo fisiológico normal esperado en la infancia',
  Anorexia: 'Anorexia',
  Polyphagia: 'Polifagia',
  'Feeding difficulties': 'Dificultades de alimentación',
  'Feeding difficulties, unspecified': 'Dificultades de alimentación, no especificadas',
  'Pediatric feeding disorder, acute': 'Trastorno de alimentación pediátrico, agudo',
  'Pediatric feeding disorder, chronic': 'Trastorno de alimentación pediátrico, crónico',
  'Other feeding difficulties': 'Otras dificultades de alimentación',
  'Abnormal weight loss': 'Pérdida anormal de peso',
  'Abnormal weight gain': 'Aumento anormal de peso',
  Underweight: 'Bajo peso',
  'Hypothermia, not associated with low environmental temperature':
    'Hipotermia, no asociada con baja temperatura ambiental',
  'Decreased libido': 'Disminución de la libido',
  'Illness, unspecified': 'Enfermedad, no especificada',
  'Suicide attempt': 'Intento de suicidio',
  'Suicide attempt, initial encounter': 'Intento de suicidio, encuentro inicial',
  'Suicide attempt, subsequent encounter': 'Intento de suicidio, encuentro posterior',
  'Suicide attempt, sequela': 'Intento de suicidio, secuela',
  'Adult and child abuse, neglect and other maltreatment, confirmed':
    'Abuso, negligencia y otro maltrato de adulto y niño, confirmado',
  'Neglect or abandonment, confirmed': 'Negligencia o abandono, confirmado',
  'Adult neglect or abandonment, confirmed': 'Negligencia o abandono de adulto, confirmado',
  'Adult neglect or abandonment, confirmed, initial encounter':
    'Negligencia o abandono de adulto, confirmado, encuentro inicial',
  'Adult neglect or abandonment, confirmed, subsequent encounter':
    'Negligencia o abandono de adulto, confirmado, encuentro posterior',
  'Adult neglect or abandonment, confirmed, sequela': 'Negligencia o abandono de adulto, confirmado, secuela',
  'Child neglect or abandonment, confirmed': 'Negligencia o abandono de niño, confirmado',
  'Child neglect or abandonment, confirmed, initial encounter':
    'Negligencia o abandono de niño, confirmado, encuentro inicial',
  'Child neglect or abandonment, confirmed, subsequent encounter':
    'Negligencia o abandono de niño, confirmado, encuentro posterior',
  'Child neglect or abandonment, confirmed, sequela': 'Negligencia o abandono de niño, confirmado, secuela',
  'Physical abuse, confirmed': 'Maltrato físico, confirmado',
  'Adult physical abuse, confirmed': 'Maltrato físico de adulto, confirmado',
  'Adult physical abuse, confirmed, initial encounter':
    'Maltrato físico de adulto, confirmado, encuentro inicial',
  'Adult physical abuse, confirmed, subsequent encounter':
    'Maltrato físico de adulto, confirmado, encuentro posterior',
  'Adult physical abuse, confirmed, sequela': 'Maltrato físico de adulto, confirmado, secuela',
  'Child physical abuse, confirmed': 'Maltrato físico de niño, confirmado',
  'Child physical abuse, confirmed, initial encounter':
    'Maltrato físico de niño, confirmado, encuentro inicial',
  'Child physical abuse, confirmed, subsequent encounter':
    'Maltrato físico de niño, confirmado, encuentro posterior',
  'Child physical abuse, confirmed, sequela': 'Maltrato físico de niño, confirmado, secuela',
  'Sexual abuse, confirmed': 'Abuso sexual, confirmado',
  'Adult sexual abuse, confirmed': 'Abuso sexual de adulto, confirmado',
  'Adult sexual abuse, confirmed, initial encounter': 'Abuso sexual de adulto, confirmado, encuentro inicial',
  'Adult sexual abuse, confirmed, subsequent encounter':
    'Abuso sexual de adulto, confirmado, encuentro posterior',
  'Adult sexual abuse, confirmed, sequela': 'Abuso sexual de adulto, confirmado, secuela',
  'Child sexual abuse, confirmed': 'Abuso sexual de niño, confirmado',
  'Child sexual abuse, confirmed, initial encounter': 'Abuso sexual de niño, confirmado, encuentro inicial',
  'Child sexual abuse, confirmed, subsequent encounter':
    'Abuso sexual de niño, confirmado, encuentro posterior',
  'Child sexual abuse, confirmed, sequela': 'Abuso sexual de niño, confirmado, secuela',
  'Psychological abuse, confirmed': 'Maltrato psicológico, confirmado',
  'Adult psychological abuse, confirmed': 'Maltrato psicológico de adulto, confirmado',
  'Adult psychological abuse, confirmed, initial encounter':
    'Maltrato psicológico de adulto, confirmado, encuentro inicial',
  'Adult psychological abuse, confirmed, subsequent encounter':
    'Maltrato psicológico de adulto, confirmado, encuentro posterior',
  'Adult psychological abuse, confirmed, sequela': 'Maltrato psicológico de adulto, confirmado, secuela',
  'Child psychological abuse, confirmed': 'Maltrato psicológico de niño, confirmado',
  'Child psychological abuse, confirmed, initial encounter':
    'Maltrato psicológico de niño, confirmado, encuentro inicial',
  'Child psychological abuse, confirmed, subsequent encounter':
    'Maltrato psicológico de niño, confirmado, encuentro posterior',
  'Child psychological abuse, confirmed, sequela': 'Maltrato psicológico de niño, confirmado, secuela',
  'Shaken infant syndrome': 'Síndrome del bebé sacudido',
  'Shaken infant syndrome, initial encounter': 'Síndrome del bebé sacudido, encuentro inicial',
  'Shaken infant syndrome, subsequent encounter': 'Síndrome del bebé sacudido, encuentro posterior',
  'Shaken infant syndrome, sequela': 'Síndrome del bebé sacudido, secuela',
  'Forced sexual exploitation, confirmed': 'Explotación sexual forzada, confirmada',
  'Adult forced sexual exploitation, confirmed': 'Explotación sexual forzada de adulto, confirmada',
  'Adult forced sexual exploitation, confirmed, initial encounter':
    'Explotación sexual forzada de adulto, confirmada, encuentro inicial',
  'Adult forced sexual exploitation, confirmed, subsequent encounter':
    'Explotación sexual forzada de adulto, confirmada, encuentro posterior',
  'Adult forced sexual exploitation, confirmed, sequela':
    'Explotación sexual forzada de adulto, confirmada, secuela',
  'Child sexual exploitation, confirmed': 'Explotación sexual de niño, confirmada',
  'Child sexual exploitation, confirmed, initial encounter':
    'Explotación sexual de niño, confirmada, encuentro inicial',
  'Child sexual exploitation, confirmed, subsequent encounter':
    'Explotación sexual de niño, confirmada, encuentro posterior',
  'Child sexual exploitation, confirmed, sequela': 'Explotación sexual de niño, confirmada, secuela',
  'Forced labor exploitation, confirmed': 'Explotación laboral forzada, confirmada',
  'Adult forced labor exploitation, confirmed': 'Explotación laboral forzada de adulto, confirmada',
  'Adult forced labor exploitation, confirmed, initial encounter':
    'Explotación laboral forzada de adulto, confirmada, encuentro inicial',
  'Adult forced labor exploitation, confirmed, subsequent encounter':
    'Explotación laboral forzada de adulto, confirmada, encuentro posterior',
  'Adult forced labor exploitation, confirmed, sequela':
    'Explotación laboral forzada de adulto, confirmada, secuela',
  'Child forced labor exploitation, confirmed': 'Explotación laboral forzada de niño, confirmada',
  'Child forced labor exploitation, confirmed, initial encounter':
    'Explotación laboral forzada de niño, confirmada, encuentro inicial',
  'Child forced labor exploitation, confirmed, subsequent encounter':
    'Explotación laboral forzada de niño, confirmada, encuentro posterior',
  'Child forced labor exploitation, confirmed, sequela':
    'Explotación laboral forzada de niño, confirmada, secuela',
  'Unspecified maltreatment, confirmed': 'Maltrato no especificado, confirmado',
  'Unspecified adult maltreatment, confirmed': 'Maltrato de adulto no especificado, confirmado',
  'Unspecified adult maltreatment, confirmed, initial encounter':
    'Maltrato de adulto no especificado, confirmado, encuentro inicial',
  'Unspecified adult maltreatment, confirmed, subsequent encounter':
    'Maltrato de adulto no especificado, confirmado, encuentro posterior',
  'Unspecified adult maltreatment, confirmed, sequela':
    'Maltrato de adulto no especificado, confirmado, secuela',
  'Unspecified child maltreatment, confirmed': 'Maltrato de niño no especificado, confirmado',
  'Unspecified child maltreatment, confirmed, initial encounter':
    'Maltrato de niño no especificado, confirmado, encuentro inicial',
  'Unspecified child maltreatment, confirmed, subsequent encounter':
    'Maltrato de niño no especificado, confirmado, encuentro posterior',
  'Unspecified child maltreatment, confirmed, sequela':
    'Maltrato de niño no especificado, confirmado, secuela',
  'Financial abuse, confirmed': 'Abuso económico, confirmado',
  'Adult financial abuse, confirmed': 'Abuso económico de adulto, confirmado',
  'Adult financial abuse, confirmed, initial encounter':
    'Abuso económico de adulto, confirmado, encuentro inicial',
  'Adult financial abuse, confirmed, subsequent encounter':
    'Abuso económico de adulto, confirmado, encuentro posterior',
  'Adult financial abuse, confirmed, sequela': 'Abuso económico de adulto, confirmado, secuela',
  'Child financial abuse, confirmed': 'Abuso económico de niño, confirmado',
  'Child financial abuse, confirmed, initial encounter':
    'Abuso económico de niño, confirmado, encuentro inicial',
  'Child financial abuse, confirmed, subsequent encounter':
    'Abuso económico de niño, confirmado, encuentro posterior',
  'Child financial abuse, confirmed, sequela': 'Abuso económico de niño, confirmado, secuela',
  'Adult and child abuse, neglect and other maltreatment, suspected':
    'Abuso, negligencia y otro maltrato de adulto y niño, sospechado',
  'Neglect or abandonment, suspected': 'Negligencia o abandono, sospechado',
  'Adult neglect or abandonment, suspected': 'Negligencia o abandono de adulto, sospechado',
  'Adult neglect or abandonment, suspected, initial encounter':
    'Negligencia o abandono de adulto, sospechado, encuentro inicial',
  'Adult neglect or abandonment, suspected, subsequent encounter':
    'Negligencia o abandono de adulto, sospechado, encuentro posterior',
  'Adult neglect or abandonment, suspected, sequela': 'Negligencia o abandono de adulto, sospechado, secuela',
  'Child neglect or abandonment, suspected': 'Negligencia o abandono de niño, sospechado',
  'Child neglect or abandonment, suspected, initial encounter':
    'Negligencia o abandono de niño, sospechado, encuentro inicial',
  'Child neglect or abandonment, suspected, subsequent encounter':
    'Negligencia o abandono de niño, sospechado, encuentro posterior',
  'Child neglect or abandonment, suspected, sequela': 'Negligencia o abandono de niño, sospechado, secuela',
  'Physical abuse, suspected': 'Maltrato físico, sospechado',
  'Adult physical abuse, suspected': 'Maltrato físico de adulto, sospechado',
  'Adult physical abuse, suspected, initial encounter':
    'Maltrato físico de adulto, sospechado, encuentro inicial',
  'Adult physical abuse, suspected, subsequent encounter':
    'Maltrato físico de adulto, sospechado, encuentro posterior',
  'Adult physical abuse, suspected, sequela': 'Maltrato físico de adulto, sospechado, secuela',
  'Child physical abuse, suspected': 'Maltrato físico de niño, sospechado',
  'Child physical abuse, suspected, initial encounter':
    'Maltrato físico de niño, sospechado, encuentro inicial',
  'Child physical abuse, suspected, subsequent encounter':
    'Maltrato físico de niño, sospechado, encuentro posterior',
  'Child physical abuse, suspected, sequela': 'Maltrato físico de niño, sospechado, secuela',
  'Sexual abuse, suspected': 'Abuso sexual, sospechado',
  'Adult sexual abuse, suspected': 'Abuso sexual de adulto, sospechado',
  'Adult sexual abuse, suspected, initial encounter': 'Abuso sexual de adulto, sospechado, encuentro inicial',
  'Adult sexual abuse, suspected, subsequent encounter':
    'Abuso sexual de adulto, sospechado, encuentro posterior',
  'Adult sexual abuse, suspected, sequela': 'Abuso sexual de adulto, sospechado, secuela',
  'Child sexual abuse, suspected': 'Abuso sexual de niño, sospechado',
  'Child sexual abuse, suspected, initial encounter': 'Abuso sexual de niño, sospechado, encuentro inicial',
  'Child sexual abuse, suspected, subsequent encounter':
    'Abuso sexual de niño, sospechado, encuentro posterior',
  'Child sexual abuse, suspected, sequela': 'Abuso sexual de niño, sospechado, secuela',
  'Psychological abuse, suspected': 'Maltrato psicológico, sospechado',
  'Adult psychological abuse, suspected': 'Maltrato psicológico de adulto, sospechado',
  'Adult psychological abuse, suspected, initial encounter':
    'Maltrato psicológico de adulto, sospechado, encuentro inicial',
  'Adult psychological abuse, suspected, subsequent encounter':
    'Maltrato psicológico de adulto, sospechado, encuentro posterior',
  'Adult psychological abuse, suspected, sequela': 'Maltrato psicológico de adulto, sospechado, secuela',
  'Child psychological abuse, suspected': 'Maltrato psicológico de niño, sospechado',
  'Child psychological abuse, suspected, initial encounter':
    'Maltrato psicológico de niño, sospechado, encuentro inicial',
  'Child psychological abuse, suspected, subsequent encounter':
    'Maltrato psicológico de niño, sospechado, encuentro posterior',
  'Child psychological abuse, suspected, sequela': 'Maltrato psicológico de niño, sospechado, secuela',
  'Forced sexual exploitation, suspected': 'Explotación sexual forzada, sospechada',
  'Adult forced sexual exploitation, suspected': 'Explotación sexual forzada de adulto, sospechada',
  'Adult forced sexual exploitation, suspected, initial encounter':
    'Explotación sexual forzada de adulto, sospechada, encuentro inicial',
  'Adult forced sexual exploitation, suspected, subsequent encounter':
    'Explotación sexual forzada de adulto, sospechada, encuentro posterior',
  'Adult forced sexual exploitation, suspected, sequela':
    'Explotación sexual forzada de adulto, sospechada, secuela',
  'Child sexual exploitation, suspected': 'Explotación sexual de niño, sospechada',
  'Child sexual exploitation, suspected, initial encounter':
    'Explotación sexual de niño, sospechada, encuentro inicial',
  'Child sexual exploitation, suspected, subsequent encounter':
    'Explotación sexual de niño, sospechada, encuentro posterior',
  'Child sexual exploitation, suspected, sequela': 'Explotación sexual de niño, sospechada, secuela',
  'Forced labor exploitation, suspected': 'Explotación laboral forzada, sospechada',
  'Adult forced labor exploitation, suspected': 'Explotación laboral forzada de adulto, sospechada',
  'Adult forced labor exploitation, suspected, initial encounter':
    'Explotación laboral forzada de adulto, sospechada, encuentro inicial',
  'Adult forced labor exploitation, suspected, subsequent encounter':
    'Explotación laboral forzada de adulto, sospechada, encuentro posterior',
  'Adult forced labor exploitation, suspected, sequela':
    'Explotación laboral forzada de adulto, sospechada, secuela',
  'Child forced labor exploitation, suspected': 'Explotación laboral forzada de niño, sospechada',
  'Child forced labor exploitation, suspected, initial encounter':
    'Explotación laboral forzada de niño, sospechada, encuentro inicial',
  'Child forced labor exploitation, suspected, subsequent encounter':
    'Explotación laboral forzada de niño, sospechada, encuentro posterior',
  'Child forced labor exploitation, suspected, sequela':
    'Explotación laboral forzada de niño, sospechada, secuela',
  'Unspecified maltreatment, suspected': 'Maltrato no especificado, sospechado',
  'Unspecified adult maltreatment, suspected': 'Maltrato de adulto no especificado, sospechado',
  'Unspecified adult maltreatment, suspected, initial encounter':
    'Maltrato de adulto no especificado, sospechado, encuentro inicial',
  'Unspecified adult maltreatment, suspected, subsequent encounter':
    'Maltrato de adulto no especificado, sospechado, encuentro posterior',
  'Unspecified adult maltreatment, suspected, sequela':
    'Maltrato de adulto no especificado, sospechado, secuela',
  'Unspecified child maltreatment, suspected': 'Maltrato de niño no especificado, sospechado',
  'Unspecified child maltreatment, suspected, initial encounter':
    'Maltrato de niño no especificado, sospechado, encuentro inicial',
  'Unspecified child maltreatment, suspected, subsequent encounter':
    'Maltrato de niño no especificado, sospechado, encuentro posterior',
  'Unspecified child maltreatment, suspected, sequela':
    'Maltrato de niño no especificado, sospechado, secuela',
  'Financial abuse, suspected': 'Abuso económico, sospechado',
  'Adult financial abuse, suspected': 'Abuso económico de adulto, sospechado',
  'Adult financial abuse, suspected, initial encounter':
    'Abuso económico de adulto, sospechado, encuentro inicial',
  'Adult financial abuse, suspected, subsequent encounter':
    'Abuso económico de adulto, sospechado, encuentro posterior',
  'Adult financial abuse, suspected, sequela': 'Abuso económico de adulto, sospechado, secuela',
  'Child financial abuse, suspected': 'Abuso económico de niño, sospechado',
  'Child financial abuse, suspected, initial encounter':
    'Abuso económico de niño, sospechado, encuentro inicial',
  'Child financial abuse, suspected, subsequent encounter':
    'Abuso económico de niño, sospechado, encuentro posterior',
  'Child financial abuse, suspected, sequela': 'Abuso económico de niño, sospechado, secuela',
  'Encounter for general examination without complaint, suspected or reported diagnosis':
    'Encuentro para examen general sin queja ni diagnóstico sospechado o informado',
  'Encounter for general adult medical examination': 'Encuentro para examen médico general de adulto',
  'Encounter for general adult medical examination without abnormal findings':
    'Encuentro para examen médico general de adulto sin hallazgos anormales',
  'Encounter for general adult medical examination with abnormal findings':
    'Encuentro para examen médico general de adulto con hallazgos anormales',
  'Encounter for newborn, infant and child health examinations':
    'Encuentro para exámenes de salud de recién nacido, lactante y niño',
  'Newborn health examination': 'Examen de salud de recién nacido',
  'Health examination for newborn under 8 days old': 'Examen de salud de recién nacido de menos de 8 días',
  'Health examination for newborn 8 to 28 days old': 'Examen de salud de recién nacido de 8 a 28 días',
  'Encounter for routine child health examination': 'Encuentro para examen de salud de rutina de niño',
  'Encounter for routine child health examination with abnormal findings':
    'Encuentro para examen de salud de rutina de niño con hallazgos anormales',
  'Encounter for routine child health examination without abnormal findings':
    'Encuentro para examen de salud de rutina de niño sin hallazgos anormales',
  'Encounter for examination for period of rapid growth in childhood':
    'Encuentro para examen en periodo de crecimiento rápido en la infancia',
  'Encounter for examination for adolescent development state':
    'Encuentro para examen del estado de desarrollo del adolescente',
  'Encounter for examination of potential donor of organ and tissue':
    'Encuentro para examen de posible donante de órgano y tejido',
  'Encounter for examination for normal comparison and control in clinical research program':
    'Encuentro para examen de comparación y control normal en programa de investigación clínica',
  'Encounter for examination for period of delayed growth in childhood':
    'Encuentro para examen en periodo de crecimiento retrasado en la infancia',
  'Encounter for examination for period of delayed growth in childhood without abnormal findings':
    'Encuentro para examen en periodo de crecimiento retrasado en la infancia sin hallazgos anormales',
  'Encounter for examination for period of delayed growth in childhood with abnormal findings':
    'Encuentro para examen en periodo de crecimiento retrasado en la infancia con hallazgos anormales',
  'Encounter for other general examination': 'Encuentro para otro examen general',
  'Encounter for administrative examination': 'Encuentro para examen administrativo',
  'Encounter for examination for admission to educational institution':
    'Encuentro para examen de ingreso a institución educativa',
  'Encounter for pre-employment examination': 'Encuentro para examen previo al empleo',
  'Encounter for examination for admission to residential institution':
    'Encuentro para examen de ingreso a institución residencial',
  'Encounter for examination for recruitment to armed forces':
    'Encuentro para examen de reclutamiento en las fuerzas armadas',
  'Encounter for examination for driving license': 'Encuentro para examen para licencia de conducir',
  'Encounter for examination for participation in sport': 'Encuentro para examen para participar en deportes',
  'Encounter for examination for insurance purposes': 'Encuentro para examen con fines de seguro',
  'Encounter for issue of medical certificate': 'Encuentro para emisión de certificado médico',
  'Encounter for disability determination': 'Encuentro para determinación de discapacidad',
  'Encounter for issue of other medical certificate': 'Encuentro para emisión de otro certificado médico',
  'Encounter for other administrative examinations': 'Encuentro para otros exámenes administrativos',
  'Encounter for paternity testing': 'Encuentro para prueba de paternidad',
  'Encounter for adoption services': 'Encuentro para servicios de adopción',
  'Encounter for blood-alcohol and blood-drug test': 'Encuentro para prueba de alcohol y drogas en sangre',
  'Encounter for child welfare exam': 'Encuentro para examen de bienestar infantil',
  'Encounter for administrative examinations, unspecified':
    'Encuentro para exámenes administrativos, no especificado',
  'Encounter for medical observation for suspected diseases and conditions ruled out':
    'Encuentro para observación médica por enfermedades y afecciones sospechadas y descartadas',
  'Encounter for observation for suspected toxic effect from ingested substance ruled out':
    'Encuentro para observación por sospecha descartada de efecto tóxico de sustancia ingerida',
  'Encounter for suspected maternal and fetal conditions ruled out':
    'Encuentro por afecciones maternas y fetales sospechadas y descartadas',
  'Encounter for suspected problem with amniotic cavity and membrane ruled out':
    'Encuentro por sospecha descartada de problema con la cavidad y la membrana amnióticas',
  'Encounter for suspected placental problem ruled out':
    'Encuentro por sospecha descartada de problema placentario',
  'Encounter for suspected fetal anomaly ruled out': 'Encuentro por sospecha descartada de anomalía fetal',
  'Encounter for suspected problem with fetal growth ruled out':
    'Encuentro por sospecha descartada de problema de crecimiento fetal',
  'Encounter for suspected cervical shortening ruled out':
    'Encuentro por sospecha descartada de acortamiento cervical',
  'Encounter for other suspected maternal and fetal conditions ruled out':
    'Encuentro por otras afecciones maternas y fetales sospechadas y descartadas',
  'Encounter for observation for other suspected diseases and conditions ruled out':
    'Encuentro para observación por otras enfermedades y afecciones sospechadas y descartadas',
  'Encounter for observation for suspected exposure to biological agents ruled out':
    'Encuentro para observación por sospecha descartada de exposición a agentes biológicos',
  'Encounter for observation for suspected exposure to anthrax ruled out':
    'Encuentro para observación por sospecha descartada de exposición a ántrax',
  'Encounter for observation for suspected exposure to other biological agents ruled out':
    'Encuentro para observación por sospecha descartada de exposición a otros agentes biológicos',
  'Encounter for observation for suspected foreign body ruled out':
    'Encuentro para observación por sospecha descartada de cuerpo extraño',
  'Encounter for observation for suspected ingested foreign body ruled out':
    'Encuentro para observación por sospecha descartada de cuerpo extraño ingerido',
  'Encounter for observation for suspected aspirated (inhaled) foreign body ruled out':
    'Encuentro para observación por sospecha descartada de cuerpo extraño aspirado (inhalado)',
  'Encounter for observation for suspected inserted (injected) foreign body ruled out':
    'Encuentro para observación por sospecha descartada de cuerpo extraño insertado (inyectado)',
  'Encounter for observation for suspected conditions related to home physiologic monitoring device ruled out':
    'Encuentro para observación por sospecha descartada de afecciones relacionadas con dispositivo de monitoreo fisiológico en casa',
  'Encounter for examination and observation for other reasons':
    'Encuentro para examen y observación por otros motivos',
  'Encounter for examination and observation following transport accident':
    'Encuentro para examen y observación tras accidente de transporte',
  'Encounter for examination and observation following work accident':
    'Encuentro para examen y observación tras accidente de trabajo',
  'Encounter for examination and observation following other accident':
    'Encuentro para examen y observación tras otro accidente',
  'Encounter for examination and observation following alleged rape':
    'Encuentro para examen y observación tras presunta violación',
  'Encounter for examination and observation following alleged adult rape':
    'Encuentro para examen y observación tras presunta violación de adulto',
  'Encounter for examination and observation following alleged child rape':
    'Encuentro para examen y observación tras presunta violación de niño',
  'Encounter for general psychiatric examination, requested by authority':
    'Encuentro para examen psiquiátrico general, solicitado por una autoridad',
  'Encounter for examination and observation following alleged physical abuse':
    'Encuentro para examen y observación tras presunto maltrato físico',
  'Encounter for examination and observation following alleged adult physical abuse':
    'Encuentro para examen y observación tras presunto maltrato físico de adulto',
  'Encounter for examination and observation following alleged child physical abuse':
    'Encuentro para examen y observación tras presunto maltrato físico de niño',
  'Encounter for examination and observation for other specified reasons':
    'Encuentro para examen y observación por otros motivos especificados',
  'Encounter for examination and observation of victim following forced sexual exploitation':
    'Encuentro para examen y observación de víctima tras explotación sexual forzada',
  'Encounter for examination and observation of victim following forced labor exploitation':
    'Encuentro para examen y observación de víctima tras explotación laboral forzada',
  'Encounter for examination and observation for unspecified reason':
    'Encuentro para examen y observación por motivo no especificado',
  'Encounter for follow-up examination after completed treatment for conditions other than malignant neoplasm':
    'Encuentro para examen de seguimiento tras tratamiento completo de afecciones que no sean neoplasia maligna',
  'Encounter for screening examination for mental health and behavioral disorders':
    'Encuentro para tamizaje de trastornos de salud mental y conducta',
  'Encounter for screening examination for mental health and behavioral disorders, unspecified':
    'Encuentro para tamizaje de trastornos de salud mental y conducta, no especificado',
  'Encounter for screening for depression': 'Encuentro para tamizaje de depresión',
  'Encounter for screening for maternal depression': 'Encuentro para tamizaje de depresión materna',
  'Encounter for screening examination for other mental health and behavioral disorders':
    'Encuentro para tamizaje de otros trastornos de salud mental y conducta',
  'Encounter for screening for certain developmental disorders in childhood':
    'Encuentro para tamizaje de ciertos trastornos del desarrollo en la infancia',
  'Encounter for screening for unspecified developmental delays':
    'Encuentro para tamizaje de retrasos del desarrollo no especificados',
  'Encounter for autism screening': 'Encuentro para tamizaje de autismo',
  'Encounter for screening for global developmental delays (milestones)':
    'Encuentro para tamizaje de retrasos globales del desarrollo (hitos)',
  'Encounter for screening for other developmental delays':
    'Encuentro para tamizaje de otros retrasos del desarrollo',
  'Encounter for screening, unspecified': 'Encuentro para tamizaje, no especificado',
  'Encounter for therapeutic drug level monitoring':
    'Encuentro para monitoreo de niveles terapéuticos de fármacos',
  'Encounter for other specified aftercare': 'Encuentro para otros cuidados posteriores especificados',
  "Procedure and treatment not carried out because of patient's decision for other and unspecified reasons":
    'Procedimiento y tratamiento no realizados por decisión del paciente por otros motivos y no especificados',
  "Procedure and treatment not carried out because of patient's decision for unspecified reasons":
    'Procedimiento y tratamiento no realizados por decisión del paciente por motivos no especificados',
  'Procedure and treatment not carried out due to patient leaving prior to being seen by health care provider':
    'Procedimiento y tratamiento no realizados porque el paciente se fue antes de ser atendido',
  "Procedure and treatment not carried out because of patient's decision for other reasons":
    'Procedimiento y tratamiento no realizados por decisión del paciente por otros motivos',
  'Problems related to education and literacy': 'Problemas relacionados con la educación y la alfabetización',
  'Illiteracy and low-level literacy': 'Analfabetismo y bajo nivel de alfabetización',
  'Schooling unavailable and unattainable': 'Escolarización no disponible e inalcanzable',
  'Failed school examinations': 'Exámenes escolares reprobados',
  'Underachievement in school': 'Bajo rendimiento escolar',
  'Educational maladjustment and discord with teachers and classmates':
    'Inadaptación educativa y conflicto con maestros y compañeros',
  'Less than a high school diploma': 'Sin diploma de secundaria',
  'Problems related to health literacy': 'Problemas relacionados con la alfabetización en salud',
  'Other problems related to education and literacy':
    'Otros problemas relacionados con la educación y la alfabetización',
  'Problems related to education and literacy, unspecified':
    'Problemas relacionados con la educación y la alfabetización, no especificados',
  'Problems related to employment and unemployment': 'Problemas relacionados con el empleo y el desempleo',
  'Unemployment, unspecified': 'Desempleo, no especificado',
  'Change of job': 'Cambio de empleo',
  'Threat of job loss': 'Amenaza de pérdida del empleo',
  'Stressful work schedule': 'Horario de trabajo estresante',
  'Discord with boss and workmates': 'Conflicto con el jefe y los compañeros de trabajo',
  'Uncongenial work environment': 'Entorno laboral desagradable',
  'Other physical and mental strain related to work':
    'Otra tensión física y mental relacionada con el trabajo',
  'Other problems related to employment': 'Otros problemas relacionados con el empleo',
  'Sexual harassment on the job': 'Acoso sexual en el trabajo',
  'Military deployment status': 'Situación de despliegue militar',
  'Unspecified problems related to employment': 'Problemas no especificados relacionados con el empleo',
  'Occupational exposure to risk factors': 'Exposición laboral a factores de riesgo',
  'Occupational exposure to noise': 'Exposición laboral a ruido',
  'Occupational exposure to radiation': 'Exposición laboral a radiación',
  'Occupational exposure to dust': 'Exposición laboral a polvo',
  'Occupational exposure to other air contaminants': 'Exposición laboral a otros contaminantes del aire',
  'Occupational exposure to environmental tobacco smoke': 'Exposición laboral a humo ambiental de tabaco',
  'Occupational exposure to toxic agents in agriculture':
    'Exposición laboral a agentes tóxicos en la agricultura',
  'Occupational exposure to toxic agents in other industries':
    'Exposición laboral a agentes tóxicos en otras industrias',
  'Occupational exposure to extreme temperature': 'Exposición laboral a temperatura extrema',
  'Occupational exposure to vibration': 'Exposición laboral a vibración',
  'Occupational exposure to other risk factors': 'Exposición laboral a otros factores de riesgo',
  'Occupational exposure to unspecified risk factor': 'Exposición laboral a factor de riesgo no especificado',
  'Problems related to physical environment': 'Problemas relacionados con el entorno físico',
  'Inadequate drinking-water supply': 'Suministro inadecuado de agua potable',
  'Other problems related to physical environment': 'Otros problemas relacionados con el entorno físico',
  'Basic services unavailable in physical environment':
    'Servicios básicos no disponibles en el entorno físico',
  'Problems related to housing and economic circumstances':
    'Problemas relacionados con la vivienda y la situación económica',
  Homelessness: 'Falta de vivienda',
  'Homelessness unspecified': 'Falta de vivienda no especificada',
  'Sheltered homelessness': 'Falta de vivienda, en albergue',
  'Unsheltered homelessness': 'Falta de vivienda, sin albergue',
  'Inadequate housing': 'Vivienda inadecuada',
  'Inadequate housing, unspecified': 'Vivienda inadecuada, no especificada',
  'Inadequate housing environmental temperature': 'Vivienda inadecuada por la temperatura ambiental',
  'Inadequate housing utilities': 'Vivienda inadecuada por los servicios públicos',
  'Other inadequate housing': 'Otra vivienda inadecuada',
  'Discord with neighbors, lodgers and landlord': 'Conflicto con vecinos, inquilinos y arrendador',
  'Problems related to living in residential institution':
    'Problemas relacionados con la vida en una institución residencial',
  'Lack of adequate food': 'Falta de alimentación adecuada',
  'Food insecurity': 'Inseguridad alimentaria',
  'Other specified lack of adequate food': 'Otra falta especificada de alimentación adecuada',
  'Extreme poverty': 'Pobreza extrema',
  'Low income': 'Bajos ingresos',
  'Insufficient social insurance and welfare support': 'Seguro social y apoyo asistencial insuficientes',
  'Insufficient health insurance coverage': 'Cobertura de seguro de salud insuficiente',
  'Insufficient welfare support': 'Apoyo asistencial insuficiente',
  'Other problems related to housing and economic circumstances':
    'Otros problemas relacionados con la vivienda y la situación económica',
  'Housing instability, housed': 'Inestabilidad de vivienda, con vivienda',
  'Housing instability, housed, with risk of homelessness':
    'Inestabilidad de vivienda, con vivienda, con riesgo de perderla',
  'Housing instability, housed, homelessness in past 12 months':
    'Inestabilidad de vivienda, con vivienda, sin vivienda en los últimos 12 meses',
  'Housing instability, housed unspecified': 'Inestabilidad de vivienda, con vivienda, no especificada',
  'Transportation insecurity': 'Inseguridad de transporte',
  'Financial insecurity': 'Inseguridad económica',
  'Financial insecurity, difficulty paying for utilities':
    'Inseguridad económica, dificultad para pagar los servicios públicos',
  'Other specified financial insecurity': 'Otra inseguridad económica especificada',
  'Financial insecurity, unspecified': 'Inseguridad económica, no especificada',
  'Material hardship due to limited financial resources, not elsewhere classified':
    'Dificultad material por recursos económicos limitados, no clasificada en otra parte',
  'Problem related to housing and economic circumstances, unspecified':
    'Problema relacionado con la vivienda y la situación económica, no especificado',
  'Problems related to social environment': 'Problemas relacionados con el entorno social',
  'Problems of adjustment to life-cycle transitions':
    'Problemas de adaptación a las transiciones del ciclo vital',
  'Problems related to living alone': 'Problemas relacionados con vivir solo',
  'Acculturation difficulty': 'Dificultad de aculturación',
  'Social exclusion and rejection': 'Exclusión y rechazo social',
  'Target of (perceived) adverse discrimination and persecution':
    'Blanco de discriminación y persecución (percibidas)',
  'Other problems related to social environment': 'Otros problemas relacionados con el entorno social',
  'Problem related to social environment, unspecified':
    'Problema relacionado con el entorno social, no especificado',
  'Problems related to upbringing': 'Problemas relacionados con la crianza',
  'Inadequate parental supervision and control': 'Supervisión y control parental inadecuados',
  'Parental overprotection': 'Sobreprotección parental',
  'Upbringing away from parents': 'Crianza lejos de los padres',
  'Child in welfare custody': 'Niño bajo custodia de protección de menores',
  'Institutional upbringing': 'Crianza en institución',
  'Child in custody of non-parental relative': 'Niño bajo custodia de un familiar que no es padre ni madre',
  'Child in custody of non-relative guardian': 'Niño bajo custodia de un tutor no familiar',
  'Other upbringing away from parents': 'Otra crianza lejos de los padres',
  'Hostility towards and scapegoating of child': 'Hostilidad hacia el niño y trato de chivo expiatorio',
  'Inappropriate (excessive) parental pressure': 'Presión parental inapropiada (excesiva)',
  'Other specified problems related to upbringing':
    'Otros problemas especificados relacionados con la crianza',
  'Personal history of abuse in childhood': 'Antecedentes personales de maltrato en la infancia',
  'Personal history of physical and sexual abuse in childhood':
    'Antecedentes personales de maltrato físico y abuso sexual en la infancia',
  'Personal history of psychological abuse in childhood':
    'Antecedentes personales de maltrato psicológico en la infancia',
  'Personal history of neglect in childhood': 'Antecedentes personales de negligencia en la infancia',
  'Personal history of forced labor or sexual exploitation in childhood':
    'Antecedentes personales de explotación laboral forzada o sexual en la infancia',
  'Personal history of child financial abuse': 'Antecedentes personales de abuso económico infantil',
  'Personal history of intimate partner abuse in childhood':
    'Antecedentes personales de maltrato de pareja en la infancia',
  'Personal history of unspecified abuse in childhood':
    'Antecedentes personales de maltrato no especificado en la infancia',
  'Parent-child conflict': 'Conflicto entre padres e hijo',
  'Parent-biological child conflict': 'Conflicto entre padres e hijo biológico',
  'Parent-adopted child conflict': 'Conflicto entre padres e hijo adoptivo',
  'Parent-foster child conflict': 'Conflicto entre padres e hijo de acogida',
  'Parent-step child conflict': 'Conflicto entre padres e hijastro',
  'Non-parental relative or guardian-child conflict':
    'Conflicto entre niño y familiar o tutor que no es padre ni madre',
  'Non-parental relative-child conflict': 'Conflicto entre niño y familiar que no es padre ni madre',
  'Non-relative guardian-child conflict': 'Conflicto entre niño y tutor no familiar',
  'Group home staff-child conflict': 'Conflicto entre niño y personal de hogar grupal',
  'Parent-child estrangement NEC': 'Distanciamiento entre padres e hijo NCOP',
  'Sibling rivalry': 'Rivalidad entre hermanos',
  'Runaway [from current living environment]': 'Fuga [del entorno donde vive]',
  'Problem related to upbringing, unspecified': 'Problema relacionado con la crianza, no especificado',
  'Other problems related to primary support group, including family circumstances':
    'Otros problemas relacionados con el grupo primario de apoyo, incluidas circunstancias familiares',
  'Problems in relationship with spouse or partner': 'Problemas en la relación con el cónyuge o la pareja',
  'Problems in relationship with in-laws': 'Problemas en la relación con la familia política',
  'Absence of family member': 'Ausencia de un miembro de la familia',
  'Absence of family member due to military deployment':
    'Ausencia de un miembro de la familia por despliegue militar',
  'Other absence of family member': 'Otra ausencia de un miembro de la familia',
  'Disappearance and death of family member': 'Desaparición y muerte de un miembro de la familia',
  'Disruption of family by separation and divorce': 'Ruptura de la familia por separación y divorcio',
  'Dependent relative needing care at home': 'Familiar dependiente que necesita cuidados en casa',
  'Other stressful life events affecting family and household':
    'Otros sucesos estresantes que afectan a la familia y el hogar',
  'Stress on family due to return of family member from military deployment':
    'Estrés en la familia por regreso de un miembro de un despliegue militar',
  'Alcoholism and drug addiction in family': 'Alcoholismo y drogadicción en la familia',
  'Other specified problems related to primary support group':
    'Otros problemas especificados relacionados con el grupo primario de apoyo',
  'Problem related to primary support group, unspecified':
    'Problema relacionado con el grupo primario de apoyo, no especificado',
  'Problems related to certain psychosocial circumstances':
    'Problemas relacionados con ciertas circunstancias psicosociales',
  'Problems related to unwanted pregnancy': 'Problemas relacionados con embarazo no deseado',
  'Problems related to multiparity': 'Problemas relacionados con multiparidad',
  'Discord with counselors': 'Conflicto con consejeros',
  'Problems related to other psychosocial circumstances':
    'Problemas relacionados con otras circunstancias psicosociales',
  'Conviction in civil and criminal proceedings without imprisonment':
    'Condena en procesos civiles y penales sin prisión',
  'Imprisonment and other incarceration': 'Prisión y otra reclusión',
  'Problems related to release from prison': 'Problemas relacionados con la salida de prisión',
  'Problems related to other legal circumstances': 'Problemas relacionados con otras circunstancias legales',
  'Victim of crime and terrorism': 'Víctima de delito y terrorismo',
  'Exposure to disaster, war and other hostilities': 'Exposición a desastre, guerra y otras hostilidades',
  'Other specified problems related to psychosocial circumstances':
    'Otros problemas especificados relacionados con circunstancias psicosociales',
  'Problem related to unspecified psychosocial circumstances':
    'Problema relacionado con circunstancias psicosociales no especificadas',
  'Body mass index [BMI] pediatric, less than 5th percentile for age':
    'Índice de masa corporal [IMC] pediátrico, menos del percentil 5 para la edad',
  'Body mass index [BMI] pediatric, 5th percentile to less than 85th percentile for age':
    'Índice de masa corporal [IMC] pediátrico, del percentil 5 a menos del percentil 85 para la edad',
  'Body mass index [BMI] pediatric, 85th percentile to less than 95th percentile for age':
    'Índice de masa corporal [IMC] pediátrico, del percentil 85 a menos del percentil 95 para la edad',
  'Body mass index [BMI] pediatric, 95th percentile for age to less than 120% of the 95th percentile for age':
    'Índice de masa corporal [IMC] pediátrico, del percentil 95 para la edad a menos del 120% del percentil 95 para la edad',
  'Encounter for mental health services for victim and perpetrator of abuse':
    'Encuentro para servicios de salud mental para víctima y autor de maltrato',
  'Encounter for mental health services for child abuse problems':
    'Encuentro para servicios de salud mental por problemas de maltrato infantil',
  'Encounter for mental health services for parental child abuse':
    'Encuentro para servicios de salud mental por maltrato infantil de los padres',
  'Encounter for mental health services for victim of parental child abuse':
    'Encuentro para servicios de salud mental para víctima de maltrato infantil de los padres',
  'Encounter for mental health services for perpetrator of parental child abuse':
    'Encuentro para servicios de salud mental para autor de maltrato infantil de los padres',
  'Encounter for mental health services for non-parental child abuse':
    'Encuentro para servicios de salud mental por maltrato infantil de otras personas',
  'Encounter for mental health services for victim of non-parental child abuse':
    'Encuentro para servicios de salud mental para víctima de maltrato infantil de otras personas',
  'Encounter for mental health services for perpetrator of non-parental child abuse':
    'Encuentro para servicios de salud mental para autor de maltrato infantil de otras personas',
  'Encounter for mental health services for spousal or partner abuse problems':
    'Encuentro para servicios de salud mental por problemas de maltrato de cónyuge o pareja',
  'Encounter for mental health services for victim of spousal or partner abuse':
    'Encuentro para servicios de salud mental para víctima de maltrato de cónyuge o pareja',
  'Encounter for mental health services for perpetrator of spousal or partner abuse':
    'Encuentro para servicios de salud mental para autor de maltrato de cónyuge o pareja',
  'Encounter for mental health services for victim or perpetrator of other abuse':
    'Encuentro para servicios de salud mental para víctima o autor de otro maltrato',
  'Encounter for mental health services for victim of other abuse':
    'Encuentro para servicios de salud mental para víctima de otro maltrato',
  'Encounter for mental health services for perpetrator of other abuse':
    'Encuentro para servicios de salud mental para autor de otro maltrato',
  'Counseling related to sexual attitude, behavior and orientation':
    'Consejería sobre actitud, conducta y orientación sexual',
  'Counseling related to sexual attitude': 'Consejería sobre actitud sexual',
  "Counseling related to patient's sexual behavior and orientation":
    'Consejería sobre conducta y orientación sexual del paciente',
  'Counseling related to sexual behavior and orientation of third party':
    'Consejería sobre conducta y orientación sexual de un tercero',
  'Counseling related to combined concerns regarding sexual attitude, behavior and orientation':
    'Consejería sobre inquietudes combinadas de actitud, conducta y orientación sexual',
  'Other sex counseling': 'Otra consejería sexual',
  'Sex counseling, unspecified': 'Consejería sexual, no especificada',
  'Persons encountering health services for other counseling and medical advice, not elsewhere classified':
    'Personas en contacto con servicios de salud por otra consejería y consejo médico, no clasificadas en otra parte',
  'Person encountering health services to consult on behalf of another person':
    'Persona en contacto con servicios de salud para consultar en nombre de otra',
  'Person with feared health complaint in whom no diagnosis is made':
    'Persona con queja de salud temida en quien no se hace diagnóstico',
  'Person consulting for explanation of examination or test findings':
    'Persona que consulta para que le expliquen resultados de examen o prueba',
  'Dietary counseling and surveillance': 'Consejería y vigilancia dietética',
  'Alcohol abuse counseling and surveillance': 'Consejería y vigilancia por abuso de alcohol',
  'Alcohol abuse counseling and surveillance of alcoholic':
    'Consejería y vigilancia de alcohólico por abuso de alcohol',
  'Counseling for family member of alcoholic': 'Consejería para familiar de alcohólico',
  'Drug abuse counseling and surveillance': 'Consejería y vigilancia por abuso de drogas',
  'Drug abuse counseling and surveillance of drug abuser':
    'Consejería y vigilancia de persona que abusa de drogas',
  'Counseling for family member of drug abuser': 'Consejería para familiar de persona que abusa de drogas',
  'Tobacco abuse counseling': 'Consejería por abuso de tabaco',
  'Human immunodeficiency virus [HIV] counseling': 'Consejería sobre virus de inmunodeficiencia humana [VIH]',
  'Other specified counseling': 'Otra consejería especificada',
  'Spiritual or religious counseling': 'Consejería espiritual o religiosa',
  'Exercise counseling': 'Consejería sobre ejercicio',
  'Encounter for nonprocreative genetic counseling': 'Encuentro para consejería genética no procreativa',
  'Encounter for health counseling related to travel':
    'Encuentro para consejería de salud relacionada con viajes',
  'Encounter for immunization safety counseling': 'Encuentro para consejería sobre seguridad de vacunas',
  'Encounter for pediatric-to-adult transition counseling':
    'Encuentro para consejería de transición de pediatría a atención de adultos',
  'Encounter for counseling for socioeconomic factors':
    'Encuentro para consejería por factores socioeconómicos',
  'Counseling, unspecified': 'Consejería, no especificada',
  'Problems related to lifestyle': 'Problemas relacionados con el estilo de vida',
  'Tobacco use': 'Consumo de tabaco',
  'Lack of physical exercise': 'Falta de ejercicio físico',
  'Inappropriate diet and eating habits': 'Dieta y hábitos alimentarios inapropiados',
  'High risk sexual behavior': 'Conducta sexual de alto riesgo',
  'High risk heterosexual behavior': 'Conducta heterosexual de alto riesgo',
  'High risk homosexual behavior': 'Conducta homosexual de alto riesgo',
  'High risk bisexual behavior': 'Conducta bisexual de alto riesgo',
  'Gambling and betting': 'Juego y apuestas',
  'Other problems related to lifestyle': 'Otros problemas relacionados con el estilo de vida',
  'Antisocial behavior': 'Conducta antisocial',
  'Child and adolescent antisocial behavior': 'Conducta antisocial de niño y adolescente',
  'Adult antisocial behavior': 'Conducta antisocial de adulto',
  'Problems related to sleep': 'Problemas relacionados con el sueño',
  'Sleep deprivation': 'Privación del sueño',
  'Inadequate sleep hygiene': 'Higiene del sueño inadecuada',
  'Risk of suffocation (smothering) under another while sleeping':
    'Riesgo de asfixia (sofocación) bajo otra persona al dormir',
  'Problem related to lifestyle, unspecified': 'Problema relacionado con el estilo de vida, no especificado',
  'Problems related to life management difficulty':
    'Problemas relacionados con la dificultad para manejar la vida',
  'Burn-out': 'Agotamiento (burn-out)',
  'Type A behavior pattern': 'Patrón de conducta tipo A',
  'Lack of relaxation and leisure': 'Falta de relajación y ocio',
  'Stress, not elsewhere classified': 'Estrés, no clasificado en otra parte',
  'Inadequate social skills, not elsewhere classified':
    'Habilidades sociales inadecuadas, no clasificadas en otra parte',
  'Social role conflict, not elsewhere classified': 'Conflicto de rol social, no clasificado en otra parte',
  'Limitation of activities due to disability': 'Limitación de actividades por discapacidad',
  'Other problems related to life management difficulty':
    'Otros problemas relacionados con la dificultad para manejar la vida',
  'Behavioral insomnia of childhood': 'Insomnio conductual de la infancia',
  'Behavioral insomnia of childhood, sleep-onset association type':
    'Insomnio conductual de la infancia, tipo asociación al inicio del sueño',
  'Behavioral insomnia of childhood, limit setting type':
    'Insomnio conductual de la infancia, tipo falta de límites',
  'Behavioral insomnia of childhood, combined type': 'Insomnio conductual de la infancia, tipo combinado',
  'Behavioral insomnia of childhood, unspecified type':
    'Insomnio conductual de la infancia, tipo no especificado',
  'Dual sensory impairment': 'Deterioro sensorial doble',
  'Problem related to life management difficulty, unspecified':
    'Problema relacionado con la dificultad para manejar la vida, no especificado',
  'Problems related to medical facilities and other health care':
    'Problemas relacionados con centros médicos y otra atención de salud',
  'Medical services not available in home': 'Servicios médicos no disponibles en casa',
  'Person awaiting admission to adequate facility elsewhere':
    'Persona en espera de ingreso a un centro adecuado en otro lugar',
  'Other waiting period for investigation and treatment': 'Otro periodo de espera de estudio y tratamiento',
  'Unavailability and inaccessibility of health-care facilities':
    'Centros de atención de salud no disponibles e inaccesibles',
  'Unavailability and inaccessibility of other helping agencies':
    'Otras agencias de ayuda no disponibles e inaccesibles',
  'Holiday relief care': 'Cuidado de relevo por vacaciones',
  'Other problems related to medical facilities and other health care':
    'Otros problemas relacionados con centros médicos y otra atención de salud',
  'Unspecified problem related to medical facilities and other health care':
    'Problema no especificado relacionado con centros médicos y otra atención de salud',
  'Encounter for issue of repeat prescription': 'Encuentro para emisión de receta repetida',
  'Malingerer [conscious simulation]': 'Simulador [simulación consciente]',
  'Persons encountering health services in other specified circumstances':
    'Personas en contacto con servicios de salud en otras circunstancias especificadas',
  'Long term (current) use of opiate analgesic': 'Uso prolongado (actual) de analgésico opiáceo',
  'Other long term (current) drug therapy': 'Otra terapia farmacológica prolongada (actual)',
  'Family history of mental and behavioral disorders':
    'Antecedentes familiares de trastornos mentales y del comportamiento',
  'Family history of intellectual disabilities': 'Antecedentes familiares de discapacidad intelectual',
  'Family history of alcohol abuse and dependence':
    'Antecedentes familiares de abuso y dependencia de alcohol',
  'Family history of tobacco abuse and dependence':
    'Antecedentes familiares de abuso y dependencia de tabaco',
  'Family history of other psychoactive substance abuse and dependence':
    'Antecedentes familiares de abuso y dependencia de otra sustancia psicoactiva',
  'Family history of other substance abuse and dependence':
    'Antecedentes familiares de abuso y dependencia de otra sustancia',
  'Family history of other mental and behavioral disorders':
    'Antecedentes familiares de otros trastornos mentales y del comportamiento',
  'Family history of certain disabilities and chronic diseases (leading to disablement)':
    'Antecedentes familiares de ciertas discapacidades y enfermedades crónicas (que llevan a discapacidad)',
  'Family history of epilepsy and other diseases of the nervous system':
    'Antecedentes familiares de epilepsia y otras enfermedades del sistema nervioso',
  'Family history of blindness and visual loss': 'Antecedentes familiares de ceguera y pérdida visual',
  'Family history of deafness and hearing loss': 'Antecedentes familiares de sordera y pérdida auditiva',
  'Family history of stroke': 'Antecedentes familiares de derrame cerebral',
  'Family history of ischemic heart disease and other diseases of the circulatory system':
    'Antecedentes familiares de cardiopatía isquémica y otras enfermedades del sistema circulatorio',
  'Family history of sudden cardiac death': 'Antecedentes familiares de muerte cardíaca súbita',
  'Family history of asthma and other chronic lower respiratory diseases':
    'Antecedentes familiares de asma y otras enfermedades crónicas de las vías respiratorias inferiores',
  'Family history of arthritis and other diseases of the musculoskeletal system and connective tissue':
    'Antecedentes familiares de artritis y otras enfermedades del sistema musculoesquelético y el tejido conectivo',
  'Family history of arthritis': 'Antecedentes familiares de artritis',
  'Family history of osteoporosis': 'Antecedentes familiares de osteoporosis',
  'Family history of other diseases of the musculoskeletal system and connective tissue':
    'Antecedentes familiares de otras enfermedades del sistema musculoesquelético y el tejido conectivo',
  'Family history of congenital malformations, deformations and chromosomal abnormalities':
    'Antecedentes familiares de malformaciones congénitas, deformidades y anomalías cromosómicas',
  'Family history of polycystic kidney': 'Antecedentes familiares de riñón poliquístico',
  'Family history of other congenital malformations, deformations and chromosomal abnormalities':
    'Antecedentes familiares de otras malformaciones congénitas, deformidades y anomalías cromosómicas',
  'Family history of other disabilities and chronic diseases leading to disablement, not elsewhere classified':
    'Antecedentes familiares de otras discapacidades y enfermedades crónicas que llevan a discapacidad, no clasificadas en otra parte',
  'Personal history of certain other diseases': 'Antecedentes personales de ciertas otras enfermedades',
  'Personal history of mental and behavioral disorders':
    'Antecedentes personales de trastornos mentales y del comportamiento',
  'Personal history of combat and operational stress reaction':
    'Antecedentes personales de reacción al estrés de combate y operativo',
  'Personal history of other mental and behavioral disorders':
    'Antecedentes personales de otros trastornos mentales y del comportamiento',
  'Personal history of diseases of the nervous system and sense organs':
    'Antecedentes personales de enfermedades del sistema nervioso y los órganos de los sentidos',
  'Personal history of infections of the central nervous system':
    'Antecedentes personales de infecciones del sistema nervioso central',
  'Personal history of other diseases of the nervous system and sense organs':
    'Antecedentes personales de otras enfermedades del sistema nervioso y los órganos de los sentidos',
  'Personal history of other (healed) physical injury and trauma':
    'Antecedentes personales de otra lesión física y traumatismo (curados)',
  'Personal history of traumatic brain injury': 'Antecedentes personales de lesión cerebral traumática',
  'Personal history of retained foreign body fully removed':
    'Antecedentes personales de cuerpo extraño retenido y extraído del todo',
  'Personal history of other specified conditions':
    'Antecedentes personales de otras afecciones especificadas',
  'Personal history of sex reassignment': 'Antecedentes personales de reasignación de sexo',
  '(title not seen; new child of Z87.890)': '(título no visto; nuevo código inferior de Z87.890)',
  'Personal history of nicotine dependence': 'Antecedentes personales de dependencia de la nicotina',
  'Personal history of anaphylaxis': 'Antecedentes personales de anafilaxia',
  '(title not seen; new in FY2027)': '(título no visto; nuevo en FY2027)',
  'Personal risk factors, not elsewhere classified':
    'Factores de riesgo personales, no clasificados en otra parte',
  "Patient's noncompliance with medical treatment and regimen":
    'Incumplimiento del paciente con el tratamiento y régimen médico',
  "Patient's noncompliance with dietary regimen": 'Incumplimiento del paciente con el régimen dietético',
  "Patient's noncompliance with dietary regimen due to financial hardship":
    'Incumplimiento del paciente con el régimen dietético por dificultades económicas',
  "Patient's noncompliance with dietary regimen for other reason":
    'Incumplimiento del paciente con el régimen dietético por otro motivo',
  "Patient's noncompliance with dietary regimen due to unspecified reason":
    'Incumplimiento del paciente con el régimen dietético por motivo no especificado',
  "Patient's intentional underdosing of medication regimen":
    'Dosis insuficiente intencional de la medicación por el paciente',
  "Patient's intentional underdosing of medication regimen due to financial hardship":
    'Dosis insuficiente intencional de la medicación por el paciente por dificultades económicas',
  "Patient's intentional underdosing of medication regimen for other reason":
    'Dosis insuficiente intencional de la medicación por el paciente por otro motivo',
  "Patient's unintentional underdosing of medication regimen":
    'Dosis insuficiente no intencional de la medicación por el paciente',
  "Patient's unintentional underdosing of medication regimen due to age-related debility":
    'Dosis insuficiente no intencional de la medicación por el paciente por debilidad relacionada con la edad',
  "Patient's unintentional underdosing of medication regimen for other reason":
    'Dosis insuficiente no intencional de la medicación por el paciente por otro motivo',
  "Patient's other noncompliance with medication regimen":
    'Otro incumplimiento del paciente con la medicación',
  "Patient's other noncompliance with medication regimen due to financial hardship":
    'Otro incumplimiento del paciente con la medicación por dificultades económicas',
  "Patient's other noncompliance with medication regimen for other reason":
    'Otro incumplimiento del paciente con la medicación por otro motivo',
  "Patient's noncompliance with renal dialysis": 'Incumplimiento del paciente con la diálisis renal',
  "Patient's noncompliance with renal dialysis due to financial hardship":
    'Incumplimiento del paciente con la diálisis renal por dificultades económicas',
  "Patient's noncompliance with renal dialysis for other reason":
    'Incumplimiento del paciente con la diálisis renal por otro motivo',
  "Patient's noncompliance with other medical treatment and regimen":
    'Incumplimiento del paciente con otro tratamiento y régimen médico',
  "Patient's noncompliance with other medical treatment and regimen due to financial hardship":
    'Incumplimiento del paciente con otro tratamiento y régimen médico por dificultades económicas',
  "Patient's noncompliance with other medical treatment and regimen for other reason":
    'Incumplimiento del paciente con otro tratamiento y régimen médico por otro motivo',
  "Patient's noncompliance with other medical treatment and regimen due to unspecified reason":
    'Incumplimiento del paciente con otro tratamiento y régimen médico por motivo no especificado',
  'Personal history of psychological trauma, not elsewhere classified':
    'Antecedentes personales de trauma psicológico, no clasificados en otra parte',
  'Personal history of adult abuse': 'Antecedentes personales de maltrato en la edad adulta',
  'Personal history of adult physical and sexual abuse':
    'Antecedentes personales de maltrato físico y abuso sexual en la edad adulta',
  'Personal history of adult psychological abuse':
    'Antecedentes personales de maltrato psicológico en la edad adulta',
  'Personal history of adult neglect': 'Antecedentes personales de negligencia en la edad adulta',
  'Personal history of adult financial abuse': 'Antecedentes personales de abuso económico en la edad adulta',
  'Personal history of adult intimate partner abuse':
    'Antecedentes personales de maltrato de pareja en la edad adulta',
  'Personal history of unspecified adult abuse':
    'Antecedentes personales de maltrato no especificado en la edad adulta',
  'Personal history of forced labor or sexual exploitation':
    'Antecedentes personales de explotación laboral forzada o sexual',
  'Other personal history of psychological trauma, not elsewhere classified':
    'Otros antecedentes personales de trauma psicológico, no clasificados en otra parte',
  'Personal history of self-harm': 'Antecedentes personales de autolesión',
  'Personal history of suicidal behavior': 'Antecedentes personales de conducta suicida',
  'Personal history of nonsuicidal self-harm': 'Antecedentes personales de autolesión no suicida',
  'Other specified personal risk factors, not elsewhere classified':
    'Otros factores de riesgo personales especificados, no clasificados en otra parte',
  'History of falling': 'Antecedentes de caídas',
  'Personal history of military deployment': 'Antecedentes personales de despliegue militar',
  'Wandering in diseases classified elsewhere': 'Deambulación en enfermedades clasificadas en otra parte',
  'Oral health risk factors': 'Factores de riesgo de salud bucal',
  'Risk for dental caries, low': 'Riesgo de caries dental, bajo',
  'Risk for dental caries, moderate': 'Riesgo de caries dental, moderado',
  'Risk for dental caries, high': 'Riesgo de caries dental, alto',
  'Unspecified risk for dental caries': 'Riesgo de caries dental no especificado',
  'Personal history of military service': 'Antecedentes personales de servicio militar',
  "Caregiver's noncompliance with patient's medical treatment and regimen":
    'Incumplimiento del cuidador con el tratamiento y régimen médico del paciente',
  "Caregiver's noncompliance with patient's dietary regimen":
    'Incumplimiento del cuidador con el régimen dietético del paciente',
  "Caregiver's noncompliance with patient's dietary regimen due to financial hardship":
    'Incumplimiento del cuidador con el régimen dietético del paciente por dificultades económicas',
  "Caregiver's noncompliance with patient's dietary regimen for other reason":
    'Incumplimiento del cuidador con el régimen dietético del paciente por otro motivo',
  "Caregiver's intentional underdosing of patient's medication regimen":
    'Dosis insuficiente intencional de la medicación del paciente por el cuidador',
  "Caregiver's intentional underdosing of patient's medication regimen due to financial hardship":
    'Dosis insuficiente intencional de la medicación del paciente por el cuidador por dificultades económicas',
  "Caregiver's intentional underdosing of medication regimen for other reason":
    'Dosis insuficiente intencional de la medicación por el cuidador por otro motivo',
  "Caregiver's unintentional underdosing of patient's medication regimen":
    'Dosis insuficiente no intencional de la medicación del paciente por el cuidador',
  "Caregiver's other noncompliance with patient's medication regimen":
    'Otro incumplimiento del cuidador con la medicación del paciente',
  "Caregiver's other noncompliance with patient's medication regimen due to financial hardship":
    'Otro incumplimiento del cuidador con la medicación del paciente por dificultades económicas',
  "Caregiver's other noncompliance with patient's medication regimen for other reason":
    'Otro incumplimiento del cuidador con la medicación del paciente por otro motivo',
  "Caregiver's noncompliance with patient's renal dialysis":
    'Incumplimiento del cuidador con la diálisis renal del paciente',
  "Caregiver's noncompliance with patient's renal dialysis due to financial hardship":
    'Incumplimiento del cuidador con la diálisis renal del paciente por dificultades económicas',
  "Caregiver's noncompliance with patient's renal dialysis for other reason":
    'Incumplimiento del cuidador con la diálisis renal del paciente por otro motivo',
  "Caregiver's noncompliance with patient's other medical treatment and regimen":
    'Incumplimiento del cuidador con otro tratamiento y régimen médico del paciente',
  "Caregiver's noncompliance with patient's other medical treatment and regimen due to financial hardship":
    'Incumplimiento del cuidador con otro tratamiento y régimen médico del paciente por dificultades económicas',
  "Caregiver's noncompliance with patient's other medical treatment and regimen for other reason":
    'Incumplimiento del cuidador con otro tratamiento y régimen médico del paciente por otro motivo',
  'Personal risk factor of exposure to diethylstilbestrol':
    'Factor de riesgo personal por exposición a dietilestilbestrol',
};
