/** The plain form of the details, one 'Label: value' a line: what formatSession writes and many forms print. */
import type { Reading } from './note.ts';
import { type SessionDetails, type SessionFact, sessionSchema } from './schema.ts';

/** Labels in the order they are written. */
const LABELS: Readonly<Record<SessionFact, string>> = {
  date: 'Date of service',
  start: 'Start time',
  end: 'End time',
  minutes: 'Minutes',
  psychotherapyMinutes: 'Psychotherapy minutes',
  evaluationMinutes: 'E/M minutes',
  service: 'Service',
  patientPresent: 'Patient present',
  modality: 'Modality',
  placeOfService: 'Place of service',
  patientLocation: 'Patient location',
  provider: 'Provider',
  patientAge: 'Patient age',
  newPatient: 'New patient',
  medicalServices: 'Medical services',
  interactiveComplexity: 'Interactive complexity',
  interpreter: 'Interpreter',
  diagnoses: 'Diagnoses',
  payer: 'Payer',
  payerName: 'Payer name',
};

const FACTS = Object.keys(LABELS) as SessionFact[];
const BY_LABEL = new Map(FACTS.map((fact) => [LABELS[fact].toLowerCase(), fact]));
const NUMBERS: ReadonlySet<SessionFact> = new Set([
  'minutes',
  'psychotherapyMinutes',
  'evaluationMinutes',
  'patientAge',
]);
const ANSWERS: ReadonlySet<SessionFact> = new Set([
  'patientPresent',
  'newPatient',
  'medicalServices',
  'interactiveComplexity',
  'interpreter',
]);
const YES_NO: Readonly<Record<string, boolean>> = {
  yes: true,
  y: true,
  true: true,
  no: false,
  n: false,
  false: false,
};

const LONGEST_LABEL = 60;
const CLOCK_LABEL = /^\s{0,9}(?:start|end) time\s{0,9}:/i;

/** The details as text that parseSession reads back: a line a stated fact; '' when none is. */
export function formatSession(details: SessionDetails): string {
  return FACTS.flatMap((fact) => {
    const value = details[fact];
    return value === undefined ? [] : [`${LABELS[fact]}: ${write(value)}`];
  }).join('\n');
}

function write(value: string | number | boolean | string[]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(', ') || 'none' : String(value);
}

function readValue(fact: SessionFact, written: string): unknown {
  if (NUMBERS.has(fact)) return /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : undefined;
  if (ANSWERS.has(fact)) return YES_NO[written.toLowerCase()];
  if (fact === 'diagnoses') {
    if (written === 'none') return [];
    const codes = written.split(/,\s*/);
    return codes.every((code) => /^[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?$/.test(code)) ? codes : undefined;
  }
  return fact === 'payerName' ? written : written.toLowerCase();
}

export type FormReadings = Partial<Record<SessionFact, Reading<unknown>>>;

/** Reads the lines of the plain form, and gives back the text with them blanked out, every place kept. */
export function readForm(raw: string): { readings: FormReadings; rest: string } {
  const readings: FormReadings = {};
  const lines = raw.split('\n');
  // The two clock times are read together or not at all: one may need the other's am or pm.
  const isClockForm = lines.every((line) => !CLOCK_LABEL.test(line) || readLine(line) !== undefined);
  let lineStart = 0;
  lines.forEach((line, i) => {
    const found = readLine(line);
    if (found && !(found.fact in readings) && (isClockForm || !CLOCK_LABEL.test(line))) {
      const start = lineStart + line.indexOf(found.written, line.indexOf(':') + 1);
      readings[found.fact] = { value: found.value, start, end: start + found.written.length };
      lines[i] = ' '.repeat(line.length);
    }
    lineStart += line.length + 1;
  });
  return { readings, rest: lines.join('\n') };
}

function readLine(line: string): { fact: SessionFact; written: string; value: unknown } | undefined {
  const colon = line.indexOf(':');
  if (colon < 0 || colon > LONGEST_LABEL) return undefined;
  const fact = BY_LABEL.get(line.slice(0, colon).trim().toLowerCase());
  const written = line.slice(colon + 1).trim();
  if (!fact || written === '') return undefined;
  const value = readValue(fact, written);
  if (value === undefined || !sessionSchema.shape[fact].safeParse(value).success) return undefined;
  return { fact, written, value };
}
