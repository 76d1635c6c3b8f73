/** A claim line for a code, filled with what the details say about date, place, way of meeting and units. */
import { catalogue } from '../../data/index.ts';
import { TELEHEALTH_FAMILIES } from '../../data/rule-facts/families.ts';
import { FURTHER_TIME, unitsForMinutes } from '../../data/rule-facts/time.ts';
import type { SessionDetails } from '../session/schema.ts';
import { isAetna, isCigna, isUnited } from './payer.ts';
import { placeFor } from './places.ts';
import type { ClaimLine } from './types.ts';

interface Around {
  /** All codes of the suggestion. */
  codes: readonly string[];
  session: SessionDetails;
  units?: number | undefined;
  modifiers?: readonly string[] | undefined;
}

export function fillLine(code: string, { codes, session, units, modifiers = [] }: Around): ClaimLine {
  const counted = units ?? unitsFor(code, codes, session.minutes);
  const place = session.placeOfService ?? placeOf(session);
  const all = [...modifierFor(code, session), ...modifiers];
  return {
    code,
    ...(all.length && { modifiers: all }),
    ...(counted !== undefined && { units: counted }),
    ...(session.date !== undefined && { date: session.date }),
    ...(place !== undefined && { placeOfService: place }),
    ...(session.diagnoses?.length && { diagnoses: session.diagnoses }),
  };
}

/** The place of service that follows from where the patient was and how they were met; undefined when one is not stated. */
function placeOf(session: SessionDetails): string | undefined {
  const { modality, patientLocation } = session;
  if (modality === undefined || patientLocation === undefined) return undefined;
  if (modality === 'in-person') return placeFor(patientLocation);
  return patientLocation === 'home' && !isCigna(session) ? '10' : '02';
}

/** 93 for audio only, 95 for video where commercial plans tend to want it. */
function modifierFor(code: string, session: SessionDetails): string[] {
  const entry = catalogue.get(code);
  const isMet = entry !== undefined && TELEHEALTH_FAMILIES.includes(entry.family) && !entry.addOnTo?.length;
  if (!isMet || session.payer === 'self-pay') return [];
  if (session.modality === 'audio-only') return isAetna(session) ? [] : ['93'];
  const wants95 = session.payer === 'commercial' && !isUnited(session) && !isCigna(session);
  return session.modality === 'video' && wants95 ? ['95'] : [];
}

/** Units that the minutes come to, for codes that count them beside the other codes of the suggestion. */
function unitsFor(code: string, codes: readonly string[], minutes: number | undefined): number | undefined {
  if (minutes === undefined) return undefined;
  const further = FURTHER_TIME[code];
  const base = codes.find((other) => further?.baseMinutes[other] !== undefined);
  if (further && base) return Math.max(1, unitsForMinutes(further, further.baseMinutes[base] ?? 0, minutes));
  const time = catalogue.get(code)?.time;
  if (time?.basis !== 'unit' || !time.unitMinutes || !time.unitThreshold) return undefined;
  return Math.floor((minutes + time.unitMinutes - time.unitThreshold) / time.unitMinutes);
}
