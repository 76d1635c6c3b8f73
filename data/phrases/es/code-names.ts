/** The name of each procedure code: one line in our own words. */
export const codeNames: Readonly<Record<string, string>> = {
  'ABA assessment by the analyst, until 2018': 'Evaluación ABA a cargo del analista, hasta 2018',
  'ABA observation by a technician, first half hour, until 2018':
    'Observación ABA a cargo de un técnico, primera media hora, hasta 2018',
  'ABA observation by a technician, further half hour, until 2018':
    'Observación ABA a cargo de un técnico, media hora adicional, hasta 2018',
  'ABA assessment of dangerous behavior with several technicians':
    'Evaluación ABA de conductas peligrosas con varios técnicos',
  'ABA dangerous-behavior assessment, further half hour, until 2018':
    'Evaluación ABA de conductas peligrosas, media hora adicional, hasta 2018',
  'ABA one-to-one by a technician, first half hour, until 2018':
    'ABA individual a cargo de un técnico, primera media hora, hasta 2018',
  'ABA one-to-one by a technician, further half hour, until 2018':
    'ABA individual a cargo de un técnico, media hora adicional, hasta 2018',
  'ABA group by a technician, first half hour, until 2018':
    'Grupo ABA a cargo de un técnico, primera media hora, hasta 2018',
  'ABA group by a technician, further half hour, until 2018':
    'Grupo ABA a cargo de un técnico, media hora adicional, hasta 2018',
  'ABA with plan changes by the analyst, first half hour, until 2018':
    'ABA con cambios al plan a cargo del analista, primera media hora, hasta 2018',
  'ABA with plan changes by the analyst, further half hour, until 2018':
    'ABA con cambios al plan a cargo del analista, media hora adicional, hasta 2018',
  'ABA guidance for one family, until 2018': 'Orientación ABA a una familia, hasta 2018',
  'ABA guidance for several families, until 2018': 'Orientación ABA a varias familias, hasta 2018',
  'ABA social skills group by the analyst, until 2018':
    'Grupo ABA de habilidades sociales a cargo del analista, hasta 2018',
  'ABA treatment of dangerous behavior with several technicians':
    'Tratamiento ABA de conductas peligrosas con varios técnicos',
  'ABA dangerous-behavior treatment, further half hour, until 2018':
    'Tratamiento ABA de conductas peligrosas, media hora adicional, hasta 2018',
  'Virtual reality used in a therapy session (add-on)':
    'Realidad virtual usada en una sesión de terapia (código adicional)',
  'Continuous watching during psychedelic medication therapy, each hour':
    'Vigilancia continua durante terapia con un fármaco psicodélico, cada hora',
  'Second clinician during a psychedelic session, each hour (add-on)':
    'Segundo profesional durante una sesión psicodélica, cada hora (código adicional)',
  'Clinical staff during a psychedelic session, each hour (add-on)':
    'Personal clínico durante una sesión psicodélica, cada hora (código adicional)',
  'Accelerated TMS: working out each patient’s target':
    'TMS acelerada: determinar el blanco de cada paciente',
  'Accelerated TMS: treatment on the first day': 'TMS acelerada: tratamiento del primer día',
  'Accelerated TMS: treatment on a later day': 'TMS acelerada: tratamiento de un día posterior',
  'Accelerated TMS: motor threshold set again during the course':
    'TMS acelerada: nuevo umbral motor durante el curso',
  'Interactive complexity: communication made the session harder (add-on)':
    'Complejidad interactiva: la comunicación hizo más difícil la sesión (código adicional)',
  'Intake evaluation by any mental-health clinician, no medical work':
    'Evaluación inicial por cualquier profesional de salud mental, sin trabajo médico',
  'Intake evaluation that includes medical work, prescribers only':
    'Evaluación inicial con trabajo médico, solo prescriptores',
  'Intake evaluation, code used until 2012': 'Evaluación inicial, código usado hasta 2012',
  'Intake evaluation with play or other aids, code used until 2012':
    'Evaluación inicial con juego u otros apoyos, código usado hasta 2012',
  'Old office half-hour therapy, until 2012': 'Terapia antigua de media hora en consultorio, hasta 2012',
  'Old office half-hour therapy plus E/M, until 2012':
    'Terapia antigua de media hora en consultorio más E/M, hasta 2012',
  'Old office three-quarter-hour therapy, until 2012':
    'Terapia antigua de tres cuartos de hora en consultorio, hasta 2012',
  'Old office three-quarter-hour therapy plus E/M, until 2012':
    'Terapia antigua de tres cuartos de hora en consultorio más E/M, hasta 2012',
  'Old office long therapy, until 2012': 'Terapia antigua larga en consultorio, hasta 2012',
  'Old office long therapy plus E/M, until 2012': 'Terapia antigua larga en consultorio más E/M, hasta 2012',
  'Old office half-hour therapy, aids, until 2012':
    'Terapia antigua de media hora en consultorio, con apoyos, hasta 2012',
  'Old office half-hour therapy plus E/M, aids, until 2012':
    'Terapia antigua de media hora en consultorio más E/M, con apoyos, hasta 2012',
  'Old office three-quarter-hour therapy, aids, until 2012':
    'Terapia antigua de tres cuartos de hora en consultorio, con apoyos, hasta 2012',
  'Old office three-quarter-hour therapy plus E/M, aids, until 2012':
    'Terapia antigua de tres cuartos de hora en consultorio más E/M, con apoyos, hasta 2012',
  'Old office long therapy, aids, until 2012': 'Terapia antigua larga en consultorio, con apoyos, hasta 2012',
  'Old office long therapy plus E/M, aids, until 2012':
    'Terapia antigua larga en consultorio más E/M, con apoyos, hasta 2012',
  'Old hospital half-hour therapy, until 2012': 'Terapia antigua de media hora en hospital, hasta 2012',
  'Old hospital half-hour therapy plus E/M, until 2012':
    'Terapia antigua de media hora en hospital más E/M, hasta 2012',
  'Old hospital three-quarter-hour therapy, until 2012':
    'Terapia antigua de tres cuartos de hora en hospital, hasta 2012',
  'Old hospital three-quarter-hour therapy plus E/M, until 2012':
    'Terapia antigua de tres cuartos de hora en hospital más E/M, hasta 2012',
  'Old hospital long therapy, until 2012': 'Terapia antigua larga en hospital, hasta 2012',
  'Old hospital long therapy plus E/M, until 2012': 'Terapia antigua larga en hospital más E/M, hasta 2012',
  'Old hospital half-hour therapy, aids, until 2012':
    'Terapia antigua de media hora en hospital, con apoyos, hasta 2012',
  'Old hospital half-hour therapy plus E/M, aids, until 2012':
    'Terapia antigua de media hora en hospital más E/M, con apoyos, hasta 2012',
  'Old hospital three-quarter-hour therapy, aids, until 2012':
    'Terapia antigua de tres cuartos de hora en hospital, con apoyos, hasta 2012',
  'Old hospital three-quarter-hour therapy plus E/M, aids, until 2012':
    'Terapia antigua de tres cuartos de hora en hospital más E/M, con apoyos, hasta 2012',
  'Old hospital long therapy, aids, until 2012': 'Terapia antigua larga en hospital, con apoyos, hasta 2012',
  'Old hospital long therapy plus E/M, aids, until 2012':
    'Terapia antigua larga en hospital más E/M, con apoyos, hasta 2012',
  'Individual psychotherapy, half hour (16–37 minutes)':
    'Psicoterapia individual, media hora (16–37 minutos)',
  'Half hour of psychotherapy added to a medical visit (16–37 minutes)':
    'Media hora de psicoterapia añadida a una visita médica (16–37 minutos)',
  'Individual psychotherapy, three quarters of an hour (38–52 minutes)':
    'Psicoterapia individual, tres cuartos de hora (38–52 minutos)',
  'Three-quarter-hour psychotherapy added to a medical visit (38–52 min)':
    'Tres cuartos de hora de psicoterapia añadidos a una visita médica (38–52 min)',
  'Individual psychotherapy, full hour (53 minutes or more)':
    'Psicoterapia individual, hora completa (53 minutos o más)',
  'Full hour of psychotherapy added to a medical visit (53+ minutes)':
    'Hora completa de psicoterapia añadida a una visita médica (53+ minutos)',
  'Crisis psychotherapy, first hour (30–74 minutes)': 'Psicoterapia de crisis, primera hora (30–74 minutos)',
  'Each further half hour of crisis psychotherapy (add-on to 90839)':
    'Cada media hora adicional de psicoterapia de crisis (se añade a 90839)',
  'Psychoanalysis session': 'Sesión de psicoanálisis',
  'Family session about the patient, who is not in the room':
    'Sesión familiar sobre el paciente, sin el paciente presente',
  'Family or couple session in which the patient takes part':
    'Sesión familiar o de pareja en la que participa el paciente',
  'Several families treated together in one group': 'Varias familias tratadas juntas en un grupo',
  'Group psychotherapy, one unit for each patient': 'Psicoterapia de grupo, una unidad por paciente',
  'Group psychotherapy with play or other aids, used until 2012':
    'Psicoterapia de grupo con juego u otros apoyos, usada hasta 2012',
  'Medication management, code used until 2012': 'Control de medicación, código usado hasta 2012',
  'Medication work added by a prescribing psychologist':
    'Trabajo de medicación añadido por un psicólogo que prescribe',
  'Interview under a sedating drug': 'Entrevista bajo un fármaco sedante',
  'TMS: first session, with mapping, motor threshold and treatment':
    'TMS: primera sesión, con mapeo, umbral motor y tratamiento',
  'TMS: a later treatment session': 'TMS: una sesión de tratamiento posterior',
  'TMS: a later session in which the motor threshold is set again':
    'TMS: una sesión posterior en la que se fija de nuevo el umbral motor',
  'Electroconvulsive therapy (ECT), one treatment day':
    'Terapia electroconvulsiva (ECT), un día de tratamiento',
  'Biofeedback joined with psychotherapy, half hour':
    'Biorretroalimentación junto con psicoterapia, media hora',
  'Biofeedback joined with psychotherapy, three quarters of an hour':
    'Biorretroalimentación junto con psicoterapia, tres cuartos de hora',
  'Hypnosis as treatment': 'Hipnosis como tratamiento',
  'Contact with employers or agencies on the patient’s behalf':
    'Contacto con empleadores o agencias a favor del paciente',
  'Review of records and test results for a diagnosis':
    'Revisión de expedientes y resultados de pruebas para un diagnóstico',
  'Explaining results and advice to family or others':
    'Explicar resultados y consejos a la familia u otras personas',
  'Report about the patient, written for somebody outside':
    'Informe sobre el paciente, escrito para alguien externo',
  'Mental-health service without a code of its own': 'Servicio de salud mental sin código propio',
  'Biofeedback: teaching body control with sensors':
    'Biorretroalimentación: enseñar control corporal con sensores',
  'Pelvic floor biofeedback, code used until 2019':
    'Biorretroalimentación del piso pélvico, código usado hasta 2019',
  'Psychological testing by the psychologist, code used until 2018':
    'Pruebas psicológicas a cargo del psicólogo, código usado hasta 2018',
  'Psychological testing by a technician, code used until 2018':
    'Pruebas psicológicas a cargo de un técnico, código usado hasta 2018',
  'Psychological test by computer, code used until 2018':
    'Prueba psicológica por computadora, código usado hasta 2018',
  'Testing language after brain injury (aphasia), each hour':
    'Pruebas de lenguaje después de una lesión cerebral (afasia), cada hora',
  'Child development checklist, scored, each instrument':
    'Cuestionario de desarrollo infantil con puntuación, cada instrumento',
  'Developmental testing, code used until 2018': 'Pruebas de desarrollo, código usado hasta 2018',
  'Developmental testing of a child with report, first hour':
    'Pruebas de desarrollo de un niño con informe, primera hora',
  'Developmental testing of a child, each further half hour (add-on)':
    'Pruebas de desarrollo de un niño, cada media hora adicional (código adicional)',
  'Clinician’s exam of thinking and behavior, first hour':
    'Examen clínico del pensamiento y la conducta, primera hora',
  'Neuropsychological testing by the clinician, code used until 2018':
    'Pruebas neuropsicológicas a cargo del profesional, código usado hasta 2018',
  'Neuropsychological testing by a technician, code used until 2018':
    'Pruebas neuropsicológicas a cargo de un técnico, código usado hasta 2018',
  'Neuropsychological test by computer, code used until 2018':
    'Prueba neuropsicológica por computadora, código usado hasta 2018',
  'Clinician’s exam of thinking and behavior, each further hour (add-on)':
    'Examen clínico del pensamiento y la conducta, cada hora adicional (código adicional)',
  'Standardized test of everyday thinking skills, each hour':
    'Prueba estandarizada de habilidades cotidianas de pensamiento, cada hora',
  'Short mood or behavior rating scale, scored, each instrument':
    'Escala breve de ánimo o conducta con puntuación, cada instrumento',
  'Psychological testing: evaluation and report, first hour':
    'Pruebas psicológicas: evaluación e informe, primera hora',
  'Psychological testing evaluation, each further hour (add-on)':
    'Evaluación de pruebas psicológicas, cada hora adicional (código adicional)',
  'Neuropsychological testing: evaluation and report, first hour':
    'Pruebas neuropsicológicas: evaluación e informe, primera hora',
  'Neuropsychological testing evaluation, each further hour (add-on)':
    'Evaluación de pruebas neuropsicológicas, cada hora adicional (código adicional)',
  'Tests given and scored by the clinician, first half hour':
    'Pruebas aplicadas y calificadas por el profesional, primera media hora',
  'Tests given and scored by the clinician, further half hour (add-on)':
    'Pruebas aplicadas y calificadas por el profesional, media hora adicional (código adicional)',
  'Tests given and scored by a technician, first half hour':
    'Pruebas aplicadas y calificadas por un técnico, primera media hora',
  'Tests given and scored by a technician, further half hour (add-on)':
    'Pruebas aplicadas y calificadas por un técnico, media hora adicional (código adicional)',
  'One test taken on a computer and scored by it': 'Una prueba hecha en computadora y calificada por ella',
  'Health behavior assessment, first, code used until 2019':
    'Primera evaluación de conductas de salud, código usado hasta 2019',
  'Health behavior re-assessment, code used until 2019':
    'Reevaluación de conductas de salud, código usado hasta 2019',
  'Health behavior work, individual, code used until 2019':
    'Trabajo en conductas de salud, individual, código usado hasta 2019',
  'Health behavior group, code used until 2019': 'Grupo de conductas de salud, código usado hasta 2019',
  'Health behavior with family and patient, code used until 2019':
    'Conductas de salud con familia y paciente, código usado hasta 2019',
  'Health behavior with family alone, code used until 2019':
    'Conductas de salud con la familia sola, código usado hasta 2019',
  'Health behavior assessment around a physical illness':
    'Evaluación de conductas de salud en torno a una enfermedad física',
  'Health behavior work with one patient, first half hour':
    'Trabajo en conductas de salud con un paciente, primera media hora',
  'Health behavior work with one patient, further quarter hour (add-on)':
    'Trabajo en conductas de salud con un paciente, cuarto de hora adicional (código adicional)',
  'Health-risk questionnaire filled in by the patient':
    'Cuestionario de riesgos de salud que llena el paciente',
  'Health-risk questionnaire filled in by a caregiver':
    'Cuestionario de riesgos de salud que llena un cuidador',
  'Health behavior group, first half hour': 'Grupo de conductas de salud, primera media hora',
  'Health behavior group, each further quarter hour (add-on)':
    'Grupo de conductas de salud, cada cuarto de hora adicional (código adicional)',
  'Health behavior work with family and patient, first half hour':
    'Trabajo en conductas de salud con familia y paciente, primera media hora',
  'Health behavior, family and patient, further quarter hour (add-on)':
    'Conductas de salud, familia y paciente, cuarto de hora adicional (código adicional)',
  'Health behavior work with family alone, first half hour':
    'Trabajo en conductas de salud con la familia sola, primera media hora',
  'Health behavior with family alone, each further quarter hour (add-on)':
    'Conductas de salud con la familia sola, cada cuarto de hora adicional (código adicional)',
  'Behavior training for caregivers of several patients, first hour':
    'Capacitación conductual para cuidadores de varios pacientes, primera hora',
  'Behavior training for caregiver groups, further quarter hour (add-on)':
    'Capacitación conductual para grupos de cuidadores, cuarto de hora adicional (código adicional)',
  'Cognitive function therapy, code used until 2019':
    'Terapia de la función cognitiva, código usado hasta 2019',
  'Cognitive function therapy, first quarter hour': 'Terapia de la función cognitiva, primer cuarto de hora',
  'Cognitive function therapy, each further quarter hour (add-on)':
    'Terapia de la función cognitiva, cada cuarto de hora adicional (código adicional)',
  'ABA assessment and treatment plan by the analyst, quarter hours':
    'Evaluación ABA y plan de tratamiento a cargo del analista, por cuartos de hora',
  'ABA assessment support by one technician, quarter hours':
    'Apoyo de un técnico a la evaluación ABA, por cuartos de hora',
  'ABA treatment one to one by a technician, quarter hours':
    'Tratamiento ABA individual a cargo de un técnico, por cuartos de hora',
  'ABA group treatment by a technician, quarter hours':
    'Tratamiento ABA en grupo a cargo de un técnico, por cuartos de hora',
  'ABA treatment by the analyst, who adjusts the plan, quarter hours':
    'Tratamiento ABA a cargo del analista, que ajusta el plan, por cuartos de hora',
  'ABA guidance for one family by the analyst, quarter hours':
    'Orientación ABA a una familia a cargo del analista, por cuartos de hora',
  'ABA guidance for several families together, quarter hours':
    'Orientación ABA a varias familias juntas, por cuartos de hora',
  'ABA group led by the analyst, who adjusts the plan, quarter hours':
    'Grupo ABA dirigido por el analista, que ajusta el plan, por cuartos de hora',
  'Practical exercises to regain function, quarter hours':
    'Ejercicios prácticos para recuperar función, por cuartos de hora',
  'Cognitive skills training, code used until 2017':
    'Entrenamiento de habilidades cognitivas, código usado hasta 2017',
  'Learning self-care and home skills, quarter hours':
    'Aprender autocuidado y tareas del hogar, por cuartos de hora',
  'Learning community and work skills, quarter hours':
    'Aprender habilidades para la comunidad y el trabajo, por cuartos de hora',
  'Caregiver training without the patient, first half hour':
    'Capacitación de cuidadores sin el paciente, primera media hora',
  'Caregiver training without patient, further quarter hour (add-on)':
    'Capacitación de cuidadores sin el paciente, cuarto de hora adicional (código adicional)',
  'Caregiver training for caregivers of several patients': 'Capacitación de cuidadores de varios pacientes',
  'Nutrition therapy, first assessment, quarter hours':
    'Terapia nutricional, primera evaluación, por cuartos de hora',
  'Nutrition therapy, follow-up, quarter hours': 'Terapia nutricional, seguimiento, por cuartos de hora',
  'Nutrition therapy in a group, half hours': 'Terapia nutricional en grupo, por medias horas',
  'Video visit, new patient, simplest level (15 minutes)':
    'Visita por video, paciente nuevo, nivel más sencillo (15 minutos)',
  'Video visit, new patient, low level (30 minutes)':
    'Visita por video, paciente nuevo, nivel bajo (30 minutos)',
  'Video visit, new patient, moderate level (45 minutes)':
    'Visita por video, paciente nuevo, nivel moderado (45 minutos)',
  'Video visit, new patient, highest level (60 minutes)':
    'Visita por video, paciente nuevo, nivel más alto (60 minutos)',
  'Video visit, established patient, simplest level (10 minutes)':
    'Visita por video, paciente conocido, nivel más sencillo (10 minutos)',
  'Video visit, established patient, low level (20 minutes)':
    'Visita por video, paciente conocido, nivel bajo (20 minutos)',
  'Video visit, established patient, moderate level (30 minutes)':
    'Visita por video, paciente conocido, nivel moderado (30 minutos)',
  'Video visit, established patient, highest level (40 minutes)':
    'Visita por video, paciente conocido, nivel más alto (40 minutos)',
  'Phone visit, new patient, simplest level (15 minutes)':
    'Visita por teléfono, paciente nuevo, nivel más sencillo (15 minutos)',
  'Phone visit, new patient, low level (30 minutes)':
    'Visita por teléfono, paciente nuevo, nivel bajo (30 minutos)',
  'Phone visit, new patient, moderate level (45 minutes)':
    'Visita por teléfono, paciente nuevo, nivel moderado (45 minutos)',
  'Phone visit, new patient, highest level (60 minutes)':
    'Visita por teléfono, paciente nuevo, nivel más alto (60 minutos)',
  'Phone visit, established patient, simplest level (11 minutes)':
    'Visita por teléfono, paciente conocido, nivel más sencillo (11 minutos)',
  'Phone visit, established patient, low level (20 minutes)':
    'Visita por teléfono, paciente conocido, nivel bajo (20 minutos)',
  'Phone visit, established patient, moderate level (30 minutes)':
    'Visita por teléfono, paciente conocido, nivel moderado (30 minutos)',
  'Phone visit, established patient, highest level (40 minutes)':
    'Visita por teléfono, paciente conocido, nivel más alto (40 minutos)',
  'Short check-in by phone or video, prescriber, 5–10 minutes':
    'Contacto breve por teléfono o video, prescriptor, 5–10 minutos',
  'Teaching one patient to manage an illness, by staff, half hours':
    'Enseñar a un paciente a manejar una enfermedad, por el personal, medias horas',
  'Teaching 2–4 patients to manage an illness, by staff, half hours':
    'Enseñar a 2–4 pacientes a manejar una enfermedad, por el personal, medias horas',
  'Teaching 5–8 patients to manage an illness, by staff, half hours':
    'Enseñar a 5–8 pacientes a manejar una enfermedad, por el personal, medias horas',
  'Therapist’s phone call with a known patient, 5–10 minutes':
    'Llamada del terapeuta con un paciente conocido, 5–10 minutos',
  'Therapist’s phone call with a known patient, 11–20 minutes':
    'Llamada del terapeuta con un paciente conocido, 11–20 minutos',
  'Therapist’s phone call with a known patient, 21–30 minutes':
    'Llamada del terapeuta con un paciente conocido, 21–30 minutos',
  'Online visit by a non-physician, ended 2020':
    'Visita en línea con un profesional no médico, terminó en 2020',
  'Therapist’s online messages with a known patient, 5–10 minutes':
    'Mensajes en línea del terapeuta con un paciente conocido, 5–10 minutos',
  'Therapist’s online messages with a known patient, 11–20 minutes':
    'Mensajes en línea del terapeuta con un paciente conocido, 11–20 minutos',
  'Therapist’s online messages with a known patient, 21 or more minutes':
    'Mensajes en línea del terapeuta con un paciente conocido, 21 minutos o más',
  'Remote therapy monitoring: setting up and teaching':
    'Monitoreo terapéutico remoto: configuración y enseñanza',
  'Monitoring device for breathing, 16–30 days of data':
    'Dispositivo de monitoreo de la respiración, 16–30 días de datos',
  'Monitoring device for muscles and joints, 16–30 days of data':
    'Dispositivo de monitoreo de músculos y articulaciones, 16–30 días de datos',
  'Monitoring app for behavioral therapy, 16–30 days of data':
    'Aplicación de monitoreo de terapia conductual, 16–30 días de datos',
  'Remote therapy monitoring: first 10 minutes of the month':
    'Monitoreo terapéutico remoto: primeros 10 minutos del mes',
  'Remote therapy monitoring: first 20 minutes of the month':
    'Monitoreo terapéutico remoto: primeros 20 minutos del mes',
  'Remote therapy monitoring: each further 20 minutes (add-on)':
    'Monitoreo terapéutico remoto: cada 20 minutos adicionales (código adicional)',
  'Monitoring device for breathing, 2–15 days of data':
    'Dispositivo de monitoreo de la respiración, 2–15 días de datos',
  'Monitoring device for muscles and joints, 2–15 days of data':
    'Dispositivo de monitoreo de músculos y articulaciones, 2–15 días de datos',
  'Monitoring app for behavioral therapy, 2–15 days of data':
    'Aplicación de monitoreo de terapia conductual, 2–15 días de datos',
  'Seen when the office is normally closed': 'Atención cuando el consultorio suele estar cerrado',
  'Seen in posted evening, weekend or holiday hours':
    'Atención en horario anunciado de tarde, fin de semana o feriado',
  'Seen between 10 pm and 8 am at a 24-hour place':
    'Atención entre las 10 pm y las 8 am en un lugar abierto 24 horas',
  'Seen away from the office because the patient asked':
    'Atención fuera del consultorio a petición del paciente',
  'Urgent patient who disrupts the office schedule': 'Paciente urgente que altera el horario del consultorio',
  'Urgent patient elsewhere who disrupts the office schedule':
    'Paciente urgente en otro lugar que altera el horario del consultorio',
  'Testimony in court or deposition': 'Testimonio en un tribunal o en declaración jurada',
  'Group teaching by a physician': 'Enseñanza en grupo a cargo de un médico',
  'Special forms or reports asked for by others': 'Formularios o informes especiales que piden otros',
  'Reading data a patient sends, half hour a month': 'Leer datos que envía un paciente, media hora al mes',
  'New patient visit, lowest level, ended 2021': 'Visita de paciente nuevo, nivel más bajo, terminó en 2021',
  'New patient office visit, simplest level (15 minutes)':
    'Visita de consultorio de paciente nuevo, nivel más sencillo (15 minutos)',
  'New patient office visit, low level (30 minutes)':
    'Visita de consultorio de paciente nuevo, nivel bajo (30 minutos)',
  'New patient office visit, moderate level (45 minutes)':
    'Visita de consultorio de paciente nuevo, nivel moderado (45 minutos)',
  'New patient office visit, highest level (60 minutes)':
    'Visita de consultorio de paciente nuevo, nivel más alto (60 minutos)',
  'Nurse visit of an established patient': 'Visita de enfermería de un paciente conocido',
  'Established patient office visit, simplest level (10 minutes)':
    'Visita de consultorio de paciente conocido, nivel más sencillo (10 minutos)',
  'Established patient office visit, low level (20 minutes)':
    'Visita de consultorio de paciente conocido, nivel bajo (20 minutos)',
  'Established patient office visit, moderate level (30 minutes)':
    'Visita de consultorio de paciente conocido, nivel moderado (30 minutos)',
  'Established patient office visit, highest level (40 minutes)':
    'Visita de consultorio de paciente conocido, nivel más alto (40 minutos)',
  'Observation discharge, ended 2023': 'Alta de observación, terminó en 2023',
  'First observation day, low level, ended 2023': 'Primer día de observación, nivel bajo, terminó en 2023',
  'First observation day, moderate level, ended 2023':
    'Primer día de observación, nivel moderado, terminó en 2023',
  'First observation day, highest level, ended 2023':
    'Primer día de observación, nivel más alto, terminó en 2023',
  'First hospital day, lower level (40 minutes)': 'Primer día de hospital, nivel inferior (40 minutos)',
  'First hospital day, moderate level (55 minutes)': 'Primer día de hospital, nivel moderado (55 minutos)',
  'First hospital day, highest level (75 minutes)': 'Primer día de hospital, nivel más alto (75 minutos)',
  'Later observation day, low level, ended 2023': 'Día posterior de observación, nivel bajo, terminó en 2023',
  'Later observation day, moderate level, ended 2023':
    'Día posterior de observación, nivel moderado, terminó en 2023',
  'Later observation day, highest level, ended 2023':
    'Día posterior de observación, nivel más alto, terminó en 2023',
  'Later hospital day, lower level (25 minutes)': 'Día posterior de hospital, nivel inferior (25 minutos)',
  'Later hospital day, moderate level (35 minutes)': 'Día posterior de hospital, nivel moderado (35 minutos)',
  'Later hospital day, highest level (50 minutes)': 'Día posterior de hospital, nivel más alto (50 minutos)',
  'Admitted and discharged the same day, lower level (45 minutes)':
    'Ingreso y alta el mismo día, nivel inferior (45 minutos)',
  'Admitted and discharged the same day, moderate level (70 minutes)':
    'Ingreso y alta el mismo día, nivel moderado (70 minutos)',
  'Admitted and discharged the same day, highest level (85 minutes)':
    'Ingreso y alta el mismo día, nivel más alto (85 minutos)',
  'Hospital discharge day, 30 minutes or less': 'Día del alta hospitalaria, 30 minutos o menos',
  'Hospital discharge day, more than 30 minutes': 'Día del alta hospitalaria, más de 30 minutos',
  'Office consultation, lowest level, ended 2023':
    'Interconsulta en consultorio, nivel más bajo, terminó en 2023',
  'Office consultation, simplest level (20 minutes)':
    'Interconsulta en consultorio, nivel más sencillo (20 minutos)',
  'Office consultation, low level (30 minutes)': 'Interconsulta en consultorio, nivel bajo (30 minutos)',
  'Office consultation, moderate level (40 minutes)':
    'Interconsulta en consultorio, nivel moderado (40 minutos)',
  'Office consultation, highest level (55 minutes)':
    'Interconsulta en consultorio, nivel más alto (55 minutos)',
  'Inpatient consultation, lowest level, ended 2023':
    'Interconsulta de paciente hospitalizado, nivel más bajo, terminó en 2023',
  'Inpatient consultation, simplest level (35 minutes)':
    'Interconsulta de paciente hospitalizado, nivel más sencillo (35 minutos)',
  'Inpatient consultation, low level (45 minutes)':
    'Interconsulta de paciente hospitalizado, nivel bajo (45 minutos)',
  'Inpatient consultation, moderate level (60 minutes)':
    'Interconsulta de paciente hospitalizado, nivel moderado (60 minutos)',
  'Inpatient consultation, highest level (80 minutes)':
    'Interconsulta de paciente hospitalizado, nivel más alto (80 minutos)',
  'Emergency room visit, may not need a physician': 'Visita de urgencias, puede no necesitar un médico',
  'Emergency room visit, simplest decision making': 'Visita de urgencias, toma de decisiones más sencilla',
  'Emergency room visit, low decision making': 'Visita de urgencias, toma de decisiones baja',
  'Emergency room visit, moderate decision making': 'Visita de urgencias, toma de decisiones moderada',
  'Emergency room visit, high decision making': 'Visita de urgencias, toma de decisiones alta',
  'First nursing facility visit, lower level (25 minutes)':
    'Primera visita en residencia de enfermería, nivel inferior (25 minutos)',
  'First nursing facility visit, moderate level (35 minutes)':
    'Primera visita en residencia de enfermería, nivel moderado (35 minutos)',
  'First nursing facility visit, highest level (50 minutes)':
    'Primera visita en residencia de enfermería, nivel más alto (50 minutos)',
  'Later nursing facility visit, simplest level (10 minutes)':
    'Visita posterior en residencia de enfermería, nivel más sencillo (10 minutos)',
  'Later nursing facility visit, low level (20 minutes)':
    'Visita posterior en residencia de enfermería, nivel bajo (20 minutos)',
  'Later nursing facility visit, moderate level (30 minutes)':
    'Visita posterior en residencia de enfermería, nivel moderado (30 minutos)',
  'Later nursing facility visit, highest level (45 minutes)':
    'Visita posterior en residencia de enfermería, nivel más alto (45 minutos)',
  'Nursing facility discharge, 30 minutes or less': 'Alta de residencia de enfermería, 30 minutos o menos',
  'Nursing facility discharge, more than 30 minutes': 'Alta de residencia de enfermería, más de 30 minutos',
  'Yearly nursing facility check, ended 2023': 'Revisión anual en residencia de enfermería, terminó en 2023',
  'New patient rest home visit, level 1 of 5, ended 2023':
    'Visita de paciente nuevo en hogar de reposo, nivel 1 de 5, terminó en 2023',
  'New patient rest home visit, level 2 of 5, ended 2023':
    'Visita de paciente nuevo en hogar de reposo, nivel 2 de 5, terminó en 2023',
  'New patient rest home visit, level 3 of 5, ended 2023':
    'Visita de paciente nuevo en hogar de reposo, nivel 3 de 5, terminó en 2023',
  'New patient rest home visit, level 4 of 5, ended 2023':
    'Visita de paciente nuevo en hogar de reposo, nivel 4 de 5, terminó en 2023',
  'New patient rest home visit, level 5 of 5, ended 2023':
    'Visita de paciente nuevo en hogar de reposo, nivel 5 de 5, terminó en 2023',
  'Established rest home visit, level 1 of 4, ended 2023':
    'Visita de paciente conocido en hogar de reposo, nivel 1 de 4, terminó en 2023',
  'Established rest home visit, level 2 of 4, ended 2023':
    'Visita de paciente conocido en hogar de reposo, nivel 2 de 4, terminó en 2023',
  'Established rest home visit, level 3 of 4, ended 2023':
    'Visita de paciente conocido en hogar de reposo, nivel 3 de 4, terminó en 2023',
  'Established rest home visit, level 4 of 4, ended 2023':
    'Visita de paciente conocido en hogar de reposo, nivel 4 de 4, terminó en 2023',
  'New patient home visit, simplest level (15 minutes)':
    'Visita a domicilio de paciente nuevo, nivel más sencillo (15 minutos)',
  'New patient home visit, low level (30 minutes)':
    'Visita a domicilio de paciente nuevo, nivel bajo (30 minutos)',
  'New patient home visit, middle level, ended 2023':
    'Visita a domicilio de paciente nuevo, nivel medio, terminó en 2023',
  'New patient home visit, moderate level (60 minutes)':
    'Visita a domicilio de paciente nuevo, nivel moderado (60 minutos)',
  'New patient home visit, highest level (75 minutes)':
    'Visita a domicilio de paciente nuevo, nivel más alto (75 minutos)',
  'Established patient home visit, simplest level (20 minutes)':
    'Visita a domicilio de paciente conocido, nivel más sencillo (20 minutos)',
  'Established patient home visit, low level (30 minutes)':
    'Visita a domicilio de paciente conocido, nivel bajo (30 minutos)',
  'Established patient home visit, moderate level (40 minutes)':
    'Visita a domicilio de paciente conocido, nivel moderado (40 minutos)',
  'Established patient home visit, highest level (60 minutes)':
    'Visita a domicilio de paciente conocido, nivel más alto (60 minutos)',
  'Prolonged office service, first hour, ended 2023':
    'Servicio prolongado en consultorio, primera hora, terminó en 2023',
  'Prolonged office service, each further half hour, ended 2023':
    'Servicio prolongado en consultorio, cada media hora adicional, terminó en 2023',
  'Prolonged inpatient service, first hour, ended 2023':
    'Servicio prolongado de hospitalización, primera hora, terminó en 2023',
  'Prolonged inpatient service, each further half hour, ended 2023':
    'Servicio prolongado de hospitalización, cada media hora adicional, terminó en 2023',
  'Prolonged work without the patient, first hour': 'Trabajo prolongado sin el paciente, primera hora',
  'Prolonged work without the patient, each further half hour (add-on)':
    'Trabajo prolongado sin el paciente, cada media hora adicional (código adicional)',
  'Team meeting with patient or family, therapist or nurse':
    'Reunión del equipo con el paciente o la familia, terapeuta o enfermero',
  'Team meeting without the patient, physician': 'Reunión del equipo sin el paciente, médico',
  'Team meeting without the patient, therapist or nurse':
    'Reunión del equipo sin el paciente, terapeuta o enfermero',
  'Preventive counseling of a healthy person, about 15 minutes':
    'Consejería preventiva a una persona sana, unos 15 minutos',
  'Preventive counseling of a healthy person, about 30 minutes':
    'Consejería preventiva a una persona sana, unos 30 minutos',
  'Preventive counseling of a healthy person, about 45 minutes':
    'Consejería preventiva a una persona sana, unos 45 minutos',
  'Preventive counseling of a healthy person, about 60 minutes':
    'Consejería preventiva a una persona sana, unos 60 minutos',
  'Help to stop smoking, 4 to 10 minutes': 'Ayuda para dejar de fumar, de 4 a 10 minutos',
  'Help to stop smoking, more than 10 minutes': 'Ayuda para dejar de fumar, más de 10 minutos',
  'Alcohol or drug screening with a talk about it, 15–30 minutes':
    'Tamizaje de alcohol o drogas con conversación al respecto, 15–30 minutos',
  'Alcohol or drug screening with a talk about it, over 30 minutes':
    'Tamizaje de alcohol o drogas con conversación al respecto, más de 30 minutos',
  'Preventive counseling in a group, about 30 minutes': 'Consejería preventiva en grupo, unos 30 minutos',
  'Preventive counseling in a group, about 60 minutes': 'Consejería preventiva en grupo, unos 60 minutos',
  'Staff time beyond a long office visit, first hour (add-on)':
    'Tiempo del personal tras una visita larga de consultorio, primera hora (código adicional)',
  'Staff time beyond a long office visit, each further half hour (add-on)':
    'Tiempo del personal tras una visita larga de consultorio, cada media hora adicional (código adicional)',
  'Each 15 minutes beyond the longest office visit (add-on)':
    'Cada 15 minutos más allá de la visita de consultorio más larga (código adicional)',
  'Each 15 minutes beyond the longest hospital visit (add-on)':
    'Cada 15 minutos más allá de la visita de hospital más larga (código adicional)',
  'Health-risk form, ended 2017': 'Formulario de riesgos de salud, terminó en 2017',
  'Prescriber’s online messages with a known patient, 5–10 minutes':
    'Mensajes en línea del prescriptor con un paciente conocido, 5–10 minutos',
  'Prescriber’s online messages with a known patient, 11–20 minutes':
    'Mensajes en línea del prescriptor con un paciente conocido, 11–20 minutos',
  'Prescriber’s online messages with a known patient, 21 or more minutes':
    'Mensajes en línea del prescriptor con un paciente conocido, 21 minutos o más',
  'Chronic care, each further half hour of the clinician’s time (add-on)':
    'Atención crónica, cada media hora adicional del profesional (código adicional)',
  'Chronic care, each further 20 minutes of staff time (add-on)':
    'Atención crónica, cada 20 minutos adicionales del personal (código adicional)',
  'Prescriber’s phone visit, 5–10 minutes, ended 2025':
    'Visita telefónica del prescriptor, 5–10 minutos, terminó en 2025',
  'Prescriber’s phone visit, 11–20 minutes, ended 2025':
    'Visita telefónica del prescriptor, 11–20 minutos, terminó en 2025',
  'Prescriber’s phone visit, 21–30 minutes, ended 2025':
    'Visita telefónica del prescriptor, 21–30 minutos, terminó en 2025',
  'Online visit by a physician, ended 2020': 'Visita en línea con un médico, terminó en 2020',
  'Consultant’s advice to a clinician by phone or record, 5–10 min':
    'Opinión de un consultor a un profesional por teléfono o expediente, 5–10 min',
  'Consultant’s advice to a clinician by phone or record, 11–20 min':
    'Opinión de un consultor a un profesional por teléfono o expediente, 11–20 min',
  'Consultant’s advice to a clinician by phone or record, 21–30 min':
    'Opinión de un consultor a un profesional por teléfono o expediente, 21–30 min',
  'Consultant’s advice to a clinician by phone or record, 31 or more min':
    'Opinión de un consultor a un profesional por teléfono o expediente, 31 min o más',
  'Consultant’s written advice to a clinician, 5 minutes or more':
    'Opinión escrita de un consultor a un profesional, 5 minutos o más',
  'Referring clinician’s time on a consultant’s advice, 16–30 minutes':
    'Tiempo del profesional que refiere para la opinión de un consultor, 16–30 minutos',
  'Assessment of memory loss with a written care plan':
    'Evaluación de pérdida de memoria con plan de atención escrito',
  'Behavioral health integration: 20 minutes of staff time a month':
    'Integración de salud conductual: 20 minutos del personal al mes',
  'Complex chronic care, first hour of staff time a month':
    'Atención crónica compleja, primera hora del personal al mes',
  'Complex chronic care, each further half hour (add-on)':
    'Atención crónica compleja, cada media hora adicional (código adicional)',
  'Chronic care, first 20 minutes of staff time a month':
    'Atención crónica, primeros 20 minutos del personal al mes',
  'Chronic care, first half hour of the clinician’s own time a month':
    'Atención crónica, primera media hora del propio profesional al mes',
  'Collaborative care, first month (36–85 minutes)': 'Atención colaborativa, primer mes (36–85 minutos)',
  'Collaborative care, a later month (31–75 minutes)':
    'Atención colaborativa, un mes posterior (31–75 minutos)',
  'Collaborative care, each further half hour (add-on)':
    'Atención colaborativa, cada media hora adicional (código adicional)',
  'Talk about future care wishes, first half hour':
    'Conversación sobre deseos de atención futura, primera media hora',
  'Talk about future care wishes, each further half hour (add-on)':
    'Conversación sobre deseos de atención futura, cada media hora adicional (código adicional)',
  'Medicare: crisis psychotherapy away from the office, first hour':
    'Medicare: psicoterapia de crisis fuera del consultorio, primera hora',
  'Medicare: each further half hour of crisis work away from the office':
    'Medicare: cada media hora adicional de trabajo de crisis fuera del consultorio',
  'Medicare: community health worker’s month, first hour':
    'Medicare: mes del trabajador comunitario de salud, primera hora',
  'Medicare: community health worker, each further half hour (add-on)':
    'Medicare: trabajador comunitario de salud, cada media hora adicional (código adicional)',
  'Medicare: navigator for a serious illness, first hour a month':
    'Medicare: navegador en una enfermedad grave, primera hora al mes',
  'Medicare: navigator for serious illness, further half hour (add-on)':
    'Medicare: navegador en enfermedad grave, media hora adicional (código adicional)',
  'Occupational therapy session in a day program, 45 minutes':
    'Sesión de terapia ocupacional en un programa de día, 45 minutos',
  'Medicare: physical activity and nutrition assessment, 5–15 minutes':
    'Medicare: evaluación de actividad física y nutrición, 5–15 minutos',
  'Medicare: peer support through a serious illness, first hour a month':
    'Medicare: apoyo entre pares en una enfermedad grave, primera hora al mes',
  'Medicare: peer support in serious illness, further half hour (add-on)':
    'Medicare: apoyo entre pares en enfermedad grave, media hora adicional (código adicional)',
  'Activity therapy session in a day program, 45 minutes':
    'Sesión de terapia de actividades en un programa de día, 45 minutos',
  'Teaching session in a day program, 45 minutes': 'Sesión educativa en un programa de día, 45 minutos',
  'Medicare: each 15 minutes beyond the longest hospital visit (add-on)':
    'Medicare: cada 15 minutos más allá de la visita de hospital más larga (código adicional)',
  'Medicare: each 15 minutes past the longest nursing home visit (add-on)':
    'Medicare: cada 15 minutos más allá de la visita más larga en residencia de enfermería (código adicional)',
  'Medicare: each 15 minutes beyond the longest home visit (add-on)':
    'Medicare: cada 15 minutos más allá de la visita a domicilio más larga (código adicional)',
  'Medicare: a therapist’s month of behavioral care management':
    'Medicare: mes de coordinación de salud conductual a cargo de un terapeuta',
  'Medicare: alcohol or drug assessment with a talk, 15–30 minutes':
    'Medicare: evaluación de alcohol o drogas con conversación, 15–30 minutos',
  'Medicare: alcohol or drug assessment with a talk, over 30 minutes':
    'Medicare: evaluación de alcohol o drogas con conversación, más de 30 minutos',
  'Medicare: later video consultation of an inpatient, 15 minutes':
    'Medicare: interconsulta posterior por video de un hospitalizado, 15 minutos',
  'Medicare: later video consultation of an inpatient, 25 minutes':
    'Medicare: interconsulta posterior por video de un hospitalizado, 25 minutos',
  'Medicare: later video consultation of an inpatient, 35 minutes':
    'Medicare: interconsulta posterior por video de un hospitalizado, 35 minutos',
  'Social work and psychological service in a rehabilitation facility':
    'Servicio social y psicológico en un centro de rehabilitación',
  'Group psychotherapy in a day program, 45–50 minutes':
    'Psicoterapia de grupo en un programa de día, 45–50 minutos',
  'Group psychotherapy with aids in a day program, 45–50 minutes':
    'Psicoterapia de grupo con apoyos en un programa de día, 45–50 minutos',
  'Medicare: first video consultation, emergency or inpatient, 30 minutes':
    'Medicare: primera interconsulta por video, urgencias u hospitalización, 30 minutos',
  'Medicare: first video consultation, emergency or inpatient, 50 minutes':
    'Medicare: primera interconsulta por video, urgencias u hospitalización, 50 minutos',
  'Medicare: first video consultation, emergency or inpatient, 70 minutes':
    'Medicare: primera interconsulta por video, urgencias u hospitalización, 70 minutos',
  'Medicare: first yearly wellness visit': 'Medicare: primera visita anual de bienestar',
  'Medicare: later yearly wellness visit': 'Medicare: visita anual de bienestar posterior',
  'Medicare: yearly alcohol screening, 5–15 minutes': 'Medicare: tamizaje anual de alcohol, 5–15 minutos',
  'Medicare: short talk about risky drinking, 15 minutes':
    'Medicare: conversación breve sobre consumo riesgoso de alcohol, 15 minutos',
  'Medicare: yearly depression screening, 5–15 minutes':
    'Medicare: tamizaje anual de depresión, 5–15 minutos',
  'Medicare: heart-health behavior counseling, 15 minutes':
    'Medicare: consejería conductual para la salud del corazón, 15 minutos',
  'Medicare: one-to-one obesity counseling, 15 minutes':
    'Medicare: consejería individual sobre obesidad, 15 minutos',
  'Medicare: medication management of an inpatient by video':
    'Medicare: control de medicación de un hospitalizado por video',
  'Hospital outpatient clinic visit, facility part':
    'Visita de consulta externa de hospital, parte del centro',
  'Federal health center (FQHC) visit, new patient':
    'Visita en centro de salud federal (FQHC), paciente nuevo',
  'Federal health center (FQHC) visit, established patient':
    'Visita en centro de salud federal (FQHC), paciente conocido',
  'Federal health center (FQHC) mental-health visit, new patient':
    'Visita de salud mental en centro de salud federal (FQHC), paciente nuevo',
  'Federal health center (FQHC) mental-health visit, established patient':
    'Visita de salud mental en centro de salud federal (FQHC), paciente conocido',
  'Medicare: obesity counseling in a group of 2–10, 30 minutes':
    'Medicare: consejería sobre obesidad en grupo de 2–10, 30 minutos',
  'Collaborative care, first month, code of 2017': 'Atención colaborativa, primer mes, código de 2017',
  'Collaborative care, later month, code of 2017': 'Atención colaborativa, mes posterior, código de 2017',
  'Collaborative care, further half hour, code of 2017':
    'Atención colaborativa, media hora adicional, código de 2017',
  'Assessment of memory loss with care plan, code of 2017':
    'Evaluación de pérdida de memoria con plan de atención, código de 2017',
  'Behavioral health integration month, code of 2017':
    'Mes de integración de salud conductual, código de 2017',
  'Clinic care management month (FQHC or RHC), ended':
    'Mes de coordinación de la atención en clínica (FQHC o RHC), terminado',
  'Clinic collaborative care month (FQHC or RHC), ended':
    'Mes de atención colaborativa en clínica (FQHC o RHC), terminado',
  'Cognitive skills training in quarter hours, Medicare code until 2019':
    'Entrenamiento de habilidades cognitivas por cuartos de hora, código de Medicare hasta 2019',
  'Opioid program: nasal nalmefene to take home (add-on)':
    'Programa de opioides: nalmefeno nasal para llevar a casa (código adicional)',
  'Opioid program week with the weekly buprenorphine injection':
    'Semana del programa de opioides con la inyección semanal de buprenorfina',
  'Opioid program: coordinating care and services, half hour (add-on)':
    'Programa de opioides: coordinación de atención y servicios, media hora (código adicional)',
  'Opioid program: navigator, half hour (add-on)':
    'Programa de opioides: navegador, media hora (código adicional)',
  'Opioid program: peer recovery support, half hour (add-on)':
    'Programa de opioides: apoyo de pares en recuperación, media hora (código adicional)',
  'Medicare: caregiver behavior training for one patient, first half hour':
    'Medicare: capacitación conductual de cuidadores de un paciente, primera media hora',
  'Medicare: caregiver behavior training, further quarter hour (add-on)':
    'Medicare: capacitación conductual de cuidadores, cuarto de hora adicional (código adicional)',
  'Medicare: caregiver training in hands-on care, first half hour':
    'Medicare: capacitación de cuidadores en cuidados directos, primera media hora',
  'Medicare: caregiver hands-on training, further quarter hour (add-on)':
    'Medicare: capacitación de cuidadores en cuidados directos, cuarto de hora adicional (código adicional)',
  'Medicare: caregiver training in hands-on care, several families':
    'Medicare: capacitación de cuidadores en cuidados directos, varias familias',
  'Medicare: follow-up calls in the month after a crisis discharge':
    'Medicare: llamadas de seguimiento en el mes tras un alta de crisis',
  'Medicare: therapist’s advice to a clinician, 5–10 minutes':
    'Medicare: opinión de un terapeuta a un profesional, 5–10 minutos',
  'Medicare: therapist’s advice to a clinician, 11–20 minutes':
    'Medicare: opinión de un terapeuta a un profesional, 11–20 minutos',
  'Medicare: therapist’s advice to a clinician, 21–30 minutes':
    'Medicare: opinión de un terapeuta a un profesional, 21–30 minutos',
  'Medicare: therapist’s advice to a clinician, 31 or more minutes':
    'Medicare: opinión de un terapeuta a un profesional, 31 minutos o más',
  'Medicare: therapist’s written advice to a clinician, 5 minutes or more':
    'Medicare: opinión escrita de un terapeuta a un profesional, 5 minutos o más',
  'Medicare: therapist’s time asking for a consultant’s advice':
    'Medicare: tiempo del terapeuta que pide la opinión de un consultor',
  'Medicare: supplying a cleared digital therapy and teaching its use':
    'Medicare: entregar una terapia digital autorizada y enseñar su uso',
  'Medicare: digital therapy management, first 20 minutes a month':
    'Medicare: manejo de terapia digital, primeros 20 minutos al mes',
  'Medicare: digital therapy management, each further 20 minutes (add-on)':
    'Medicare: manejo de terapia digital, cada 20 minutos adicionales (código adicional)',
  'Medicare: advanced primary care month, at most one lasting illness':
    'Medicare: mes de atención primaria avanzada, como máximo una enfermedad duradera',
  'Medicare: advanced primary care month, two or more lasting illnesses':
    'Medicare: mes de atención primaria avanzada, dos o más enfermedades duraderas',
  'Medicare: advanced primary care month, several illnesses and QMB':
    'Medicare: mes de atención primaria avanzada, varias enfermedades y QMB',
  'Safety planning with a patient at risk of suicide or overdose':
    'Plan de seguridad con un paciente en riesgo de suicidio o sobredosis',
  'Medicare: collaborative care, first month, on the primary care bundle':
    'Medicare: atención colaborativa, primer mes, sobre el paquete de atención primaria',
  'Medicare: collaborative care, later month, on the primary care bundle':
    'Medicare: atención colaborativa, mes posterior, sobre el paquete de atención primaria',
  'Medicare: behavioral integration on the primary care bundle':
    'Medicare: integración conductual sobre el paquete de atención primaria',
  'ACCESS model: behavioral health, first period': 'Modelo ACCESS: salud conductual, primer periodo',
  'ACCESS model: behavioral health, follow-on period':
    'Modelo ACCESS: salud conductual, periodo de continuación',
  'ACCESS model: behavioral health co-management': 'Modelo ACCESS: manejo conjunto de salud conductual',
  'Opioid program: nasal naloxone 8 mg to take home (add-on)':
    'Programa de opioides: naloxona nasal de 8 mg para llevar a casa (código adicional)',
  'Blinded convulsive treatment inside a clinical trial':
    'Tratamiento convulsivo ciego dentro de un ensayo clínico',
  'Medicare: prescriber looks at a patient’s photo or video':
    'Medicare: el prescriptor mira una foto o video del paciente',
  'Medicare: alcohol or drug assessment with a talk, 5–14 minutes':
    'Medicare: evaluación de alcohol o drogas con conversación, 5–14 minutos',
  'Short check-in by phone or video, ended 2025': 'Contacto breve por teléfono o video, terminó en 2025',
  'Telehealth visit by an FQHC or RHC clinician, not behavioral':
    'Visita de telesalud de un profesional de FQHC o RHC, no conductual',
  'Therapist’s online messages, 5–10 minutes, ended 2021':
    'Mensajes en línea del terapeuta, 5–10 minutos, terminó en 2021',
  'Therapist’s online messages, 11–20 minutes, ended 2021':
    'Mensajes en línea del terapeuta, 11–20 minutos, terminó en 2021',
  'Therapist’s online messages, 21 or more minutes, ended 2021':
    'Mensajes en línea del terapeuta, 21 minutos o más, terminó en 2021',
  'Opioid program week with methadone': 'Semana del programa de opioides con metadona',
  'Opioid program week with oral buprenorphine': 'Semana del programa de opioides con buprenorfina oral',
  'Opioid program week with the monthly buprenorphine injection':
    'Semana del programa de opioides con la inyección mensual de buprenorfina',
  'Opioid program week with an implant put in, ended 2025':
    'Semana del programa de opioides con colocación de implante, terminó en 2025',
  'Opioid program week with an implant taken out, ended 2025':
    'Semana del programa de opioides con retiro de implante, terminó en 2025',
  'Opioid program week with an implant put in and taken out, ended 2025':
    'Semana del programa de opioides con colocación y retiro de implante, terminó en 2025',
  'Opioid program week with the naltrexone injection':
    'Semana del programa de opioides con la inyección de naltrexona',
  'Opioid program week without the drug': 'Semana del programa de opioides sin el fármaco',
  'Opioid program week with another drug': 'Semana del programa de opioides con otro fármaco',
  'Opioid program: intake work, on top of the week (add-on)':
    'Programa de opioides: trabajo de ingreso, además de la semana (código adicional)',
  'Opioid program: periodic assessment, on top of the week (add-on)':
    'Programa de opioides: evaluación periódica, además de la semana (código adicional)',
  'Opioid program: methadone to take home, up to 7 days more (add-on)':
    'Programa de opioides: metadona para llevar a casa, hasta 7 días más (código adicional)',
  'Opioid program: buprenorphine to take home, up to 7 days more (add-on)':
    'Programa de opioides: buprenorfina para llevar a casa, hasta 7 días más (código adicional)',
  'Opioid program: further half hour of counseling in the week (add-on)':
    'Programa de opioides: media hora adicional de consejería en la semana (código adicional)',
  'Esketamine visit with up to 56 mg of the drug': 'Visita de esketamina con hasta 56 mg del fármaco',
  'Esketamine visit with more than 56 mg of the drug': 'Visita de esketamina con más de 56 mg del fármaco',
  'Medicare: office opioid treatment, first month (70 minutes)':
    'Medicare: tratamiento de opioides en consultorio, primer mes (70 minutos)',
  'Medicare: office opioid treatment, later month (60 minutes)':
    'Medicare: tratamiento de opioides en consultorio, mes posterior (60 minutos)',
  'Medicare: office opioid treatment, further half hour (add-on)':
    'Medicare: tratamiento de opioides en consultorio, media hora adicional (código adicional)',
  'Medicare: office visit in a long-term care relationship (add-on)':
    'Medicare: visita de consultorio en una relación de atención a largo plazo (código adicional)',
  'Medicare: each 15 minutes beyond the longest office visit (add-on)':
    'Medicare: cada 15 minutos más allá de la visita de consultorio más larga (código adicional)',
  'Collaborative care, short month (16–30 minutes)': 'Atención colaborativa, mes corto (16–30 minutos)',
  'Medicare: therapist looks at a patient’s photo or video':
    'Medicare: el terapeuta mira una foto o video del paciente',
  'Medicare: short check-in by a therapist, 5–10 minutes':
    'Medicare: contacto breve de un terapeuta, 5–10 minutos',
  'Medicare: longer check-in by a prescriber, 11–20 minutes':
    'Medicare: contacto más largo de un prescriptor, 11–20 minutos',
  'Medicare: chronic pain management, first half hour a month':
    'Medicare: manejo del dolor crónico, primera media hora al mes',
  'Medicare: chronic pain management, each further quarter hour (add-on)':
    'Medicare: manejo del dolor crónico, cada cuarto de hora adicional (código adicional)',
  'Alcohol or drug assessment': 'Evaluación de alcohol o drogas',
  'Screening for admission to a behavioral health program':
    'Tamizaje para el ingreso a un programa de salud conductual',
  'Alcohol or drug screening in the laboratory': 'Tamizaje de alcohol o drogas en el laboratorio',
  'Counseling and therapy in quarter hours': 'Consejería y terapia por cuartos de hora',
  'Group counseling for substance use': 'Consejería en grupo por consumo de sustancias',
  'Case management in a substance program': 'Manejo de casos en un programa de sustancias',
  'Crisis help in outpatient substance treatment': 'Ayuda en crisis en tratamiento ambulatorio de sustancias',
  'Sub-acute detox in a hospital, day': 'Desintoxicación subaguda en un hospital, día',
  'Acute detox in a hospital, day': 'Desintoxicación aguda en un hospital, día',
  'Sub-acute detox in a residential program, inpatient, day':
    'Desintoxicación subaguda en un programa residencial, con internación, día',
  'Acute detox in a residential program, inpatient, day':
    'Desintoxicación aguda en un programa residencial, con internación, día',
  'Sub-acute detox in a residential program, outpatient, day':
    'Desintoxicación subaguda en un programa residencial, ambulatoria, día',
  'Acute detox in a residential program, outpatient, day':
    'Desintoxicación aguda en un programa residencial, ambulatoria, día',
  'Detox without a stay, day': 'Desintoxicación sin internación, día',
  'Intensive outpatient substance treatment, day (IOP)':
    'Tratamiento ambulatorio intensivo de sustancias, día (IOP)',
  'Medical service inside outpatient substance treatment, day':
    'Servicio médico dentro del tratamiento ambulatorio de sustancias, día',
  'Residential treatment in a hospital setting, day': 'Tratamiento residencial en un hospital, día',
  'Short-term residential treatment, day': 'Tratamiento residencial de corta duración, día',
  'Long-term residential treatment, day': 'Tratamiento residencial de larga duración, día',
  'Methadone given by a program, day': 'Metadona administrada por un programa, día',
  'Training staff of other places about substance use':
    'Capacitar a personal de otros lugares sobre consumo de sustancias',
  'Planned intervention for alcohol or drugs': 'Intervención planificada por alcohol o drogas',
  'Outreach to people who may need care': 'Acercamiento a personas que pueden necesitar atención',
  'Prevention: spreading information one way': 'Prevención: difundir información en un solo sentido',
  'Prevention: teaching with exchange': 'Prevención: enseñar con intercambio',
  'Prevention: building up a community’s own efforts':
    'Prevención: fortalecer el esfuerzo propio de una comunidad',
  'Prevention: changing rules and surroundings': 'Prevención: cambiar reglas y entornos',
  'Prevention: finding people at risk and referring them':
    'Prevención: hallar personas en riesgo y referirlas',
  'Prevention: activities without alcohol or drugs': 'Prevención: actividades sin alcohol ni drogas',
  'Behavioral health hotline': 'Línea de ayuda de salud conductual',
  'Mental-health assessment by a non-physician': 'Evaluación de salud mental por un profesional no médico',
  'Service plan made by a non-physician': 'Plan de servicios hecho por un profesional no médico',
  'Watching a patient take oral medication': 'Vigilar a un paciente mientras toma medicación oral',
  'Medication training and support, quarter hours':
    'Capacitación y apoyo con la medicación, por cuartos de hora',
  'Partial hospitalization for mental health, day': 'Hospitalización parcial por salud mental, día',
  'Community psychiatric support face to face, quarter hours':
    'Apoyo psiquiátrico comunitario en persona, por cuartos de hora',
  'Community psychiatric support program, day': 'Programa de apoyo psiquiátrico comunitario, día',
  'Peer support, quarter hours': 'Apoyo entre pares, por cuartos de hora',
  'Assertive community treatment face to face, quarter hours':
    'Tratamiento asertivo comunitario en persona, por cuartos de hora',
  'Assertive community treatment program, day': 'Programa de tratamiento asertivo comunitario, día',
  'Foster care of a child without therapy, day': 'Hogar temporal de un niño sin terapia, día',
  'Foster care of a child without therapy, month': 'Hogar temporal de un niño sin terapia, mes',
  'Supported housing, day': 'Vivienda con apoyo, día',
  'Supported housing, month': 'Vivienda con apoyo, mes',
  'Respite care outside the home, day': 'Cuidado de relevo fuera de casa, día',
  'State program mental-health service without a code of its own':
    'Servicio de salud mental de un programa estatal sin código propio',
  'Substance service without a code of its own': 'Servicio de sustancias sin código propio',
  'Taking a specimen for an alcohol or drug test': 'Tomar una muestra para una prueba de alcohol o drogas',
  'Medicaid: alcohol or drug screening': 'Medicaid: tamizaje de alcohol o drogas',
  'Medicaid: short alcohol or drug intervention, quarter hours':
    'Medicaid: intervención breve por alcohol o drogas, por cuartos de hora',
  'Traditional healing service': 'Servicio de sanación tradicional',
  'Family assessment for purposes a state defines': 'Evaluación familiar para fines que define un estado',
  'Full evaluation by several disciplines': 'Evaluación completa por varias disciplinas',
  'Rehabilitation program, half day': 'Programa de rehabilitación, medio día',
  'Comprehensive medication services, quarter hours':
    'Servicios integrales de medicación, por cuartos de hora',
  'Crisis intervention, quarter hours': 'Intervención en crisis, por cuartos de hora',
  'Behavioral health day treatment, hour': 'Tratamiento de día de salud conductual, hora',
  'Day in a psychiatric health facility': 'Día en un centro de salud psiquiátrica',
  'Skills training, quarter hours': 'Entrenamiento de habilidades, por cuartos de hora',
  'Community support, quarter hours': 'Apoyo comunitario, por cuartos de hora',
  'Community support, day': 'Apoyo comunitario, día',
  'Psychosocial rehabilitation, quarter hours': 'Rehabilitación psicosocial, por cuartos de hora',
  'Psychosocial rehabilitation, day': 'Rehabilitación psicosocial, día',
  'Therapeutic behavioral services, quarter hours':
    'Servicios conductuales terapéuticos, por cuartos de hora',
  'Therapeutic behavioral services, day': 'Servicios conductuales terapéuticos, día',
  'Wrap-around in the community, quarter hours':
    'Atención integral en la comunidad (wraparound), por cuartos de hora',
  'Wrap-around in the community, day': 'Atención integral en la comunidad (wraparound), día',
  'Supported employment, quarter hours': 'Empleo con apoyo, por cuartos de hora',
  'Supported employment, day': 'Empleo con apoyo, día',
  'Support to keep a job, quarter hours': 'Apoyo para conservar un empleo, por cuartos de hora',
  'Support to keep a job, day': 'Apoyo para conservar un empleo, día',
  'Psychoeducation, quarter hours': 'Psicoeducación, por cuartos de hora',
  'Treatment of sexual offending, quarter hours':
    'Tratamiento de conductas sexuales delictivas, por cuartos de hora',
  'Treatment of sexual offending, day': 'Tratamiento de conductas sexuales delictivas, día',
  'Clubhouse, quarter hours': 'Club psicosocial (clubhouse), por cuartos de hora',
  'Clubhouse, day': 'Club psicosocial (clubhouse), día',
  'Activity therapy, quarter hours': 'Terapia de actividades, por cuartos de hora',
  'Multisystemic therapy for young people, quarter hours':
    'Terapia multisistémica para jóvenes, por cuartos de hora',
  'Halfway house for alcohol or drugs, day': 'Casa de transición por alcohol o drogas, día',
  'Alcohol or drug treatment program, hour': 'Programa de tratamiento de alcohol o drogas, hora',
  'Alcohol or drug treatment program, day': 'Programa de tratamiento de alcohol o drogas, día',
  'Preventing delay in a client’s child, quarter hours':
    'Prevenir retrasos en el hijo de un cliente, por cuartos de hora',
  'Skills training, day': 'Entrenamiento de habilidades, día',
  'First-episode psychosis team, month': 'Equipo de primer episodio psicótico, mes',
  'First-episode psychosis team, contact': 'Equipo de primer episodio psicótico, contacto',
  'Brief medication visit, ended 2015': 'Visita breve de medicación, terminó en 2015',
  'Fee of the place that hosts a telehealth patient':
    'Tarifa del lugar que recibe a un paciente de telesalud',
  'Partial hospitalization, day': 'Hospitalización parcial, día',
  'Physician’s meeting with a team about the patient, about 30 minutes':
    'Reunión del médico con un equipo sobre el paciente, unos 30 minutos',
  'Physician’s meeting with a team about the patient, about 60 minutes':
    'Reunión del médico con un equipo sobre el paciente, unos 60 minutos',
  'Depression self-assessment, evaluated as a performance measure':
    'Autoevaluación de depresión, evaluada como medida de desempeño',
  'Training the client of home care, quarter hours':
    'Capacitar al cliente en cuidados en casa, por cuartos de hora',
  'Training the family at home, quarter hours': 'Capacitar a la familia en casa, por cuartos de hora',
  'Training the family at home, session': 'Capacitar a la familia en casa, sesión',
  'Therapeutic foster care of a child, day': 'Hogar temporal terapéutico de un niño, día',
  'Therapeutic foster care of a child, month': 'Hogar temporal terapéutico de un niño, mes',
  'Social worker’s visit at home': 'Visita del trabajador social en casa',
  'Patient education in a group, by a non-physician':
    'Educación de pacientes en grupo, por un profesional no médico',
  'Class to stop smoking, session': 'Clase para dejar de fumar, sesión',
  'Class on handling stress, session': 'Clase para manejar el estrés, sesión',
  'Substance treatment or detox without a stay, day':
    'Tratamiento o desintoxicación de sustancias sin internación, día',
  'Intensive outpatient psychiatric treatment, day (IOP)':
    'Tratamiento psiquiátrico ambulatorio intensivo, día (IOP)',
  'Family stabilization, quarter hours': 'Estabilización familiar, por cuartos de hora',
  'Mental-health crisis help, hour': 'Ayuda en crisis de salud mental, hora',
  'Mental-health crisis help, day': 'Ayuda en crisis de salud mental, día',
  'Nursing assessment': 'Valoración de enfermería',
  'Registered nurse’s service, quarter hours': 'Servicio de enfermero registrado, por cuartos de hora',
  'Practical nurse’s service, quarter hours': 'Servicio de enfermero práctico, por cuartos de hora',
  'Respite care, quarter hours': 'Cuidado de relevo, por cuartos de hora',
  'Family or couple counseling in substance treatment':
    'Consejería familiar o de pareja en tratamiento de sustancias',
  'Treatment plan in substance treatment': 'Plan de tratamiento en tratamiento de sustancias',
  'Care of children while a parent is in substance treatment':
    'Cuidado de niños mientras el padre o la madre está en tratamiento de sustancias',
  'Meals during substance treatment': 'Comidas durante el tratamiento de sustancias',
  'Skills development in substance treatment': 'Desarrollo de habilidades en tratamiento de sustancias',
  'Interpreter, sign or spoken, quarter hours': 'Intérprete, de señas o hablado, por cuartos de hora',
  'Telehealth line, each minute': 'Línea de telesalud, cada minuto',
  'Clinic visit, all in one': 'Visita de clínica, todo incluido',
  'Case management, quarter hours': 'Manejo de casos, por cuartos de hora',
  'Targeted case management, quarter hours': 'Manejo de casos dirigido, por cuartos de hora',
  'School services in the education plan, bundled': 'Servicios escolares del plan educativo, en paquete',
  'Personal care, quarter hours': 'Cuidado personal, por cuartos de hora',
  'Personal care, day': 'Cuidado personal, día',
  'Screening whether someone fits a program': 'Tamizaje para ver si alguien es apto para un programa',
  'Evaluation and treatment by an integrated team for children':
    'Evaluación y tratamiento por un equipo integrado para niños',
  'Intensive clinic program for children, day': 'Programa clínico intensivo para niños, día',
  'Intensive clinic program for children, hour': 'Programa clínico intensivo para niños, hora',
  'Training a family in child development, quarter hours':
    'Capacitar a una familia en desarrollo infantil, por cuartos de hora',
  'Assessment of home and family surroundings': 'Evaluación del hogar y el entorno familiar',
  'Certified community behavioral health clinic, day':
    'Clínica comunitaria certificada de salud conductual, día',
  'Certified community behavioral health clinic, month':
    'Clínica comunitaria certificada de salud conductual, mes',
  'Nursing home pre-admission screen, level 1 (PASRR)':
    'Evaluación previa al ingreso en residencia de enfermería, nivel 1 (PASRR)',
  'Nursing home pre-admission evaluation, level 2 (PASRR)':
    'Evaluación completa previa a residencia de enfermería, nivel 2 (PASRR)',
  'Case management, month': 'Manejo de casos, mes',
  'Targeted case management, month': 'Manejo de casos dirigido, mes',
  'Waiver program: assessment and plan': 'Programa de exención (waiver): evaluación y plan',
  'Long-term residential behavioral care with room and board, day':
    'Atención conductual residencial de larga duración con alojamiento y comida, día',
};
