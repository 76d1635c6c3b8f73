/** Why two codes are not reported together: the reasons of data/pair-table.ts. */
export const pairs: Readonly<Record<string, string>> = {
  'adaptive behavior services are not reported with this service for the same time by the same clinician':
    'los servicios de conducta adaptativa no se facturan con este servicio por el mismo tiempo y el mismo profesional',
  'ABA assessments of the same time are not counted twice; separate times may both be reported':
    'las evaluaciones ABA del mismo tiempo no se cuentan dos veces; tiempos separados pueden facturarse ambos',
  'coding instructions do not allow the two together for the same encounter':
    'las instrucciones de codificación no permiten los dos juntos en el mismo encuentro',
  'health behavior services and psychiatric services are not both reported that day; report the predominant one':
    'los servicios de conductas de salud y los psiquiátricos no se facturan ambos ese día; facture el predominante',
  'the intake evaluation already contains the therapeutic contact of that day; no psychotherapy code with it by the same clinician':
    'la evaluación inicial ya incluye el contacto terapéutico de ese día; el mismo profesional no factura con ella ningún código de psicoterapia',
  'a crisis session that day takes the place of the intake code (or the reverse)':
    'una sesión de crisis ese día ocupa el lugar del código inicial (o al revés)',
  'record review, reports and explaining results are part of the other service (Medicare bundles this code)':
    'la revisión de expedientes, los informes y explicar resultados son parte del otro servicio (Medicare incluye este código en otros)',
  'a rating scale given as part of this psychiatric service is included in it; no modifier overrides that':
    'una escala aplicada como parte de este servicio psiquiátrico está incluida en él; ningún modificador lo cambia',
  '{1} is not meant for work that belongs to {0}': '{1} no es para trabajo que pertenece a {0}',
  'the intake evaluation and an E/M or prolonged service are not both reported that day by the same clinician':
    'el mismo profesional no factura ese día la evaluación inicial y una E/M o un servicio prolongado',
  'by definition {0} covers {1}': 'por definición {0} cubre {1}',
  '{1} is ordinarily a part of {0}': '{1} es por lo común parte de {0}',
  'the two describe alternatives for the same encounter':
    'los dos describen alternativas para el mismo encuentro',
  '{0} is the more extensive one and includes the other': '{0} es el más amplio e incluye al otro',
  'only one intake evaluation: with or without medical services, not both':
    'solo una evaluación inicial: con o sin servicios médicos, no ambas',
  'crisis psychotherapy stands alone: no other psychotherapy and no interactive-complexity add-on that day':
    'la psicoterapia de crisis va sola: ese día ninguna otra psicoterapia ni complejidad interactiva',
  'with an E/M by the same clinician the psychotherapy is reported by the add-on family (90833/90836/90838), never by 90832/90834/90837':
    'con una E/M del mismo profesional la psicoterapia se factura con los códigos adicionales (90833/90836/90838), nunca con 90832/90834/90837',
  'stand-alone and add-on psychotherapy (or two lengths of it) describe the same time; report one':
    'la psicoterapia sola y la adicional (o dos duraciones) describen el mismo tiempo; facture una',
  'prolonged office time is not added on a day with add-on psychotherapy':
    'el tiempo prolongado de consultorio no se añade un día con psicoterapia adicional',
  'two lengths of individual psychotherapy for one session; report the one that the time supports':
    'dos duraciones de psicoterapia individual para una sesión; facture la que corresponda al tiempo',
  'crisis psychotherapy and a telemedicine visit: no NCCI edit is known for E/M with 90839; separate work must be documented':
    'psicoterapia de crisis y una visita de telemedicina: no se conoce regla NCCI para E/M con 90839; debe documentarse trabajo separado',
  'family and individual psychotherapy the same day only when they were two separate sessions with their own times; the modifier goes on {1}':
    'psicoterapia familiar e individual el mismo día solo si fueron dos sesiones separadas con su propio horario; el modificador va en {1}',
  'family session with and without the patient: one session is one or the other; both only for separate sessions':
    'sesión familiar con y sin el paciente: una sesión es una u otra; ambas solo en sesiones separadas',
  'group plus another psychotherapy the same day only as separate sessions, with a modifier on {1}':
    'grupo y otra psicoterapia el mismo día solo como sesiones separadas, con un modificador en {1}',
  'the brief scale is part of the testing service': 'la escala breve es parte del servicio de pruebas',
  'overlapping testing services; both only for distinct work':
    'servicios de pruebas que se superponen; ambos solo por trabajo distinto',
  'the 10-minute and the 20-minute remote management codes are alternatives for the month':
    'los códigos de manejo remoto de 10 y de 20 minutos son alternativas en el mes',
  'an in-person office visit and a telemedicine visit code for the same problem are alternatives':
    'una visita de consultorio en persona y una de telemedicina por el mismo problema son alternativas',
  'collaborative care and general behavioral health integration are not both reported for the same month':
    'la atención colaborativa y la integración general de salud conductual no se facturan ambas en el mismo mes',
  'first-month and later-month collaborative care codes are alternatives for one month':
    'los códigos de atención colaborativa del primer mes y de los posteriores son alternativas en un mes',
  'the 30-minute collaborative care code is only for months that miss the 99492/99493 threshold':
    'el código de atención colaborativa de 30 minutos es solo para meses que no alcanzan el umbral de 99492/99493',
  'device treatment management minutes are counted under one management code':
    'los minutos de manejo del tratamiento con dispositivo se cuentan en un solo código de manejo',
  'safety planning minutes are not also counted as crisis psychotherapy minutes':
    'los minutos del plan de seguridad no se cuentan también como psicoterapia de crisis',
  'the APCM behavioral add-on replaces the stand-alone collaborative care code that month':
    'el complemento conductual de APCM reemplaza ese mes al código independiente de atención colaborativa',
  'the APCM behavioral add-on replaces the stand-alone integration code that month':
    'el complemento conductual de APCM reemplaza ese mes al código independiente de integración',
  'adaptive behavior treatment and another therapy do not count the same time':
    'el tratamiento de conducta adaptativa y otra terapia no cuentan el mismo tiempo',
  'collaborative care and general behavioral health integration are not both reported for one month':
    'la atención colaborativa y la integración general de salud conductual no se facturan ambas en un mes',
  'the add-on to advanced primary care takes the place of the stand-alone code of that month':
    'el complemento de atención primaria avanzada ocupa el lugar del código independiente de ese mes',
};
