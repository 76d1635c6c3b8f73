/** Reads what a person typed about a session: only what the text says, with the words each fact was read from. */
import { readAge } from './age.ts';
import { readInteractiveComplexity } from './complexity.ts';
import { minutesBetween } from './corrections.ts';
import { readDate } from './date.ts';
import { readDiagnoses } from './diagnoses.ts';
import { readDuration } from './duration.ts';
import { readForm } from './form.ts';
import { readInterpreter } from './interpreter.ts';
import { readLocation } from './location.ts';
import { readMedicalServices } from './medical.ts';
import { readModality } from './modality.ts';
import { readNewPatient } from './new-patient.ts';
import { type Note, type Reading, toNote } from './note.ts';
import { readPayer } from './payer.ts';
import { readPlaceOfService } from './place-of-service.ts';
import { readPatientPresent } from './presence.ts';
import { readProvider } from './provider.ts';
import type { SessionDetails, SessionFact, SessionWords } from './schema.ts';
import { readService } from './service.ts';
import { readStartEnd } from './start-end.ts';

export { type Corrections, correctDetails } from './corrections.ts';
export { formatSession } from './form.ts';
export { type SessionDetails, type SessionFact, type SessionWords, sessionSchema } from './schema.ts';

export interface ParseOptions {
  /** 'YYYY-MM-DD': the year of dates typed without one; without it such dates stay unread. */
  today?: string;
}

export interface SessionReading {
  details: SessionDetails;
  /** For each fact the words it was read from; a fact that was worked out carries the words of its sources. */
  words: SessionWords;
}

type Readings = { [Fact in SessionFact]?: Reading<SessionDetails[Fact]> | undefined };

function readFacts(note: Note): Readings {
  const { start, end } = readStartEnd(note);
  const provider = readProvider(note);
  const patientPresent = readPatientPresent(note);
  return {
    date: readDate(note),
    start,
    end,
    ...readDuration(note),
    service: readService(note),
    patientPresent,
    modality: readModality(note),
    placeOfService: readPlaceOfService(note),
    // Where an absent patient was is not where the service was.
    patientLocation: patientPresent?.value === false ? undefined : readLocation(note),
    provider,
    patientAge: readAge(note),
    newPatient: readNewPatient(note),
    medicalServices: readMedicalServices(note, provider?.value),
    interactiveComplexity: readInteractiveComplexity(note),
    interpreter: readInterpreter(note),
    diagnoses: readDiagnoses(note),
    ...readPayer(note),
  };
}

/** The minutes between the two lines of a form that give start and end and no length. */
function addMinutes(details: SessionDetails, words: SessionWords): void {
  const { start, end } = details;
  const isLengthStated = details.minutes ?? details.psychotherapyMinutes ?? details.evaluationMinutes;
  if (!start || !end || isLengthStated !== undefined || !words.start || !words.end) return;
  const minutes = minutesBetween(start, end);
  if (minutes === undefined) return;
  details.minutes = minutes;
  words.minutes = words.end;
}

/** Reads a typed text, with the words each fact was read from and where they stand in it. */
export function readSession(text: string, options: ParseOptions = {}): SessionReading {
  const form = readForm(text);
  const note = toNote(form.rest, options.today);
  const details: Record<string, unknown> = {};
  const words: SessionWords = {};
  for (const [fact, reading] of Object.entries(readFacts(note)) as [
    SessionFact,
    Reading<unknown> | undefined,
  ][]) {
    if (!reading || reading.value === undefined) continue;
    details[fact] = reading.value;
    const start = note.toRaw(reading.start);
    const end = note.toRaw(reading.end);
    words[fact] = { text: text.slice(start, end), start, end };
  }
  for (const [fact, reading] of Object.entries(form.readings) as [SessionFact, Reading<unknown>][]) {
    details[fact] = reading.value;
    words[fact] = { text: text.slice(reading.start, reading.end), start: reading.start, end: reading.end };
  }
  addMinutes(details as SessionDetails, words);
  return { details: details as SessionDetails, words };
}

/** Reads a typed text: what it states, nothing else. */
export function parseSession(text: string, options: ParseOptions = {}): SessionDetails {
  return readSession(text, options).details;
}
