/** What each procedure code stands for, in our own words. */
export const explanations: Readonly<Record<string, string>> = {
  'A temporary ABA code of 2014. From 2019-01-01 the service is 97151, counted in quarter hours.':
    'Un código temporal de ABA de 2014. Desde 2019-01-01 el servicio es 97151, contado por cuartos de hora.',
  'A temporary ABA code of 2014. From 2019-01-01 the service is 97152, counted in quarter hours.':
    'Un código temporal de ABA de 2014. Desde 2019-01-01 el servicio es 97152, contado por cuartos de hora.',
  'Assessing behavior that puts the patient or others in danger, with the analyst on site, two or more technicians and a room fitted for it. Ordinary ABA assessment is 97151 and 97152.':
    'Evaluar una conducta que pone en peligro al paciente o a otros, con el analista en el lugar, dos o más técnicos y una sala preparada para ello. La evaluación ABA común es 97151 y 97152.',
  'A temporary ABA code of 2014. From 2019-01-01 the service is 0362T, counted in quarter hours.':
    'Un código temporal de ABA de 2014. Desde 2019-01-01 el servicio es 0362T, contado por cuartos de hora.',
  'A temporary ABA code of 2014. From 2019-01-01 the service is 97153, counted in quarter hours.':
    'Un código temporal de ABA de 2014. Desde 2019-01-01 el servicio es 97153, contado por cuartos de hora.',
  'A temporary ABA code of 2014. From 2019-01-01 the service is 97154, counted in quarter hours.':
    'Un código temporal de ABA de 2014. Desde 2019-01-01 el servicio es 97154, contado por cuartos de hora.',
  'A temporary ABA code of 2014. From 2019-01-01 the service is 97155, counted in quarter hours.':
    'Un código temporal de ABA de 2014. Desde 2019-01-01 el servicio es 97155, contado por cuartos de hora.',
  'A temporary ABA code of 2014. From 2019-01-01 the service is 97156, counted in quarter hours.':
    'Un código temporal de ABA de 2014. Desde 2019-01-01 el servicio es 97156, contado por cuartos de hora.',
  'A temporary ABA code of 2014. From 2019-01-01 the service is 97157, counted in quarter hours.':
    'Un código temporal de ABA de 2014. Desde 2019-01-01 el servicio es 97157, contado por cuartos de hora.',
  'A temporary ABA code of 2014. From 2019-01-01 the service is 97158, counted in quarter hours.':
    'Un código temporal de ABA de 2014. Desde 2019-01-01 el servicio es 97158, contado por cuartos de hora.',
  'Treating behavior that puts the patient or others in danger, with the analyst on site, two or more technicians and a room fitted for it. Ordinary ABA treatment is 97153 and 97155.':
    'Tratar una conducta que pone en peligro al paciente o a otros, con el analista en el lugar, dos o más técnicos y una sala preparada para ello. El tratamiento ABA común es 97153 y 97155.',
  'A temporary ABA code of 2014. From 2019-01-01 the service is 0373T, counted in quarter hours.':
    'Un código temporal de ABA de 2014. Desde 2019-01-01 el servicio es 0373T, contado por cuartos de hora.',
  'Added to a therapy service when virtual-reality equipment helped deliver it. It is a category III code that tracks use more than it earns.':
    'Se añade a un servicio de terapia cuando un equipo de realidad virtual ayudó a darlo. Es un código de categoría III que sirve más para registrar el uso que para cobrar.',
  'The clinician who stays with a patient through a supervised dose of a psychedelic medicine, counted by the hour. A second clinician is 0821T, clinical staff 0822T.':
    'El profesional que acompaña a un paciente durante una dosis supervisada de un fármaco psicodélico, contado por horas. Un segundo profesional es 0821T, el personal clínico 0822T.',
  'Added to 0820T when a second qualified clinician stays in the same psychedelic session. Staff who are not clinicians are 0822T.':
    'Se añade a 0820T cuando un segundo profesional calificado permanece en la misma sesión psicodélica. El personal que no es profesional clínico es 0822T.',
  'Added to 0820T for clinical staff who stay with the patient under the clinician’s direction. A second clinician is 0821T.':
    'Se añade a 0820T por el personal clínico que acompaña al paciente bajo la dirección del profesional. Un segundo profesional es 0821T.',
  'The planning step of accelerated magnetic stimulation, in which the target in the brain is worked out for the patient. Treatment days are 0890T and 0891T.':
    'El paso de planificación de la estimulación magnética acelerada, en el que se determina el blanco cerebral del paciente. Los días de tratamiento son 0890T y 0891T.',
  'The first day of accelerated magnetic stimulation, after the target was planned with 0889T. Later days are 0891T.':
    'El primer día de estimulación magnética acelerada, después de planificar el blanco con 0889T. Los días posteriores son 0891T.',
  'A treatment day of accelerated magnetic stimulation after the first one. The first day is 0890T, planning the target beforehand 0889T, and measuring the threshold anew 0892T.':
    'Un día de tratamiento de estimulación magnética acelerada después del primero. El primer día es 0890T, planificar antes el blanco 0889T, y medir de nuevo el umbral 0892T.',
  'Measuring the motor threshold anew during a course of accelerated magnetic stimulation. The daily treatment is 0890T or 0891T.':
    'Medir de nuevo el umbral motor durante un curso de estimulación magnética acelerada. El tratamiento diario es 0890T o 0891T.',
  'Added to an intake, individual or group session when communication itself took extra work: a caregiver whose feelings or quarrels get in the way, a duty to report abuse, play equipment for a child without enough language. It is never billed by itself. One unit goes with each base service.':
    'Se añade a una evaluación inicial o a una sesión individual o de grupo cuando la comunicación misma exigió trabajo extra: un cuidador cuyas emociones o disputas estorban, un deber de denunciar maltrato, equipo de juego para un niño sin lenguaje suficiente. Nunca se factura solo. Una unidad acompaña a cada servicio base.',
  'The first look at a new or returning patient: history, mental status, diagnosis and a plan of care. Use it when nothing medical is done; when a prescriber also examines, prescribes or orders labs, 90792 fits instead. It is untimed, and the informant may be a parent or other person when the patient cannot take part.':
    'La primera mirada a un paciente nuevo o que regresa: historia, estado mental, diagnóstico y un plan de atención. Úselo cuando no se hace nada médico; cuando un prescriptor además examina, receta o pide laboratorios, corresponde 90792. No tiene tiempo fijo, y puede informar un padre u otra persona cuando el paciente no puede participar.',
  'The same first evaluation as 90791, done by someone who may practise medicine and who also does medical work: an exam, prescribing, ordering or reading labs. That medical work is what decides between the two. It replaces an E/M visit on that day; the two are never billed together by one clinician.':
    'La misma primera evaluación que 90791, hecha por alguien que puede ejercer la medicina y que además hace trabajo médico: un examen, recetar, pedir o leer laboratorios. Ese trabajo médico es lo que decide entre los dos. Ocupa el lugar de una visita E/M ese día; un mismo profesional nunca factura los dos juntos.',
  'The intake evaluation of the old numbering. For visits from 2013-01-01 it is 90791, or 90792 when a prescriber did medical work.':
    'La evaluación inicial de la numeración antigua. Para visitas desde 2013-01-01 es 90791, o 90792 cuando un prescriptor hizo trabajo médico.',
  'The old intake for patients who needed play equipment or other help to communicate. Since 2013-01-01 that is 90791 or 90792 with the add-on 90785.':
    'La antigua evaluación inicial para pacientes que necesitaban equipo de juego u otra ayuda para comunicarse. Desde 2013-01-01 eso es 90791 o 90792 con el código adicional 90785.',
  'A half-hour session of individual psychotherapy in the office, numbered as it was until the end of 2012. From 2013-01-01 the same session is 90832; the place of service no longer changes the code.':
    'Una sesión de media hora de psicoterapia individual en el consultorio, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es 90832; el lugar del servicio ya no cambia el código.',
  'A half-hour session of individual psychotherapy in the office together with medical work, numbered as it was until the end of 2012. From 2013-01-01 the same session is an E/M visit with 90833 added; the place of service no longer changes the code.':
    'Una sesión de media hora de psicoterapia individual en el consultorio junto con trabajo médico, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es una visita E/M con 90833 añadido; el lugar del servicio ya no cambia el código.',
  'A three-quarter-hour session of individual psychotherapy in the office, numbered as it was until the end of 2012. From 2013-01-01 the same session is 90834; the place of service no longer changes the code.':
    'Una sesión de tres cuartos de hora de psicoterapia individual en el consultorio, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es 90834; el lugar del servicio ya no cambia el código.',
  'A three-quarter-hour session of individual psychotherapy in the office together with medical work, numbered as it was until the end of 2012. From 2013-01-01 the same session is an E/M visit with 90836 added; the place of service no longer changes the code.':
    'Una sesión de tres cuartos de hora de psicoterapia individual en el consultorio junto con trabajo médico, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es una visita E/M con 90836 añadido; el lugar del servicio ya no cambia el código.',
  'A long session of individual psychotherapy in the office, numbered as it was until the end of 2012. From 2013-01-01 the same session is 90837; the place of service no longer changes the code.':
    'Una sesión larga de psicoterapia individual en el consultorio, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es 90837; el lugar del servicio ya no cambia el código.',
  'A long session of individual psychotherapy in the office together with medical work, numbered as it was until the end of 2012. From 2013-01-01 the same session is an E/M visit with 90838 added; the place of service no longer changes the code.':
    'Una sesión larga de psicoterapia individual en el consultorio junto con trabajo médico, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es una visita E/M con 90838 añadido; el lugar del servicio ya no cambia el código.',
  'A half-hour session of individual psychotherapy in the office with play or other aids, numbered as it was until the end of 2012. From 2013-01-01 the same session is 90832 and 90785; the place of service no longer changes the code.':
    'Una sesión de media hora de psicoterapia individual en el consultorio con juego u otros apoyos, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es 90832 y 90785; el lugar del servicio ya no cambia el código.',
  'A half-hour session of individual psychotherapy in the office with play or other aids together with medical work, numbered as it was until the end of 2012. From 2013-01-01 the same session is an E/M visit with 90833 added and 90785; the place of service no longer changes the code.':
    'Una sesión de media hora de psicoterapia individual en el consultorio con juego u otros apoyos junto con trabajo médico, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es una visita E/M con 90833 añadido y 90785; el lugar del servicio ya no cambia el código.',
  'A three-quarter-hour session of individual psychotherapy in the office with play or other aids, numbered as it was until the end of 2012. From 2013-01-01 the same session is 90834 and 90785; the place of service no longer changes the code.':
    'Una sesión de tres cuartos de hora de psicoterapia individual en el consultorio con juego u otros apoyos, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es 90834 y 90785; el lugar del servicio ya no cambia el código.',
  'A three-quarter-hour session of individual psychotherapy in the office with play or other aids together with medical work, numbered as it was until the end of 2012. From 2013-01-01 the same session is an E/M visit with 90836 added and 90785; the place of service no longer changes the code.':
    'Una sesión de tres cuartos de hora de psicoterapia individual en el consultorio con juego u otros apoyos junto con trabajo médico, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es una visita E/M con 90836 añadido y 90785; el lugar del servicio ya no cambia el código.',
  'A long session of individual psychotherapy in the office with play or other aids, numbered as it was until the end of 2012. From 2013-01-01 the same session is 90837 and 90785; the place of service no longer changes the code.':
    'Una sesión larga de psicoterapia individual en el consultorio con juego u otros apoyos, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es 90837 y 90785; el lugar del servicio ya no cambia el código.',
  'A long session of individual psychotherapy in the office with play or other aids together with medical work, numbered as it was until the end of 2012. From 2013-01-01 the same session is an E/M visit with 90838 added and 90785; the place of service no longer changes the code.':
    'Una sesión larga de psicoterapia individual en el consultorio con juego u otros apoyos junto con trabajo médico, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es una visita E/M con 90838 añadido y 90785; el lugar del servicio ya no cambia el código.',
  'A half-hour session of individual psychotherapy in a hospital or other facility, numbered as it was until the end of 2012. From 2013-01-01 the same session is 90832; the place of service no longer changes the code.':
    'Una sesión de media hora de psicoterapia individual en un hospital u otro centro, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es 90832; el lugar del servicio ya no cambia el código.',
  'A half-hour session of individual psychotherapy in a hospital or other facility together with medical work, numbered as it was until the end of 2012. From 2013-01-01 the same session is an E/M visit with 90833 added; the place of service no longer changes the code.':
    'Una sesión de media hora de psicoterapia individual en un hospital u otro centro junto con trabajo médico, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es una visita E/M con 90833 añadido; el lugar del servicio ya no cambia el código.',
  'A three-quarter-hour session of individual psychotherapy in a hospital or other facility, numbered as it was until the end of 2012. From 2013-01-01 the same session is 90834; the place of service no longer changes the code.':
    'Una sesión de tres cuartos de hora de psicoterapia individual en un hospital u otro centro, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es 90834; el lugar del servicio ya no cambia el código.',
  'A three-quarter-hour session of individual psychotherapy in a hospital or other facility together with medical work, numbered as it was until the end of 2012. From 2013-01-01 the same session is an E/M visit with 90836 added; the place of service no longer changes the code.':
    'Una sesión de tres cuartos de hora de psicoterapia individual en un hospital u otro centro junto con trabajo médico, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es una visita E/M con 90836 añadido; el lugar del servicio ya no cambia el código.',
  'A long session of individual psychotherapy in a hospital or other facility, numbered as it was until the end of 2012. From 2013-01-01 the same session is 90837; the place of service no longer changes the code.':
    'Una sesión larga de psicoterapia individual en un hospital u otro centro, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es 90837; el lugar del servicio ya no cambia el código.',
  'A long session of individual psychotherapy in a hospital or other facility together with medical work, numbered as it was until the end of 2012. From 2013-01-01 the same session is an E/M visit with 90838 added; the place of service no longer changes the code.':
    'Una sesión larga de psicoterapia individual en un hospital u otro centro junto con trabajo médico, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es una visita E/M con 90838 añadido; el lugar del servicio ya no cambia el código.',
  'A half-hour session of individual psychotherapy in a hospital or other facility with play or other aids, numbered as it was until the end of 2012. From 2013-01-01 the same session is 90832 and 90785; the place of service no longer changes the code.':
    'Una sesión de media hora de psicoterapia individual en un hospital u otro centro con juego u otros apoyos, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es 90832 y 90785; el lugar del servicio ya no cambia el código.',
  'A half-hour session of individual psychotherapy in a hospital or other facility with play or other aids together with medical work, numbered as it was until the end of 2012. From 2013-01-01 the same session is an E/M visit with 90833 added and 90785; the place of service no longer changes the code.':
    'Una sesión de media hora de psicoterapia individual en un hospital u otro centro con juego u otros apoyos junto con trabajo médico, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es una visita E/M con 90833 añadido y 90785; el lugar del servicio ya no cambia el código.',
  'A three-quarter-hour session of individual psychotherapy in a hospital or other facility with play or other aids, numbered as it was until the end of 2012. From 2013-01-01 the same session is 90834 and 90785; the place of service no longer changes the code.':
    'Una sesión de tres cuartos de hora de psicoterapia individual en un hospital u otro centro con juego u otros apoyos, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es 90834 y 90785; el lugar del servicio ya no cambia el código.',
  'A three-quarter-hour session of individual psychotherapy in a hospital or other facility with play or other aids together with medical work, numbered as it was until the end of 2012. From 2013-01-01 the same session is an E/M visit with 90836 added and 90785; the place of service no longer changes the code.':
    'Una sesión de tres cuartos de hora de psicoterapia individual en un hospital u otro centro con juego u otros apoyos junto con trabajo médico, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es una visita E/M con 90836 añadido y 90785; el lugar del servicio ya no cambia el código.',
  'A long session of individual psychotherapy in a hospital or other facility with play or other aids, numbered as it was until the end of 2012. From 2013-01-01 the same session is 90837 and 90785; the place of service no longer changes the code.':
    'Una sesión larga de psicoterapia individual en un hospital u otro centro con juego u otros apoyos, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es 90837 y 90785; el lugar del servicio ya no cambia el código.',
  'A long session of individual psychotherapy in a hospital or other facility with play or other aids together with medical work, numbered as it was until the end of 2012. From 2013-01-01 the same session is an E/M visit with 90838 added and 90785; the place of service no longer changes the code.':
    'Una sesión larga de psicoterapia individual en un hospital u otro centro con juego u otros apoyos junto con trabajo médico, con el número que tuvo hasta fines de 2012. Desde 2013-01-01 la misma sesión es una visita E/M con 90838 añadido y 90785; el lugar del servicio ya no cambia el código.',
  'One-to-one talk therapy that lasted 16 to 37 minutes; the patient is there for all or most of it and others may join. From 38 minutes it becomes 90834, and under 16 minutes no psychotherapy code fits. A prescriber who also made an E/M visit reports the add-on 90833 instead.':
    'Terapia hablada individual que duró de 16 a 37 minutos; el paciente está presente todo o casi todo el tiempo y otros pueden acompañar. Desde 38 minutos pasa a ser 90834, y con menos de 16 minutos no corresponde ningún código de psicoterapia. Un prescriptor que también hizo una visita E/M factura en su lugar el código adicional 90833.',
  'Psychotherapy of 16 to 37 minutes by a prescriber in the same encounter as an E/M visit. It is an add-on, so the E/M line must stand beside it, and only therapy minutes count. From 38 therapy minutes it is 90836; without an E/M visit it is 90832.':
    'Psicoterapia de 16 a 37 minutos de un prescriptor en el mismo encuentro que una visita E/M. Es un código adicional, así que la línea E/M debe acompañarlo, y solo cuentan los minutos de terapia. Desde 38 minutos de terapia es 90836; sin visita E/M es 90832.',
  'One-to-one talk therapy that lasted 38 to 52 minutes, with the patient there for all or most of it. It is the usual code for a 45- or 50-minute hour. At 37 minutes or less it is 90832, from 53 minutes 90837.':
    'Terapia hablada individual que duró de 38 a 52 minutos, con el paciente presente todo o casi todo el tiempo. Es el código habitual de la hora de 45 o 50 minutos. Con 37 minutos o menos es 90832, desde 53 minutos 90837.',
  'Psychotherapy of 38 to 52 minutes by a prescriber in the same encounter as an E/M visit. The E/M line is its base and therapy minutes are counted apart from it. With 16 to 37 therapy minutes it is 90833, from 53 it is 90838.':
    'Psicoterapia de 38 a 52 minutos de un prescriptor en el mismo encuentro que una visita E/M. La línea E/M es su base y los minutos de terapia se cuentan aparte. Con 16 a 37 minutos de terapia es 90833, desde 53 es 90838.',
  'One-to-one talk therapy of 53 minutes or longer, with the patient there for all or most of it. It has no upper end: an hour and a half is still one unit. At 52 minutes it is 90834; a life-threatening crisis may be 90839.':
    'Terapia hablada individual de 53 minutos o más, con el paciente presente todo o casi todo el tiempo. No tiene límite superior: una hora y media sigue siendo una unidad. Con 52 minutos es 90834; una crisis que amenaza la vida puede ser 90839.',
  'Psychotherapy of 53 minutes or more by a prescriber in the same encounter as an E/M visit, the E/M work not counted. The E/M line must be there. With 38 to 52 therapy minutes it is 90836.':
    'Psicoterapia de 53 minutos o más de un prescriptor en el mismo encuentro que una visita E/M, sin contar el trabajo de E/M. La línea E/M debe estar. Con 38 a 52 minutos de terapia es 90836.',
  'Urgent work with a person in great distress whose state is complex or may threaten life: assessing, calming, mobilizing help. Count all minutes of the date, also when interrupted; 30 to 74 are this code and from 75 the add-on 90840 joins. Under 30 minutes it is ordinary psychotherapy such as 90832.':
    'Trabajo urgente con una persona en gran angustia cuyo estado es complejo o puede amenazar la vida: evaluar, calmar, movilizar ayuda. Cuente todos los minutos de la fecha, también con interrupciones; de 30 a 74 es este código y desde 75 se suma el código adicional 90840. Con menos de 30 minutos es psicoterapia común como 90832.',
  'Goes with 90839 when the crisis took longer than 74 minutes in all: 75 to 104 minutes make one unit, 105 to 134 two, 135 to 164 three. It is never billed alone.':
    'Acompaña a 90839 cuando la crisis duró más de 74 minutos en total: de 75 a 104 minutos es una unidad, de 105 a 134 dos, de 135 a 164 tres. Nunca se factura solo.',
  'A session of formal psychoanalysis, untimed and one a day. Insight-oriented talk therapy that is not analysis is coded by minutes with 90832 to 90837.':
    'Una sesión de psicoanálisis formal, sin tiempo fijo y una al día. La terapia hablada orientada a la comprensión que no es análisis se codifica por minutos con 90832 a 90837.',
  'A session of at least 26 minutes with a spouse, parents or other relatives that treats the patient’s problem while the patient is away. The moment the patient takes part for most of it, it is 90847. Parent coaching without a treatment aim for the patient is caregiver training, not this.':
    'Una sesión de al menos 26 minutos con el cónyuge, los padres u otros familiares que trata el problema del paciente en su ausencia. En cuanto el paciente participa en la mayor parte, es 90847. Orientar a los padres sin meta de tratamiento para el paciente es capacitación de cuidadores, no esto.',
  'A session of at least 26 minutes with the patient and family or partner together, aimed at the patient’s condition. Couples work fits when one partner is the patient. Without the patient in the room it is 90846; several families together are 90849.':
    'Una sesión de al menos 26 minutos con el paciente junto a su familia o pareja, dirigida a la afección del paciente. La terapia de pareja corresponde cuando un miembro de la pareja es el paciente. Sin el paciente presente es 90846; varias familias juntas son 90849.',
  'One group made up of more than one family, such as a multi-family program for patients with the same illness. Each family is billed once, untimed. One family alone is 90846 or 90847, unrelated patients without families are 90853.':
    'Un grupo formado por más de una familia, como un programa multifamiliar para pacientes con la misma enfermedad. Cada familia se factura una vez, sin tiempo fijo. Una sola familia es 90846 o 90847, pacientes no emparentados y sin familias son 90853.',
  'Therapy in a group of patients who are not related, billed once for each patient in the session. It is untimed, so minutes do not change the code. Relatives of one patient are family work (90846, 90847) and several families are 90849.':
    'Terapia en un grupo de pacientes no emparentados, facturada una vez por cada paciente de la sesión. No tiene tiempo fijo, así que los minutos no cambian el código. Los familiares de un paciente son trabajo familiar (90846, 90847) y varias familias son 90849.',
  'The old group code for patients who needed help to communicate. From 2013-01-01 it is 90853 with the add-on 90785.':
    'El antiguo código de grupo para pacientes que necesitaban ayuda para comunicarse. Desde 2013-01-01 es 90853 con el código adicional 90785.',
  'The old short medication check. From 2013-01-01 prescribers report an E/M visit (99212 to 99214 are the usual ones); 90863 is only for prescribing psychologists.':
    'El antiguo control breve de medicación. Desde 2013-01-01 los prescriptores facturan una visita E/M (99212 a 99214 son las habituales); 90863 es solo para psicólogos que prescriben.',
  'Added to psychotherapy by a psychologist who may prescribe under state law but may not bill E/M. Physicians, nurse practitioners and physician assistants never use it: their medication work is an E/M visit.':
    'Lo añade a la psicoterapia un psicólogo que puede recetar según la ley estatal pero no puede facturar E/M. Médicos, enfermeros practicantes y asistentes médicos nunca lo usan: su trabajo de medicación es una visita E/M.',
  'A psychiatric interview after giving a drug that relaxes the patient, to help with diagnosis or treatment. Rare, and a medical procedure: ordinary interviews are 90791 or 90792.':
    'Una entrevista psiquiátrica después de dar un fármaco que relaja al paciente, para ayudar al diagnóstico o al tratamiento. Es poco común y es un procedimiento médico: las entrevistas comunes son 90791 o 90792.',
  'The opening session of magnetic stimulation: finding the spot, setting the motor threshold and giving the first treatment. It is billed once in a course. Later sessions are 90868, a repeated threshold 90869.':
    'La sesión de apertura de la estimulación magnética: hallar el punto, fijar el umbral motor y dar el primer tratamiento. Se factura una vez por curso. Las sesiones posteriores son 90868, un umbral repetido 90869.',
  'One ordinary session of magnetic stimulation after the first. When the motor threshold is measured anew in the session it is 90869 instead.':
    'Una sesión común de estimulación magnética después de la primera. Cuando se mide de nuevo el umbral motor en la sesión es 90869.',
  'A treatment session in the middle of a course that also measures the motor threshold again, for example after a medication change. Without the new threshold it is 90868; the first session of a course is 90867.':
    'Una sesión de tratamiento en medio de un curso en la que también se mide de nuevo el umbral motor, por ejemplo después de un cambio de medicación. Sin el nuevo umbral es 90868; la primera sesión de un curso es 90867.',
  'The psychiatrist’s part of ECT on one day, watching the patient through it. Anesthesia is billed by whoever gives it.':
    'La parte del psiquiatra en la ECT de un día, con la vigilancia del paciente. La anestesia la factura quien la da.',
  'A one-to-one session that trains body control with sensors and does talk therapy along with it, 16 to 37 minutes. Around three quarters of an hour it is 90876. Sensor training alone is 90901.':
    'Una sesión individual que entrena el control corporal con sensores y hace a la vez terapia hablada, de 16 a 37 minutos. Cerca de tres cuartos de hora es 90876. El entrenamiento con sensores solo es 90901.',
  'The longer session of sensor training with talk therapy, from 38 minutes. With 16 to 37 minutes it is 90875.':
    'La sesión más larga de entrenamiento con sensores y terapia hablada, desde 38 minutos. Con 16 a 37 minutos es 90875.',
  'A session in which hypnosis is the treatment for a mental-health condition. It is untimed and holds the individual therapy of that session.':
    'Una sesión en la que la hipnosis es el tratamiento de una afección de salud mental. No tiene tiempo fijo y contiene la terapia individual de esa sesión.',
  'Talking to a workplace, an agency or a school so that the patient’s surroundings fit the illness better, with the patient away. Few payers pay for it; case management codes are the more usual way.':
    'Hablar con un lugar de trabajo, una agencia o una escuela para que el entorno del paciente se adapte mejor a la enfermedad, sin el paciente. Pocos pagadores lo pagan; los códigos de manejo de casos son el camino más habitual.',
  'Reading what others wrote and tested, in order to reach a diagnosis. Payers mostly treat it as part of the evaluation itself.':
    'Leer lo que otros escribieron y midieron con pruebas, para llegar a un diagnóstico. Los pagadores suelen tratarlo como parte de la evaluación misma.',
  'Sitting down with relatives or a guardian to say what was found and what would help. When it treats the patient’s problem in a family session of 26 minutes or more, 90846 is the code to look at.':
    'Sentarse con familiares o con un tutor para decir qué se halló y qué ayudaría. Cuando trata el problema del paciente en una sesión familiar de 26 minutos o más, el código que hay que mirar es 90846.',
  'Writing up a patient’s case for somebody outside the treatment, such as an agency. A report on test batteries belongs to the testing codes.':
    'Redactar el caso de un paciente para alguien ajeno al tratamiento, como una agencia. Un informe sobre baterías de pruebas corresponde a los códigos de pruebas.',
  'The catch-all for a psychiatric service that no other code describes. Send a description with the claim, since the payer decides each one by hand.':
    'El código general para un servicio psiquiátrico que ningún otro código describe. Envíe una descripción con la reclamación, pues el pagador decide cada una a mano.',
  'Teaching a patient to steer breathing, muscle tension or another body signal that sensors show. It is untimed. When psychotherapy is part of the session look at 90875 and 90876.':
    'Enseñar a un paciente a dirigir la respiración, la tensión muscular u otra señal del cuerpo que muestran los sensores. No tiene tiempo fijo. Cuando la psicoterapia es parte de la sesión mire 90875 y 90876.',
  'An old biofeedback code for bladder and bowel control. From 2020-01-01 it is 90912 and 90913.':
    'Un código antiguo de biorretroalimentación para el control de vejiga e intestino. Desde 2020-01-01 es 90912 y 90913.',
  'An old testing code that took in everything from giving to reporting. For services from 2019-01-01 the work is split: 96130, 96131 for evaluation and 96136 to 96139 for giving tests.':
    'Un código antiguo de pruebas que abarcaba todo, desde aplicarlas hasta informar. Para servicios desde 2019-01-01 el trabajo se divide: 96130, 96131 por la evaluación y 96136 a 96139 por aplicar pruebas.',
  'The old code for a computer-given psychological test. From 2019-01-01 it is 96146.':
    'El código antiguo de una prueba psicológica aplicada por computadora. Desde 2019-01-01 es 96146.',
  'Testing speech and language after brain injury, with interpretation and report, counted by the hour from 31 minutes. Under 31 minutes there is nothing to report. Memory and thinking in general are 96116 or 96132.':
    'Probar el habla y el lenguaje después de una lesión cerebral, con interpretación e informe, contado por horas desde 31 minutos. Con menos de 31 minutos no hay nada que facturar. La memoria y el pensamiento general son 96116 o 96132.',
  'A standard questionnaire about a child’s development that someone fills in and staff score. It is billed for each instrument. Hands-on developmental testing by a clinician is 96112.':
    'Un cuestionario estándar sobre el desarrollo de un niño que alguien llena y el personal califica. Se factura por cada instrumento. Las pruebas de desarrollo hechas directamente por un profesional son 96112.',
  'children; standardized instrument for the age (typically 0-5)':
    'niños; instrumento estandarizado para la edad (por lo común 0-5)',
  'The old code for testing a child’s development. From 2019-01-01 it is 96112 with 96113 for further half hours.':
    'El código antiguo para probar el desarrollo de un niño. Desde 2019-01-01 es 96112 con 96113 por las medias horas adicionales.',
  'A clinician gives, scores and interprets standardized tests of how a child moves, speaks, thinks or relates, and writes it up. It needs 31 minutes or more; further half hours are 96113. A scored checklist alone is 96110.':
    'Un profesional aplica, califica e interpreta pruebas estandarizadas de cómo un niño se mueve, habla, piensa o se relaciona, y lo redacta. Requiere 31 minutos o más; las medias horas adicionales son 96113. Un cuestionario con puntuación solo es 96110.',
  'mostly children': 'sobre todo niños',
  'Added to 96112 when that work goes on: the first unit exists from 76 minutes in all, each next one after 30 more. A first hour of 96112 has to stand on the same claim.':
    'Se añade a 96112 cuando ese trabajo continúa: la primera unidad existe desde 76 minutos en total, cada una de las siguientes después de 30 más. Una primera hora de 96112 tiene que estar en la misma reclamación.',
  'The clinician examines thinking, memory, language and judgment face to face and interprets and reports the result. It needs 31 minutes; further hours are 96121. It is an interview and exam; set test batteries are coded with 96132 to 96139.':
    'El profesional examina cara a cara el pensamiento, la memoria, el lenguaje y el juicio, e interpreta e informa el resultado. Requiere 31 minutos; las horas adicionales son 96121. Es una entrevista y un examen; las baterías de pruebas se codifican con 96132 a 96139.',
  'An old testing code that took in everything from giving to reporting. For services from 2019-01-01 the work is split: 96132, 96133 for evaluation and 96136 to 96139 for giving tests.':
    'Un código antiguo de pruebas que abarcaba todo, desde aplicarlas hasta informar. Para servicios desde 2019-01-01 el trabajo se divide: 96132, 96133 por la evaluación y 96136 a 96139 por aplicar pruebas.',
  'The old code for a computer-given neuropsychological test. From 2019-01-01 it is 96146.':
    'El código antiguo de una prueba neuropsicológica aplicada por computadora. Desde 2019-01-01 es 96146.',
  'Added to 96116 when the exam, its interpretation and report took 91 minutes or more in all; each next hour needs 31 minutes more. It never stands alone, and giving tests is counted apart (96136 to 96139).':
    'Se añade a 96116 cuando el examen, su interpretación y su informe llevaron 91 minutos o más en total; cada hora siguiente requiere 31 minutos más. Nunca va solo, y aplicar pruebas se cuenta aparte (96136 a 96139).',
  'Testing how well a person’s thinking serves daily life, by a set method and with a report, counted by the hour from 31 minutes. Speech and occupational therapists use it most; psychologists look at 96130 to 96139.':
    'Probar qué tan bien sirve a una persona su pensamiento en la vida diaria, con un método fijo y un informe, contado por horas desde 31 minutos. Lo usan sobre todo terapeutas del habla y ocupacionales; los psicólogos miran 96130 a 96139.',
  'A brief standard scale such as the PHQ-9, GAD-7 or Vanderbilt that is filled in, scored and put on record. One unit for each instrument. Interpreting a test battery is 96130, and a child development checklist 96110.':
    'Una escala estándar breve como PHQ-9, GAD-7 o Vanderbilt que se llena, se califica y se archiva. Una unidad por cada instrumento. Interpretar una batería de pruebas es 96130, y un cuestionario de desarrollo infantil 96110.',
  'The thinking part of psychological testing: choosing tests, putting results and history together, writing the report and giving feedback. It needs 31 minutes and covers up to 90; from 91 the add-on 96131 joins. Giving and scoring the tests is separate (96136 to 96139).':
    'La parte de análisis de las pruebas psicológicas: elegir pruebas, unir resultados e historia, redactar el informe y dar la devolución. Requiere 31 minutos y cubre hasta 90; desde 91 se suma el código adicional 96131. Aplicar y calificar las pruebas va aparte (96136 a 96139).',
  'Added to 96130 when the evaluation work reached 91 minutes in all; each next hour needs 31 minutes more. Test-giving time does not count here.':
    'Se añade a 96130 cuando el trabajo de evaluación llegó a 91 minutos en total; cada hora siguiente requiere 31 minutos más. El tiempo de aplicar pruebas no cuenta aquí.',
  'The thinking part of testing how the brain works: choosing tests, weighing results, report and feedback. It needs 31 minutes and covers up to 90. Question about mood or personality rather than brain function: 96130.':
    'La parte de análisis de las pruebas de cómo funciona el cerebro: elegir pruebas, sopesar resultados, informe y devolución. Requiere 31 minutos y cubre hasta 90. Una pregunta sobre ánimo o personalidad y no sobre función cerebral: 96130.',
  'Added to 96132 when the evaluation work reached 91 minutes in all; each next hour needs 31 minutes more. It never stands alone, and giving and scoring the tests is counted apart (96136 to 96139).':
    'Se añade a 96132 cuando el trabajo de evaluación llegó a 91 minutos en total; cada hora siguiente requiere 31 minutos más. Nunca va solo, y aplicar y calificar las pruebas se cuenta aparte (96136 a 96139).',
  'The psychologist or physician gives and scores at least two tests; 16 to 45 minutes are this one unit, from 46 minutes 96137 joins. A technician’s time is 96138, and the interpretation is 96130 or 96132.':
    'El psicólogo o médico aplica y califica al menos dos pruebas; de 16 a 45 minutos es esta única unidad, desde 46 minutos se suma 96137. El tiempo de un técnico es 96138, y la interpretación es 96130 o 96132.',
  'Added to 96136 from 46 minutes of giving and scoring in all, then for every 30 minutes more. Scoring counts as well as giving. When a technician does it, it is 96139.':
    'Se añade a 96136 desde 46 minutos de aplicar y calificar en total, y luego por cada 30 minutos más. Calificar cuenta igual que aplicar. Cuando lo hace un técnico, es 96139.',
  'A technician gives and scores at least two tests under the clinician who bills; 16 to 45 minutes are this one unit. When the clinician does it personally it is 96136.':
    'Un técnico aplica y califica al menos dos pruebas bajo el profesional que factura; de 16 a 45 minutos es esta única unidad. Cuando lo hace el profesional en persona es 96136.',
  'Added to 96138 from 46 minutes of technician time in all, then for every 30 minutes more. Only time of the technician counts here. When the clinician does it, it is 96137.':
    'Se añade a 96138 desde 46 minutos de tiempo del técnico en total, y luego por cada 30 minutos más. Aquí solo cuenta el tiempo del técnico. Cuando lo hace el profesional, es 96137.',
  'A single automated test whose result the computer gives. It is untimed and billed once. Tests that a clinician or technician gives are 96136 or 96138.':
    'Una sola prueba automatizada cuyo resultado da la computadora. No tiene tiempo fijo y se factura una vez. Las pruebas que aplica un profesional o un técnico son 96136 o 96138.',
  'An old health behavior code counted in quarter hours. From 2020-01-01 it is 96156.':
    'Un código antiguo de conductas de salud contado por cuartos de hora. Desde 2020-01-01 es 96156.',
  'An old health behavior code counted in quarter hours. From 2020-01-01 it is 96158 with 96159.':
    'Un código antiguo de conductas de salud contado por cuartos de hora. Desde 2020-01-01 es 96158 con 96159.',
  'An old health behavior code counted in quarter hours. From 2020-01-01 it is 96164 with 96165.':
    'Un código antiguo de conductas de salud contado por cuartos de hora. Desde 2020-01-01 es 96164 con 96165.',
  'An old health behavior code counted in quarter hours. From 2020-01-01 it is 96167 with 96168.':
    'Un código antiguo de conductas de salud contado por cuartos de hora. Desde 2020-01-01 es 96167 con 96168.',
  'An old health behavior code counted in quarter hours. From 2020-01-01 it is 96170 with 96171.':
    'Un código antiguo de conductas de salud contado por cuartos de hora. Desde 2020-01-01 es 96170 con 96171.',
  'A psychologist or therapist looks at how behavior, feelings and social life bear on a physical illness such as diabetes or pain. It is untimed, once a day. When the problem is a mental disorder, use 90791.':
    'Un psicólogo o terapeuta observa cómo la conducta, las emociones y la vida social influyen en una enfermedad física como la diabetes o el dolor. No tiene tiempo fijo, una vez al día. Cuando el problema es un trastorno mental, use 90791.',
  'One-to-one work on coping, habits or treatment plans around a physical illness, 16 to 37 minutes. From 38 minutes 96159 joins. Therapy for a mental disorder is 90832 to 90837.':
    'Trabajo individual sobre afrontamiento, hábitos o planes de tratamiento en torno a una enfermedad física, de 16 a 37 minutos. Desde 38 minutos se suma 96159. La terapia de un trastorno mental es 90832 a 90837.',
  'Added to 96158 when one-to-one work around a physical illness runs longer: from 38 minutes in all, then by 15 minutes, of which 8 earn the next unit. It is never billed alone.':
    'Se añade a 96158 cuando el trabajo individual en torno a una enfermedad física se alarga: desde 38 minutos en total, luego por 15 minutos, de los que 8 ganan la unidad siguiente. Nunca se factura solo.',
  'A standard questionnaire about health risks that the patient answers, scored and put on record. Answered by a caregiver for the patient’s sake it is 96161; a mood or behavior scale is 96127.':
    'Un cuestionario estándar sobre riesgos de salud que responde el paciente, calificado y archivado. Si lo responde un cuidador a favor del paciente es 96161; una escala de ánimo o conducta es 96127.',
  'A standard questionnaire that a caregiver answers for the patient’s benefit, such as a depression scale for the mother at the baby’s visit. Answered by the patient it is 96160.':
    'Un cuestionario estándar que responde un cuidador en beneficio del paciente, como una escala de depresión de la madre en la visita del bebé. Si lo responde el paciente es 96160.',
  'A group of patients who work on behavior around physical illness, billed for each patient, 16 to 37 minutes. Group psychotherapy for mental disorders is 90853.':
    'Un grupo de pacientes que trabajan conductas en torno a una enfermedad física, facturado por cada paciente, de 16 a 37 minutos. La psicoterapia de grupo por trastornos mentales es 90853.',
  'Added to 96164 when a health behavior group runs longer than half an hour: from 38 minutes in all, then by 15 minutes. It is billed for each patient in the group, never alone.':
    'Se añade a 96164 cuando un grupo de conductas de salud pasa de media hora: desde 38 minutos en total, luego por 15 minutos. Se factura por cada paciente del grupo, nunca solo.',
  'A session with relatives and the patient together around a physical illness, 16 to 37 minutes. With relatives alone it is 96170; family therapy for a mental disorder is 90847.':
    'Una sesión con los familiares y el paciente juntos en torno a una enfermedad física, de 16 a 37 minutos. Con los familiares solos es 96170; la terapia familiar por un trastorno mental es 90847.',
  'Added to 96167 when work with family and patient around a physical illness runs longer: from 38 minutes in all, then by 15 minutes. It is never billed alone.':
    'Se añade a 96167 cuando el trabajo con familia y paciente en torno a una enfermedad física se alarga: desde 38 minutos en total, luego por 15 minutos. Nunca se factura solo.',
  'A session with relatives while the patient is away, around the patient’s physical illness, from 16 minutes. With the patient in the room it is 96167.':
    'Una sesión con los familiares en ausencia del paciente, en torno a su enfermedad física, desde 16 minutos. Con el paciente presente es 96167.',
  'Added to 96170 when work with the family alone around the patient’s physical illness runs longer: from 38 minutes in all, then by 15 minutes. It is never billed alone.':
    'Se añade a 96170 cuando el trabajo con la familia sola en torno a la enfermedad física del paciente se alarga: desde 38 minutos en total, luego por 15 minutos. Nunca se factura solo.',
  'A clinician teaches a group of parents or caregivers how to handle the behavior of their patients, who are not there; 31 minutes or more. One family alone for Medicare is G0539.':
    'Un profesional enseña a un grupo de padres o cuidadores a manejar la conducta de sus pacientes, que no están; 31 minutos o más. Una sola familia para Medicare es G0539.',
  'Added to 96202 when a caregiver group about a patient’s behavior goes on past its first hour, by the quarter hour. It is never billed alone.':
    'Se añade a 96202 cuando un grupo de cuidadores sobre la conducta de un paciente pasa de su primera hora, por cuartos de hora. Nunca se factura solo.',
  'An old untimed code for treating thinking skills. From 2020-01-01 it is 97129 with 97130 for further quarter hours.':
    'Un código antiguo sin tiempo fijo para tratar habilidades de pensamiento. Desde 2020-01-01 es 97129 con 97130 por los cuartos de hora adicionales.',
  'One-to-one treatment that trains attention, memory or problem solving after illness or injury. The first unit needs 8 minutes and is billed once; from 23 minutes 97130 joins. It treats; testing is 96125 or 96132.':
    'Tratamiento individual que entrena atención, memoria o solución de problemas después de una enfermedad o lesión. La primera unidad requiere 8 minutos y se factura una vez; desde 23 minutos se suma 97130. Es tratamiento; las pruebas son 96125 o 96132.',
  'Added to 97129 when training of attention, memory or problem solving takes longer: from 23 minutes in all, one unit for every 15 minutes more. It is never billed alone.':
    'Se añade a 97129 cuando el entrenamiento de atención, memoria o solución de problemas dura más: desde 23 minutos en total, una unidad por cada 15 minutos más. Nunca se factura solo.',
  'The behavior analyst or another qualified professional assesses a person, usually with autism, and writes the treatment plan. Time with patient and caregivers counts, and so does scoring, planning and report time, which may lie on several days. Observation by a technician is 97152.':
    'El analista de conducta u otro profesional calificado evalúa a una persona, por lo común con autismo, y escribe el plan de tratamiento. Cuenta el tiempo con el paciente y los cuidadores, y también calificar, planificar e informar, que puede repartirse en varios días. La observación de un técnico es 97152.',
  'Revised by CPT 2027; its new wording was not yet published in what was read.':
    'Revisado por CPT 2027; su nueva redacción aún no estaba publicada en lo leído.',
  'A technician observes and tests behavior for the analyst’s assessment. The analyst’s own assessment and planning time is 97151.':
    'Un técnico observa y prueba la conducta para la evaluación del analista. El tiempo propio de evaluación y planificación del analista es 97151.',
  'The daily work of ABA: a technician treats one patient following the plan the analyst wrote. When the analyst is there and changes the plan face to face with the patient, that time is 97155. In groups it is 97154.':
    'El trabajo diario de ABA: un técnico trata a un paciente siguiendo el plan que escribió el analista. Cuando el analista está presente y cambia el plan cara a cara con el paciente, ese tiempo es 97155. En grupos es 97154.',
  'A technician treats a small group following the analyst’s plan, billed for each patient. When the analyst leads and adjusts the plan it is 97158.':
    'Un técnico trata a un grupo pequeño siguiendo el plan del analista, facturado por cada paciente. Cuando el analista dirige y ajusta el plan es 97158.',
  'The analyst is face to face with the patient and changes the treatment as the session goes, alone or while directing a technician. Following a plan without changing it is 97153.':
    'El analista está cara a cara con el paciente y cambia el tratamiento durante la sesión, solo o mientras dirige a un técnico. Seguir un plan sin cambiarlo es 97153.',
  'The analyst teaches parents or other caregivers of one patient how to carry out the plan; the patient may be there or not. Several families together are 97157.':
    'El analista enseña a los padres u otros cuidadores de un paciente a llevar a cabo el plan; el paciente puede estar o no. Varias familias juntas son 97157.',
  'The analyst teaches caregivers of several patients in one group; the patients are not there. One family alone is 97156.':
    'El analista enseña a los cuidadores de varios pacientes en un grupo; los pacientes no están. Una sola familia es 97156.',
  'The analyst treats a small group and changes the plan as needed, billed for each patient. A technician-led group is 97154.':
    'El analista trata a un grupo pequeño y cambia el plan según haga falta, facturado por cada paciente. Un grupo dirigido por un técnico es 97154.',
  'One-to-one occupational or physical therapy with real movements and tasks. It appears on day-program claims; it is not psychotherapy.':
    'Terapia ocupacional o física individual con movimientos y tareas reales. Aparece en reclamaciones de programas de día; no es psicoterapia.',
  'An old code for training thinking skills. Today that is 97129 with 97130.':
    'Un código antiguo para entrenar habilidades de pensamiento. Hoy eso es 97129 con 97130.',
  'One-to-one occupational therapy that trains dressing, cooking and other daily skills. Skills for work and community are 97537.':
    'Terapia ocupacional individual que entrena vestirse, cocinar y otras tareas diarias. Las habilidades para el trabajo y la comunidad son 97537.',
  'One-to-one occupational therapy for life outside: shopping, transport, work. Self-care at home is 97535.':
    'Terapia ocupacional individual para la vida fuera de casa: compras, transporte, trabajo. El autocuidado en casa es 97535.',
  'Teaching one patient’s caregivers how to help with daily life and care, face to face, patient not there. Family therapy aimed at the patient’s condition is 90846.':
    'Enseñar a los cuidadores de un paciente a ayudar en la vida y el cuidado diarios, cara a cara, sin el paciente. La terapia familiar dirigida a la afección del paciente es 90846.',
  'Added to 97550 when teaching one patient’s caregivers goes on past half an hour, by the quarter hour. It is never billed alone.':
    'Se añade a 97550 cuando enseñar a los cuidadores de un paciente pasa de media hora, por cuartos de hora. Nunca se factura solo.',
  'The same kind of training as 97550 held for several families at once, patients not there. For the caregivers of one patient it is 97550 and 97551.':
    'La misma capacitación que 97550 para varias familias a la vez, sin los pacientes. Para los cuidadores de un paciente es 97550 y 97551.',
  'A dietitian’s first one-to-one assessment and advice, common in eating-disorder care. Later sessions are 97803, groups 97804.':
    'La primera evaluación y consejo individual de un dietista, común en la atención de trastornos alimentarios. Las sesiones posteriores son 97803, los grupos 97804.',
  'A dietitian’s later one-to-one session. The first is 97802, a group 97804.':
    'Una sesión individual posterior de un dietista. La primera es 97802, un grupo 97804.',
  'A dietitian’s session with several patients, billed for each. One patient alone is 97802 or 97803.':
    'Una sesión de un dietista con varios pacientes, facturada por cada uno. Un solo paciente es 97802 o 97803.',
  'A prescriber’s video visit with a new patient, the counterpart of 99202 in the office: the simplest decision making or 15 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead.':
    'La visita por video de un prescriptor con un paciente nuevo, equivalente de 99202 en el consultorio: la toma de decisiones más sencilla o 15 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10.',
  'A prescriber’s video visit with a new patient, the counterpart of 99203 in the office: low decision making or 30 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead.':
    'La visita por video de un prescriptor con un paciente nuevo, equivalente de 99203 en el consultorio: una toma de decisiones baja o 30 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10.',
  'A prescriber’s video visit with a new patient, the counterpart of 99204 in the office: moderate decision making or 45 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead.':
    'La visita por video de un prescriptor con un paciente nuevo, equivalente de 99204 en el consultorio: una toma de decisiones moderada o 45 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10.',
  'A prescriber’s video visit with a new patient, the counterpart of 99205 in the office: high decision making or 60 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead.':
    'La visita por video de un prescriptor con un paciente nuevo, equivalente de 99205 en el consultorio: una toma de decisiones alta o 60 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10.',
  'A prescriber’s video visit with an established patient, the counterpart of 99212 in the office: the simplest decision making or 10 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead.':
    'La visita por video de un prescriptor con un paciente ya conocido, equivalente de 99212 en el consultorio: la toma de decisiones más sencilla o 10 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10.',
  'A prescriber’s video visit with an established patient, the counterpart of 99213 in the office: low decision making or 20 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead.':
    'La visita por video de un prescriptor con un paciente ya conocido, equivalente de 99213 en el consultorio: una toma de decisiones baja o 20 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10.',
  'A prescriber’s video visit with an established patient, the counterpart of 99214 in the office: moderate decision making or 30 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead.':
    'La visita por video de un prescriptor con un paciente ya conocido, equivalente de 99214 en el consultorio: una toma de decisiones moderada o 30 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10.',
  'A prescriber’s video visit with an established patient, the counterpart of 99215 in the office: high decision making or 40 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead.':
    'La visita por video de un prescriptor con un paciente ya conocido, equivalente de 99215 en el consultorio: una toma de decisiones alta o 40 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10.',
  'A prescriber’s sound-only visit with a new patient, the counterpart of 99202 in the office: the simplest decision making or 15 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead, with modifier 93.':
    'La visita solo por audio de un prescriptor con un paciente nuevo, equivalente de 99202 en el consultorio: la toma de decisiones más sencilla o 15 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10, con el modificador 93.',
  'A prescriber’s sound-only visit with a new patient, the counterpart of 99203 in the office: low decision making or 30 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead, with modifier 93.':
    'La visita solo por audio de un prescriptor con un paciente nuevo, equivalente de 99203 en el consultorio: una toma de decisiones baja o 30 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10, con el modificador 93.',
  'A prescriber’s sound-only visit with a new patient, the counterpart of 99204 in the office: moderate decision making or 45 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead, with modifier 93.':
    'La visita solo por audio de un prescriptor con un paciente nuevo, equivalente de 99204 en el consultorio: una toma de decisiones moderada o 45 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10, con el modificador 93.',
  'A prescriber’s sound-only visit with a new patient, the counterpart of 99205 in the office: high decision making or 60 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead, with modifier 93.':
    'La visita solo por audio de un prescriptor con un paciente nuevo, equivalente de 99205 en el consultorio: una toma de decisiones alta o 60 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10, con el modificador 93.',
  'A prescriber’s sound-only visit with an established patient, the counterpart of 99212 in the office: the simplest decision making or 11 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead, with modifier 93.':
    'La visita solo por audio de un prescriptor con un paciente ya conocido, equivalente de 99212 en el consultorio: la toma de decisiones más sencilla o 11 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10, con el modificador 93.',
  'A prescriber’s sound-only visit with an established patient, the counterpart of 99213 in the office: low decision making or 20 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead, with modifier 93.':
    'La visita solo por audio de un prescriptor con un paciente ya conocido, equivalente de 99213 en el consultorio: una toma de decisiones baja o 20 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10, con el modificador 93.',
  'A prescriber’s sound-only visit with an established patient, the counterpart of 99214 in the office: moderate decision making or 30 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead, with modifier 93.':
    'La visita solo por audio de un prescriptor con un paciente ya conocido, equivalente de 99214 en el consultorio: una toma de decisiones moderada o 30 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10, con el modificador 93.',
  'A prescriber’s sound-only visit with an established patient, the counterpart of 99215 in the office: high decision making or 40 minutes of the clinician’s time that day. For Medicare and many plans the office code with place of service 02 or 10 is used instead, with modifier 93.':
    'La visita solo por audio de un prescriptor con un paciente ya conocido, equivalente de 99215 en el consultorio: una toma de decisiones alta o 40 minutos del profesional ese día. Para Medicare y muchos planes se usa en su lugar el código de consultorio con lugar del servicio 02 o 10, con el modificador 93.',
  'A patient the practice knows asks for a word with the prescriber to see whether a visit is needed. It took the place of G2012 in 2025; 11 to 20 minutes is G2252 for Medicare, and a therapist’s check-in is G2251.':
    'Un paciente que el consultorio conoce pide hablar con el prescriptor para ver si hace falta una visita. Sustituyó a G2012 en 2025; de 11 a 20 minutos es G2252 para Medicare, y el contacto de un terapeuta es G2251.',
  'A trained non-physician teaches one patient with a set curriculum how to live with an illness. Two to four patients are 98961, five to eight 98962.':
    'Una persona capacitada, no médica, enseña a un paciente con un programa fijo a vivir con una enfermedad. De dos a cuatro pacientes son 98961, de cinco a ocho 98962.',
  'The teaching of 98960 for a small group of two to four, billed for each patient. One patient alone is 98960, five to eight are 98962.':
    'La enseñanza de 98960 para un grupo pequeño de dos a cuatro, facturada por cada paciente. Un solo paciente es 98960, de cinco a ocho son 98962.',
  'The teaching of 98960 for a group of five to eight, billed for each patient. Two to four patients are 98961, one alone is 98960.':
    'La enseñanza de 98960 para un grupo de cinco a ocho, facturada por cada paciente. De dos a cuatro pacientes son 98961, uno solo es 98960.',
  'A call that a patient starts and that a psychologist, therapist or other clinician who cannot bill E/M answers with advice; 5 to 10 minutes. A prescriber’s call is a sound-only visit or 98016.':
    'Una llamada que inicia el paciente y que responde con consejo un psicólogo, terapeuta u otro profesional que no puede facturar E/M; de 5 a 10 minutos. La llamada de un prescriptor es una visita solo por audio o 98016.',
  'A call that a patient starts and that a psychologist, therapist or other clinician who cannot bill E/M answers with advice; 11 to 20 minutes. A prescriber’s call is a sound-only visit or 98016.':
    'Una llamada que inicia el paciente y que responde con consejo un psicólogo, terapeuta u otro profesional que no puede facturar E/M; de 11 a 20 minutos. La llamada de un prescriptor es una visita solo por audio o 98016.',
  'A call that a patient starts and that a psychologist, therapist or other clinician who cannot bill E/M answers with advice; 21 to 30 minutes. A prescriber’s call is a sound-only visit or 98016.':
    'Una llamada que inicia el paciente y que responde con consejo un psicólogo, terapeuta u otro profesional que no puede facturar E/M; de 21 a 30 minutos. La llamada de un prescriptor es una visita solo por audio o 98016.',
  'An old online visit code. From 2020-01-01 it is 98970 to 98972, for prescribers 99421 to 99423.':
    'Un código antiguo de visita en línea. Desde 2020-01-01 es 98970 a 98972, para prescriptores 99421 a 99423.',
  'Advice through the portal by a psychologist, therapist or other clinician who cannot bill E/M, added up over 7 days: 5 to 10 minutes. A prescriber’s portal work is 99421 to 99423.':
    'Consejo por el portal de un psicólogo, terapeuta u otro profesional que no puede facturar E/M, sumado en 7 días: de 5 a 10 minutos. El trabajo de un prescriptor en el portal es 99421 a 99423.',
  'Advice through the portal by a psychologist, therapist or other clinician who cannot bill E/M, added up over 7 days: 11 to 20 minutes. A prescriber’s portal work is 99421 to 99423.':
    'Consejo por el portal de un psicólogo, terapeuta u otro profesional que no puede facturar E/M, sumado en 7 días: de 11 a 20 minutos. El trabajo de un prescriptor en el portal es 99421 a 99423.',
  'Advice through the portal by a psychologist, therapist or other clinician who cannot bill E/M, added up over 7 days: 21 or more minutes. A prescriber’s portal work is 99421 to 99423.':
    'Consejo por el portal de un psicólogo, terapeuta u otro profesional que no puede facturar E/M, sumado en 7 días: 21 minutos o más. El trabajo de un prescriptor en el portal es 99421 a 99423.',
  'Setting up a device or app that follows how a patient responds to therapy, and teaching its use. The device supply and the monthly work are separate.':
    'Configurar un dispositivo o una aplicación que sigue cómo responde un paciente a la terapia, y enseñar su uso. El suministro del dispositivo y el trabajo mensual van aparte.',
  'Supply of a device that follows a patient’s breathing for 16 to 30 days. For behavioral therapy it is 98978.':
    'Suministro de un dispositivo que sigue la respiración de un paciente de 16 a 30 días. Para terapia conductual es 98978.',
  'Supply of a device that follows muscles and joints for 16 to 30 days. For behavioral therapy it is 98978.':
    'Suministro de un dispositivo que sigue músculos y articulaciones de 16 a 30 días. Para terapia conductual es 98978.',
  'Supply of a device or app that follows cognitive behavioral therapy for 16 to 30 days. With 2 to 15 days it is 98986 since 2026.':
    'Suministro de un dispositivo o una aplicación que sigue la terapia cognitivo-conductual de 16 a 30 días. Con 2 a 15 días es 98986 desde 2026.',
  '10 to 19 minutes in the month of working with the monitoring data, with one live contact; new in 2026. From 20 minutes it is 98980.':
    'De 10 a 19 minutos en el mes de trabajo con los datos del monitoreo, con un contacto en vivo; nuevo en 2026. Desde 20 minutos es 98980.',
  '20 minutes or more in the month of working with the monitoring data, with one live contact. Each further 20 minutes is 98981.':
    '20 minutos o más en el mes de trabajo con los datos del monitoreo, con un contacto en vivo. Cada 20 minutos adicionales son 98981.',
  'Added to 98980 for each further full 20 minutes in the month of working with the data of remote therapy monitoring. Less than 20 more minutes earn nothing.':
    'Se añade a 98980 por cada 20 minutos completos adicionales en el mes de trabajo con los datos del monitoreo terapéutico remoto. Menos de 20 minutos más no ganan nada.',
  'Supply of a device that follows a patient’s breathing for only 2 to 15 days; new in 2026. With 16 to 30 days it is 98976.':
    'Suministro de un dispositivo que sigue la respiración de un paciente solo de 2 a 15 días; nuevo en 2026. Con 16 a 30 días es 98976.',
  'Supply of a device that follows muscles and joints for only 2 to 15 days; new in 2026. With 16 to 30 days it is 98977.':
    'Suministro de un dispositivo que sigue músculos y articulaciones solo de 2 a 15 días; nuevo en 2026. Con 16 a 30 días es 98977.',
  'Supply of a device or app that follows cognitive behavioral therapy for only 2 to 15 days; new in 2026. With 16 to 30 days it is 98978.':
    'Suministro de un dispositivo o una aplicación que sigue la terapia cognitivo-conductual solo de 2 a 15 días; nuevo en 2026. Con 16 a 30 días es 98978.',
  'Extra line for a service at a time when the office is usually shut. During posted evening or weekend hours it is 99051.':
    'Línea extra por un servicio a una hora en que el consultorio suele estar cerrado. En horario anunciado de tarde o fin de semana es 99051.',
  'Extra line for a service in office hours that are posted for evenings, weekends or holidays. Outside posted hours it is 99050.':
    'Línea extra por un servicio en horario de consultorio anunciado para tardes, fines de semana o feriados. Fuera del horario anunciado es 99050.',
  'An extra line beside a night-time service at a place that is open around the clock. The office’s own evening hours are 99051.':
    'Una línea extra junto a un servicio nocturno en un lugar abierto a toda hora. El horario de tarde propio del consultorio es 99051.',
  'Extra line when a service normally given in the office is given elsewhere at the patient’s request. The service itself is a line of its own. Payers rarely pay for the inconvenience.':
    'Línea extra cuando un servicio que se da normalmente en el consultorio se da en otro lugar a petición del paciente. El servicio mismo es una línea propia. Los pagadores rara vez pagan la molestia.',
  'An extra line beside the service when an emergency in the office pushes other patients back. When it happens outside the office it is 99060.':
    'Una línea extra junto al servicio cuando una urgencia en el consultorio retrasa a otros pacientes. Cuando ocurre fuera del consultorio es 99060.',
  'An extra line beside the service when an emergency outside the office pushes other patients back. In the office it is 99058.':
    'Una línea extra junto al servicio cuando una urgencia fuera del consultorio retrasa a otros pacientes. En el consultorio es 99058.',
  'A clinician speaks as a witness in a legal matter. It is no treatment; bill whoever asked for it.':
    'Un profesional declara como testigo en un asunto legal. No es tratamiento; facture a quien lo pidió.',
  'A physician teaches a group of patients about their illness. Group psychotherapy is 90853.':
    'Un médico enseña a un grupo de pacientes sobre su enfermedad. La psicoterapia de grupo es 90853.',
  'Paperwork beyond the usual note, such as a form for an employer or insurer. Ask the payer before billing it.':
    'Papeleo más allá de la nota habitual, como un formulario para un empleador o una aseguradora. Pregunte al pagador antes de facturarlo.',
  'A prescriber reads health data that the patient transmits, 30 minutes or more in the month. Monitoring with a device or app has codes of its own (98975 to 98981).':
    'Un prescriptor lee datos de salud que transmite el paciente, 30 minutos o más en el mes. El monitoreo con un dispositivo o aplicación tiene códigos propios (98975 a 98981).',
  'The old lowest new-patient visit. From 2021-01-01 the lowest is 99202.':
    'La antigua visita más baja de paciente nuevo. Desde 2021-01-01 la más baja es 99202.',
  'A prescriber’s visit with someone the group has not seen for three years, for a small problem. The level goes by the simplest decision making or by 15 minutes of the clinician’s time that day. At 30 minutes or low decision making it is 99203.':
    'La visita de un prescriptor con alguien a quien el grupo no ha visto en tres años, por un problema menor. El nivel se rige por la toma de decisiones más sencilla o por 15 minutos del profesional ese día. Con 30 minutos o toma de decisiones baja es 99203.',
  'A prescriber’s visit with a new patient whose problem needs low decision making, or 30 minutes of the clinician’s time that day. Psychiatric prescribers often choose 90792 for a full first evaluation instead.':
    'La visita de un prescriptor con un paciente nuevo cuyo problema requiere una toma de decisiones baja, o 30 minutos del profesional ese día. Los prescriptores psiquiátricos suelen elegir 90792 para una primera evaluación completa.',
  'A prescriber’s visit with a new patient that takes moderate decision making, such as starting a medication, or 45 minutes of the clinician’s time that day. 99203 is the level below, 99205 the one above.':
    'La visita de un prescriptor con un paciente nuevo que exige una toma de decisiones moderada, como iniciar una medicación, o 45 minutos del profesional ese día. 99203 es el nivel inferior, 99205 el superior.',
  'A prescriber’s visit with a new patient that takes high decision making, for instance a threat to life, or 60 minutes of the clinician’s time that day. Longer still by time: 99417, or G2212 for Medicare.':
    'La visita de un prescriptor con un paciente nuevo que exige una toma de decisiones alta, por ejemplo una amenaza a la vida, o 60 minutos del profesional ese día. Aún más larga por tiempo: 99417, o G2212 para Medicare.',
  'A short visit that a nurse or other staff handles under the clinician, such as an injection check. No decision-making level or minutes are asked for. When the prescriber does the visit, it is 99212 or higher.':
    'Una visita corta que atiende un enfermero u otro personal bajo el profesional, como un control de inyección. No se piden nivel de decisiones ni minutos. Cuando la visita la hace el prescriptor, es 99212 o más.',
  'A prescriber’s follow-up for a small or settled problem: simplest decision making, or 10 minutes of the clinician’s time that day. At 20 minutes or low decision making it is 99213.':
    'El seguimiento de un prescriptor por un problema menor o estable: la toma de decisiones más sencilla, o 10 minutos del profesional ese día. Con 20 minutos o toma de decisiones baja es 99213.',
  'A prescriber’s follow-up with low decision making, for example a patient who does well on one medication, or 20 minutes of the clinician’s time that day. Moderate decision making or 30 minutes make it 99214.':
    'El seguimiento de un prescriptor con toma de decisiones baja, por ejemplo un paciente que va bien con una medicación, o 20 minutos del profesional ese día. Una toma de decisiones moderada o 30 minutos lo hacen 99214.',
  'A prescriber’s follow-up with moderate decision making, such as changing a medication for an illness that is not under control, or 30 minutes of the clinician’s time that day. It is the everyday code of outpatient psychiatry together with 99213.':
    'El seguimiento de un prescriptor con toma de decisiones moderada, como cambiar una medicación por una enfermedad no controlada, o 30 minutos del profesional ese día. Junto con 99213 es el código de todos los días de la psiquiatría ambulatoria.',
  'A prescriber’s follow-up with high decision making, such as a threat to life or a drug that needs close watch for harm, or 40 minutes of the clinician’s time that day. Longer by time: 99417 from 55 minutes, G2212 for Medicare from 69.':
    'El seguimiento de un prescriptor con toma de decisiones alta, como una amenaza a la vida o un fármaco que exige vigilancia estrecha por sus daños, o 40 minutos del profesional ese día. Más largo por tiempo: 99417 desde 55 minutos, G2212 para Medicare desde 69.',
  'Observation had codes of its own until the end of 2022. From 2023-01-01 the hospital codes 99221 to 99223 and 99238 or 99239 serve both.':
    'La observación tuvo códigos propios hasta fines de 2022. Desde 2023-01-01 los códigos de hospital 99221 a 99223 y 99238 o 99239 sirven para ambos.',
  'The admitting or first-seeing prescriber’s visit on the first day in hospital or observation. Choose by straightforward or low decision making, or by 40 minutes of the clinician’s time that day. Moderate decision making or 55 minutes make it 99222.':
    'La visita del prescriptor que ingresa o ve primero, el primer día de hospital u observación. Elija por toma de decisiones sencilla o baja, o por 40 minutos del profesional ese día. Una toma de decisiones moderada o 55 minutos lo hacen 99222.',
  'The first hospital or observation visit with moderate decision making, or 55 minutes of the clinician’s time that day. Between 99221 and 99223.':
    'La primera visita de hospital u observación con toma de decisiones moderada, o 55 minutos del profesional ese día. Entre 99221 y 99223.',
  'The first hospital or observation visit with high decision making, such as danger to self or others, or 75 minutes of the clinician’s time that day. Less demanding first days are 99221 and 99222.':
    'La primera visita de hospital u observación con toma de decisiones alta, como peligro para sí o para otros, o 75 minutos del profesional ese día. Los primeros días menos exigentes son 99221 y 99222.',
  'Observation had codes of its own until the end of 2022. From 2023-01-01 a later day is 99231 to 99233.':
    'La observación tuvo códigos propios hasta fines de 2022. Desde 2023-01-01 un día posterior es 99231 a 99233.',
  'A daily round on a hospital or observation patient who is stable or improving, or 25 minutes of the clinician’s time that day. At 35 minutes or moderate decision making it is 99232.':
    'Una ronda diaria de un paciente de hospital u observación que está estable o mejora, o 25 minutos del profesional ese día. Con 35 minutos o toma de decisiones moderada es 99232.',
  'A daily round with moderate decision making, such as changing medication, or 35 minutes of the clinician’s time that day. Below it is 99231, above it 99233.':
    'Una ronda diaria con toma de decisiones moderada, como cambiar medicación, o 35 minutos del profesional ese día. Por debajo está 99231, por encima 99233.',
  'A daily round with high decision making, for example a patient who got much worse, or 50 minutes of the clinician’s time that day. When the patient only needs a change of plan it is 99232.':
    'Una ronda diaria con toma de decisiones alta, por ejemplo un paciente que empeoró mucho, o 50 minutos del profesional ese día. Cuando el paciente solo necesita un cambio de plan es 99232.',
  'Hospital or observation care that starts and ends on one date, in one code, with straightforward or low decision making or 45 minutes. Care over two dates uses 99221 to 99223 and 99238 or 99239.':
    'Atención de hospital u observación que empieza y termina en una fecha, en un solo código, con toma de decisiones sencilla o baja o 45 minutos. La atención en dos fechas usa 99221 a 99223 y 99238 o 99239.',
  'Hospital or observation care that starts and ends on one date with moderate decision making or 70 minutes of the clinician’s time. A stay over midnight is coded by its first and its later days instead.':
    'Atención de hospital u observación que empieza y termina en una fecha con toma de decisiones moderada o 70 minutos del profesional. Una estancia que pasa la medianoche se codifica por su primer día y los posteriores.',
  'Hospital or observation care that starts and ends on one date with high decision making or 85 minutes of the clinician’s time. Simpler stays of one day are 99234 and 99235.':
    'Atención de hospital u observación que empieza y termina en una fecha con toma de decisiones alta o 85 minutos del profesional. Las estancias de un día más sencillas son 99234 y 99235.',
  'All the clinician’s work of sending a patient home from hospital or observation, up to 30 minutes. Over 30 minutes it is 99239, and the note must then state the time.':
    'Todo el trabajo del profesional para dar de alta a un paciente de hospital u observación, hasta 30 minutos. Con más de 30 minutos es 99239, y la nota debe entonces indicar el tiempo.',
  'All the clinician’s work of sending a patient home from hospital or observation when it took more than 30 minutes that day. Otherwise it is 99238.':
    'Todo el trabajo del profesional para dar de alta a un paciente de hospital u observación cuando llevó más de 30 minutos ese día. De otro modo es 99238.',
  'The old lowest office consultation. From 2023-01-01 the lowest is 99242.':
    'La antigua interconsulta de consultorio más baja. Desde 2023-01-01 la más baja es 99242.',
  'A visit at the office because another clinician asked for an opinion: the simplest decision making, or 20 minutes of the consultant’s time that day. Payers that do not take consultation codes want an ordinary visit code.':
    'Una visita en el consultorio porque otro profesional pidió una opinión: la toma de decisiones más sencilla, o 20 minutos del consultor ese día. Los pagadores que no aceptan códigos de interconsulta piden un código de visita común.',
  'A visit at the office because another clinician asked for an opinion: low decision making, or 30 minutes of the consultant’s time that day. Payers that do not take consultation codes want an ordinary visit code.':
    'Una visita en el consultorio porque otro profesional pidió una opinión: una toma de decisiones baja, o 30 minutos del consultor ese día. Los pagadores que no aceptan códigos de interconsulta piden un código de visita común.',
  'A visit at the office because another clinician asked for an opinion: moderate decision making, or 40 minutes of the consultant’s time that day. Payers that do not take consultation codes want an ordinary visit code.':
    'Una visita en el consultorio porque otro profesional pidió una opinión: una toma de decisiones moderada, o 40 minutos del consultor ese día. Los pagadores que no aceptan códigos de interconsulta piden un código de visita común.',
  'A visit at the office because another clinician asked for an opinion: high decision making, or 55 minutes of the consultant’s time that day. Payers that do not take consultation codes want an ordinary visit code.':
    'Una visita en el consultorio porque otro profesional pidió una opinión: una toma de decisiones alta, o 55 minutos del consultor ese día. Los pagadores que no aceptan códigos de interconsulta piden un código de visita común.',
  'The old lowest hospital consultation. From 2023-01-01 the lowest is 99252.':
    'La antigua interconsulta de hospital más baja. Desde 2023-01-01 la más baja es 99252.',
  'A visit at the hospital bed because another clinician asked for an opinion: the simplest decision making, or 35 minutes of the consultant’s time that day. Payers that do not take consultation codes want an ordinary visit code.':
    'Una visita junto a la cama del hospital porque otro profesional pidió una opinión: la toma de decisiones más sencilla, o 35 minutos del consultor ese día. Los pagadores que no aceptan códigos de interconsulta piden un código de visita común.',
  'A visit at the hospital bed because another clinician asked for an opinion: low decision making, or 45 minutes of the consultant’s time that day. Payers that do not take consultation codes want an ordinary visit code.':
    'Una visita junto a la cama del hospital porque otro profesional pidió una opinión: una toma de decisiones baja, o 45 minutos del consultor ese día. Los pagadores que no aceptan códigos de interconsulta piden un código de visita común.',
  'A visit at the hospital bed because another clinician asked for an opinion: moderate decision making, or 60 minutes of the consultant’s time that day. Payers that do not take consultation codes want an ordinary visit code.':
    'Una visita junto a la cama del hospital porque otro profesional pidió una opinión: una toma de decisiones moderada, o 60 minutos del consultor ese día. Los pagadores que no aceptan códigos de interconsulta piden un código de visita común.',
  'A visit at the hospital bed because another clinician asked for an opinion: high decision making, or 80 minutes of the consultant’s time that day. Payers that do not take consultation codes want an ordinary visit code.':
    'Una visita junto a la cama del hospital porque otro profesional pidió una opinión: una toma de decisiones alta, o 80 minutos del consultor ese día. Los pagadores que no aceptan códigos de interconsulta piden un código de visita común.',
  'An emergency visit so small that staff may handle it. Levels go by decision making, from this one up to 99285.':
    'Una visita de urgencias tan menor que puede atenderla el personal. Los niveles van según la toma de decisiones, desde este hasta 99285.',
  'A visit in an emergency department for a simple problem. The level goes by decision making alone: low is 99283, moderate 99284, high 99285.':
    'Una visita en un servicio de urgencias por un problema sencillo. El nivel va solo según la toma de decisiones: baja es 99283, moderada 99284, alta 99285.',
  'A visit in an emergency department with low decision making, which alone sets the level. Simpler is 99282, moderate 99284.':
    'Una visita en un servicio de urgencias con toma de decisiones baja, que sola fija el nivel. Más sencilla es 99282, moderada 99284.',
  'A visit in an emergency department with moderate decision making, which alone sets the level. A crisis that threatens life is usually high: 99285.':
    'Una visita en un servicio de urgencias con toma de decisiones moderada, que sola fija el nivel. Una crisis que amenaza la vida suele ser alta: 99285.',
  'An emergency visit with high decision making, such as an overdose or acute danger to self or others. It is the top level.':
    'Una visita de urgencias con toma de decisiones alta, como una sobredosis o peligro agudo para sí o para otros. Es el nivel más alto.',
  'The first visit by a prescriber to a nursing facility resident with straightforward or low decision making, or 25 minutes of the clinician’s time that day. 35 minutes or moderate decision making make it 99305.':
    'La primera visita de un prescriptor a un residente de residencia de enfermería con toma de decisiones sencilla o baja, o 25 minutos del profesional ese día. 35 minutos o una toma de decisiones moderada lo hacen 99305.',
  'The first nursing facility visit with moderate decision making, or 35 minutes of the clinician’s time that day. Below it is 99304, above it 99306.':
    'La primera visita en residencia de enfermería con toma de decisiones moderada, o 35 minutos del profesional ese día. Por debajo está 99304, por encima 99306.',
  'The first nursing facility visit with high decision making, or 50 minutes of the clinician’s time that day. Simpler first visits are 99304 and 99305.':
    'La primera visita en residencia de enfermería con toma de decisiones alta, o 50 minutos del profesional ese día. Las primeras visitas más sencillas son 99304 y 99305.',
  'A follow-up visit to a nursing facility resident for a small problem, or 10 minutes of the clinician’s time that day. With low decision making or 20 minutes it is 99308.':
    'Una visita de seguimiento a un residente de residencia de enfermería por un problema menor, o 10 minutos del profesional ese día. Con toma de decisiones baja o 20 minutos es 99308.',
  'A follow-up nursing facility visit with low decision making, or 20 minutes of the clinician’s time that day. Below it is 99307, above it 99309.':
    'Una visita de seguimiento en residencia de enfermería con toma de decisiones baja, o 20 minutos del profesional ese día. Por debajo está 99307, por encima 99309.',
  'A follow-up nursing facility visit with moderate decision making, such as changing an antipsychotic, or 30 minutes of the clinician’s time that day. Below it is 99308, above it 99310.':
    'Una visita de seguimiento en residencia de enfermería con toma de decisiones moderada, como cambiar un antipsicótico, o 30 minutos del profesional ese día. Por debajo está 99308, por encima 99310.',
  'A follow-up nursing facility visit with high decision making, or 45 minutes of the clinician’s time that day. With moderate decision making, or from 30 minutes, it is 99309.':
    'Una visita de seguimiento en residencia de enfermería con toma de decisiones alta, o 45 minutos del profesional ese día. Con toma de decisiones moderada, o desde 30 minutos, es 99309.',
  'All the clinician’s work of discharging a resident, up to 30 minutes. Over 30 it is 99316.':
    'Todo el trabajo del profesional para dar de alta a un residente, hasta 30 minutos. Con más de 30 es 99316.',
  'All the clinician’s work of discharging a resident when it took more than 30 minutes. Otherwise 99315.':
    'Todo el trabajo del profesional para dar de alta a un residente cuando llevó más de 30 minutos. De otro modo 99315.',
  'A yearly visit code of its own until the end of 2022. From 2023-01-01 use 99309 or 99310.':
    'Un código propio de visita anual hasta fines de 2022. Desde 2023-01-01 use 99309 o 99310.',
  'Group homes and assisted living had visit codes of their own until the end of 2022. From 2023-01-01 the home visit codes 99341 to 99345 serve both.':
    'Los hogares grupales y la vivienda asistida tuvieron códigos de visita propios hasta fines de 2022. Desde 2023-01-01 los códigos de visita a domicilio 99341 a 99345 sirven para ambos.',
  'Group homes and assisted living had visit codes of their own until the end of 2022. From 2023-01-01 the home visit codes 99347 to 99350 serve both.':
    'Los hogares grupales y la vivienda asistida tuvieron códigos de visita propios hasta fines de 2022. Desde 2023-01-01 los códigos de visita a domicilio 99347 a 99350 sirven para ambos.',
  'A prescriber visits a new patient in person where the patient lives. The simplest decision making or 15 minutes of the clinician’s time that day earn this level; 99342 is the level above.':
    'Un prescriptor visita en persona a un paciente nuevo donde vive. La toma de decisiones más sencilla o 15 minutos del profesional ese día dan este nivel; 99342 es el nivel superior.',
  'A prescriber visits a new patient in person where the patient lives. Low decision making or 30 minutes of the clinician’s time that day earn this level; 99341 is the level below and 99344 the one above.':
    'Un prescriptor visita en persona a un paciente nuevo donde vive. Una toma de decisiones baja o 30 minutos del profesional ese día dan este nivel; 99341 es el nivel inferior y 99344 el superior.',
  'A level that fell away at the end of 2022. From 2023-01-01 use 99342 or 99344.':
    'Un nivel que desapareció a fines de 2022. Desde 2023-01-01 use 99342 o 99344.',
  'A prescriber visits a new patient in person where the patient lives. Moderate decision making or 60 minutes of the clinician’s time that day earn this level; 99342 is the level below and 99345 the one above.':
    'Un prescriptor visita en persona a un paciente nuevo donde vive. Una toma de decisiones moderada o 60 minutos del profesional ese día dan este nivel; 99342 es el nivel inferior y 99345 el superior.',
  'A prescriber visits a new patient in person where the patient lives. High decision making or 75 minutes of the clinician’s time that day earn this level; 99344 is the level below.':
    'Un prescriptor visita en persona a un paciente nuevo donde vive. Una toma de decisiones alta o 75 minutos del profesional ese día dan este nivel; 99344 es el nivel inferior.',
  'A prescriber visits an established patient in person where the patient lives. The simplest decision making or 20 minutes of the clinician’s time that day earn this level; 99348 is the level above.':
    'Un prescriptor visita en persona a un paciente ya conocido donde vive. La toma de decisiones más sencilla o 20 minutos del profesional ese día dan este nivel; 99348 es el nivel superior.',
  'A prescriber visits an established patient in person where the patient lives. Low decision making or 30 minutes of the clinician’s time that day earn this level; 99347 is the level below and 99349 the one above.':
    'Un prescriptor visita en persona a un paciente ya conocido donde vive. Una toma de decisiones baja o 30 minutos del profesional ese día dan este nivel; 99347 es el nivel inferior y 99349 el superior.',
  'A prescriber visits an established patient in person where the patient lives. Moderate decision making or 40 minutes of the clinician’s time that day earn this level; 99348 is the level below and 99350 the one above.':
    'Un prescriptor visita en persona a un paciente ya conocido donde vive. Una toma de decisiones moderada o 40 minutos del profesional ese día dan este nivel; 99348 es el nivel inferior y 99350 el superior.',
  'A prescriber visits an established patient in person where the patient lives. High decision making or 60 minutes of the clinician’s time that day earn this level; 99349 is the level below.':
    'Un prescriptor visita en persona a un paciente ya conocido donde vive. Una toma de decisiones alta o 60 minutos del profesional ese día dan este nivel; 99349 es el nivel inferior.',
  'Until the end of 2022 this add-on covered extra time with the patient, also after 90837. For visits from 2023-01-01 long E/M visits use 99417 or, for Medicare, G2212; psychotherapy has no prolonged code any more.':
    'Hasta fines de 2022 este código adicional cubría tiempo extra con el paciente, también después de 90837. Para visitas desde 2023-01-01 las visitas E/M largas usan 99417 o, para Medicare, G2212; la psicoterapia ya no tiene código prolongado.',
  'Until the end of 2022 it followed 99354 for still more time. From 2023-01-01 look at 99417 or G2212, which go with E/M visits only.':
    'Hasta fines de 2022 seguía a 99354 por aún más tiempo. Desde 2023-01-01 mire 99417 o G2212, que van solo con visitas E/M.',
  'Until the end of 2022 it covered extra time with a hospital patient. From 2023-01-01 it is 99418 or, for Medicare, G0316.':
    'Hasta fines de 2022 cubría tiempo extra con un paciente hospitalizado. Desde 2023-01-01 es 99418 o, para Medicare, G0316.',
  'Until the end of 2022 it followed 99356. From 2023-01-01 it is 99418 or, for Medicare, G0316.':
    'Hasta fines de 2022 seguía a 99356. Desde 2023-01-01 es 99418 o, para Medicare, G0316.',
  'Long work for a patient, such as reading records, on another date than the visit it belongs to; 31 minutes or more. Time on the day of the visit belongs to the visit code.':
    'Trabajo largo por un paciente, como leer expedientes, en otra fecha que la visita a la que pertenece; 31 minutos o más. El tiempo del día de la visita pertenece al código de la visita.',
  'Added to 99358 when long work without the patient, on another date than the visit, goes on: from 76 minutes in all. It is never billed alone.':
    'Se añade a 99358 cuando el trabajo largo sin el paciente, en otra fecha que la visita, continúa: desde 76 minutos en total. Nunca se factura solo.',
  'At least three professionals of different fields meet for 30 minutes or more, with the patient or family there; reported by one who cannot bill E/M. With patient and family away it is 99368, for a physician 99367.':
    'Al menos tres profesionales de campos distintos se reúnen 30 minutos o más, con el paciente o la familia presente; lo factura quien no puede facturar E/M. Sin paciente ni familia es 99368, para un médico 99367.',
  'At least three professionals meet about the patient for 30 minutes or more, patient and family not there; the physician’s part. The therapist’s or nurse’s part is 99368. With the patient or family there it is 99366 or a visit.':
    'Al menos tres profesionales se reúnen sobre el paciente 30 minutos o más, sin paciente ni familia; la parte del médico. La parte del terapeuta o enfermero es 99368. Con el paciente o la familia presente es 99366 o una visita.',
  'At least three professionals meet about the patient for 30 minutes or more, patient and family not there; the part of one who cannot bill E/M. The physician’s part is 99367.':
    'Al menos tres profesionales se reúnen sobre el paciente 30 minutos o más, sin paciente ni familia; la parte de quien no puede facturar E/M. La parte del médico es 99367.',
  'Advice on health risks to one person without illness, about a quarter of an hour (8 minutes or more). With symptoms or a diagnosis it is a visit or therapy code instead.':
    'Consejo sobre riesgos de salud a una persona sin enfermedad, cerca de un cuarto de hora (8 minutos o más). Con síntomas o un diagnóstico es un código de visita o de terapia.',
  'Advice on health risks to one person without illness, about half an hour (23 minutes or more). Shorter advice is 99401, longer 99403. For someone who is ill it is a visit or therapy.':
    'Consejo sobre riesgos de salud a una persona sin enfermedad, cerca de media hora (23 minutos o más). Un consejo más corto es 99401, más largo 99403. Para alguien enfermo es una visita o terapia.',
  'Advice on health risks to one person without illness, about three quarters of an hour (38 minutes or more). Shorter advice is 99402, longer 99404. For someone who is ill it is a visit or therapy.':
    'Consejo sobre riesgos de salud a una persona sin enfermedad, cerca de tres cuartos de hora (38 minutos o más). Un consejo más corto es 99402, más largo 99404. Para alguien enfermo es una visita o terapia.',
  'Advice on health risks to one person without illness, about an hour (53 minutes or more). Shorter advice is 99401 to 99403. For someone who is ill it is a visit or therapy.':
    'Consejo sobre riesgos de salud a una persona sin enfermedad, cerca de una hora (53 minutos o más). Un consejo más corto es 99401 a 99403. Para alguien enfermo es una visita o terapia.',
  'One-to-one counseling about tobacco of more than 3 and up to 10 minutes. More than 10 minutes is 99407.':
    'Consejería individual sobre el tabaco de más de 3 y hasta 10 minutos. Más de 10 minutos es 99407.',
  'One-to-one counseling about tobacco of more than 10 minutes. With 4 to 10 minutes it is 99406.':
    'Consejería individual sobre el tabaco de más de 10 minutos. Con 4 a 10 minutos es 99406.',
  'A standard screening for risky alcohol or drug use with a short structured talk, 15 to 30 minutes. Over 30 minutes is 99409; Medicare uses G0396.':
    'Un tamizaje estándar de consumo riesgoso de alcohol o drogas con una conversación breve y estructurada, de 15 a 30 minutos. Más de 30 minutos es 99409; Medicare usa G0396.',
  'The longer version of 99408: standard screening and structured talk of more than 30 minutes. Medicare uses G0397.':
    'La versión más larga de 99408: tamizaje estándar y conversación estructurada de más de 30 minutos. Medicare usa G0397.',
  'Advice on health risks to a group of people without illness, about half an hour. Therapy groups are 90853.':
    'Consejo sobre riesgos de salud a un grupo de personas sin enfermedad, cerca de media hora. Los grupos de terapia son 90853.',
  'Advice on health risks to a group of people without illness, about an hour. Therapy groups are 90853.':
    'Consejo sobre riesgos de salud a un grupo de personas sin enfermedad, cerca de una hora. Los grupos de terapia son 90853.',
  'Added to an office visit when clinical staff stay with the patient far beyond the visit’s usual time, under the clinician’s supervision. Clinician time is 99417.':
    'Se añade a una visita de consultorio cuando el personal clínico acompaña al paciente mucho más allá del tiempo habitual de la visita, bajo la supervisión del profesional. El tiempo del profesional es 99417.',
  'Added to 99415 when clinical staff stay with the patient for still longer, by the half hour. It is never billed alone.':
    'Se añade a 99415 cuando el personal clínico acompaña al paciente aún más tiempo, por medias horas. Nunca se factura solo.',
  'Added to 99205 or 99215 when the visit was chosen by time and ran past its end: one unit from 75 minutes with 99205 and from 55 with 99215, then every 15 more. Medicare wants G2212 instead.':
    'Se añade a 99205 o 99215 cuando la visita se eligió por tiempo y pasó de su final: una unidad desde 75 minutos con 99205 y desde 55 con 99215, luego cada 15 más. Medicare pide en su lugar G2212.',
  'Added to the highest hospital or nursing facility visit when it was chosen by time and ran past its end. Medicare has G0316 and G0317 for it.':
    'Se añade a la visita más alta de hospital o de residencia de enfermería cuando se eligió por tiempo y pasó de su final. Medicare tiene para ello G0316 y G0317.',
  'An old code for scoring a health-risk form. From 2017-01-01 it is 96160 or 96161.':
    'Un código antiguo para calificar un formulario de riesgos de salud. Desde 2017-01-01 es 96160 o 96161.',
  'A patient writes through the portal about a problem and the prescriber works on it; 5 to 10 minutes added up over 7 days. A therapist’s portal work is 98970 to 98972.':
    'Un paciente escribe por el portal sobre un problema y el prescriptor lo atiende; de 5 a 10 minutos sumados en 7 días. El trabajo de un terapeuta en el portal es 98970 a 98972.',
  'A patient writes through the portal about a problem and the prescriber works on it; 11 to 20 minutes added up over 7 days. A therapist’s portal work is 98970 to 98972.':
    'Un paciente escribe por el portal sobre un problema y el prescriptor lo atiende; de 11 a 20 minutos sumados en 7 días. El trabajo de un terapeuta en el portal es 98970 a 98972.',
  'A patient writes through the portal about a problem and the prescriber works on it; 21 or more minutes added up over 7 days. A therapist’s portal work is 98970 to 98972.':
    'Un paciente escribe por el portal sobre un problema y el prescriptor lo atiende; 21 minutos o más sumados en 7 días. El trabajo de un terapeuta en el portal es 98970 a 98972.',
  'Added to 99491 when the clinician’s own work on chronic care goes on in the month, by the half hour. Staff time has 99439 instead.':
    'Se añade a 99491 cuando el trabajo propio del profesional en la atención crónica continúa en el mes, por medias horas. El tiempo del personal tiene 99439.',
  'Added to 99490 when staff work on chronic care goes on in the month, by 20 minutes. The clinician’s own time has 99437 instead.':
    'Se añade a 99490 cuando el trabajo del personal en la atención crónica continúa en el mes, por 20 minutos. El tiempo propio del profesional tiene 99437.',
  'A phone visit by a prescriber, in use until the end of 2024. From 2025-01-01 use 98008 to 98015 or 98016 where the payer takes them; Medicare wants an office visit code with modifier 93.':
    'Una visita telefónica de un prescriptor, en uso hasta fines de 2024. Desde 2025-01-01 use 98008 a 98015 o 98016 donde el pagador los acepte; Medicare pide un código de visita de consultorio con el modificador 93.',
  'An old online visit code. From 2020-01-01 it is 99421 to 99423, for therapists 98970 to 98972.':
    'Un código antiguo de visita en línea. Desde 2020-01-01 es 99421 a 99423, para terapeutas 98970 a 98972.',
  'A consultant who bills E/M advises the treating clinician without seeing the patient, by talk and written report; 5 to 10 minutes over 7 days. A written report alone is 99451, and therapists’ counterparts are G0546 to G0549.':
    'Un consultor que factura E/M aconseja al profesional que trata sin ver al paciente, de palabra y con informe escrito; de 5 a 10 minutos en 7 días. Un informe escrito solo es 99451, y los equivalentes de los terapeutas son G0546 a G0549.',
  'A consultant who bills E/M advises the treating clinician without seeing the patient, by talk and written report; 11 to 20 minutes over 7 days. A written report alone is 99451, and therapists’ counterparts are G0546 to G0549.':
    'Un consultor que factura E/M aconseja al profesional que trata sin ver al paciente, de palabra y con informe escrito; de 11 a 20 minutos en 7 días. Un informe escrito solo es 99451, y los equivalentes de los terapeutas son G0546 a G0549.',
  'A consultant who bills E/M advises the treating clinician without seeing the patient, by talk and written report; 21 to 30 minutes over 7 days. A written report alone is 99451, and therapists’ counterparts are G0546 to G0549.':
    'Un consultor que factura E/M aconseja al profesional que trata sin ver al paciente, de palabra y con informe escrito; de 21 a 30 minutos en 7 días. Un informe escrito solo es 99451, y los equivalentes de los terapeutas son G0546 a G0549.',
  'A consultant who bills E/M advises the treating clinician without seeing the patient, by talk and written report; 31 or more minutes over 7 days. A written report alone is 99451, and therapists’ counterparts are G0546 to G0549.':
    'Un consultor que factura E/M aconseja al profesional que trata sin ver al paciente, de palabra y con informe escrito; 31 minutos o más en 7 días. Un informe escrito solo es 99451, y los equivalentes de los terapeutas son G0546 a G0549.',
  'A consultant who bills E/M reads the record and answers the treating clinician in writing only. With a talk as well it is 99446 to 99449; a therapist’s answer is G0550.':
    'Un consultor que factura E/M lee el expediente y responde al profesional que trata solo por escrito. Si además hay conversación es 99446 a 99449; la respuesta de un terapeuta es G0550.',
  'The treating clinician prepares the question and speaks with the consultant. The consultant bills 99446 to 99451.':
    'El profesional que trata prepara la pregunta y habla con el consultor. El consultor factura 99446 a 99451.',
  'A full work-up of a patient with failing thinking: function, safety, caregiver needs and a care plan, typically 60 minutes. It swallows an intake, status exam or rating scales of the same day.':
    'Un estudio completo de un paciente cuyo pensamiento falla: función, seguridad, necesidades del cuidador y un plan de atención, por lo común 60 minutos. Absorbe una evaluación inicial, un examen del estado mental o escalas del mismo día.',
  'A medical practice looks after a patient’s mental-health care over the month with rating scales, planning and follow-up, 20 minutes of staff time or more. With a psychiatric consultant and care manager it is collaborative care (99492, 99493); a therapist’s own month is G0323.':
    'Una práctica médica se ocupa de la salud mental de un paciente durante el mes con escalas, planificación y seguimiento, 20 minutos o más de tiempo del personal. Con un consultor psiquiátrico y un gestor de atención es atención colaborativa (99492, 99493); el mes propio de un terapeuta es G0323.',
  'Staff time, 60 minutes or more in the month, for a patient with several lasting illnesses and complex decisions. Simpler cases are 99490.':
    'Tiempo del personal, 60 minutos o más en el mes, por un paciente con varias enfermedades duraderas y decisiones complejas. Los casos más sencillos son 99490.',
  'Added to 99487 when staff work on complex chronic care goes on in the month, by the half hour. It is never billed alone.':
    'Se añade a 99487 cuando el trabajo del personal en la atención crónica compleja continúa en el mes, por medias horas. Nunca se factura solo.',
  'Staff time of 20 minutes or more in the month for a patient with lasting illnesses. The clinician’s own time is 99491; behavioral care is 99484.':
    'Tiempo del personal de 20 minutos o más en el mes por un paciente con enfermedades duraderas. El tiempo propio del profesional es 99491; la atención conductual es 99484.',
  '30 minutes or more in the month that the clinician personally spends on a patient with lasting illnesses. Staff time is 99490.':
    '30 minutos o más en el mes que el profesional dedica en persona a un paciente con enfermedades duraderas. El tiempo del personal es 99490.',
  'The first month of psychiatric collaborative care: a care manager works with the patient while a psychiatric consultant advises the treating medical clinician, who bills. 36 minutes or more of care manager time; later months are 99493, from 86 minutes 99494 joins.':
    'El primer mes de atención colaborativa psiquiátrica: un gestor de atención trabaja con el paciente mientras un consultor psiquiátrico aconseja al profesional médico que trata, quien factura. 36 minutos o más del gestor de atención; los meses posteriores son 99493, desde 86 minutos se suma 99494.',
  'A month of psychiatric collaborative care after the first, 31 minutes or more of care manager time. From 76 minutes 99494 joins; with 16 to 30 G2214 fits.':
    'Un mes de atención colaborativa psiquiátrica después del primero, 31 minutos o más del gestor de atención. Desde 76 minutos se suma 99494; con 16 a 30 corresponde G2214.',
  'Added to 99492 from 86 minutes or to 99493 from 76 minutes of care manager time in the month; each unit needs 16 minutes past the full time. It is billed in the month of its base code by the same clinician.':
    'Se añade a 99492 desde 86 minutos o a 99493 desde 76 minutos del gestor de atención en el mes; cada unidad requiere 16 minutos más allá del tiempo completo. Lo factura en el mes de su código base el mismo profesional.',
  'A conversation with patient or family about wishes for care, such as an advance directive; 16 minutes or more. From 46 minutes 99498 joins.':
    'Una conversación con el paciente o la familia sobre los deseos de atención, como una directiva anticipada; 16 minutos o más. Desde 46 minutos se suma 99498.',
  'Added to 99497 when the talk about future care wishes takes longer: from 46 minutes in all. It is never billed alone.':
    'Se añade a 99497 cuando la conversación sobre los deseos de atención futura dura más: desde 46 minutos en total. Nunca se factura solo.',
  'Medicare’s code for crisis psychotherapy that a clinician brings to the patient, such as a mobile crisis call at home. Count it like 90839: 30 to 74 minutes. In the office it is 90839 itself.':
    'El código de Medicare para la psicoterapia de crisis que un profesional lleva hasta el paciente, como una visita móvil de crisis en casa. Cuéntelo como 90839: de 30 a 74 minutos. En el consultorio es 90839 mismo.',
  'Added to G0017 when the crisis outside the office ran past its first hour, counted like 90840 from 75 minutes in all. It never stands without G0017. Crisis work in the office is 90839 and 90840.':
    'Se añade a G0017 cuando la crisis fuera del consultorio pasó de su primera hora, contado como 90840 desde 75 minutos en total. Nunca va sin G0017. El trabajo de crisis en el consultorio es 90839 y 90840.',
  'A trained worker helps with housing, food and other needs that stand in the way of treatment; 60 minutes in the month under a clinician’s direction. Guidance through a serious illness is G0023.':
    'Un trabajador capacitado ayuda con vivienda, comida y otras necesidades que estorban el tratamiento; 60 minutos en el mes bajo la dirección de un profesional. La guía en una enfermedad grave es G0023.',
  'Added to G0019 for each further half hour in the month that a community health worker spends on needs such as housing and food. It is never billed alone.':
    'Se añade a G0019 por cada media hora adicional en el mes que un trabajador comunitario de salud dedica a necesidades como vivienda y comida. Nunca se factura solo.',
  'A patient navigator guides a person with a serious, high-risk condition through care; 60 minutes in the month. When peers with lived experience do it, it is G0140.':
    'Un navegador de pacientes guía a una persona con una afección grave y de alto riesgo por la atención; 60 minutos en el mes. Cuando lo hacen pares con experiencia propia, es G0140.',
  'Added to G0023 for each further half hour in the month that a navigator spends guiding a seriously ill patient. It is never billed alone.':
    'Se añade a G0023 por cada media hora adicional en el mes que un navegador dedica a guiar a un paciente gravemente enfermo. Nunca se factura solo.',
  'Occupational therapy as part of partial hospitalization or intensive outpatient care. Activity therapy is G0176, teaching G0177.':
    'Terapia ocupacional como parte de la hospitalización parcial o la atención ambulatoria intensiva. La terapia de actividades es G0176, la enseñanza G0177.',
  'A standard assessment of how a person moves and eats, 5 to 15 minutes, at most every six months. Until the end of 2025 the same number meant a social-needs risk assessment.':
    'Una evaluación estándar de cómo se mueve y come una persona, de 5 a 15 minutos, como máximo cada seis meses. Hasta fines de 2025 el mismo número significaba una evaluación de riesgos por necesidades sociales.',
  'A social-needs risk assessment with a standard tool, 5 to 15 minutes, at most every six months: housing, food, transport and the like. From 2026-01-01 the number means a physical activity and nutrition assessment.':
    'Una evaluación de riesgos por necesidades sociales con un instrumento estándar, de 5 a 15 minutos, como máximo cada seis meses: vivienda, comida, transporte y similares. Desde 2026-01-01 el número significa una evaluación de actividad física y nutrición.',
  'A physical activity and nutrition assessment, 5 to 15 minutes, at most every six months.':
    'Una evaluación de actividad física y nutrición, de 5 a 15 minutos, como máximo cada seis meses.',
  'A certified peer specialist or similar supports a person with a serious, high-risk condition; 60 minutes in the month under a clinician’s direction. Navigators without the peer role are G0023; Medicaid peer support is H0038.':
    'Un especialista certificado en apoyo entre pares o similar apoya a una persona con una afección grave y de alto riesgo; 60 minutos en el mes bajo la dirección de un profesional. Los navegadores sin el papel de par son G0023; el apoyo entre pares de Medicaid es H0038.',
  'Added to G0140 for each further half hour in the month that a peer spends supporting a seriously ill patient. It is never billed alone.':
    'Se añade a G0140 por cada media hora adicional en el mes que un par dedica a apoyar a un paciente gravemente enfermo. Nunca se factura solo.',
  'Music, dance, art or play therapy as part of the treatment of a mental illness. Occupational therapy is G0129.':
    'Terapia de música, danza, arte o juego como parte del tratamiento de una enfermedad mental. La terapia ocupacional es G0129.',
  'Training and education about the illness as part of a day program. Psychotherapy groups there are G0410.':
    'Capacitación y educación sobre la enfermedad como parte de un programa de día. Los grupos de psicoterapia son allí G0410.',
  'Added to 99223, 99233 or 99236 when the visit was chosen by time and ran well past it. Other payers may want 99418.':
    'Se añade a 99223, 99233 o 99236 cuando la visita se eligió por tiempo y pasó bastante de su final. Otros pagadores pueden pedir 99418.',
  'Added to 99306 or 99310 when the visit was chosen by time and ran well past it. Medicare only: other plans take 99418. It never stands without one of the two.':
    'Se añade a 99306 o 99310 cuando la visita se eligió por tiempo y pasó bastante de su final. Solo Medicare: otros planes aceptan 99418. Nunca va sin uno de los dos.',
  'Added to 99345 or 99350 when the visit was chosen by time and ran well past it. Medicare only. It never stands without one of the two.':
    'Se añade a 99345 o 99350 cuando la visita se eligió por tiempo y pasó bastante de su final. Solo Medicare. Nunca va sin uno de los dos.',
  '20 minutes or more in the month that a psychologist or therapist personally spends managing a patient’s mental-health care. In a medical practice with staff time it is 99484.':
    '20 minutos o más en el mes que un psicólogo o terapeuta dedica en persona a coordinar la atención de salud mental de un paciente. En una práctica médica con tiempo del personal es 99484.',
  'Medicare’s code for a structured assessment of alcohol or drug misuse with brief advice, 15 to 30 minutes. 5 to 14 minutes is G2011, over 30 is G0397; elsewhere 99408.':
    'El código de Medicare para una evaluación estructurada del mal uso de alcohol o drogas con consejo breve, de 15 a 30 minutos. De 5 a 14 minutos es G2011, más de 30 es G0397; en otros planes 99408.',
  'Medicare’s code for a structured assessment of alcohol or drug misuse with advice of more than 30 minutes. 15 to 30 minutes is G0396; payers outside Medicare use 99409.':
    'El código de Medicare para una evaluación estructurada del mal uso de alcohol o drogas con consejo de más de 30 minutos. De 15 a 30 minutos es G0396; los pagadores fuera de Medicare usan 99409.',
  'A consultant sees an inpatient again by video; the smallest of three levels, about 15 minutes. The first video consultation is G0425 to G0427.':
    'Un consultor ve de nuevo por video a un paciente hospitalizado; el menor de tres niveles, unos 15 minutos. La primera interconsulta por video es G0425 a G0427.',
  'A consultant sees an inpatient again by video; the middle of three levels, about 25 minutes. The first video consultation is G0425 to G0427.':
    'Un consultor ve de nuevo por video a un paciente hospitalizado; el medio de tres niveles, unos 25 minutos. La primera interconsulta por video es G0425 a G0427.',
  'A consultant sees an inpatient again by video; the largest of three levels, about 35 minutes. The first video consultation is G0425 to G0427.':
    'Un consultor ve de nuevo por video a un paciente hospitalizado; el mayor de tres niveles, unos 35 minutos. La primera interconsulta por video es G0425 a G0427.',
  'One-to-one help by a social worker or psychologist of a comprehensive outpatient rehabilitation facility, in quarter hours. Therapy in a practice is 90832 to 90837 instead.':
    'Ayuda individual de un trabajador social o psicólogo de un centro de rehabilitación ambulatoria integral, por cuartos de hora. La terapia en un consultorio es 90832 a 90837.',
  'Group psychotherapy as part of partial hospitalization or intensive outpatient care. Outside such programs it is 90853.':
    'Psicoterapia de grupo como parte de la hospitalización parcial o la atención ambulatoria intensiva. Fuera de esos programas es 90853.',
  'Group psychotherapy in a day program for patients who need other ways to communicate. Otherwise it is G0410.':
    'Psicoterapia de grupo en un programa de día para pacientes que necesitan otras formas de comunicarse. De otro modo es G0410.',
  'A consultant first sees a patient in the emergency room or hospital by video, about 30 minutes. Later ones are G0406 to G0408.':
    'Un consultor ve por primera vez por video a un paciente en urgencias o en el hospital, unos 30 minutos. Las posteriores son G0406 a G0408.',
  'A consultant first sees a patient in the emergency room or hospital by video, about 50 minutes. Later ones are G0406 to G0408.':
    'Un consultor ve por primera vez por video a un paciente en urgencias o en el hospital, unos 50 minutos. Las posteriores son G0406 a G0408.',
  'A consultant first sees a patient in the emergency room or hospital by video, about 70 minutes or more. Later ones are G0406 to G0408.':
    'Un consultor ve por primera vez por video a un paciente en urgencias o en el hospital, unos 70 minutos o más. Las posteriores son G0406 a G0408.',
  'The first wellness visit of a person with Medicare, which makes a prevention plan. It is no physical and no treatment; later years are G0439.':
    'La primera visita de bienestar de una persona con Medicare, que hace un plan de prevención. No es un examen físico ni un tratamiento; los años posteriores son G0439.',
  'The yearly Medicare wellness visit after the first, which updates the prevention plan. The first one is G0438.':
    'La visita anual de bienestar de Medicare después de la primera, que actualiza el plan de prevención. La primera es G0438.',
  'A yearly check for risky drinking in primary care. When it finds some, the talk about it is G0443.':
    'Una revisión anual de consumo riesgoso de alcohol en atención primaria. Cuando lo halla, la conversación al respecto es G0443.',
  'A brief one-to-one session after a positive screen (G0442), in primary care. Treatment of an alcohol disorder is psychotherapy or a program.':
    'Una sesión individual breve después de un tamizaje positivo (G0442), en atención primaria. El tratamiento de un trastorno por alcohol es psicoterapia o un programa.',
  'A yearly depression check in primary care for people without a known depression. Scales during ongoing treatment are 96127.':
    'Una revisión anual de depresión en atención primaria para personas sin depresión conocida. Las escalas durante un tratamiento en curso son 96127.',
  'A one-to-one talk in person, once a year, about habits that protect the heart; about a quarter of an hour. Weight is G0447, alcohol G0443.':
    'Una conversación individual en persona, una vez al año, sobre hábitos que protegen el corazón; cerca de un cuarto de hora. El peso es G0447, el alcohol G0443.',
  'One-to-one counseling in person about weight, about a quarter of an hour. In a group it is G0473.':
    'Consejería individual en persona sobre el peso, cerca de un cuarto de hora. En grupo es G0473.',
  'A prescriber manages an inpatient’s medication by video with hardly any psychotherapy. With psychotherapy use a hospital visit and its add-on.':
    'Un prescriptor maneja por video la medicación de un paciente hospitalizado casi sin psicoterapia. Con psicoterapia use una visita de hospital y su código adicional.',
  'The hospital’s own charge when a patient is seen in its outpatient clinic. The clinician bills the professional visit apart.':
    'El cargo propio del hospital cuando se ve a un paciente en su consulta externa. El profesional factura aparte la visita profesional.',
  'The all-in payment of a federally qualified health center for a medical visit with a new patient. The service itself is listed beside it on the claim.':
    'El pago con todo incluido a un centro de salud con calificación federal por una visita médica de un paciente nuevo. El servicio mismo se anota al lado en la reclamación.',
  'The all-in payment of a federally qualified health center for a medical visit with an established patient. The service itself is listed beside it on the claim.':
    'El pago con todo incluido a un centro de salud con calificación federal por una visita médica de un paciente ya conocido. El servicio mismo se anota al lado en la reclamación.',
  'The all-in payment of a federally qualified health center for a mental-health visit with a new patient. The service itself is listed beside it on the claim.':
    'El pago con todo incluido a un centro de salud con calificación federal por una visita de salud mental de un paciente nuevo. El servicio mismo se anota al lado en la reclamación.',
  'The all-in payment of a federally qualified health center for a mental-health visit with an established patient. The service itself is listed beside it on the claim.':
    'El pago con todo incluido a un centro de salud con calificación federal por una visita de salud mental de un paciente ya conocido. El servicio mismo se anota al lado en la reclamación.',
  'Counseling about weight in a group of two to ten people. One person alone is G0447.':
    'Consejería sobre el peso en un grupo de dos a diez personas. Una persona sola es G0447.',
  'A Medicare code that lived for 2017 only. From 2018-01-01 it is 99492.':
    'Un código de Medicare que existió solo en 2017. Desde 2018-01-01 es 99492.',
  'A Medicare code that lived for 2017 only. From 2018-01-01 it is 99493.':
    'Un código de Medicare que existió solo en 2017. Desde 2018-01-01 es 99493.',
  'A Medicare code that lived for 2017 only. From 2018-01-01 it is 99494.':
    'Un código de Medicare que existió solo en 2017. Desde 2018-01-01 es 99494.',
  'A Medicare code that lived for 2017 only. From 2018-01-01 it is 99483.':
    'Un código de Medicare que existió solo en 2017. Desde 2018-01-01 es 99483.',
  'A Medicare code that lived for 2017 only. From 2018-01-01 it is 99484.':
    'Un código de Medicare que existió solo en 2017. Desde 2018-01-01 es 99484.',
  'One code for all care management in federally qualified and rural health clinics. Now they bill 99484, 99490 and the other monthly codes one by one.':
    'Un solo código para toda la coordinación de la atención en centros de salud con calificación federal y clínicas rurales. Ahora facturan 99484, 99490 y los demás códigos mensuales uno por uno.',
  'One code for collaborative care in federally qualified and rural health clinics. Now they bill 99492, 99493, 99494 or G2214.':
    'Un solo código para la atención colaborativa en centros de salud con calificación federal y clínicas rurales. Ahora facturan 99492, 99493, 99494 o G2214.',
  'Medicare’s own code for one-to-one training of attention, memory and problem solving. From 2020-01-01 it is 97129 with 97130.':
    'El código propio de Medicare para el entrenamiento individual de atención, memoria y solución de problemas. Desde 2020-01-01 es 97129 con 97130.',
  'Added to the weekly bundle for a two-spray carton of nalmefene against overdose. Naloxone is G1028.':
    'Se añade al paquete semanal por una caja de dos aerosoles de nalmefeno contra la sobredosis. La naloxona es G1028.',
  'A week in an opioid treatment program with buprenorphine injected weekly, counseling, therapy and drug tests included. The monthly injection is G2069.':
    'Una semana en un programa de tratamiento de opioides con buprenorfina inyectada cada semana, con consejería, terapia y pruebas de drogas incluidas. La inyección mensual es G2069.',
  'Added to the weekly bundle for arranging help with needs that stand in the way of treatment, by further half hours. A guide through the care system is G0535, peer support G0536.':
    'Se añade al paquete semanal por organizar ayuda con necesidades que estorban el tratamiento, por medias horas adicionales. Un guía por el sistema de atención es G0535, el apoyo de pares G0536.',
  'Added to the weekly bundle for a navigator who guides the patient through care, by further half hours. Arranging services is G0534, peer support G0536.':
    'Se añade al paquete semanal por un navegador que guía al paciente por la atención, por medias horas adicionales. Organizar servicios es G0534, el apoyo de pares G0536.',
  'Added to the weekly bundle for support by a peer with lived experience, by further half hours. Arranging services is G0534, a navigator G0535.':
    'Se añade al paquete semanal por el apoyo de un par con experiencia propia, por medias horas adicionales. Organizar servicios es G0534, un navegador G0535.',
  'Teaching the caregivers of one patient how to manage the patient’s behavior, face to face, patient not there. Caregivers of several patients together are 96202.':
    'Enseñar a los cuidadores de un paciente a manejar su conducta, cara a cara, sin el paciente. Los cuidadores de varios pacientes juntos son 96202.',
  'Added to G0539 when teaching a patient’s caregivers to manage behavior goes on past half an hour, by the quarter hour. It is never billed alone.':
    'Se añade a G0539 cuando enseñar a los cuidadores de un paciente a manejar la conducta pasa de media hora, por cuartos de hora. Nunca se factura solo.',
  'Teaching the caregivers of one patient practical care such as preventing sores or infection, face to face, patient not there. Managing behavior is G0539.':
    'Enseñar a los cuidadores de un paciente cuidados prácticos, como prevenir llagas o infecciones, cara a cara, sin el paciente. Manejar la conducta es G0539.',
  'Added to G0541 when teaching a patient’s caregivers hands-on care goes on past half an hour, by the quarter hour. It is never billed alone.':
    'Se añade a G0541 cuando enseñar cuidados directos a los cuidadores de un paciente pasa de media hora, por cuartos de hora. Nunca se factura solo.',
  'Teaching hands-on care, such as preventing sores or infection, to the caregivers of several patients at once. Caregivers of one patient are G0541.':
    'Enseñar cuidados directos, como prevenir llagas o infecciones, a los cuidadores de varios pacientes a la vez. Los cuidadores de un paciente son G0541.',
  'A monthly bundle for calling a patient who left the emergency department or a crisis stay: four calls in the calendar month, each of 10 to 20 minutes. It is billed once a month, not per call.':
    'Un paquete mensual por llamar a un paciente que salió de urgencias o de una estancia de crisis: cuatro llamadas en el mes calendario, cada una de 10 a 20 minutos. Se factura una vez al mes, no por llamada.',
  'A psychologist, social worker, counselor or MFT advises the treating clinician by talk and written report without seeing the patient; 5 to 10 minutes. Those who bill E/M use 99446 to 99449.':
    'Un psicólogo, trabajador social, consejero o MFT aconseja al profesional que trata, de palabra y con informe escrito, sin ver al paciente; de 5 a 10 minutos. Quienes facturan E/M usan 99446 a 99449.',
  'A psychologist, social worker, counselor or MFT advises the treating clinician by talk and written report without seeing the patient; 11 to 20 minutes. Those who bill E/M use 99446 to 99449.':
    'Un psicólogo, trabajador social, consejero o MFT aconseja al profesional que trata, de palabra y con informe escrito, sin ver al paciente; de 11 a 20 minutos. Quienes facturan E/M usan 99446 a 99449.',
  'A psychologist, social worker, counselor or MFT advises the treating clinician by talk and written report without seeing the patient; 21 to 30 minutes. Those who bill E/M use 99446 to 99449.':
    'Un psicólogo, trabajador social, consejero o MFT aconseja al profesional que trata, de palabra y con informe escrito, sin ver al paciente; de 21 a 30 minutos. Quienes facturan E/M usan 99446 a 99449.',
  'A psychologist, social worker, counselor or MFT advises the treating clinician by talk and written report without seeing the patient; 31 or more minutes. Those who bill E/M use 99446 to 99449.':
    'Un psicólogo, trabajador social, consejero o MFT aconseja al profesional que trata, de palabra y con informe escrito, sin ver al paciente; 31 minutos o más. Quienes facturan E/M usan 99446 a 99449.',
  'A psychologist, social worker, counselor or MFT answers the treating clinician in writing only. With a talk as well it is G0546 to G0549.':
    'Un psicólogo, trabajador social, consejero o MFT responde al profesional que trata solo por escrito. Si además hay conversación es G0546 a G0549.',
  'The treating psychologist, social worker, counselor or MFT prepares the question and takes in the answer, 30 minutes. The consultant bills G0546 to G0550 or 99446 to 99451.':
    'El psicólogo, trabajador social, consejero o MFT que trata prepara la pregunta y recibe la respuesta, 30 minutos. El consultor factura G0546 a G0550 o 99446 a 99451.',
  'Supplying a cleared digital mental-health treatment with first teaching, beside a therapy plan. The monthly work with it is G0553.':
    'Entregar un tratamiento digital de salud mental autorizado con la primera enseñanza, junto a un plan de terapia. El trabajo mensual con él es G0553.',
  '20 minutes or more in the month of reviewing what the digital treatment reports, with at least one live contact. Further 20 minutes are G0554.':
    '20 minutos o más en el mes de revisar lo que informa el tratamiento digital, con al menos un contacto en vivo. Otros 20 minutos son G0554.',
  'Added to G0553 for each further full 20 minutes in the month of reviewing what a digital mental-health treatment reports. It is never billed alone.':
    'Se añade a G0553 por cada 20 minutos completos adicionales en el mes de revisar lo que informa un tratamiento digital de salud mental. Nunca se factura solo.',
  'A monthly bundle for a primary care practice that looks after the patient for everything; level 1. Levels 2 and 3 are G0557 and G0558. No minutes are counted.':
    'Un paquete mensual para una práctica de atención primaria que se ocupa de todo lo del paciente; nivel 1. Los niveles 2 y 3 son G0557 y G0558. No se cuentan minutos.',
  'Level 2 of the monthly primary care bundle. With Qualified Medicare Beneficiary status it is G0558.':
    'Nivel 2 del paquete mensual de atención primaria. Con la condición de beneficiario calificado de Medicare (QMB) es G0558.',
  'Level 3 of the monthly primary care bundle: two or more lasting illnesses in a Qualified Medicare Beneficiary. One illness or none is G0556, two or more without QMB status G0557.':
    'Nivel 3 del paquete mensual de atención primaria: dos o más enfermedades duraderas en un beneficiario calificado de Medicare. Una enfermedad o ninguna es G0556, dos o más sin la condición QMB G0557.',
  'The billing clinician works out a written safety plan together with the patient. Medicare’s text counts units of 20 minutes. It may stand by itself or beside a visit or psychotherapy when its minutes are counted apart.':
    'El profesional que factura elabora junto con el paciente un plan de seguridad por escrito. El texto de Medicare cuenta unidades de 20 minutos. Puede ir solo o junto a una visita o psicoterapia cuando sus minutos se cuentan aparte.',
  'Added to an advanced primary care month (G0556 to G0558) for the first month of collaborative care, without counting minutes. Later months are G0569.':
    'Se añade a un mes de atención primaria avanzada (G0556 a G0558) por el primer mes de atención colaborativa, sin contar minutos. Los meses posteriores son G0569.',
  'Added to an advanced primary care month for a later month of collaborative care, without counting minutes. The first month is G0568; general behavioral integration is G0570.':
    'Se añade a un mes de atención primaria avanzada por un mes posterior de atención colaborativa, sin contar minutos. El primer mes es G0568; la integración conductual general es G0570.',
  'Added to an advanced primary care month for general behavioral health integration, without counting minutes. Outside the bundle it is 99484.':
    'Se añade a un mes de atención primaria avanzada por la integración general de salud conductual, sin contar minutos. Fuera del paquete es 99484.',
  'A payment of Medicare’s ACCESS model, which began in July 2026, for its first period of behavioral health care. The follow-on period is G0675.':
    'Un pago del modelo ACCESS de Medicare, que empezó en julio de 2026, por su primer periodo de atención de salud conductual. El periodo de continuación es G0675.',
  'A payment of Medicare’s ACCESS model for a later period of behavioral health care. The first is G0674.':
    'Un pago del modelo ACCESS de Medicare por un periodo posterior de atención de salud conductual. El primero es G0674.',
  'A payment of Medicare’s ACCESS model for the clinician who co-manages a patient’s behavioral health. Outside the model, behavioral integration is 99484 and collaborative care 99492 to 99494.':
    'Un pago del modelo ACCESS de Medicare para el profesional que maneja en conjunto la salud conductual de un paciente. Fuera del modelo, la integración conductual es 99484 y la atención colaborativa 99492 a 99494.',
  'Added to the weekly bundle for a two-pack of 8 mg naloxone spray against overdose. Naloxone of another strength or form is not this code.':
    'Se añade al paquete semanal por un envase doble de aerosol de naloxona de 8 mg contra la sobredosis. La naloxona de otra potencia o forma no es este código.',
  'Medicare’s code for convulsive therapy, real or sham, given in an approved trial without the patient knowing which. Ordinary ECT is 90870.':
    'El código de Medicare para terapia convulsiva, real o simulada, dada en un ensayo aprobado sin que el paciente sepa cuál. La ECT común es 90870.',
  'A known patient sends a picture or recording and the prescriber answers within 24 business hours. A therapist’s answer is G2250.':
    'Un paciente conocido envía una imagen o grabación y el prescriptor responde dentro de 24 horas hábiles. La respuesta de un terapeuta es G2250.',
  'The shortest Medicare code for a structured assessment of alcohol or drug misuse with brief advice. From 15 minutes it is G0396.':
    'El código más corto de Medicare para una evaluación estructurada del mal uso de alcohol o drogas con consejo breve. Desde 15 minutos es G0396.',
  'Medicare’s short check-in of 5 to 10 minutes by a prescriber, in use until the end of 2024. From 2025-01-01 it is 98016.':
    'El contacto breve de Medicare de 5 a 10 minutos con un prescriptor, en uso hasta fines de 2024. Desde 2025-01-01 es 98016.',
  'Federally qualified and rural health clinics report it when their clinician treats a patient by telehealth, through 2026-12-31. Their mental-health visits use the ordinary visit code with 95 or 93.':
    'Lo facturan centros de salud con calificación federal y clínicas rurales cuando su profesional trata a un paciente por telesalud, hasta 2026-12-31. Sus visitas de salud mental usan el código de visita común con 95 o 93.',
  'Medicare’s code for portal advice by a clinician who cannot bill E/M, in use through 2020. From 2021-01-01 it is 98970.':
    'El código de Medicare para consejo por el portal de un profesional que no puede facturar E/M, en uso hasta 2020. Desde 2021-01-01 es 98970.',
  'Medicare’s code for portal advice by a clinician who cannot bill E/M, in use through 2020. From 2021-01-01 it is 98971.':
    'El código de Medicare para consejo por el portal de un profesional que no puede facturar E/M, en uso hasta 2020. Desde 2021-01-01 es 98971.',
  'Medicare’s code for portal advice by a clinician who cannot bill E/M, in use through 2020. From 2021-01-01 it is 98972.':
    'El código de Medicare para consejo por el portal de un profesional que no puede facturar E/M, en uso hasta 2020. Desde 2021-01-01 es 98972.',
  'One week in an opioid treatment program with methadone: the drug, counseling, therapy and drug tests in one code. Oral buprenorphine is G2068, a week without a drug G2074.':
    'Una semana en un programa de tratamiento de opioides con metadona: el fármaco, consejería, terapia y pruebas de drogas en un solo código. La buprenorfina oral es G2068, una semana sin fármaco G2074.',
  'One week in an opioid treatment program with buprenorphine by mouth: drug, counseling, therapy and drug tests in one code. A weekly injection is G0533, a monthly one G2069.':
    'Una semana en un programa de tratamiento de opioides con buprenorfina por boca: fármaco, consejería, terapia y pruebas de drogas en un solo código. Una inyección semanal es G0533, una mensual G2069.',
  'The week of an opioid treatment program in which the monthly buprenorphine injection is given, with counseling, therapy and drug tests. A week with tablets or film is G2068.':
    'La semana de un programa de tratamiento de opioides en la que se da la inyección mensual de buprenorfina, con consejería, terapia y pruebas de drogas. Una semana con tabletas o película es G2068.',
  'An opioid treatment program week in which a buprenorphine implant was put in, in use until the end of 2024. From 2025-01-01 look at G2069 or G2075.':
    'Una semana de programa de tratamiento de opioides en la que se colocó un implante de buprenorfina, en uso hasta fines de 2024. Desde 2025-01-01 mire G2069 o G2075.',
  'An opioid treatment program week in which a buprenorphine implant was taken out, in use until the end of 2024. From 2025-01-01 look at G2069 or G2075.':
    'Una semana de programa de tratamiento de opioides en la que se retiró un implante de buprenorfina, en uso hasta fines de 2024. Desde 2025-01-01 mire G2069 o G2075.',
  'An opioid treatment program week in which a buprenorphine implant was put in and taken out, in use until the end of 2024. From 2025-01-01 look at G2069 or G2075.':
    'Una semana de programa de tratamiento de opioides en la que se colocó y se retiró un implante de buprenorfina, en uso hasta fines de 2024. Desde 2025-01-01 mire G2069 o G2075.',
  'The week of an opioid treatment program in which naltrexone is given, with counseling, therapy and drug tests. A week with buprenorphine by injection is G2069, with methadone G2067.':
    'La semana de un programa de tratamiento de opioides en la que se da naltrexona, con consejería, terapia y pruebas de drogas. Una semana con buprenorfina inyectada es G2069, con metadona G2067.',
  'A week in an opioid treatment program with counseling, therapy and drug tests but no drug supplied that week. A week with a drug is G2067 to G2069, G2073 or G2075.':
    'Una semana en un programa de tratamiento de opioides con consejería, terapia y pruebas de drogas pero sin fármaco suministrado esa semana. Una semana con fármaco es G2067 a G2069, G2073 o G2075.',
  'A week in an opioid treatment program with a drug that has no code of its own, counseling, therapy and drug tests included. Methadone is G2067, oral buprenorphine G2068.':
    'Una semana en un programa de tratamiento de opioides con un fármaco sin código propio, con consejería, terapia y pruebas de drogas incluidas. La metadona es G2067, la buprenorfina oral G2068.',
  'Added to the weekly bundle when a patient enters the program: medical exam and first care plan. Later reviews are G2077.':
    'Se añade al paquete semanal cuando un paciente entra al programa: examen médico y primer plan de atención. Las revisiones posteriores son G2077.',
  'Added to the weekly bundle when the program reviews dosing, response and goals again. The exam at the start is G2076.':
    'Se añade al paquete semanal cuando el programa revisa de nuevo dosis, respuesta y metas. El examen del inicio es G2076.',
  'Added to the weekly bundle for take-home methadone, up to seven further days a unit. Buprenorphine to take home is G2079.':
    'Se añade al paquete semanal por metadona para llevar a casa, hasta siete días adicionales por unidad. La buprenorfina para llevar a casa es G2079.',
  'Added to the weekly bundle for take-home oral buprenorphine, up to seven further days a unit. Methadone to take home is G2078.':
    'Se añade al paquete semanal por buprenorfina oral para llevar a casa, hasta siete días adicionales por unidad. La metadona para llevar a casa es G2078.',
  'Added to the weekly bundle for counseling beyond what the week includes, by the half hour. It counts time after the counseling that the bundle already holds.':
    'Se añade al paquete semanal por consejería más allá de la que incluye la semana, por medias horas. Cuenta el tiempo después de la consejería que ya contiene el paquete.',
  'One office visit for nasal esketamine up to 56 mg: evaluation, the drug itself and two hours of watching afterwards in one code. Above 56 mg it is G2083.':
    'Una visita de consultorio por esketamina nasal de hasta 56 mg: evaluación, el fármaco mismo y dos horas de vigilancia después en un solo código. Por encima de 56 mg es G2083.',
  'One office visit for nasal esketamine above 56 mg: evaluation, drug and two hours of watching in one code. Up to 56 mg it is G2082.':
    'Una visita de consultorio por esketamina nasal de más de 56 mg: evaluación, fármaco y dos horas de vigilancia en un solo código. Hasta 56 mg es G2082.',
  'A monthly bundle for treating opioid use disorder in an office: plan, coordination, therapy and counseling, 70 minutes or more in the first month. Later months are G2087. Opioid treatment programs use the weekly codes from G2067 instead.':
    'Un paquete mensual por tratar el trastorno por consumo de opioides en un consultorio: plan, coordinación, terapia y consejería, 70 minutos o más en el primer mes. Los meses posteriores son G2087. Los programas de tratamiento de opioides usan en su lugar los códigos semanales desde G2067.',
  'A month of office treatment for opioid use disorder after the first, 60 minutes or more of coordination, therapy and counseling. The first month is G2086; from 120 minutes on G2088 may be added.':
    'Un mes de tratamiento en consultorio del trastorno por consumo de opioides después del primero, 60 minutos o más de coordinación, terapia y consejería. El primer mes es G2086; desde 120 minutos puede añadirse G2088.',
  'Added to G2086 or G2087 for each further half hour in the month beyond the first 120 minutes. It never stands without the month’s G2086 or G2087.':
    'Se añade a G2086 o G2087 por cada media hora adicional en el mes más allá de los primeros 120 minutos. Nunca va sin G2086 o G2087 del mes.',
  'Added to an office visit by the clinician who looks after the patient over time, as a psychiatrist with a serious ongoing illness does. It pays for that relationship, not for minutes.':
    'Lo añade a una visita de consultorio el profesional que se ocupa del paciente a lo largo del tiempo, como un psiquiatra en una enfermedad grave y continua. Paga esa relación, no los minutos.',
  'Medicare’s answer to 99417: one unit from 89 minutes with 99205 and from 69 with 99215, then every full 15 more. The visit must be chosen by time.':
    'La respuesta de Medicare a 99417: una unidad desde 89 minutos con 99205 y desde 69 con 99215, luego cada 15 completos más. La visita debe elegirse por tiempo.',
  'A month of psychiatric collaborative care with little time: 16 minutes or more, in any month. With 31 minutes in a later month it is 99493, with 36 in the first 99492.':
    'Un mes de atención colaborativa psiquiátrica con poco tiempo: 16 minutos o más, en cualquier mes. Con 31 minutos en un mes posterior es 99493, con 36 en el primero 99492.',
  'A known patient sends a picture or recording and a clinician who cannot bill E/M answers within 24 business hours. A prescriber’s answer is G2010.':
    'Un paciente conocido envía una imagen o grabación y un profesional que no puede facturar E/M responde dentro de 24 horas hábiles. La respuesta de un prescriptor es G2010.',
  'A known patient asks a psychologist or therapist for a word by phone or video, 5 to 10 minutes. A prescriber’s check-in is 98016.':
    'Un paciente conocido pide hablar con un psicólogo o terapeuta por teléfono o video, de 5 a 10 minutos. El contacto de un prescriptor es 98016.',
  'A known patient asks the prescriber for a word by phone or video, 11 to 20 minutes. 5 to 10 minutes is 98016.':
    'Un paciente conocido pide hablar con el prescriptor por teléfono o video, de 11 a 20 minutos. De 5 a 10 minutos es 98016.',
  'A monthly bundle for lasting pain: assessment, pain scale, plan and coordination, 30 minutes or more. Each further quarter hour of the month is G3003.':
    'Un paquete mensual por dolor duradero: evaluación, escala de dolor, plan y coordinación, 30 minutos o más. Cada cuarto de hora adicional del mes es G3003.',
  'Added to G3002 when chronic pain management goes on in the month; each unit needs its full 15 minutes. It is never billed alone.':
    'Se añade a G3002 cuando el manejo del dolor crónico continúa en el mes; cada unidad requiere sus 15 minutos completos. Nunca se factura solo.',
  'The first assessment of a substance problem in a program, by state rules. A mental-health intake is H0031 or 90791; a short screen is H0049.':
    'La primera evaluación de un problema de sustancias en un programa, según reglas estatales. Una evaluación inicial de salud mental es H0031 o 90791; un tamizaje breve es H0049.',
  'A check whether a person fits a program. The full assessment is H0031 or H0001.':
    'Una revisión de si una persona es apta para un programa. La evaluación completa es H0031 o H0001.',
  'Testing a specimen for alcohol or drugs. Taking the specimen is H0048; asking questions is H0049.':
    'Analizar una muestra en busca de alcohol o drogas. Tomar la muestra es H0048; hacer preguntas es H0049.',
  'Therapy in state programs, counted in quarter hours; individual unless a modifier says otherwise. Most plans outside Medicaid want 90832 to 90853.':
    'Terapia en programas estatales, contada por cuartos de hora; individual salvo que un modificador diga otra cosa. La mayoría de los planes fuera de Medicaid piden 90832 a 90853.',
  'A group led by a clinician in a substance program, billed for each patient. Group psychotherapy in general is 90853, an intensive program day H0015.':
    'Un grupo dirigido por un profesional en un programa de sustancias, facturado por cada paciente. La psicoterapia de grupo en general es 90853, un día de programa intensivo H0015.',
  'Planning and arranging services for someone in substance treatment. Case management in general is T1016.':
    'Planificar y organizar servicios para alguien en tratamiento de sustancias. El manejo de casos en general es T1016.',
  'Urgent help for a person in a substance-related crisis outside hospital. A mental-health crisis is H2011 or 90839.':
    'Ayuda urgente a una persona en una crisis por sustancias fuera del hospital. Una crisis de salud mental es H2011 o 90839.',
  'A day of sub-acute withdrawal treatment in a hospital. Acute care is H0009.':
    'Un día de tratamiento subagudo de abstinencia en un hospital. La atención aguda es H0009.',
  'A day of acute withdrawal treatment in a hospital. Sub-acute care is H0008.':
    'Un día de tratamiento agudo de abstinencia en un hospital. La atención subaguda es H0008.',
  'A day of sub-acute withdrawal treatment in an inpatient residential addiction program. Acute care is H0011.':
    'Un día de tratamiento subagudo de abstinencia en un programa residencial de adicciones con internación. La atención aguda es H0011.',
  'A day of acute withdrawal treatment in an inpatient residential addiction program. Sub-acute care is H0010.':
    'Un día de tratamiento agudo de abstinencia en un programa residencial de adicciones con internación. La atención subaguda es H0010.',
  'A day of sub-acute withdrawal treatment for outpatients of a residential addiction program. Acute care is H0013.':
    'Un día de tratamiento subagudo de abstinencia para pacientes ambulatorios de un programa residencial de adicciones. La atención aguda es H0013.',
  'A day of acute withdrawal treatment for outpatients of a residential addiction program. Sub-acute care is H0012.':
    'Un día de tratamiento agudo de abstinencia para pacientes ambulatorios de un programa residencial de adicciones. La atención subaguda es H0012.',
  'Withdrawal treatment while the patient lives at home. With a stay it is H0008 to H0011.':
    'Tratamiento de abstinencia mientras el paciente vive en casa. Con internación es H0008 a H0011.',
  'A day of intensive outpatient treatment for substance use: at least three hours a day, three days a week. The psychiatric kind is S9480, longer days are partial hospitalization (H0035, S0201).':
    'Un día de tratamiento ambulatorio intensivo por consumo de sustancias: al menos tres horas al día, tres días a la semana. El tipo psiquiátrico es S9480, los días más largos son hospitalización parcial (H0035, S0201).',
  'A medical service given in an outpatient substance program. Methadone is H0020.':
    'Un servicio médico dado en un programa ambulatorio de sustancias. La metadona es H0020.',
  'A day of residential behavioral treatment in a hospital program; room and board are paid apart. Short-term care outside a hospital is H0018, long-term care H0019.':
    'Un día de tratamiento conductual residencial en un programa de hospital; alojamiento y comida se pagan aparte. La atención de corta duración fuera de un hospital es H0018, la de larga duración H0019.',
  'A day of short-term residential treatment outside hospital; room and board are paid apart. Long stays are H0019.':
    'Un día de tratamiento residencial de corta duración fuera del hospital; alojamiento y comida se pagan aparte. Las estancias largas son H0019.',
  'A day of long-term residential treatment outside acute care, stays typically over 30 days; room and board are paid apart. With room and board it is T2048.':
    'Un día de tratamiento residencial de larga duración fuera de la atención aguda, con estancias por lo común de más de 30 días; alojamiento y comida se pagan aparte. Con alojamiento y comida es T2048.',
  'Methadone service by a licensed program, billed to Medicaid and others by the day. Medicare’s weekly code is G2067.':
    'Servicio de metadona de un programa con licencia, facturado por día a Medicaid y a otros. El código semanal de Medicare es G2067.',
  'Teaching people who are not patients, such as teachers or staff of other agencies, about substance use. Treating patients has other codes.':
    'Enseñar sobre consumo de sustancias a personas que no son pacientes, como maestros o personal de otras agencias. Tratar pacientes tiene otros códigos.',
  'A prepared meeting in which people close to someone with an alcohol or drug problem urge treatment. It comes before treatment; the assessment is H0001.':
    'Una reunión preparada en la que personas cercanas a alguien con un problema de alcohol o drogas lo instan a tratarse. Viene antes del tratamiento; la evaluación es H0001.',
  'Seeking out and engaging people who may need care but are not in it yet. Once they come, assessment (H0031, H0001) and treatment codes take over.':
    'Buscar y atraer a personas que pueden necesitar atención y aún no la reciben. Cuando llegan, siguen los códigos de evaluación (H0031, H0001) y de tratamiento.',
  'Leaflets, talks and media that inform about alcohol and drugs without exchange. When people take part and answer it is H0025.':
    'Folletos, charlas y medios que informan sobre alcohol y drogas sin intercambio. Cuando la gente participa y responde es H0025.',
  'Classes or sessions that aim to change knowledge, attitude or behavior. One-way information is H0024.':
    'Clases o sesiones que buscan cambiar conocimientos, actitudes o conductas. La información en un solo sentido es H0024.',
  'Work with groups and agencies so that a community prevents problems better by itself. It has no single patient.':
    'Trabajo con grupos y agencias para que una comunidad prevenga mejor los problemas por sí misma. No tiene un paciente individual.',
  'Work on local rules, policies and surroundings that make substance use more likely. It has no single patient.':
    'Trabajo sobre reglas, políticas y entornos locales que hacen más probable el consumo de sustancias. No tiene un paciente individual.',
  'Spotting people who begin to have a problem and sending them to help; no treatment assessment. The assessment for treatment is H0001.':
    'Detectar a personas que empiezan a tener un problema y enviarlas a recibir ayuda; no es una evaluación de tratamiento. La evaluación para tratamiento es H0001.',
  'Activities that offer young or other people something to do without alcohol or drugs. It prevents; activity as treatment is H2032.':
    'Actividades que ofrecen a jóvenes u otras personas algo que hacer sin alcohol ni drogas. Es prevención; la actividad como tratamiento es H2032.',
  'Answering a crisis or help line. Crisis help in person is H2011, S9484 or 90839.':
    'Atender una línea de crisis o de ayuda. La ayuda en crisis en persona es H2011, S9484 o 90839.',
  'The intake of state programs by staff other than physicians. Licensed clinicians often use 90791 instead; the plan that follows is H0032.':
    'La evaluación inicial de programas estatales por personal no médico. Los profesionales con licencia suelen usar 90791; el plan que sigue es H0032.',
  'Writing or reviewing the plan of services with the patient in a state program. The assessment before it is H0031.':
    'Escribir o revisar el plan de servicios con el paciente en un programa estatal. La evaluación anterior es H0031.',
  'Handing out medication by mouth and watching it being taken. Teaching about medication is H0034.':
    'Entregar medicación por boca y vigilar que se tome. Enseñar sobre la medicación es H0034.',
  'Teaching and helping a patient to handle medication, in quarter hours. Prescribing is an E/M visit, broader medication service H2010.':
    'Enseñar y ayudar a un paciente a manejar la medicación, por cuartos de hora. Recetar es una visita E/M, un servicio de medicación más amplio H2010.',
  'A program day of less than 24 hours at nearly hospital strength, billed to Medicaid or commercial plans. S0201 is the same idea in another list; lighter programs are S9480 or H2012.':
    'Un día de programa de menos de 24 horas con intensidad casi de hospital, facturado a Medicaid o a planes comerciales. S0201 es la misma idea en otra lista; los programas más ligeros son S9480 o H2012.',
  'Support in the community for people with serious mental illness, in quarter hours. The program by the day is H0037.':
    'Apoyo en la comunidad para personas con enfermedad mental grave, por cuartos de hora. El programa por día es H0037.',
  'Community support for people with serious mental illness, billed by the program day. The same support in quarter hours is H0036.':
    'Apoyo comunitario para personas con enfermedad mental grave, facturado por día de programa. El mismo apoyo por cuartos de hora es H0036.',
  'Help from a person with lived experience, in quarter hours. Medicare’s peer code is G0140.':
    'Ayuda de una persona con experiencia propia, por cuartos de hora. El código de pares de Medicare es G0140.',
  'Contact by an ACT team with a person with serious mental illness, in quarter hours. The team by the day is H0040.':
    'Contacto de un equipo ACT con una persona con enfermedad mental grave, por cuartos de hora. El equipo por día es H0040.',
  'The team that looks after people with serious mental illness in the community (ACT), billed by the day. In quarter hours it is H0039.':
    'El equipo que atiende a personas con enfermedad mental grave en la comunidad (ACT), facturado por día. Por cuartos de hora es H0039.',
  'A day of foster care that is not therapeutic. Therapeutic foster care is S5145.':
    'Un día de hogar temporal no terapéutico. El hogar temporal terapéutico es S5145.',
  'A month of foster care that is not therapeutic. Therapeutic foster care is S5146.':
    'Un mes de hogar temporal no terapéutico. El hogar temporal terapéutico es S5146.',
  'Help that lets a person with mental illness live in their own home, by the day. By the month it is H0044. Supported employment is H2023.':
    'Ayuda para que una persona con enfermedad mental viva en su propia casa, por día. Por mes es H0044. El empleo con apoyo es H2023.',
  'Help that lets a person with mental illness live in their own home, billed by the month. By the day it is H0043.':
    'Ayuda para que una persona con enfermedad mental viva en su propia casa, facturada por mes. Por día es H0043.',
  'A day of relief for the family, away from home. In quarter hours it is T1005.':
    'Un día de relevo para la familia, fuera de casa. Por cuartos de hora es T1005.',
  'The catch-all for mental-health services in state programs. Look first for a code that names the service.':
    'El código general de los servicios de salud mental en programas estatales. Busque primero un código que nombre el servicio.',
  'The catch-all for alcohol or drug services in state programs. Look first for a code that names the service.':
    'El código general de los servicios de alcohol o drogas en programas estatales. Busque primero un código que nombre el servicio.',
  'Collecting and handling a specimen other than blood. The laboratory’s work is H0003.':
    'Recoger y manejar una muestra que no sea de sangre. El trabajo del laboratorio es H0003.',
  'A screening for alcohol or drug problems by the rules of a state program. The talk that follows is H0050.':
    'Un tamizaje de problemas de alcohol o drogas según las reglas de un programa estatal. La conversación que sigue es H0050.',
  'A brief talk after a positive screen, counted in quarter hours by the rules of a state program. The screen itself is H0049.':
    'Una conversación breve después de un tamizaje positivo, contada por cuartos de hora según las reglas de un programa estatal. El tamizaje mismo es H0049.',
  'Healing in the way of a community’s own tradition, where the state program covers it; in use since April 2024. Psychotherapy beside it keeps its own code.':
    'Sanación según la tradición propia de una comunidad, donde la cubre el programa estatal; en uso desde abril de 2024. La psicoterapia que la acompañe conserva su propio código.',
  'A licensed behavioral health clinician assesses a family because state rules ask for it. The intake of a patient is H0031 or 90791.':
    'Un profesional de salud conductual con licencia evalúa a una familia porque lo piden las reglas estatales. La evaluación inicial de un paciente es H0031 o 90791.',
  'A comprehensive evaluation in which professionals of several fields take part. An assessment by one clinician is H0031 or 90791.':
    'Una evaluación integral en la que participan profesionales de varios campos. La evaluación de un solo profesional es H0031 o 90791.',
  'Half a day in a rehabilitation program. Psychosocial rehabilitation in quarter hours is H2017, by the day H2018.':
    'Medio día en un programa de rehabilitación. La rehabilitación psicosocial por cuartos de hora es H2017, por día H2018.',
  'Medication work in state programs by prescribers and nurses, in quarter hours. Outside Medicaid it is an E/M visit.':
    'Trabajo de medicación en programas estatales por prescriptores y enfermeros, por cuartos de hora. Fuera de Medicaid es una visita E/M.',
  'Crisis help in state programs, in quarter hours. By the hour it is S9484, by the day S9485; licensed clinicians elsewhere use 90839.':
    'Ayuda en crisis en programas estatales, por cuartos de hora. Por hora es S9484, por día S9485; los profesionales con licencia usan en otros planes 90839.',
  'An hour of a day-treatment program. Skills in quarter hours are H2014, rehabilitation H2017.':
    'Una hora de un programa de tratamiento de día. Las habilidades por cuartos de hora son H2014, la rehabilitación H2017.',
  'A day of care in a psychiatric health facility, all in one payment. Residential programs have H0017 to H0019.':
    'Un día de atención en un centro de salud psiquiátrica, todo en un solo pago. Los programas residenciales tienen H0017 a H0019.',
  'Teaching a person skills for daily life and relations, in quarter hours. By the day it is H2038; broader rehabilitation is H2017.':
    'Enseñar a una persona habilidades para la vida diaria y las relaciones, por cuartos de hora. Por día es H2038; la rehabilitación más amplia es H2017.',
  'Help in the community with living, appointments and coping, in quarter hours. By the day it is H2016.':
    'Ayuda en la comunidad con la vivienda, las citas y el afrontamiento, por cuartos de hora. Por día es H2016.',
  'Help in the community with living, appointments and coping, billed by the day. In quarter hours it is H2015.':
    'Ayuda en la comunidad con la vivienda, las citas y el afrontamiento, facturada por día. Por cuartos de hora es H2015.',
  'Work on recovering roles and abilities in the community, in quarter hours. By the day it is H2018.':
    'Trabajo para recuperar papeles y capacidades en la comunidad, por cuartos de hora. Por día es H2018.',
  'Work on recovering roles and abilities in the community, billed by the day. In quarter hours it is H2017.':
    'Trabajo para recuperar papeles y capacidades en la comunidad, facturado por día. Por cuartos de hora es H2017.',
  'Help with behavior at home, school or elsewhere in state programs, in quarter hours; some states use it for ABA-like work. ABA proper is 97151 to 97158.':
    'Ayuda con la conducta en casa, la escuela u otro lugar en programas estatales, por cuartos de hora; algunos estados lo usan para trabajo parecido a ABA. ABA propiamente dicho es 97151 a 97158.',
  'Help with behavior at home, school or elsewhere in a state program, billed by the day. In quarter hours it is H2019.':
    'Ayuda con la conducta en casa, la escuela u otro lugar en un programa estatal, facturada por día. Por cuartos de hora es H2019.',
  'Coordinated help around a child and family, in quarter hours. By the day it is H2022.':
    'Ayuda coordinada en torno a un niño y su familia, por cuartos de hora. Por día es H2022.',
  'Coordinated help around a child and family, billed by the day. In quarter hours it is H2021.':
    'Ayuda coordinada en torno a un niño y su familia, facturada por día. Por cuartos de hora es H2021.',
  'Help to find a job and start in it, in quarter hours. Keeping the job is H2025.':
    'Ayuda para encontrar un empleo y empezar en él, por cuartos de hora. Conservar el empleo es H2025.',
  'Help to find a job and start in it, billed by the day. In quarter hours it is H2023; keeping a job is H2025 or H2026.':
    'Ayuda para encontrar un empleo y empezar en él, facturada por día. Por cuartos de hora es H2023; conservar un empleo es H2025 o H2026.',
  'Ongoing help for someone who has a job, in quarter hours. Finding one is H2023.':
    'Ayuda continua a alguien que tiene un empleo, por cuartos de hora. Encontrar uno es H2023.',
  'Ongoing help for someone who has a job, billed by the day. In quarter hours it is H2025.':
    'Ayuda continua a alguien que tiene un empleo, facturada por día. Por cuartos de hora es H2025.',
  'Teaching patients or families about the illness and how to live with it, in quarter hours. Therapy is H0004.':
    'Enseñar a pacientes o familias sobre la enfermedad y cómo vivir con ella, por cuartos de hora. La terapia es H0004.',
  'Treatment for people who have offended sexually, in quarter hours. By the day it is H2029.':
    'Tratamiento para personas que han cometido delitos sexuales, por cuartos de hora. Por día es H2029.',
  'Treatment for people who have offended sexually, billed by the day. In quarter hours it is H2028.':
    'Tratamiento para personas que han cometido delitos sexuales, facturado por día. Por cuartos de hora es H2028.',
  'Time as a member of a mental-health clubhouse, in quarter hours. By the day it is H2031.':
    'Tiempo como miembro de un club psicosocial de salud mental, por cuartos de hora. Por día es H2031.',
  'A day as a member of a mental-health clubhouse. In quarter hours it is H2030.':
    'Un día como miembro de un club psicosocial de salud mental. Por cuartos de hora es H2030.',
  'Art, music, recreation or other activity as therapy in state programs, in quarter hours. In Medicare day programs it is G0176.':
    'Arte, música, recreación u otra actividad como terapia en programas estatales, por cuartos de hora. En los programas de día de Medicare es G0176.',
  'Intensive family- and community-based treatment for young people with serious behavior problems, in quarter hours. Other family treatment is 90847, or H0004 with HR or HS.':
    'Tratamiento intensivo en la familia y la comunidad para jóvenes con problemas graves de conducta, por cuartos de hora. Otro tratamiento familiar es 90847, o H0004 con HR o HS.',
  juveniles: 'jóvenes',
  'A day in a halfway house for people in recovery from alcohol or drugs. Residential treatment is H0018 or H0019.':
    'Un día en una casa de transición para personas en recuperación del alcohol o las drogas. El tratamiento residencial es H0018 o H0019.',
  'An hour of a substance treatment program. By the day it is H2036; intensive outpatient care is H0015.':
    'Una hora de un programa de tratamiento de sustancias. Por día es H2036; la atención ambulatoria intensiva es H0015.',
  'A day of an alcohol or drug treatment program. By the hour it is H2035; intensive outpatient care with its three hours a day is H0015.':
    'Un día de un programa de tratamiento de alcohol o drogas. Por hora es H2035; la atención ambulatoria intensiva con sus tres horas al día es H0015.',
  'Activities for the child of a person in treatment, to prevent developmental delay, in quarter hours. The parent’s own treatment is billed apart under the parent.':
    'Actividades para el hijo de una persona en tratamiento, para prevenir retrasos del desarrollo, por cuartos de hora. El tratamiento propio del padre o la madre se factura aparte a su nombre.',
  'Teaching a person skills for daily life and relations, billed by the day; in use since April 2022. In quarter hours it is H2014.':
    'Enseñar a una persona habilidades para la vida diaria y las relaciones, facturado por día; en uso desde abril de 2022. Por cuartos de hora es H2014.',
  'A month of coordinated care by a team for a first episode of psychosis; in use since October 2023. Single contacts are H2041.':
    'Un mes de atención coordinada de un equipo por un primer episodio de psicosis; en uso desde octubre de 2023. Los contactos sueltos son H2041.',
  'One contact with a coordinated care team for a first episode of psychosis. The month is H2040.':
    'Un contacto con un equipo de atención coordinada por un primer episodio de psicosis. El mes es H2040.',
  'An old Medicare code for a short drug-monitoring visit. From 2015-01-01 it is an office visit, 99211 to 99213.':
    'Un código antiguo de Medicare para una visita breve de control de fármacos. Desde 2015-01-01 es una visita de consultorio, 99211 a 99213.',
  'A clinic or hospital where the patient sits during telehealth bills it for the room. A patient at home has no such place.':
    'Lo factura por la sala la clínica u hospital donde está el paciente durante la telesalud. Un paciente en casa no tiene tal lugar.',
  'A program day of less than 24 hours at nearly hospital strength; some commercial plans want this code, others H0035. Shorter programs are intensive outpatient days (S9480, H0015).':
    'Un día de programa de menos de 24 horas con intensidad casi de hospital; algunos planes comerciales piden este código, otros H0035. Los programas más cortos son días de atención ambulatoria intensiva (S9480, H0015).',
  'A physician meets with other professionals or agencies to coordinate care, patient there, about 30 minutes. Commercial list; CPT’s team codes are 99366 to 99368.':
    'Un médico se reúne con otros profesionales o agencias para coordinar la atención, con el paciente presente, unos 30 minutos. Lista comercial; los códigos de equipo de CPT son 99366 a 99368.',
  'A physician meets with other professionals or agencies to coordinate care, patient there, about 60 minutes. Commercial list; CPT’s team codes are 99366 to 99368.':
    'Un médico se reúne con otros profesionales o agencias para coordinar la atención, con el paciente presente, unos 60 minutos. Lista comercial; los códigos de equipo de CPT son 99366 a 99368.',
  'Evaluating a patient’s own depression rating as a measure of performance. Scoring a scale for care is 96127.':
    'Evaluar la escala de depresión del propio paciente como medida de desempeño. Calificar una escala para la atención es 96127.',
  'Teaching a person at home who receives home care, in quarter hours. Teaching the family is S5110.':
    'Enseñar en casa a una persona que recibe cuidados a domicilio, por cuartos de hora. Enseñar a la familia es S5110.',
  'Teaching a family at home how to care for a member, in quarter hours. By the session it is S5111.':
    'Enseñar en casa a una familia a cuidar de un miembro, por cuartos de hora. Por sesión es S5111.',
  'Teaching a family at home, billed by the session. In quarter hours it is S5110.':
    'Enseñar en casa a una familia, facturado por sesión. Por cuartos de hora es S5110.',
  'A day in a foster family trained and supported for a child with serious problems. By the month it is S5146.':
    'Un día en una familia de acogida capacitada y apoyada para un niño con problemas graves. Por mes es S5146.',
  'A month in a foster family trained and supported for a child with serious problems. By the day it is S5145; foster care without therapy is H0042.':
    'Un mes en una familia de acogida capacitada y apoyada para un niño con problemas graves. Por día es S5145; el hogar temporal sin terapia es H0042.',
  'A visit by a social worker to the patient’s home, once a day. Psychotherapy at home keeps its own code with place of service 12.':
    'La visita de un trabajador social a la casa del paciente, una vez al día. La psicoterapia en casa conserva su propio código con lugar del servicio 12.',
  'A class on health for several patients, led by staff other than a physician. A therapy group is 90853.':
    'Una clase de salud para varios pacientes, dirigida por personal no médico. Un grupo de terapia es 90853.',
  'A session of a class to stop smoking. One-to-one counseling is 99406 or 99407.':
    'Una sesión de una clase para dejar de fumar. La consejería individual es 99406 o 99407.',
  'A session of a class about handling stress, led by staff other than a physician. Therapy in a group is 90853.':
    'Una sesión de una clase para manejar el estrés, dirigida por personal no médico. La terapia en grupo es 90853.',
  'A day of ambulatory substance treatment or withdrawal care, in the commercial list. H0014 is the state programs’ detox code.':
    'Un día de tratamiento ambulatorio de sustancias o de abstinencia, en la lista comercial. H0014 es el código de desintoxicación de los programas estatales.',
  'A day of intensive outpatient treatment for mental disorders, billed mostly to commercial plans. The substance kind is H0015, longer days are partial hospitalization (H0035, S0201).':
    'Un día de tratamiento ambulatorio intensivo por trastornos mentales, facturado sobre todo a planes comerciales. El tipo de sustancias es H0015, los días más largos son hospitalización parcial (H0035, S0201).',
  'Help that keeps a family in crisis together, in quarter hours. Family therapy is 90846 or 90847, crisis help for one person H2011.':
    'Ayuda que mantiene unida a una familia en crisis, por cuartos de hora. La terapia familiar es 90846 o 90847, la ayuda en crisis a una persona H2011.',
  'Help for a person in a mental-health crisis, billed by the hour. In quarter hours it is H2011, by the day S9485.':
    'Ayuda a una persona en una crisis de salud mental, facturada por hora. Por cuartos de hora es H2011, por día S9485.',
  'Crisis help billed by the day, such as a crisis stabilization unit. By the hour it is S9484.':
    'Ayuda en crisis facturada por día, como una unidad de estabilización de crisis. Por hora es S9484.',
  'A nurse assesses a patient. The nurse’s further work is T1002 or T1003 in quarter hours.':
    'Un enfermero valora a un paciente. El trabajo adicional del enfermero es T1002 o T1003 por cuartos de hora.',
  'A registered nurse’s work with or for a patient, up to 15 minutes a unit. A practical nurse is T1003.':
    'El trabajo de un enfermero registrado con un paciente o para él, hasta 15 minutos por unidad. Un enfermero práctico es T1003.',
  'A licensed practical or vocational nurse’s work, up to 15 minutes a unit. A registered nurse is T1002.':
    'El trabajo de un enfermero práctico o vocacional con licencia, hasta 15 minutos por unidad. Un enfermero registrado es T1002.',
  'Relief for the family by the quarter hour. Outside the home by the day it is H0045.':
    'Relevo para la familia por cuartos de hora. Fuera de casa y por día es H0045.',
  'Counseling of partner or family in a substance program. Elsewhere it is 90846 or 90847.':
    'Consejería de la pareja o la familia en un programa de sustancias. En otros casos es 90846 o 90847.',
  'Making or changing the treatment plan in a substance program. In mental health it is H0032.':
    'Hacer o cambiar el plan de tratamiento en un programa de sustancias. En salud mental es H0032.',
  'Watching the patient’s children while the patient is in alcohol or drug treatment. It treats nobody; help for the child itself is H2037.':
    'Cuidar a los hijos del paciente mientras está en tratamiento de alcohol o drogas. No trata a nadie; la ayuda al niño mismo es H2037.',
  'Meals for patients in alcohol or drug treatment when the program’s own payment does not include them. The treatment itself is billed with its own code.':
    'Comidas para pacientes en tratamiento de alcohol o drogas cuando el pago propio del programa no las incluye. El tratamiento mismo se factura con su propio código.',
  'Teaching skills for living without alcohol or drugs. In mental health it is H2014.':
    'Enseñar habilidades para vivir sin alcohol ni drogas. En salud mental es H2014.',
  'An interpreter’s time, in quarter hours. It is the way to bill interpreting: 90785 is not for that.':
    'El tiempo de un intérprete, por cuartos de hora. Es la forma de facturar la interpretación: 90785 no es para eso.',
  'Some Medicaid programs pay for the connection by the minute, apart from the professional service. The fee of the place where the patient sits is Q3014.':
    'Algunos programas de Medicaid pagan la conexión por minuto, aparte del servicio profesional. La tarifa del lugar donde está el paciente es Q3014.',
  'One payment for everything in a clinic visit, used by health centers and tribal clinics in many states. A single service billed by itself keeps its own code.':
    'Un solo pago por todo en una visita de clínica, usado por centros de salud y clínicas tribales en muchos estados. Un servicio suelto facturado por sí mismo conserva su propio código.',
  'Linking a person with services and following up, in quarter hours. Targeted case management is T1017; the month is T2022.':
    'Vincular a una persona con servicios y dar seguimiento, por cuartos de hora. El manejo de casos dirigido es T1017; el mes es T2022.',
  'Case management for a group that a state names, such as people with serious mental illness, in quarter hours. By the month it is T2023.':
    'Manejo de casos para un grupo que nombra un estado, como personas con enfermedad mental grave, por cuartos de hora. Por mes es T2023.',
  'Services listed in a child’s individualized education program, in one payment. A school service outside the plan keeps its own code.':
    'Servicios que figuran en el programa educativo individualizado de un niño, en un solo pago. Un servicio escolar fuera del plan conserva su propio código.',
  'Help with daily living by a plan, not in a hospital or facility, in quarter hours. By the day it is T1020.':
    'Ayuda con la vida diaria según un plan, no en un hospital o centro, por cuartos de hora. Por día es T1020.',
  'Help with daily living by a plan, outside hospitals and facilities, billed by the day. In quarter hours it is T1019.':
    'Ayuda con la vida diaria según un plan, fuera de hospitales y centros, facturada por día. Por cuartos de hora es T1019.',
  'One screening whether a person suits a certain program, project or treatment. The assessment itself is H0031, H0001 or 90791.':
    'Un tamizaje de si una persona es apta para cierto programa, proyecto o tratamiento. La evaluación misma es H0031, H0001 o 90791.',
  'A specialty team evaluates and treats a child with severe or several disabilities, by the contact. A visit with one clinician keeps its own code.':
    'Un equipo especializado evalúa y trata a un niño con discapacidades graves o varias, por contacto. Una visita con un solo profesional conserva su propio código.',
  'A day in a clinic that treats children with complex medical and psychosocial needs. By the hour it is T1026.':
    'Un día en una clínica que trata a niños con necesidades médicas y psicosociales complejas. Por hora es T1026.',
  'An hour in a clinic that treats children with complex medical and psychosocial needs. By the day it is T1025.':
    'Una hora en una clínica que trata a niños con necesidades médicas y psicosociales complejas. Por día es T1025.',
  'Teaching and counseling a family about a child’s development, in quarter hours. Treatment of a mental disorder is family therapy, 90846 or 90847.':
    'Enseñar y aconsejar a una familia sobre el desarrollo de un niño, por cuartos de hora. El tratamiento de un trastorno mental es terapia familiar, 90846 o 90847.',
  'A look at home and family to see whether they suit the patient’s medical needs. Assessing the family for state purposes is H1011.':
    'Una mirada al hogar y la familia para ver si convienen a las necesidades médicas del paciente. Evaluar a la familia para fines del estado es H1011.',
  'The daily payment that a certified community behavioral health clinic gets from Medicaid. By the month it is T1041.':
    'El pago diario que una clínica comunitaria certificada de salud conductual recibe de Medicaid. Por mes es T1041.',
  'The monthly payment that a certified community behavioral health clinic gets from Medicaid. By the day it is T1040.':
    'El pago mensual que una clínica comunitaria certificada de salud conductual recibe de Medicaid. Por día es T1040.',
  'The short check before a nursing home admission whether mental illness or disability may be present. The full evaluation is T2011.':
    'La revisión breve antes del ingreso en una residencia de enfermería de si puede haber enfermedad mental o discapacidad. La evaluación completa es T2011.',
  'The full evaluation before a nursing home admission, after the first screen pointed to mental illness or disability. The first screen is T2010.':
    'La evaluación completa antes del ingreso en una residencia de enfermería, después de que el primer tamizaje apuntó a enfermedad mental o discapacidad. El primer tamizaje es T2010.',
  'Linking a person with services and following up, billed by the month. In quarter hours it is T1016; targeted case management is T2023.':
    'Vincular a una persona con servicios y dar seguimiento, facturado por mes. Por cuartos de hora es T1016; el manejo de casos dirigido es T2023.',
  'Case management for a group that a state names, billed by the month. In quarter hours it is T1017; case management in general is T2022.':
    'Manejo de casos para un grupo que nombra un estado, facturado por mes. Por cuartos de hora es T1017; el manejo de casos en general es T2022.',
  'Assessing a person’s needs and making the plan of care in a Medicaid waiver program. The services of the plan are billed apart.':
    'Evaluar las necesidades de una persona y hacer el plan de atención en un programa de exención (waiver) de Medicaid. Los servicios del plan se facturan aparte.',
  'A day in residential treatment outside acute care, stays typically over 30 days, room and board included. Without room and board it is H0019.':
    'Un día en tratamiento residencial fuera de la atención aguda, con estancias por lo común de más de 30 días, con alojamiento y comida incluidos. Sin alojamiento y comida es H0019.',
};
