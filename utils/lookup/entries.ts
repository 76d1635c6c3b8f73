/** The catalogue and the sets beside it as one list of things to look up. */
import { type DenialCode, denials } from '../../data/denials.ts';
import { diagnoses } from '../../data/diagnoses.ts';
import { catalogue } from '../../data/index.ts';
import { modifiers } from '../../data/modifiers.ts';
import { placesOfService } from '../../data/places-of-service.ts';
import type { CodeEntry, Diagnosis, Modifier, PlaceOfService } from '../../data/schema.ts';
import { statusOn } from '../../data/status.ts';
import {
  CODE_PHRASES,
  DIAGNOSIS_PHRASES,
  MODIFIER_PHRASES,
  MOST_USED,
  PLACE_PHRASES,
} from '../../data/synonyms.ts';
import { statusLine } from './status.ts';
import type { LookupEntry } from './types.ts';

/** Most used first: what a claim holds more often comes before what fits as well. */
const USED = new Map(MOST_USED.map((code, at) => [code, at / MOST_USED.length]));
const MOST_OFTEN = 1.16;
const OFTEN = 1.08;
const USUAL = 1;
/** A number that no claim of today can hold, or that nobody means unless they say so. */
const ENDED = 0.3;
const RARE = 0.85;
const UNASSIGNED = 0.4;
const UNSPECIFIED = 1.03;
const LATER_ENCOUNTER = 0.9;
/** State programs and diagnoses outside mental health come after what fits as well. */
const ELSEWHERE = 0.95;
/** Who wants a modifier mostly says so. */
const BESIDE_CODES = 0.93;

function weightOf(code: string): number {
  const share = USED.get(code);
  return share === undefined ? USUAL : MOST_OFTEN - (MOST_OFTEN - OFTEN) * share;
}

function sessionMinutes({ time }: CodeEntry): LookupEntry['minutes'] {
  if (time?.basis !== 'session' || time.minMinutes === undefined) return undefined;
  return { min: time.minMinutes, max: time.maxMinutes ?? Number.POSITIVE_INFINITY };
}

function fromCode(entry: CodeEntry, today: string): LookupEntry {
  const { code, system, label, aliases, title } = entry;
  const status = statusLine(entry, today);
  const minutes = sessionMinutes(entry);
  const ended = statusOn(entry, today) === 'ended' ? ENDED : 1;
  return {
    result: { code, kind: 'code', system, label, ...(status && { status }) },
    phrases: [...aliases, ...(CODE_PHRASES[code] ?? []), ...(title ? [title] : [])],
    weight: ended * (system === 'HCPCS' && !CODE_PHRASES[code] ? ELSEWHERE : weightOf(code)),
    ...(minutes && { minutes }),
  };
}

const fromModifier = ({ modifier, label }: Modifier): LookupEntry => ({
  result: { code: modifier, kind: 'modifier', label },
  phrases: MODIFIER_PHRASES[modifier] ?? [],
  weight: weightOf(modifier) * BESIDE_CODES,
});

function fromPlace({ code, label, name, effectiveFrom }: PlaceOfService, today: string): LookupEntry {
  const status = statusLine({ effectiveFrom }, today);
  return {
    result: { code, kind: 'place', label: label || name, ...(status && { status }) },
    phrases: [name, ...(PLACE_PHRASES[code] ?? [])],
    weight: name === 'Unassigned' ? UNASSIGNED : weightOf(code) * ELSEWHERE,
  };
}

/** Of diagnoses that fit as well: the unspecified one says the least, and care begins with the initial encounter. */
function usualness({ code, title }: Diagnosis): number {
  if (/^[ST].*[DS]$/.test(code)) return LATER_ENCOUNTER;
  return /unspecified/i.test(title) ? UNSPECIFIED : USUAL;
}

function fromDiagnosis(diagnosis: Diagnosis, today: string): LookupEntry {
  const { code, title, billable } = diagnosis;
  const status =
    statusLine(diagnosis, today) ?? (billable ? undefined : 'Not billable · choose a longer code');
  const ended = statusOn(diagnosis, today) === 'ended' ? ENDED : 1;
  return {
    result: { code, kind: 'diagnosis', system: 'ICD-10-CM', label: title, ...(status && { status }) },
    phrases: DIAGNOSIS_PHRASES[code] ?? [],
    weight:
      ended * (billable ? usualness(diagnosis) : RARE) * (code.startsWith('F') ? weightOf(code) : ELSEWHERE),
  };
}

/** Claims come before what becomes of them. */
const DENIED = 0.75;

const fromDenial = ({ code, label, typicalCase, rules }: DenialCode): LookupEntry => ({
  result: {
    code,
    kind: 'denial',
    label,
    ...(rules.length > 0 && { also: `checked here by: ${rules.join(', ')}` }),
  },
  phrases: typicalCase ? [typicalCase] : [],
  weight: DENIED,
});

/** Everything in the catalogue as of `today` ('YYYY-MM-DD'): codes, modifiers, places of service, diagnoses, denial codes. */
export function catalogueEntries(today: string): LookupEntry[] {
  return [
    ...Array.from(catalogue.all(), (entry) => fromCode(entry, today)),
    ...modifiers.all().map(fromModifier),
    ...placesOfService.all().map((place) => fromPlace(place, today)),
    ...Array.from(diagnoses.all(), (diagnosis) => fromDiagnosis(diagnosis, today)),
    ...denials.all().map(fromDenial),
  ];
}
