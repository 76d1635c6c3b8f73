/** Visits and their summary, questions about what was not stated, and why a code would report a session. */
export const suggestions: Readonly<Record<string, string>> = {
  'Codes on this page': 'Códigos en esta página',
  'Claim {0}': 'Reclamación {0}',
  '{0} · claim {1}': '{0} · reclamación {1}',
  error: 'error',
  warning: 'aviso',
  info: 'nota',
  'No mismatch found.': 'No se halló ninguna discrepancia.',
  'Not stated, so not checked:': 'No indicado, no revisado:',
  '{0} is {1} of {2} minutes.': '{0} es {1} de {2} minutos.',
  '{0} minutes of {1}; {2} covers {3}.': '{0} minutos de {1}; {2} cubre {3}.',
  '{0} is {1} from {2} minutes.': '{0} es {1} desde {2} minutos.',
  '{0} minutes of {1}; {2} starts at {3}.': '{0} minutos de {1}; {2} empieza en {3}.',
  '{0} or more': '{0} o más',
  '{0} to {1}': '{0} a {1}',
  'Family session with the patient, from 26 minutes.': 'Sesión familiar con el paciente, desde 26 minutos.',
  'Family session without the patient, from 26 minutes.':
    'Sesión familiar sin el paciente, desde 26 minutos.',
  'Group therapy, once for each patient and untimed.':
    'Terapia de grupo, una vez por paciente y sin tiempo fijo.',
  'A group of several families, untimed.': 'Un grupo de varias familias, sin tiempo fijo.',
  'Health behavior assessment for a physical illness, untimed.':
    'Evaluación de conductas de salud por una enfermedad física, sin tiempo fijo.',
  'Peer support in units of 15 minutes.': 'Apoyo entre pares en unidades de 15 minutos.',
  'individual therapy': 'terapia individual',
  'Where the Medicaid program uses it: counseling in units of 15 minutes.':
    'Donde el programa de Medicaid lo usa: consejería en unidades de 15 minutos.',
  'a crisis session': 'una sesión de crisis',
  '{0} minutes are too short for 90839, which starts at 30.':
    '{0} minutos son pocos para 90839, que empieza en 30.',
  'An intake evaluation with medical work.': 'Una evaluación inicial con servicios médicos.',
  'An intake evaluation without medical work, untimed.':
    'Una evaluación inicial sin servicios médicos, sin tiempo fijo.',
  'Where the Medicaid program uses it: an assessment by a non-physician.':
    'Donde el programa de Medicaid lo usa: una evaluación por un profesional no médico.',
  '{0} Interactive complexity is 90785.': '{0} La complejidad interactiva es 90785.',
  'How many minutes in the month were {0}?': '¿Cuántos minutos del mes fueron de {0}?',
  'How many minutes in the month was {0}?': '¿Cuántos minutos del mes fueron de {0}?',
  'How many minutes were {0}?': '¿Cuántos minutos duraron {0}?',
  'How many minutes was {0}?': '¿Cuántos minutos duró {0}?',
  'How many minutes of psychotherapy, apart from the visit, were {0}?':
    '¿Cuántos minutos de psicoterapia, aparte de la visita, fueron de {0}?',
  'How many minutes of psychotherapy, apart from the visit, was {0}?':
    '¿Cuántos minutos de psicoterapia, aparte de la visita, fueron de {0}?',
  'What kind of sessions were {0}?': '¿Qué tipo de sesiones fueron {0}?',
  'What kind of session was {0}?': '¿Qué tipo de sesión fue {0}?',
  'Was the patient there for {0}?': '¿Estaba el paciente en {0}?',
  'Who gave {0}?': '¿Quién prestó {0}?',
  'Was medical work done for {0}: an exam, prescribing, labs?':
    '¿Hubo servicios médicos en {0}: examen, receta, análisis?',
  'Is the patient new to the group for {0}?': '¿Es el paciente nuevo para el grupo en {0}?',
  'Were {0} in person, by video or by phone?': '¿Fueron {0} en persona, por video o por teléfono?',
  'Was {0} in person, by video or by phone?': '¿Fue {0} en persona, por video o por teléfono?',
  'Where was the patient for {0}?': '¿Dónde estaba el paciente en {0}?',
  'How old is the patient, for {0}?': '¿Qué edad tiene el paciente, para {0}?',
  'Was there interactive complexity, for 90785?': '¿Hubo complejidad interactiva, para 90785?',
  'Which diagnosis was treated with {0}?': '¿Qué diagnóstico se trató con {0}?',
  'On what date were {0}?': '¿En qué fecha fueron {0}?',
  'On what date was {0}?': '¿En qué fecha fue {0}?',
  'Who pays for {0}?': '¿Quién paga {0}?',
  'giving and scoring tests': 'aplicación y calificación de pruebas',
  'evaluating tests': 'evaluación de pruebas',
  'Evaluation by the hour and test giving by the half hour, each with its own minutes.':
    'Evaluación por horas y aplicación de pruebas por medias horas, cada una con sus propios minutos.',
  '{0}, in units of 15 minutes, each from its eighth minute.':
    '{0}, en unidades de 15 minutos, cada una desde su octavo minuto.',
  'One-to-one treatment by a technician': 'Tratamiento individual por un técnico',
  'Treatment with changes to the protocol by the analyst':
    'Tratamiento con cambios del protocolo por el analista',
  'Guidance of caregivers by the analyst': 'Orientación a cuidadores por el analista',
  'behavioral health integration in the month': 'integración de salud conductual en el mes',
  'collaborative care in a later month': 'atención colaborativa en un mes posterior',
  'Where the Medicaid program uses it: case management in units of 15 minutes.':
    'Donde el programa de Medicaid lo usa: manejo de casos en unidades de 15 minutos.',
  'advice to another clinician': 'asesoría a otro profesional',
  'A scored developmental checklist of a young child.':
    'Una lista de desarrollo con puntuación para un niño pequeño.',
  'A scored emotional or behavioral scale, once for each instrument.':
    'Una escala emocional o conductual con puntuación, una vez por instrumento.',
  'What kind of session was it?': '¿Qué tipo de sesión fue?',
  'How many minutes was it?': '¿Cuántos minutos duró?',
  'How many of the minutes were psychotherapy?': '¿Cuántos de los minutos fueron de psicoterapia?',
  'Was the patient there?': '¿Estaba el paciente?',
  'Who gave the service?': '¿Quién prestó el servicio?',
  'Was medical work done: an exam, prescribing, labs?': '¿Hubo servicios médicos: examen, receta, análisis?',
  'Is the patient new to the group?': '¿Es el paciente nuevo para el grupo?',
  '{0} minutes of psychotherapy are {1}.': '{0} minutos de psicoterapia son {1}.',
  '{0} is psychotherapy from {1} minutes of its own.': '{0} es psicoterapia desde {1} minutos propios.',
  'A visit, {0} to {1} by decision making.': 'Una visita, {0} a {1} según la decisión médica.',
  'A visit of {0} minutes is {1} by time; decision making may set another level.':
    'Una visita de {0} minutos es {1} por tiempo; la decisión médica puede fijar otro nivel.',
};
