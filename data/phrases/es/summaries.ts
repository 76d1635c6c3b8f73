/** What each rule looks for, as the options list it. */
export const summaries: Readonly<Record<string, string>> = {
  'The whole service is too short for the first unit of the add-on for further time.':
    'Todo el servicio es demasiado corto para la primera unidad del código adicional por más tiempo.',
  'Start and end come to fewer minutes than were typed, or to more than the code covers.':
    'Inicio y fin dan menos minutos de los indicados, o más de los que cubre el código.',
  'The one total typed for a visit with psychotherapy is shorter than the add-on alone needs, or leaves nothing for the visit.':
    'El único total indicado para una visita con psicoterapia es menor de lo que exige el código adicional, o no deja nada para la visita.',
  'A psychiatric evaluation of a few minutes: untimed, but worth a second look.':
    'Una evaluación psiquiátrica de pocos minutos: sin tiempo fijo, pero conviene revisarla.',
  'Fewer minutes than the code needs.': 'Menos minutos de los que exige el código.',
  'More minutes than the base code covers; the add-on for further time fits and is not on the claim.':
    'Más minutos de los que cubre el código base; el código adicional por más tiempo corresponde y no está en la reclamación.',
  'More minutes than the code covers, and a longer code of the same service exists.':
    'Más minutos de los que cubre el código, y existe un código más largo del mismo servicio.',
  'The minutes of an office visit, typed apart, reach a higher level than the one billed.':
    'Los minutos de una visita de consultorio, indicados aparte, alcanzan un nivel mayor que el facturado.',
  'The code needs the patient there and they were not, or the reverse.':
    'El código exige que el paciente esté y no estaba, o al revés.',
  'Individual, family, group or multi-family group against the code.':
    'Individual, familia, grupo o grupo multifamiliar frente al código.',
  'Another kind of service was described: intake, crisis, testing or therapy.':
    'Se describió otro tipo de servicio: evaluación inicial, crisis, pruebas o terapia.',
  'A visit, or an evaluation with medical services, without medical work.':
    'Una visita, o una evaluación con servicios médicos, sin servicios médicos.',
  'A prescriber did medical work, and the code billed contains none.':
    'Quien receta prestó servicios médicos, y el código facturado no los incluye.',
  '90785 on no other ground than an interpreter, or where no interactive complexity was present.':
    '90785 sin más motivo que un intérprete, o donde no hubo complejidad interactiva.',
  'An add-on code without a code it may be added to.':
    'Un código adicional sin un código al que pueda añadirse.',
  'Add-on psychotherapy on 99211, a visit that needs no prescriber.':
    'Psicoterapia adicional sobre 99211, una visita que no necesita a quien receta.',
  'Two codes that may not be reported together for the same session.':
    'Dos códigos que no pueden facturarse juntos en la misma sesión.',
  'A code that Medicare counts as part of other services and never pays separately.':
    'Un código que Medicare cuenta como parte de otros servicios y nunca paga por separado.',
  'G2211 with a visit that carries modifier 25.': 'G2211 con una visita que lleva el modificador 25.',
  'A visit beside crisis psychotherapy with nothing that shows separate work.':
    'Una visita junto a psicoterapia de crisis sin nada que muestre trabajo separado.',
  'Units that are not what the minutes come to.': 'Unidades que no son las que dan los minutos.',
  'More units than the Medicare limit for one day; other payers set limits of their own.':
    'Más unidades que el límite diario de Medicare; otros pagadores fijan los suyos.',
  'More units of 90785 than there are services it is added to.':
    'Más unidades de 90785 que servicios a los que se añade.',
  'More than one unit of a code that counts a session, a day or a month.':
    'Más de una unidad de un código que cuenta una sesión, un día o un mes.',
  'Testing units that together need more minutes than were typed.':
    'Unidades de pruebas que juntas exigen más minutos de los indicados.',
  'Deleted, or not yet in effect, on the date of service.':
    'Eliminado, o aún no en vigor, en la fecha del servicio.',
  'A valid code that the Medicare fee schedule does not take.':
    'Un código válido que la tabla de tarifas de Medicare no acepta.',
  'A redefined code (G0136) used for what it stood for before.':
    'Un código redefinido (G0136) usado para lo que significaba antes.',
  'An ABA code on a date of service from which its definition is announced to change.':
    'Un código ABA en una fecha del servicio desde la que está anunciado que cambia su definición.',
  'An audio-only session without modifier 93 or FQ; payers differ.':
    'Una sesión solo por audio sin el modificador 93 o FQ; los pagadores difieren.',
  'A group reported with a community code (H0004, H0038, H2014, H2017) without HQ.':
    'Un grupo facturado con un código comunitario (H0004, H0038, H2014, H2017) sin HQ.',
  'A visit beside a service it is bundled with, without modifier 25.':
    'Una visita junto a un servicio en el que queda incluida, sin el modificador 25.',
  'A video session for a commercial plan without 95 or GT, which some plans want; Medicare does not.':
    'Una sesión por video para un plan comercial sin 95 o GT, que algunos planes piden; Medicare no.',
  'A licence or staff-level modifier that does not fit the clinician typed.':
    'Un modificador de licencia o nivel de personal que no corresponde al profesional indicado.',
  'A telehealth modifier on a code that says the mode itself, or on digital treatment (G0552-G0554).':
    'Un modificador de telesalud en un código que ya dice la modalidad, o en tratamiento digital (G0552-G0554).',
  'A telehealth modifier that contradicts how the session took place.':
    'Un modificador de telesalud que contradice cómo fue la sesión.',
  'HR (client present) or HS (client absent) against what was typed.':
    'HR (cliente presente) o HS (cliente ausente) frente a lo indicado.',
  'Modifiers of one line that contradict each other.': 'Modificadores de una línea que se contradicen.',
  'A modifier on a kind of code it is not for: 25 off visits, 59 on visits, 52 or 22 on psychotherapy, HQ on group codes.':
    'Un modificador en un tipo de código para el que no es: 25 fuera de visitas, 59 en visitas, 52 o 22 en psicoterapia, HQ en códigos de grupo.',
  'Telehealth place of service 10 or 02 against where the patient was.':
    'Lugar del servicio de telesalud 10 o 02 frente a dónde estaba el paciente.',
  'A place of service that is unassigned, or was not in use on the date of service.':
    'Un lugar del servicio sin asignar, o que no estaba en uso en la fecha del servicio.',
  'The place of service contradicts how the session took place.':
    'El lugar del servicio contradice cómo fue la sesión.',
  'A visit or program code at a place where that kind of service does not happen; payer lists vary.':
    'Una visita o código de programa en un lugar donde ese servicio no se presta; las listas de los pagadores varían.',
  'The place of service is another kind of place than the one typed.':
    'El lugar del servicio es otro tipo de lugar que el indicado.',
  'This kind of clinician may not report the code.': 'Este tipo de profesional no puede facturar el código.',
  'A clinician Medicare does not pay on this date, for this code or at this place.':
    'Un profesional al que Medicare no paga en esta fecha, por este código o en este lugar.',
  'A trainee gave the service and no modifier shows the supervision.':
    'Un practicante prestó el servicio y ningún modificador muestra la supervisión.',
  'The code is not for a patient of this age.': 'El código no es para un paciente de esta edad.',
  'A diagnosis on the line is for another age.': 'Un diagnóstico de la línea es para otra edad.',
  'A program modifier for children, adults or older adults against the age.':
    'Un modificador de programa para niños, adultos o adultos mayores frente a la edad.',
  'A diagnosis that is a header, deleted, not yet valid or does not exist.':
    'Un diagnóstico que es una categoría, está eliminado, aún no es válido o no existe.',
  'More diagnoses than the claim form holds: 4 a line, 12 a claim.':
    'Más diagnósticos de los que caben en el formulario: 4 por línea, 12 por reclamación.',
  'A line that is stated to point at no diagnosis.':
    'Una línea que consta que no apunta a ningún diagnóstico.',
  'A diagnosis in a place of the list where the guidelines do not let it stand.':
    'Un diagnóstico en un puesto de la lista donde las guías no lo permiten.',
  "The line's diagnoses do not support the service.":
    'Los diagnósticos de la línea no respaldan el servicio.',
  'Two diagnoses that do not stand together on one claim.':
    'Dos diagnósticos que no van juntos en una reclamación.',
  'None of the diagnoses typed is on the line.': 'Ninguno de los diagnósticos indicados está en la línea.',
  'A new-patient code for an established patient, or the reverse.':
    'Un código de paciente nuevo para un paciente ya conocido, o al revés.',
  'Interactive complexity was present, and 90785 is not on the claim.':
    'Hubo complejidad interactiva, y 90785 no está en la reclamación.',
  'Visit minutes that reach prolonged time (99417, for Medicare G2212), and no line reports it.':
    'Minutos de visita que alcanzan el tiempo prolongado (99417, para Medicare G2212), y ninguna línea lo factura.',
  'Psychotherapy minutes were typed beside a visit, and no line reports them.':
    'Se indicaron minutos de psicoterapia junto a una visita, y ninguna línea los factura.',
  'A screening was typed, and only a visit is billed.':
    'Se indicó un tamizaje, y solo se factura una visita.',
  "The line's date of service is not the session's.":
    'La fecha del servicio de la línea no es la de la sesión.',
  'The date of service is in the future.': 'La fecha del servicio está en el futuro.',
  'A Medicare claim for a service more than a year ago.':
    'Una reclamación a Medicare por un servicio de hace más de un año.',
  'The same service twice.': 'El mismo servicio dos veces.',
};
