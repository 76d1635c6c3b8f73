/** Names of medicines that mental-health notes speak of, generic and brand, lower case. */
const NAMES =
  // Antidepressants
  'sertraline zoloft fluoxetine prozac escitalopram lexapro citalopram celexa paroxetine paxil fluvoxamine luvox venlafaxine effexor ' +
  'desvenlafaxine pristiq duloxetine cymbalta bupropion wellbutrin mirtazapine remeron trazodone vilazodone viibryd vortioxetine ' +
  'trintellix amitriptyline elavil nortriptyline imipramine clomipramine anafranil doxepin auvelity esketamine spravato ketamine ' +
  // Mood stabilizers and antipsychotics
  'lithium lithobid lamotrigine lamictal valproate depakote divalproex carbamazepine tegretol oxcarbazepine trileptal topiramate topamax ' +
  'aripiprazole abilify quetiapine seroquel olanzapine zyprexa risperidone risperdal ziprasidone geodon lurasidone latuda paliperidone ' +
  'invega cariprazine vraylar brexpiprazole rexulti clozapine clozaril haloperidol haldol lumateperone caplyta asenapine saphris ' +
  // Anxiety and sleep
  'alprazolam xanax lorazepam ativan clonazepam klonopin diazepam valium buspirone buspar hydroxyzine vistaril atarax propranolol ' +
  'prazosin gabapentin neurontin pregabalin lyrica zolpidem ambien eszopiclone lunesta temazepam restoril melatonin ' +
  // Attention
  'methylphenidate ritalin concerta adderall vyvanse lisdexamfetamine dexmethylphenidate focalin atomoxetine strattera guanfacine intuniv ' +
  'tenex clonidine kapvay viloxazine qelbree modafinil ' +
  // Addiction and other
  'buprenorphine suboxone sublocade methadone naltrexone vivitrol acamprosate disulfiram antabuse varenicline chantix benztropine cogentin';

/** Source of a pattern for one of them. */
export const DRUG_NAME = `(?:${NAMES.split(' ').join('|')})`;
