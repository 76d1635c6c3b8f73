/** What a biller wants to be told about procedure codes. */
export const cautions: Readonly<Record<string, string>> = {
  'It ends for dates of service from 2027-01-01.': 'Termina para fechas de servicio desde 2027-01-01.',
  'A category III code: coverage is by payer.':
    'Un código de categoría III: la cobertura depende del pagador.',
  'An interpreter alone does not count since 2022.': 'Un intérprete por sí solo no cuenta desde 2022.',
  'Never with crisis 90839/90840 or family sessions 90846, 90847 and 90849.':
    'Nunca con crisis 90839/90840 ni con sesiones familiares 90846, 90847 y 90849.',
  'With an E/M visit only when a psychotherapy add-on is there too.':
    'Con una visita E/M solo cuando también hay un código adicional de psicoterapia.',
  'One a day for each clinician, and not beside psychotherapy, family, group, crisis or an E/M visit by the same clinician that day.':
    'Una al día por profesional, y no junto a psicoterapia, familia, grupo, crisis o una visita E/M del mismo profesional ese día.',
  'It may be repeated when clinically needed, but payers often limit how soon; one Blue Cross plan wants six months without care in between.':
    'Puede repetirse cuando sea clínicamente necesario, pero los pagadores suelen limitar cada cuánto; un plan Blue Cross pide seis meses sin atención entre una y otra.',
  'It has no minute rule, yet many payers question one of less than 16 minutes.':
    'No tiene regla de minutos, pero muchos pagadores cuestionan una de menos de 16 minutos.',
  'Medicare takes claims of counselors and marriage and family therapists since 2024-01-01.':
    'Medicare acepta reclamaciones de consejeros y terapeutas de familia desde 2024-01-01.',
  'By sound alone Medicare wants modifier 93.': 'Solo por audio, Medicare pide el modificador 93.',
  'Psychologists, social workers, counselors and marriage and family therapists may not report it; prescribing psychologists depend on state and payer.':
    'Psicólogos, trabajadores sociales, consejeros y terapeutas de familia no pueden facturarlo; los psicólogos que prescriben dependen del estado y del pagador.',
  'Not on the same day as an E/M visit or psychotherapy by the same clinician, whatever the modifier.':
    'No el mismo día que una visita E/M o psicoterapia del mismo profesional, sea cual sea el modificador.',
  'Under 16 minutes there is nothing to report.': 'Con menos de 16 minutos no hay nada que facturar.',
  'Not beside an E/M visit by the same clinician: there the add-on 90833 takes its place.':
    'No junto a una visita E/M del mismo profesional: allí ocupa su lugar el código adicional 90833.',
  'One unit a session; the Medicare limit of 2 only leaves room for a second session.':
    'Una unidad por sesión; el límite de 2 de Medicare solo deja lugar para una segunda sesión.',
  'Write E/M minutes and therapy minutes apart; none may count twice.':
    'Anote por separado los minutos de E/M y los de terapia; ninguno puede contar dos veces.',
  'Choose the level of the E/M visit by decision making when this add-on stands beside it.':
    'Elija el nivel de la visita E/M según la toma de decisiones cuando este código adicional la acompaña.',
  'The E/M line needs no modifier 25 for this pair.':
    'La línea E/M no necesita el modificador 25 para este par.',
  'Emergency visits 99281-99285 are not accepted as its base.':
    'Las visitas de urgencias 99281-99285 no se aceptan como su base.',
  'A 50-minute session is this code, not 90837.': 'Una sesión de 50 minutos es este código, no 90837.',
  'Not beside an E/M visit by the same clinician: there the add-on 90836 takes its place.':
    'No junto a una visita E/M del mismo profesional: allí ocupa su lugar el código adicional 90836.',
  'Relatives may sit in, but a session held with relatives alone is 90846.':
    'Los familiares pueden acompañar, pero una sesión con los familiares solos es 90846.',
  '52 minutes are not enough; note start and stop times.':
    '52 minutos no bastan; anote las horas de inicio y fin.',
  'There is no prolonged add-on for it: 99354 and 99355 ended on 2023-01-01 and 99417 may not be added.':
    'No tiene código adicional por tiempo prolongado: 99354 y 99355 terminaron el 2023-01-01 y 99417 no puede añadirse.',
  'Some plans review claims with many of these.':
    'Algunos planes revisan las reclamaciones que tienen muchos de estos.',
  'Write E/M minutes and therapy minutes apart; an hour in all is not an hour of therapy.':
    'Anote por separado los minutos de E/M y los de terapia; una hora en total no es una hora de terapia.',
  'Under 30 minutes use 90832, under 16 nothing.': 'Con menos de 30 minutos use 90832, con menos de 16 nada.',
  'No other psychotherapy, intake, family, group or 90785 that day by the same clinician.':
    'Ninguna otra psicoterapia, evaluación inicial, familia, grupo o 90785 ese día del mismo profesional.',
  'The note must show the crisis; a long ordinary session is 90837.':
    'La nota debe mostrar la crisis; una sesión común larga es 90837.',
  'Some guides ask for 76 minutes; the published table starts at 75.':
    'Algunas guías piden 76 minutos; la tabla publicada empieza en 75.',
  'Medicare allows 3 units a day.': 'Medicare permite 3 unidades al día.',
  'It already holds that session’s psychotherapy; the two are not billed together.':
    'Ya contiene la psicoterapia de esa sesión; los dos no se facturan juntos.',
  'At least 26 minutes; below that there is no family code.':
    'Al menos 26 minutos; por debajo no hay código de familia.',
  'Bill it under the patient’s name and diagnosis.': 'Factúrelo a nombre del paciente y con su diagnóstico.',
  'On the same day as individual therapy only as a separate session, marked with 59 or an X modifier.':
    'El mismo día que terapia individual solo como sesión separada, marcada con 59 o un modificador X.',
  'Medicare covers it with restrictions.': 'Medicare lo cubre con restricciones.',
  'At least 26 minutes; with 16 to 25 minutes and the patient there, 90832 may be possible.':
    'Al menos 26 minutos; con 16 a 25 minutos y el paciente presente, puede ser posible 90832.',
  'Couples work is billed under one partner with that partner’s diagnosis, and some plans exclude it.':
    'La terapia de pareja se factura a nombre de un miembro de la pareja con su diagnóstico, y algunos planes la excluyen.',
  'Beside individual therapy on the same day it needs 59 or an X modifier and its own time.':
    'Junto a terapia individual el mismo día necesita 59 o un modificador X y su propio horario.',
  'Medicare seldom covers it; it is a restricted code there.':
    'Medicare rara vez lo cubre; allí es un código restringido.',
  'It is on the Medicare telehealth list from 2026-01-01.':
    'Está en la lista de telesalud de Medicare desde 2026-01-01.',
  'One unit a patient a session, however long it lasted.':
    'Una unidad por paciente y sesión, dure lo que dure.',
  'Many payers expect 45 to 60 minutes or more and a cap of 8 to 12 patients; this could not be confirmed.':
    'Muchos pagadores esperan de 45 a 60 minutos o más y un máximo de 8 a 12 pacientes; esto no se pudo confirmar.',
  'With individual therapy on the same day it needs 59 or an X modifier.':
    'Con terapia individual el mismo día necesita 59 o un modificador X.',
  'For a physician, nurse practitioner or physician assistant it is wrong: use an E/M visit.':
    'Para un médico, enfermero practicante o asistente médico es incorrecto: use una visita E/M.',
  'Most payers want prior authorization and a severe depressive diagnosis (F32.2 or F33.2).':
    'La mayoría de los pagadores piden autorización previa y un diagnóstico de depresión grave (F32.2 o F33.2).',
  'Once a course.': 'Una vez por curso.',
  'An E/M visit that day only when it is separate, with modifier 25.':
    'Una visita E/M ese día solo cuando es separada, con el modificador 25.',
  'Medicare does not cover it.': 'Medicare no lo cubre.',
  'Never with a psychotherapy code for the same session.':
    'Nunca con un código de psicoterapia por la misma sesión.',
  'Never with individual psychotherapy for the same session, whatever the modifier.':
    'Nunca con psicoterapia individual por la misma sesión, sea cual sea el modificador.',
  'Medicare bundles it: no separate payment.': 'Medicare lo incluye en otros servicios: sin pago aparte.',
  'Feedback after testing belongs to 96130 or 96132.':
    'La devolución después de las pruebas corresponde a 96130 o 96132.',
  'Send a description of what was done.': 'Envíe una descripción de lo que se hizo.',
  'Beside psychotherapy only as a separate session with a modifier.':
    'Junto a psicoterapia solo como sesión separada con un modificador.',
  'For children only; a mood or behavior scale is 96127.':
    'Solo para niños; una escala de ánimo o conducta es 96127.',
  'A questionnaire that staff score is 96110, not this.':
    'Un cuestionario que califica el personal es 96110, no este.',
  'Medicare does not take it from social workers, counselors or MFTs; some states license them to test.':
    'Medicare no lo acepta de trabajadores sociales, consejeros o MFT; algunos estados les dan licencia para hacer pruebas.',
  'Under 76 minutes in total only 96112 stands.': 'Con menos de 76 minutos en total queda solo 96112.',
  'Not beside an intake (90791 or 90792), whatever the modifier.':
    'No junto a una evaluación inicial (90791 o 90792), sea cual sea el modificador.',
  'Under 91 minutes in total only 96116 stands.': 'Con menos de 91 minutos en total queda solo 96116.',
  'By Medicare edits it is part of intake, psychotherapy, crisis and testing evaluation, whatever the modifier; many commercial plans still pay it.':
    'Según las reglas de Medicare es parte de la evaluación inicial, la psicoterapia, la crisis y la evaluación de pruebas, sea cual sea el modificador; muchos planes comerciales aún lo pagan.',
  'With an E/M visit some plans want modifier 25 on the visit.':
    'Con una visita E/M algunos planes piden el modificador 25 en la visita.',
  'Medicare allows 3 a day.': 'Medicare permite 3 al día.',
  'Once for an evaluation; time on several days is added up and billed on the last one.':
    'Una vez por evaluación; el tiempo de varios días se suma y se factura el último.',
  'One scored rating scale is not testing: that is 96127.':
    'Una escala con puntuación no es una prueba: eso es 96127.',
  'Under 91 minutes in total only 96130 stands.': 'Con menos de 91 minutos en total queda solo 96130.',
  'Under 91 minutes in total only 96132 stands.': 'Con menos de 91 minutos en total queda solo 96132.',
  'It takes two tests or more.': 'Requiere dos pruebas o más.',
  'With 96138 on the same day a modifier must show separate work.':
    'Con 96138 el mismo día un modificador debe mostrar trabajo separado.',
  'Under 46 minutes in total only 96136 stands.': 'Con menos de 46 minutos en total queda solo 96136.',
  'Billed under the supervising clinician.': 'Se factura a nombre del profesional supervisor.',
  'Under 46 minutes in total only 96138 stands.': 'Con menos de 46 minutos en total queda solo 96138.',
  'Not for the same test as 96130 to 96139.': 'No por la misma prueba que 96130 a 96139.',
  'The first diagnosis must be the physical illness; a mental-health diagnosis goes second.':
    'El primer diagnóstico debe ser la enfermedad física; un diagnóstico de salud mental va en segundo lugar.',
  'Not on the same day as psychiatric or ABA codes, and not by clinicians who bill E/M.':
    'No el mismo día que códigos psiquiátricos o ABA, ni por profesionales que facturan E/M.',
  'A prescriber uses an E/M visit instead.': 'Un prescriptor usa en su lugar una visita E/M.',
  'It goes on the claim of the patient, for instance the baby.':
    'Va en la reclamación del paciente, por ejemplo el bebé.',
  'Medicare has not covered it.': 'Medicare no lo ha cubierto.',
  'Billed once for each patient, not for each parent in the room.':
    'Se factura una vez por paciente, no por cada padre o madre presente.',
  'One unit a day; further time is 97130.': 'Una unidad al día; el tiempo adicional es 97130.',
  'It is rehabilitation of thinking, not cognitive behavioral psychotherapy.':
    'Es rehabilitación del pensamiento, no psicoterapia cognitivo-conductual.',
  'Medicare’s limit is 8 units a day, Medicaid’s was set at 32.':
    'El límite de Medicare es 8 unidades al día, el de Medicaid se fijó en 32.',
  'Payers usually want an autism diagnosis (F84.-) and often HM, HN or HO for the staff level.':
    'Los pagadores suelen pedir un diagnóstico de autismo (F84.-) y a menudo HM, HN o HO según el nivel del personal.',
  'CPT 2027 revises 97151-97158 for dates of service from 2027-01-01.':
    'CPT 2027 revisa 97151-97158 para fechas de servicio desde 2027-01-01.',
  'A technician may not report it.': 'Un técnico no puede facturarlo.',
  'Eight minutes earn a unit; each code is rounded by itself.':
    'Ocho minutos ganan una unidad; cada código se redondea por sí mismo.',
  'With 97155 at the same time only when the analyst directs in person, and payers differ.':
    'Con 97155 al mismo tiempo solo cuando el analista dirige en persona, y los pagadores difieren.',
  'Not with 97530 or 92507 by the same clinician that day.':
    'No con 97530 o 92507 del mismo profesional ese día.',
  'The group has two to eight patients; this size could not be confirmed.':
    'El grupo tiene de dos a ocho pacientes; este tamaño no se pudo confirmar.',
  'Supervising without the patient there is not this code.':
    'Supervisar sin el paciente presente no es este código.',
  'Caregivers of two to eight patients; this size could not be confirmed.':
    'Cuidadores de dos a ocho pacientes; este tamaño no se pudo confirmar.',
  'Not with ABA 97153 by the same clinician that day.': 'No con ABA 97153 del mismo profesional ese día.',
  'No modifier 95 or 93: the way of talking is in the code.':
    'Sin modificador 95 o 93: el medio ya está en el código.',
  'It needs more than 10 minutes of talk.': 'Requiere más de 10 minutos de conversación.',
  'Not when it follows a visit of the last 7 days or leads to one within 24 hours.':
    'No cuando sigue a una visita de los últimos 7 días o lleva a una dentro de 24 horas.',
  'Not for a planned therapy session by phone: that is the psychotherapy code with modifier 93.':
    'No para una sesión de terapia programada por teléfono: esa es el código de psicoterapia con el modificador 93.',
  'It is not a behavioral device.': 'No es un dispositivo conductual.',
  'Each Medicare contractor sets its price.': 'Cada contratista de Medicare fija su precio.',
  'One live contact with patient or caregiver is needed.':
    'Se necesita un contacto en vivo con el paciente o el cuidador.',
  'Medicare bundles it; some commercial plans pay.':
    'Medicare lo incluye en otros servicios; algunos planes comerciales lo pagan.',
  'Health plans do not cover it.': 'Los planes de salud no lo cubren.',
  'Psychotherapy minutes never count towards the visit; write both times down.':
    'Los minutos de psicoterapia nunca cuentan para la visita; anote ambos tiempos.',
  'Therapists and psychologists may not bill E/M visits.':
    'Terapeutas y psicólogos no pueden facturar visitas E/M.',
  'Modifier 25 only beside another procedure that needs it, not for 90833, 90836 or 90838.':
    'Modificador 25 solo junto a otro procedimiento que lo necesite, no por 90833, 90836 o 90838.',
  'Not a therapist’s service.': 'No es un servicio de terapeuta.',
  'It is an accepted base for psychotherapy add-ons on paper, but no prescriber works in it.':
    'Sobre el papel es una base aceptada para códigos adicionales de psicoterapia, pero ningún prescriptor trabaja en ella.',
  'Write the minutes down: they alone make the difference.':
    'Anote los minutos: solo ellos hacen la diferencia.',
  'Medicare does not pay consultation codes: use office or hospital visit codes.':
    'Medicare no paga códigos de interconsulta: use códigos de visita de consultorio o de hospital.',
  'Another clinician must have asked for the opinion and get a report back.':
    'Otro profesional debe haber pedido la opinión y recibir un informe.',
  'Time never decides an emergency visit; only the decision making does.':
    'El tiempo nunca decide una visita de urgencias; solo la toma de decisiones.',
  'Psychotherapy add-ons 90833, 90836 and 90838 are not accepted with it.':
    'Los códigos adicionales de psicoterapia 90833, 90836 y 90838 no se aceptan con ella.',
  'Until 2023-12-31 the time was 45 minutes.': 'Hasta 2023-12-31 el tiempo era de 45 minutos.',
  'Until 2023-12-31 the time was 15 minutes.': 'Hasta 2023-12-31 el tiempo era de 15 minutos.',
  'Home here includes assisted living, a group home or temporary lodging (places of service 12, 13, 14 and 16).':
    'Domicilio incluye aquí vivienda asistida, hogar grupal o alojamiento temporal (lugares del servicio 12, 13, 14 y 16).',
  'A video visit to a patient at home is an office code with place of service 10.':
    'Una visita por video a un paciente en casa es un código de consultorio con lugar del servicio 10.',
  'Nothing replaced it for psychotherapy.': 'Nada lo sustituyó para la psicoterapia.',
  'Medicare does not pay it.': 'Medicare no lo paga.',
  'Never for the date of the visit itself.': 'Nunca por la fecha de la visita misma.',
  '3 minutes or less are not billed.': '3 minutos o menos no se facturan.',
  'Medicare does not cover it: use G2011, G0396 or G0397.': 'Medicare no lo cubre: use G2011, G0396 o G0397.',
  'Part of psychotherapy on the same day, whatever the modifier.':
    'Es parte de la psicoterapia del mismo día, sea cual sea el modificador.',
  'Medicare does not cover it: use G0397.': 'Medicare no lo cubre: use G0397.',
  'Never with psychotherapy or its add-ons.': 'Nunca con psicoterapia ni sus códigos adicionales.',
  'Only when the visit level was chosen by time.': 'Solo cuando el nivel de la visita se eligió por tiempo.',
  'Not valid for Medicare: G2212 from 69 or 89 minutes.':
    'No válido para Medicare: G2212 desde 69 u 89 minutos.',
  'Only when the patient starts it, and not within 7 days of a visit about the same problem.':
    'Solo cuando lo inicia el paciente, y no dentro de 7 días de una visita por el mismo problema.',
  'Not beside an intake by the same clinician.': 'No junto a una evaluación inicial del mismo profesional.',
  'Intake, 96116 and 96127 on the same day are part of it.':
    'La evaluación inicial, 96116 y 96127 del mismo día son parte de él.',
  'Decision making must be moderate or high.': 'La toma de decisiones debe ser moderada o alta.',
  '20 full minutes for Medicare; one commercial plan takes 11 to 20.':
    '20 minutos completos para Medicare; un plan comercial acepta de 11 a 20.',
  'Not in a month with 99492 to 99494 or G2214.': 'No en un mes con 99492 a 99494 o G2214.',
  'Billed by the medical clinician, once a month.': 'Lo factura el profesional médico, una vez al mes.',
  'Billed by the treating medical clinician, not the therapist or care manager.':
    'Lo factura el profesional médico que trata, no el terapeuta ni el gestor de atención.',
  'Not in a month with 99484, and only one of 99492 and 99493.':
    'No en un mes con 99484, y solo uno de 99492 y 99493.',
  'With 16 to 35 minutes look at G2214.': 'Con 16 a 35 minutos mire G2214.',
  'Not in a month with 99484.': 'No en un mes con 99484.',
  'Not for the clinician’s office (place of service 11).':
    'No para el consultorio del profesional (lugar del servicio 11).',
  'For dates of service from 2026-01-01 it may no longer report a social-needs assessment.':
    'Para fechas de servicio desde 2026-01-01 ya no puede usarse para una evaluación de necesidades sociales.',
  'At most once in six months.': 'Como máximo una vez cada seis meses.',
  'For facility claims with condition code 41 or 92.':
    'Para reclamaciones de centros con código de condición 41 o 92.',
  'Start times of 105, 80 and 125 minutes could not be confirmed.':
    'Los inicios de 105, 80 y 125 minutos no se pudieron confirmar.',
  'Start times of 95 and 85 minutes could not be confirmed.':
    'Los inicios de 95 y 85 minutos no se pudieron confirmar.',
  'Start times of 141 and 112 minutes could not be confirmed.':
    'Los inicios de 141 y 112 minutos no se pudieron confirmar.',
  'Once a month; counselors and MFTs since 2024.': 'Una vez al mes; consejeros y MFT desde 2024.',
  'Beside psychotherapy it needs a modifier.': 'Junto a psicoterapia necesita un modificador.',
  'Only in such a facility (CORF).': 'Solo en un centro de ese tipo (CORF).',
  'Not with 90853 for the same session.': 'No con 90853 por la misma sesión.',
  'It belongs in primary care.': 'Corresponde a la atención primaria.',
  'Not with psychotherapy codes.': 'No con códigos de psicoterapia.',
  'It is a hospital claim code, not a professional one.':
    'Es un código de reclamación de hospital, no profesional.',
  'Only federally qualified health centers.': 'Solo centros de salud con calificación federal.',
  'The day it ended is not confirmed.': 'El día en que terminó no está confirmado.',
  'Only together with the program’s weekly bundle.': 'Solo junto con el paquete semanal del programa.',
  'Only enrolled opioid treatment programs, place of service 58, one bundle a week.':
    'Solo programas de tratamiento de opioides inscritos, lugar del servicio 58, un paquete por semana.',
  'The patient must have consented.': 'El paciente debe haber dado su consentimiento.',
  'The length of each call could not be confirmed.': 'La duración de cada llamada no se pudo confirmar.',
  'Only for a device cleared by the FDA for mental-health treatment.':
    'Solo para un dispositivo autorizado por la FDA para tratamiento de salud mental.',
  'It is no telehealth service: no place of service 02 or 10.':
    'No es un servicio de telesalud: sin lugar del servicio 02 o 10.',
  'It is done by the billing clinician in person, not by staff.':
    'Lo hace en persona el profesional que factura, no el personal.',
  '11 to 19 minutes are doubtful: the text says 20.': 'De 11 a 19 minutos es dudoso: el texto dice 20.',
  'Medicare allows one unit a day.': 'Medicare permite una unidad al día.',
  'Same practitioner and same month as G0556, G0557 or G0558.':
    'Mismo profesional y mismo mes que G0556, G0557 o G0558.',
  'Not in a month with 99484, 99492 to 99494 or G2214.': 'No en un mes con 99484, 99492 a 99494 o G2214.',
  'Only for participants in the model.': 'Solo para participantes del modelo.',
  'Not for mental-health visits.': 'No para visitas de salud mental.',
  'The drug and two hours of observation are inside; no separate E/M for that work.':
    'El fármaco y dos horas de observación están incluidos; sin E/M aparte por ese trabajo.',
  'For adults with depression (F32.- or F33.-), in a certified setting.':
    'Para adultos con depresión (F32.- o F33.-), en un entorno certificado.',
  'The diagnosis is opioid use disorder (F11.-).':
    'El diagnóstico es trastorno por consumo de opioides (F11.-).',
  'Individual and group therapy are inside the bundle.':
    'La terapia individual y de grupo está dentro del paquete.',
  'It begins after 120 minutes in the month.': 'Empieza después de 120 minutos en el mes.',
  'Not paid when the visit carries modifier 25, except with preventive services since 2025.':
    'No se paga cuando la visita lleva el modificador 25, salvo con servicios preventivos desde 2025.',
  'With 90833 no modifier 25 is needed, so both may be paid.':
    'Con 90833 no hace falta el modificador 25, así que pueden pagarse ambos.',
  'Medicare counts later than CPT: 69 and 89 minutes, not 55 and 75.':
    'Medicare cuenta más tarde que CPT: 69 y 89 minutos, no 55 y 75.',
  'Never for psychotherapy time.': 'Nunca por tiempo de psicoterapia.',
  'Not when it follows a service of the last 7 days or leads to one within 24 hours.':
    'No cuando sigue a un servicio de los últimos 7 días o lleva a uno dentro de 24 horas.',
  'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.':
    'Los programas estatales de Medicaid deciden la cobertura, el nivel del personal y la regla de tiempo; Medicare no lo paga.',
  'HQ makes it a group, HR a family with the patient, HS a family without.':
    'HQ lo hace de grupo, HR de familia con el paciente, HS de familia sin él.',
  'HQ says nothing new here: the code itself means group.':
    'HQ no añade nada aquí: el código mismo significa grupo.',
  'Three hours a day and three days a week are in its definition.':
    'Tres horas al día y tres días a la semana están en su definición.',
  'Facility claims usually carry revenue code 0906.':
    'Las reclamaciones de centros suelen llevar el código de ingresos 0906.',
  'Room and board are not in it.': 'No incluye alojamiento y comida.',
  'Medicare does not pay it: its weekly code is G2067.': 'Medicare no lo paga: su código semanal es G2067.',
  'Medicare does not take it.': 'Medicare no lo acepta.',
  'HQ makes it a group.': 'HQ lo hace de grupo.',
  'Send a description.': 'Envíe una descripción.',
  'State Medicaid programs decide coverage, who may do it and how; Medicare does not pay it.':
    'Los programas estatales de Medicaid deciden la cobertura, quién puede hacerlo y cómo; Medicare no lo paga.',
  'Never with place of service 10.': 'Nunca con lugar del servicio 10.',
  'Most plans expect three hours or more a day on three or more days a week; revenue code 0905.':
    'La mayoría de los planes esperan tres horas o más al día en tres o más días a la semana; código de ingresos 0905.',
  'A nurse gives it; therapists do not report it.': 'Lo da un enfermero; los terapeutas no lo facturan.',
  'Only some states pay it.': 'Solo algunos estados lo pagan.',
  'Only certified clinics in states that take part; Medicare does not pay it.':
    'Solo clínicas certificadas en estados que participan; Medicare no lo paga.',
};
