/** What the rules of utils/check/rules and payer packs say. */
export const rules: Readonly<Record<string, string>> = {
  '{0} carries {1}, and {2} is wanted': 'Modificadores de {0}: {1}; se pide {2}',
  'no modifier': 'ninguno',
  '{0} carries place of service {1}, and {2} is wanted': '{0} lleva el lugar del servicio {1}, y se pide {2}',
  '{0} is not covered': '{0} no está cubierto',
  '{0} needs prior authorization': '{0} necesita autorización previa',
  '{0} units of {1} are billed, and the limit is {2} a day':
    '{0} unidades de {1} facturadas, y el límite es {2} al día',
  '{0} minutes come to {1} of {2}, and {3} are billed':
    '{0} minutos equivalen a {1} de {2}, y se facturan {3}',
  'place of service {0}': 'el lugar del servicio {0}',
  'place of service {0} ({1})': 'el lugar del servicio {0} ({1})',
  'on {0}': 'el {0}',
  'on one day': 'en un mismo día',
  '{0} and {1} are 2 visits {2}, but one specialty bills only 1 a day.':
    '{0} y {1} son 2 visitas {2}, pero una especialidad factura solo 1 al día.',
  'Bill one visit, at the level of all the work of the day.':
    'Facture una sola visita, en el nivel de todo el trabajo del día.',
  '{0} is billed 2 times {1}, and nothing shows a second visit.':
    '{0} se factura 2 veces {1}, y nada muestra una segunda visita.',
  '{0} is billed 2 times {1}, and nothing shows a second session.':
    '{0} se factura 2 veces {1}, y nada muestra una segunda sesión.',
  'Add up the units of one clinician on one line; a break does not make a second service.':
    'Sume las unidades de un profesional en una línea; una pausa no hace un segundo servicio.',
  'Remove the second line: {0} is billed once a day.':
    'Quite la segunda línea: {0} se factura una vez al día.',
  'Remove the second line, or mark a second session with 76 or 59 and its own times.':
    'Quite la segunda línea, o marque una segunda sesión con 76 o 59 y su propio horario.',
  '{0} is billed 2 times {1} as two groups, and many payers pay only 1 a day.':
    '{0} se factura 2 veces {1} como dos grupos, y muchos pagadores pagan solo 1 al día.',
  'Document both groups with their own times.': 'Documente ambos grupos con su propio horario.',
  '{0} is for {1}, but {2} was typed.': '{0} es para {1}, pero se indicó {2}.',
  'Remove HQ if one person was treated.': 'Quite HQ si se trató a una sola persona.',
  '{0} reports {1}{2}.': '{0} corresponde a {1}{2}.',
  'Choose the code for the session that took place.': 'Elija el código de la sesión que tuvo lugar.',
  ' of {0} minutes': ' de {0} minutos',
  '{0} is for an established patient, but the patient is new.':
    '{0} es para un paciente ya conocido, pero el paciente es nuevo.',
  '{0} is for a new patient, but the patient is established.':
    '{0} es para un paciente nuevo, pero el paciente ya es conocido.',
  'The same level for a new patient is {0}; new means no face-to-face service by the same specialty of the group in three years.':
    'El mismo nivel para un paciente nuevo es {0}; nuevo significa que nadie de la misma especialidad del grupo lo atendió en persona en tres años.',
  'The same level for an established patient is {0}; new means no face-to-face service by the same specialty of the group in three years.':
    'El mismo nivel para un paciente ya conocido es {0}; nuevo significa que nadie de la misma especialidad del grupo lo atendió en persona en tres años.',
  '{0} is for work without the patient, but the patient took part.':
    '{0} es para trabajo sin el paciente, pero el paciente participó.',
  'A family session with the patient is 90847.': 'Una sesión familiar con el paciente es 90847.',
  'Choose a code for work with the patient.': 'Elija un código para trabajo con el paciente.',
  '{0} needs the patient present, but the patient was not.':
    '{0} exige que el paciente esté presente, pero no lo estaba.',
  'Bill it only if the patient took part.': 'Factúrelo solo si el paciente participó.',
  'A family session without the patient is 90846, from 26 minutes; coaching caregivers is caregiver training.':
    'Una sesión familiar sin el paciente es 90846, desde 26 minutos; enseñar a cuidadores es capacitación de cuidadores.',
  'No family code covers {0} minutes without the patient: 90846 starts at 26.':
    'Ningún código de familia cubre {0} minutos sin el paciente: 90846 empieza en 26.',
  '{0} is psychotherapy, but a crisis session of {1} minutes was typed, and 90839 starts at 30.':
    '{0} es psicoterapia, pero se indicó una sesión de crisis de {1} minutos, y 90839 empieza en 30.',
  'Use 90839 only for high distress over a complex or life-threatening problem; otherwise keep {0}.':
    'Use 90839 solo ante gran angustia por un problema complejo o que amenaza la vida; si no, deje {0}.',
  '{0} reports {1}, but {2} was typed.': '{0} corresponde a {1}, pero se indicó {2}.',
  '{0} would report {1}.': '{0} correspondería a {1}.',
  'Choose the code for the service that took place.': 'Elija el código del servicio que tuvo lugar.',
  'The only reason typed for 90785 is an interpreter, but since 2022 an interpreter alone does not qualify.':
    'El único motivo indicado para 90785 es un intérprete, pero desde 2022 un intérprete por sí solo no basta.',
  'Keep 90785 only if one of its listed factors was present and is in the record.':
    'Deje 90785 solo si hubo uno de sus factores enumerados y consta en el expediente.',
  '90785 reports interactive complexity, but the details say there was none.':
    '90785 indica complejidad interactiva, pero los detalles dicen que no la hubo.',
  'Remove 90785.': 'Quite 90785.',
  '{0} is dated {1}, but {2}, which it is added to, is dated {3}.':
    '{0} lleva la fecha {1}, pero {2}, al que se añade, lleva la fecha {3}.',
  '{0} can only be added to {1}, but the claim has {2}.':
    '{0} solo puede añadirse a {1}, pero la reclamación {2}.',
  'only {0}': 'solo tiene {0}',
  'no other code': 'no tiene otro código',
  'Add its base code of the same month, or remove {0}.': 'Añada su código base del mismo mes, o quite {0}.',
  'Add its base code of the same date, or remove {0}.':
    'Añada su código base de la misma fecha, o quite {0}.',
  'a visit (E/M) such as {0}': 'una visita (E/M) como {0}',
  '{0} or {1} other codes': '{0} u otros {1} códigos',
  "{0} is the prescriber's own psychotherapy, but its base 99211 is a visit without the prescriber.":
    '{0} es psicoterapia de quien receta, pero su base 99211 es una visita sin quien receta.',
  "Report the prescriber's visit (99212-99215) as the base, or the psychotherapy alone.":
    'Facture la visita de quien receta (99212-99215) como base, o la psicoterapia sola.',
  '{0} is for {1}, but the patient is {2}.': '{0} es para {1}, pero la edad del paciente es {2}.',
  'At that age the visit is {0}.': 'A esa edad la visita es {0}.',
  'Choose the code for that age.': 'Elija el código de esa edad.',
  '{0}, but the patient is {1}.': '{0}, pero la edad del paciente es {1}.',
  'infants under 1': 'bebés de menos de 1 año',
  'ages {0} and over': 'edades de {0} en adelante',
  'ages {0} to {1}': 'edades de {0} a {1}',
  '{0} on {1} {2}, but the patient is {3}.': '{0} en {1} {2}, pero la edad del paciente es {3}.',
  '{0} has {1} ({2}), but the patient is {3}.': '{0} lleva {1} ({2}), pero la edad del paciente es {3}.',
  "Use the modifier of the patient's program instead, or remove {0}.":
    'Use el modificador del programa del paciente, o quite {0}.',
  '{0} is never paid separately by Medicare (status {1} on its fee schedule).':
    'Medicare nunca paga {0} por separado (estado {1} en su tabla de tarifas).',
  'Remove {0}; the work is part of the other services.':
    'Quite {0}; ese trabajo es parte de los demás servicios.',
  'in one month': 'en un mismo mes',
  '{0} and {1} are not billed together {2}: {3}.': '{0} y {1} no se facturan juntos {2}: {3}.',
  '{0} and {1} {2} are paid together only when a modifier shows two separate services, and neither line has one.':
    '{0} y {1} {2} se pagan juntos solo si un modificador muestra dos servicios separados, y ninguna de las líneas lo lleva.',
  'If they were two sessions with their own times, put 59 (or XE) on {0}; otherwise bill one.':
    'Si fueron dos sesiones con su propio horario, ponga 59 (o XE) en {0}; si no, facture una.',
  'the edit’s reason is “{0}”': 'el motivo publicado es «{0}»',
  'With {0} the psychotherapy is {1}, by its own minutes.':
    'Con {0} la psicoterapia es {1}, según sus propios minutos.',
  'Bill the one that describes the session; no modifier allows both.':
    'Facture el que describe la sesión; ningún modificador permite ambos.',
  'Medicare does not pay G2211 with {0} when {1} has modifier 25.':
    'Medicare no paga G2211 con {0} cuando {1} lleva el modificador 25.',
  'Remove 25 if nothing else needs it (add-on psychotherapy does not), or remove G2211.':
    'Quite 25 si nada más lo necesita (la psicoterapia adicional no lo necesita), o quite G2211.',
  '{0} is billed with 90839 without modifier 25, and some payers treat crisis psychotherapy as the whole service.':
    '{0} se factura con 90839 sin el modificador 25, y algunos pagadores consideran la psicoterapia de crisis como todo el servicio.',
  'Bill {0} with 25 only for separate medical work, outside the minutes of 90839.':
    'Facture {0} con 25 solo por trabajo médico separado, fuera de los minutos de 90839.',
  '{0} took effect on {1}, but {2}.': '{0} entró en vigor el {1}, pero {2}.',
  'Use the code that was in effect on the date of service, or correct the date.':
    'Use el código que estaba en vigor en la fecha del servicio, o corrija la fecha.',
  '{0} with {1}': '{0} con {1}',
  '{0} was deleted on {1}, but {2}.': '{0} se eliminó el {1}, pero {2}.',
  'Use {0} instead.': 'Use {0} en su lugar.',
  'Choose a code that is in effect on the date of service.':
    'Elija un código en vigor en la fecha del servicio.',
  'no date of service is stated and today is {0}': 'no se indica fecha del servicio y hoy es {0}',
  'the date of service is {0}': 'la fecha del servicio es {0}',
  '{0} is a valid code, but Medicare does not accept it (status {1} on its fee schedule).':
    '{0} es un código válido, pero Medicare no lo acepta (estado {1} en su tabla de tarifas).',
  '{0} is a valid code, but Medicare does not cover it (status {1} on its fee schedule).':
    '{0} es un código válido, pero Medicare no lo cubre (estado {1} en su tabla de tarifas).',
  'Bill the office visit (99202-99215) with place of service 10 or 02.':
    'Facture la visita de consultorio (99202-99215) con lugar del servicio 10 o 02.',
  'For Medicare use {0}.': 'Para Medicare use {0}.',
  'Look for the code that Medicare accepts for this service.':
    'Busque el código que Medicare acepta para este servicio.',
  'G0136 has been a physical-activity and nutrition assessment since {0}, but {1} on {2} points to social needs.':
    'G0136 es una evaluación de actividad física y nutrición desde {0}, pero {1} con fecha {2} apunta a necesidades sociales.',
  'Remove G0136: since then no code is left for a social-needs assessment.':
    'Quite G0136: desde entonces no queda código para una evaluación de necesidades sociales.',
  '{0} is announced to change on {1}, and the date of service is {2}.':
    'Está anunciado que {0} cambia el {1}, y la fecha del servicio es {2}.',
  'Read the new definition before billing it.': 'Lea la nueva definición antes de facturarlo.',
  '{0} is dated {1}, but the session was on {2}.': '{0} lleva la fecha {1}, pero la sesión fue el {2}.',
  'A session that ends after midnight keeps the date on which it started.':
    'Una sesión que termina después de medianoche conserva la fecha en que empezó.',
  'Correct the date of service, or check which visit is meant.':
    'Corrija la fecha del servicio, o revise de qué visita se trata.',
  '{0} is dated {1}, but today is {2}.': '{0} lleva la fecha {1}, pero hoy es {2}.',
  'Correct the date, or bill it after the service.': 'Corrija la fecha, o factúrelo después del servicio.',
  'A claim for {0} had to reach Medicare by {1}, and today is {2}.':
    'Una reclamación por {0} debía llegar a Medicare hasta el {1}, y hoy es {2}.',
  'If it has not been filed yet, check for an exception to timely filing.':
    'Si aún no se ha presentado, vea si cabe una excepción al plazo de presentación.',
  '{0} on {1} is not an ICD-10-CM code.': '{0} en {1} no es un código ICD-10-CM.',
  'Check for a typing error.': 'Revise si hay un error de escritura.',
  'was deleted on {0}': 'se eliminó el {0}',
  'took effect on {0}': 'entró en vigor el {0}',
  '{0} on {1} {2}, but the date of service is {3}.': '{0} en {1} {2}, pero la fecha del servicio es {3}.',
  'Use the diagnosis code that was in effect on the date of service.':
    'Use el código de diagnóstico que estaba en vigor en la fecha del servicio.',
  '{0} on {1} could be billed until {2}, but the date of service is {3}.':
    '{0} en {1} se podía facturar hasta el {2}, pero la fecha del servicio es {3}.',
  '{0} on {1} is a category of {2} codes and cannot be billed itself.':
    '{0} en {1} es una categoría de {2} códigos y no se factura por sí misma.',
  'Choose the complete code: {0}.': 'Elija el código completo: {0}.',
  'one of {0} more': 'uno de otros {0}',
  'Choose the complete code below it.': 'Elija el código completo que está por debajo.',
  'The claim has {0} diagnoses, but the form holds {1}.':
    'La reclamación tiene {0} diagnósticos, pero en el formulario caben {1}.',
  'Keep the ones that were treated.': 'Deje los que se trataron.',
  '{0} points to {1} diagnoses, but a line holds {2}.':
    '{0} apunta a {1} diagnósticos, pero en una línea caben {2}.',
  'Point to the ones that were treated in this service.': 'Apunte a los que se trataron en este servicio.',
  '{0} points to 0 diagnoses, but a line needs at least 1.':
    '{0} apunta a 0 diagnósticos, pero una línea necesita al menos 1.',
  'Point the line to the diagnosis that was treated.': 'Apunte la línea al diagnóstico que se trató.',
  '{0} is diagnosis {1} on {2}, but may only be listed first.':
    '{0} es el diagnóstico {1} en {2}, pero solo puede ir primero.',
  'List {0} first, or remove it.': 'Ponga {0} primero, o quítelo.',
  '{0} is listed first on {1}': '{0} va primero en {1}',
  '{0}, but may only follow another diagnosis.': '{0}, pero solo puede seguir a otro diagnóstico.',
  'List the disorder that was treated first and {0} after it.':
    'Ponga primero el trastorno que se trató y {0} después.',
  '{0}, but its physical cause is coded before it.': '{0}, pero su causa física se codifica antes.',
  'List the cause first and {0} after it.': 'Ponga primero la causa y {0} después.',
  '{0}, but payers expect a mental disorder (F01-F99) first with psychotherapy.':
    '{0}, pero los pagadores esperan primero un trastorno mental (F01-F99) con psicoterapia.',
  'List the disorder that was treated first, if one is diagnosed.':
    'Ponga primero el trastorno que se trató, si hay uno diagnosticado.',
  '{0} is expected with {1}, but the line has {2}.': '{0} se espera con {1}, pero la línea tiene {2}.',
  'Point the line to the diagnosis it was given for, or check the code.':
    'Apunte la línea al diagnóstico por el que se prestó, o revise el código.',
  '{0} has only {1}, but payers expect a mental disorder (F01-F99) with psychotherapy.':
    '{0} solo tiene {1}, pero los pagadores esperan un trastorno mental (F01-F99) con psicoterapia.',
  '{0} is listed first on {1}, but health behavior services are for a physical illness.':
    '{0} va primero en {1}, pero los servicios de conductas de salud son para una enfermedad física.',
  'List the physical illness first; treatment of {0} itself is psychotherapy.':
    'Ponga primero la enfermedad física; el tratamiento de {0} en sí es psicoterapia.',
  abuse: 'abuso',
  dependence: 'dependencia',
  use: 'consumo',
  '{0} ({1}) and {2} ({3}) are the same substance, and only the more severe is coded.':
    '{0} ({1}) y {2} ({3}) son la misma sustancia, y solo se codifica lo más grave.',
  'Keep {0} and remove {1}.': 'Deje {0} y quite {1}.',
  '{0} and {1} exclude each other (Excludes1 note at {2}) unless the two conditions are unrelated.':
    '{0} y {1} se excluyen (nota Excludes1 en {2}) salvo que las dos afecciones no estén relacionadas.',
  'Keep the one that applies, or document that the two are unrelated.':
    'Deje el que corresponda, o documente que no están relacionados.',
  '{0} points to {1}, but {2} were typed.': '{0} apunta a {1}, pero se indicaron {2}.',
  '{0} points to {1}, but {2} was typed.': '{0} apunta a {1}, pero se indicó {2}.',
  'Point the line to the diagnosis that was treated, or correct what was typed.':
    'Apunte la línea al diagnóstico que se trató, o corrija lo indicado.',
  '{0} include medical work, but none was done.': '{0} incluyen servicios médicos, pero no los hubo.',
  '{0} includes medical work, but none was done.': '{0} incluye servicios médicos, pero no los hubo.',
  'Without an exam, prescribing or labs, bill {0}.': 'Sin examen, receta ni análisis, facture {0}.',
  'Bill the service without its medical part, or state the medical work.':
    'Facture el servicio sin su parte médica, o indique los servicios médicos.',
  '90791 is an evaluation without medical work, but the {0} did medical work.':
    '90791 es una evaluación sin servicios médicos, pero quien atendió ({0}) prestó servicios médicos.',
  'With an exam, prescribing or labs, the evaluation is 90792.':
    'Con examen, receta o análisis, la evaluación es 90792.',
  '{0} is psychotherapy alone, but the {1} did medical work.':
    '{0} es solo psicoterapia, pero quien atendió ({1}) prestó servicios médicos.',
  'If the record shows a visit with its own work, bill the visit (E/M){0} instead.':
    'Si el expediente muestra una visita con su propio trabajo, facture en su lugar la visita (E/M){0}.',
  ' with {0}': ' con {0}',
  'Interactive complexity was typed, but {0} is billed without 90785.':
    'Se indicó complejidad interactiva, pero {0} se factura sin 90785.',
  '90785 may be added to {0} if the factor is in the record.':
    'Puede añadirse 90785 a {0} si el factor consta en el expediente.',
  '{0} minutes of visit time were typed, and with {1} chosen by time {2} starts at {3}.':
    'Se indicaron {0} minutos de visita, y con {1} elegido por tiempo {2} empieza en {3}.',
  'Add {0} of {1} if the visit was leveled by time and the record shows it.':
    'Añada {0} de {1} si la visita se niveló por tiempo y el expediente lo muestra.',
  '{0} minutes of psychotherapy were typed, but only {1} is billed.':
    'Se indicaron {0} minutos de psicoterapia, pero solo se factura {1}.',
  'Add {0} to {1} if the record shows its own time; modifier 25 is not needed for this pair.':
    'Añada {0} a {1} si el expediente muestra su propio tiempo; este par no necesita el modificador 25.',
  'A screening was typed, but only {0} is billed.': 'Se indicó un tamizaje, pero solo se factura {0}.',
  'A scored scale may be added as 96127, one unit for each instrument.':
    'Puede añadirse una escala con puntuación como 96127, una unidad por instrumento.',
  '{0} has {1} ({2}), but the clinician typed is a {3}.':
    '{0} lleva {1} ({2}), pero el profesional indicado es {3}.',
  'Use the modifier of the clinician who gave the service, or remove {0}.':
    'Use el modificador del profesional que prestó el servicio, o quite {0}.',
  '{0} already says how the patient was seen, but the line also has {1}.':
    '{0} ya dice cómo se atendió al paciente, pero la línea lleva además {1}.',
  'Remove {0}.': 'Quite {0}.',
  '{0} is digital treatment, not a telehealth visit, but the line has {1}.':
    '{0} es tratamiento digital, no una visita de telesalud, pero la línea lleva {1}.',
  'in person': 'en persona',
  'by video': 'por video',
  'audio-only': 'solo por audio',
  'live video': 'video en vivo',
  'audio only': 'solo audio',
  '{0} has {1} ({2}), but the session was {3}.': '{0} lleva {1} ({2}), pero la sesión fue {3}.',
  'Replace {0} with 95 if the payer wants a modifier for video.':
    'Cambie {0} por 95 si el pagador pide un modificador para video.',
  'Replace {0} with 93.': 'Cambie {0} por 93.',
  '{0} has HS (family without the client), but the client was present.':
    '{0} lleva HS (familia sin el cliente), pero el cliente estaba presente.',
  '{0} has HR (family with the client), but the client was not present.':
    '{0} lleva HR (familia con el cliente), pero el cliente no estaba presente.',
  'Replace {0} with {1}.': 'Cambie {0} por {1}.',
  '{0} has both {1} and {2}, which mean the same.': '{0} lleva {1} y {2}, que significan lo mismo.',
  '{0} has both {1} and {2}, which contradict each other.': '{0} lleva {1} y {2}, que se contradicen.',
  'Keep the one that applies: {0}, {1}, or {2}, {3}.': 'Deje el que corresponda: {0}, {1}, o {2}, {3}.',
  '{0} has modifier 25, which is only for visits (E/M).':
    '{0} lleva el modificador 25, que es solo para visitas (E/M).',
  'Put 25 on the visit, or remove it.': 'Ponga 25 en la visita, o quítelo.',
  '{0} is a visit (E/M), but {1} is for other services.':
    '{0} es una visita (E/M), pero {1} es para otros servicios.',
  'Use 25 instead of {0} to show a separate visit.':
    'Use 25 en lugar de {0} para mostrar una visita separada.',
  '{0} is already a group code, so HQ (group) is not needed.':
    '{0} ya es un código de grupo, así que HQ (grupo) sobra.',
  'Remove HQ.': 'Quite HQ.',
  '{0} has {1}, which is not used with psychotherapy.': '{0} lleva {1}, que no se usa con psicoterapia.',
  '{0} has {1}, which is not used with testing.': '{0} lleva {1}, que no se usa con pruebas.',
  '{0} has {1}, which {2}.': '{0} lleva {1}, que {2}.',
  'Remove {0} unless the payer asked for it.': 'Quite {0} salvo que el pagador lo haya pedido.',
  'The session was audio-only, but {0} have neither 93 nor FQ, {1}.':
    'La sesión fue solo por audio, pero {0} no llevan 93 ni FQ, {1}.',
  'The session was audio-only, but {0} has neither 93 nor FQ, {1}.':
    'La sesión fue solo por audio, pero {0} no lleva 93 ni FQ, {1}.',
  'Add 93 (or FQ where the program asks for it).': 'Añada 93 (o FQ donde el programa lo pida).',
  'which Medicare requires': 'como exige Medicare',
  'which UnitedHealthcare requires': 'como exige UnitedHealthcare',
  'which Medicare and many other payers require': 'como exigen Medicare y muchos otros pagadores',
  'which many plans require': 'como exigen muchos planes',
  'A group was typed, but {0} has no HQ, so it is billed as one person.':
    'Se indicó un grupo, pero {0} no lleva HQ, así que se factura como una sola persona.',
  "Add HQ, unless the program's manual names another code for groups.":
    'Añada HQ, salvo que el manual del programa nombre otro código para grupos.',
  '{0} has no modifier 25, and it is bundled with {1} unless the visit was separate work.':
    '{0} no lleva el modificador 25, y queda incluido en {1} salvo que la visita fuera trabajo separado.',
  'Put 25 on {0} if the visit had its own work, apart from {1}.':
    'Ponga 25 en {0} si la visita tuvo su propio trabajo, aparte de {1}.',
  'The session was by video, and {0} have neither 95 nor GT; commercial plans differ.':
    'La sesión fue por video, y {0} no llevan 95 ni GT; los planes comerciales difieren.',
  'The session was by video, and {0} has neither 95 nor GT; commercial plans differ.':
    'La sesión fue por video, y {0} no lleva 95 ni GT; los planes comerciales difieren.',
  "Check this plan's telehealth policy; many want 95 with place of service 10 or 02.":
    'Consulte la política de telesalud de este plan; muchos piden 95 con lugar del servicio 10 o 02.',
  '{0} has {1}, but the patient was at home.': '{0} lleva {1}, pero el paciente estaba en casa.',
  '{0} has {1}, but the patient was {2}.': '{0} lleva {1}, pero el paciente estaba {2}.',
  'Use {0}; Medicare pays 10 at the office rate and 02 at the facility rate.':
    'Use {0}; Medicare paga 10 con la tarifa de consultorio y 02 con la de centro.',
  '{0} has place of service {1}, a number that is not assigned.':
    '{0} lleva el lugar del servicio {1}, un número sin asignar.',
  'Use the number of the place where the session was, for example 11 for the office.':
    'Use el número del lugar donde fue la sesión, por ejemplo 11 para el consultorio.',
  '{0} of {1} has place of service {2}, which took effect on {3}.':
    '{0} del {1} lleva el lugar del servicio {2}, que entró en vigor el {3}.',
  'Use a number that was in use on the date of service.':
    'Use un número que estaba en uso en la fecha del servicio.',
  '10 (at home) or 02 (elsewhere)': '10 (en casa) o 02 (en otro lugar)',
  '{0} has {1}, but the session was in person.': '{0} lleva {1}, pero la sesión fue en persona.',
  'In person {0} is {1}.': 'En persona, {0}, es {1}.',
  "Use the place where both were: 11 for the office, 12 for the patient's home.":
    'Use el lugar donde estaban ambos: 11 para el consultorio, 12 para la casa del paciente.',
  '{0} has {1}, but the session was {2}.': '{0} lleva {1}, pero la sesión fue {2}.',
  'Use {0}; Medicare requires it.': 'Use {0}; Medicare lo exige.',
  'Use {0}; Medicare and most plans want it.': 'Use {0}; Medicare y la mayoría de los planes lo piden.',
  "{0} has {1}, but Arizona's Medicaid shows telehealth by modifier instead.":
    '{0} lleva {1}, pero el Medicaid de Arizona muestra la telesalud con un modificador.',
  'Use the place of the clinic with GT (video) or FQ (audio only).':
    'Use el lugar de la clínica con GT (video) o FQ (solo audio).',
  '{0} has {1}, but {2} not billed there.': '{0} lleva {1}, pero {2} allí.',
  "Check the code or the place; usual are {0}, and payers' lists vary.":
    'Revise el código o el lugar; lo habitual es {0}, y las listas de los pagadores varían.',
  "Check the code or the place; payers' lists vary.":
    'Revise el código o el lugar; las listas de los pagadores varían.',
  '{0} has {1}, but {2} was typed.': '{0} lleva {1}, pero se indicó {2}.',
  'Correct the line or what was typed, so that both say where the session was.':
    'Corrija la línea o lo indicado, para que ambos digan dónde fue la sesión.',
  'Use the place of service where the patient was seen.':
    'Use el lugar del servicio donde se atendió al paciente.',
  '{0} are for {1}, but the clinician typed is a {2}.':
    '{0} son para {1}, pero el profesional indicado es {2}.',
  '{0} is for {1}, but the clinician typed is a {2}.':
    '{0} es para {1}, pero el profesional indicado es {2}.',
  'A {0} reports {1}.': 'Un {0} factura {1}.',
  'A {0} reports this work as a visit (E/M).': 'Un {0} factura este trabajo como visita (E/M).',
  'Bill it under the clinician who gave the service and may report it, or choose another code.':
    'Factúrelo a nombre del profesional que prestó el servicio y puede facturarlo, o elija otro código.',
  'Check the payer and the state license: some allow it.':
    'Consulte al pagador y la licencia del estado: algunos lo permiten.',
  '{0} is peer support, but the clinician typed is a {1}.':
    '{0} es apoyo entre pares, pero el profesional indicado es {1}.',
  'Bill it only for the work of a peer specialist.':
    'Factúrelo solo por el trabajo de un especialista en apoyo entre pares.',
  physician: 'médico',
  'licensed therapist': 'terapeuta con licencia',
  'the facility or another profession': 'el centro u otra profesión',
  'a {0}': 'un {0}',
  counselors: 'consejeros',
  'marriage and family therapists': 'terapeutas de familia',
  'Medicare has paid {0} only since {1}, but {2} is dated {3}.':
    'Medicare paga a {0} solo desde el {1}, pero {2} lleva la fecha {3}.',
  'Before that date the service was covered only under another clinician Medicare accepted.':
    'Antes de esa fecha el servicio solo estaba cubierto a nombre de otro profesional aceptado por Medicare.',
  '{0} was given by a behavior analyst, but Medicare does not enroll behavior analysts.':
    '{0} lo prestó un analista de conducta, pero Medicare no inscribe a analistas de conducta.',
  'Ask the Medicare contractor before billing.': 'Pregunte al contratista de Medicare antes de facturar.',
  '{0} has {1}, but Medicare Part B does not pay a {2} for hospital inpatients.':
    '{0} lleva {1}, pero Medicare Parte B no paga a un {2} por pacientes hospitalizados.',
  'Check who bills it: for inpatients this work is part of what Medicare pays the hospital.':
    'Revise quién lo factura: para hospitalizados este trabajo es parte de lo que Medicare paga al hospital.',
  'A trainee gave {0}, but no modifier (GC, HL or HO) shows the supervision.':
    'Un practicante prestó {0}, pero ningún modificador (GC, HL o HO) muestra la supervisión.',
  'Bill under the supervising clinician as the payer asks: incident to, or with GC or HL.':
    'Facture a nombre del profesional supervisor como pida el pagador: «incident to», o con GC o HL.',
  '{0} alone covers up to {1} minutes, but {2} were typed.':
    '{0} por sí solo cubre hasta {1} minutos, pero se indicaron {2}.',
  'Add {0} of {1}, which starts at {2} minutes in all.':
    'Añada {0} de {1}, que empieza en {2} minutos en total.',
  '{0} covers up to {1} minutes, but {2} were typed.': '{0} cubre hasta {1} minutos, pero se indicaron {2}.',
  'Use {0} if the record shows {1} minutes.': 'Use {0} si el expediente muestra {1} minutos.',
  '{0} minutes of visit time were typed, which by time is {1} (from {2}), but {3} is billed.':
    'Se indicaron {0} minutos de visita, que por tiempo son {1} (desde {2}), pero se factura {3}.',
  'Keep {0} if decision making set the level; by time it is {1}.':
    'Deje {0} si la decisión médica fijó el nivel; por tiempo es {1}.',
  '{0} with {1} starts at {2} minutes in all, but {3} were typed.':
    '{0} con {1} empieza en {2} minutos en total, pero se indicaron {3}.',
  'Remove {0}: {1} alone covers {2} minutes.': 'Quite {0}: {1} por sí solo cubre {2} minutos.',
  '{0} to {1} is {2} minutes, but {3} were typed.': 'De {0} a {1} son {2} minutos, pero se indicaron {3}.',
  'Correct the times or the minutes; the record should show both alike.':
    'Corrija el horario o los minutos; el expediente debe mostrar ambos iguales.',
  '{0} needs {1} minutes of psychotherapy, and the {2} typed in all leave none for the visit.':
    '{0} exige {1} minutos de psicoterapia, y los {2} indicados en total no dejan ninguno para la visita.',
  'State the minutes of psychotherapy and of the visit separately.':
    'Indique por separado los minutos de psicoterapia y los de la visita.',
  '{0} needs at least {1} minutes of psychotherapy, but {2} were typed in all.':
    '{0} exige al menos {1} minutos de psicoterapia, pero se indicaron {2} en total.',
  'State the minutes of psychotherapy and of the visit separately; {0} minutes allow at most {1}.':
    'Indique por separado los minutos de psicoterapia y los de la visita; {0} minutos permiten como mucho {1}.',
  'Under 16 minutes no psychotherapy add-on can be billed.':
    'Con menos de 16 minutos no se puede facturar psicoterapia adicional.',
  '{0} has no minimum time, but {1} minutes (under {2}) are few for an evaluation.':
    '{0} no tiene tiempo mínimo, pero {1} minutos (menos de {2}) son pocos para una evaluación.',
  'Check the minutes, and that history, mental status and plan are documented.':
    'Revise los minutos, y que consten la historia, el estado mental y el plan.',
  'in all ': 'en total ',
  '{0} is described as {1} minutes, but {2} {3}were typed.':
    '{0} se describe como {1} minutos, pero se indicaron {3}{2}.',
  '{0} needs at least {1} minutes{2}, but {3} {4}were typed.':
    '{0} exige al menos {1} minutos{2}, pero se indicaron {4}{3}.',
  ' in the month': ' en el mes',
  ' over seven days': ' en siete días',
  ' in the day': ' en el día',
  ' for its first unit': ' para su primera unidad',
  'Use {0} for {1} minutes.': 'Use {0} para {1} minutos.',
  'No family code covers {0} minutes; 90832 is possible if the patient was there throughout.':
    'Ningún código de familia cubre {0} minutos; 90832 es posible si el paciente estuvo allí todo el tiempo.',
  'Remove {0} or correct the minutes: no code of this kind covers {1}.':
    'Quite {0} o corrija los minutos: ningún código de este tipo cubre {1}.',
  '{0} minutes{1} come to {2} of {3} ({4}), but {5}.':
    '{0} minutos{1} equivalen a {2} de {3} ({4}), pero {5}.',
  ' in all': ' en total',
  '1 is billed': 'se factura 1',
  '{0} are billed': 'se facturan {0}',
  'Remove {0}, or correct the minutes.': 'Quite {0}, o corrija los minutos.',
  'Bill {0}, or correct the minutes.': 'Facture {0}, o corrija los minutos.',
  'The minutes would support {0}; keep {1} if not all of the time counts.':
    'Los minutos darían para {0}; deje {1} si no cuenta todo el tiempo.',
  '{0} - {1} for {2} = {3}; {4} a unit, each from {5}':
    '{0} - {1} de {2} = {3}; {4} por unidad, cada una desde {5}',
  ', {0} left; a further unit from {1}': ', quedan {0}; otra unidad desde {1}',
  '1 a day': '1 al día',
  '{0} units of {1} are billed, but the {2} limit is {3} a day.':
    'Se facturan {0} unidades de {1}, pero el límite de {2} es {3} al día.',
  "Check this payer's own daily limit; many follow this one.":
    'Consulte el límite diario de este pagador; muchos siguen este.',
  'Bill at most {0}, or be ready to appeal with the record.':
    'Facture como mucho {0}, o esté listo para apelar con el expediente.',
  'Bill at most {0}.': 'Facture como mucho {0}.',
  '{0} units of 90785 are billed, but the claim has 1 service it can be added to.':
    'Se facturan {0} unidades de 90785, pero la reclamación tiene 1 servicio al que puede añadirse.',
  '{0} units of 90785 are billed, but the claim has {1} services it can be added to.':
    'Se facturan {0} unidades de 90785, pero la reclamación tiene {1} servicios a los que puede añadirse.',
  'Bill {0}, one for each service.': 'Facture {0}, una por servicio.',
  session: 'sesión',
  visit: 'visita',
  day: 'día',
  week: 'semana',
  month: 'mes',
  '{0} is 1 unit a {1}, but {2} units are billed.': '{0} es 1 unidad por {1}, pero se facturan {2} unidades.',
  'Bill 1 unit; a second {0} of the day goes on its own line, with its own times and modifier.':
    'Facture 1 unidad; una segunda {0} del día va en su propia línea, con su propio horario y modificador.',
  'Bill 1 unit.': 'Facture 1 unidad.',
  'The testing units billed need at least {0} minutes together, but {1} were typed.':
    'Las unidades de pruebas facturadas exigen juntas al menos {0} minutos, pero se indicaron {1}.',
  'Count the minutes of evaluation and of test giving separately, and bill the units each comes to.':
    'Cuente por separado los minutos de evaluación y los de aplicación de pruebas, y facture las unidades que dé cada uno.',
  'Check the minutes: the longest code of this service is {0}, up to {1}.':
    'Compruebe los minutos: el código más largo de este servicio es {0}, hasta {1}.',
};
