/** What the payer packs that come with the extension advise. */
export const packs: Readonly<Record<string, string>> = {
  'Medicare reports alcohol and drug screening with intervention as G0396 (15 to 30 minutes) or G0397 (over 30).':
    'Medicare factura el tamizaje de alcohol y drogas con intervención como G0396 (de 15 a 30 minutos) o G0397 (más de 30).',
  'Biofeedback with psychotherapy is not covered by Medicare.':
    'Medicare no cubre la biorretroalimentación con psicoterapia.',
  'Developmental screening has status N on the fee schedule; a scored behavioral scale is 96127.':
    'El tamizaje del desarrollo tiene estado N en la tabla de tarifas; una escala de conducta con puntuación es 96127.',
  'Health behavior intervention with the family without the patient has status N on the fee schedule.':
    'La intervención en conductas de salud con la familia sin el paciente tiene estado N en la tabla de tarifas.',
  "Many programs want HR for a family session with the client; the state's manual decides.":
    'Muchos programas piden HR por una sesión familiar con el cliente; decide el manual del estado.',
  "Many programs want HS for a family session without the client; the state's manual decides.":
    'Muchos programas piden HS por una sesión familiar sin el cliente; decide el manual del estado.',
  "Many programs want the staff level (HL for an intern); the state's manual decides.":
    'Muchos programas piden el nivel del personal (HL para un practicante); decide el manual del estado.',
  'UnitedHealthcare asks for 93 on sessions by sound alone.':
    'UnitedHealthcare pide 93 en las sesiones solo por audio.',
  'The originating-site fee is not paid with the patient at home.':
    'La tarifa del sitio de origen no se paga con el paciente en casa.',
  'Aetna commercial plans do not pay sessions by sound alone (modifier 93) since April 2026; ask the plan.':
    'Los planes comerciales de Aetna no pagan sesiones solo por audio (modificador 93) desde abril de 2026; pregunte al plan.',
  'Cigna commercial plans ask for place of service 02 on telehealth, also with the patient at home.':
    'Los planes comerciales de Cigna piden el lugar del servicio 02 en telesalud, también con el paciente en casa.',
};
