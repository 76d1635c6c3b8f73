/** Why a file of a code set can't be read, and what the sets that come with the extension are called. */
export const files: Readonly<Record<string, string>> = {
  'A quotation mark before this line is never closed.': 'Unas comillas antes de esta línea no se cierran.',
  'A quotation mark before the end of the file is never closed.':
    'Unas comillas antes del final del archivo no se cierran.',
  '“{0}” is no procedure code.': '«{0}» no es un código de procedimiento.',
  '“{0}” is no status code (one letter).': '«{0}» no es un código de estado (una letra).',
  '“{0}” is no relative value.': '«{0}» no es un valor relativo.',
  'It holds no codes.': 'No contiene códigos.',
  '“{0}” begins no record (code, sequence, kind).': '«{0}» no inicia un registro (código, secuencia, tipo).',
  'The record has {0} characters and is cut off.': 'El registro tiene {0} caracteres y está cortado.',
  '“{0}” is no date (yyyymmdd).': '«{0}» no es una fecha (aaaammdd).',
  'It holds no Level II codes.': 'No contiene códigos Level II.',
  'Its name does not say the fiscal year; keep the name CMS gave it (icd10cm_order_2027.txt).':
    'Su nombre no dice el año fiscal; conserve el nombre que le dio CMS (icd10cm_order_2027.txt).',
  'It does not begin with an order number of five digits.':
    'No empieza con un número de orden de cinco cifras.',
  '“{0}” is no diagnosis code.': '«{0}» no es un código de diagnóstico.',
  '“{0}” in column 15 is neither 0 nor 1.': '«{0}» en la columna 15 no es 0 ni 1.',
  '{0} has no title.': '{0} no tiene título.',
  'It holds no diagnoses.': 'No contiene diagnósticos.',
  'This is no text file.': 'No es un archivo de texto.',
  'A line of it is longer than 1 MB.': 'Una de sus líneas pasa de 1 MB.',
  'This is the table for hospitals or suppliers; the one for practitioner services is needed.':
    'Es la tabla de hospitales o proveedores de equipos; se necesita la de servicios de profesionales (practitioner).',
  '“{0}” is no number of units.': '«{0}» no es un número de unidades.',
  '“{0}” is no adjudication indicator (1, 2 or 3).': '«{0}» no es un indicador de adjudicación (1, 2 o 3).',
  'It holds no limits.': 'No contiene límites.',
  '“{0}” is no code.': '«{0}» no es un código.',
  '{0} has no text.': '{0} no tiene texto.',
  'The text of {0} is longer than {1} characters.': 'El texto de {0} pasa de {1} caracteres.',
  'These are the edits for outpatient hospitals; the practitioner edits are needed (ccipra…).':
    'Son las reglas de hospitales ambulatorios; se necesitan las de profesionales (ccipra…).',
  '“{0}” and “{1}” are not two codes.': '«{0}» y «{1}» no son dos códigos.',
  '“{0}” is no effective date (yyyymmdd).': '«{0}» no es una fecha de vigencia (aaaammdd).',
  '“{0}” is no deletion date (yyyymmdd, or * for none).':
    '«{0}» no es una fecha de eliminación (aaaammdd, o * si no hay).',
  '“{0}” is no modifier indicator (0, 1 or 9).': '«{0}» no es un indicador de modificador (0, 1 o 9).',
  'It holds no edits.': 'No contiene reglas.',
  'It holds the same set as {0}; choose one of the two.':
    'Contiene el mismo conjunto que {0}; elija uno de los dos.',
  'This is none of the layouts CMS publishes: NCCI PTP edits, MUE table, fee schedule relative values, HCPCS, ICD-10-CM order file.':
    'No es ninguno de los formatos que publica CMS: NCCI PTP edits, tabla MUE, valores relativos de la tabla de tarifas, HCPCS, archivo ICD-10-CM order.',
  'It is empty.': 'Está vacío.',
  'This is an Excel workbook; choose the .txt or .csv that comes with it, or save it as CSV.':
    'Es un libro de Excel; elija el .txt o .csv que viene con él, o guárdelo como CSV.',
  'The zip file is damaged, or packed in a way that cannot be read here.':
    'El archivo zip está dañado, o comprimido de un modo que aquí no se puede leer.',
  'The zip file holds none of the published text files.':
    'El archivo zip no contiene ninguno de los archivos de texto publicados.',
  'The reader stopped: the browser may be short of memory.':
    'El lector se detuvo: quizá al navegador le falte memoria.',
  'There is no room left to store it.': 'No queda espacio para guardarlo.',
  'It could not be stored.': 'No se pudo guardar.',
  'Procedure codes (CPT and HCPCS numbers, dates, time rules)':
    'Códigos de procedimiento (números CPT y HCPCS, fechas, reglas de tiempo)',
  'Medicare units a day (MUE)': 'Unidades diarias de Medicare (MUE)',
  'Medicare fee schedule status': 'Estado en la tabla de tarifas de Medicare',
  'Medicare add-on bases': 'Bases de los códigos adicionales de Medicare',
  'HCPCS Level II titles': 'Títulos de HCPCS Level II',
  Modifiers: 'Modificadores',
  'Places of service': 'Lugares del servicio',
  'Code pairs (NCCI)': 'Pares de códigos (NCCI)',
  'Diagnoses (ICD-10-CM FY2026 with FY2027 changes)':
    'Diagnósticos (ICD-10-CM FY2026 con los cambios de FY2027)',
  'Denial and remark codes': 'Códigos de denegación y de observación',
};
