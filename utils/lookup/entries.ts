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
import type { Ways } from '../../data/ways.ts';
import { type Language, labelText, type Phrases, type Said, say, toText, word } from '../text/say.ts';
import { NOT_BILLABLE, statusLine } from './status.ts';
import type { LookupEntry, LookupResult } from './types.ts';

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

/** An entry before it is said in a language. */
interface EntryDraft extends Omit<LookupEntry, 'result' | 'english'> {
  result: Omit<LookupResult, 'label' | 'status' | 'also'> & {
    label: (phrases: Phrases | undefined) => string;
    status?: Said | undefined;
    also?: Said | undefined;
  };
}

const spoken = (label: string) => (phrases: Phrases | undefined) => toText(word(label), phrases);
const spokenLabel = (label: string) => (phrases: Phrases | undefined) => labelText(label, phrases);

function weightOf(code: string): number {
  const share = USED.get(code);
  return share === undefined ? USUAL : MOST_OFTEN - (MOST_OFTEN - OFTEN) * share;
}

function sessionMinutes({ time }: CodeEntry): LookupEntry['minutes'] {
  if (time?.basis !== 'session' || time.minMinutes === undefined) return undefined;
  return { min: time.minMinutes, max: time.maxMinutes ?? Number.POSITIVE_INFINITY };
}

function fromCode(entry: CodeEntry, today: string): EntryDraft {
  const { code, system, label, aliases, title } = entry;
  const minutes = sessionMinutes(entry);
  const ended = statusOn(entry, today) === 'ended' ? ENDED : 1;
  return {
    result: { code, kind: 'code', system, label: spoken(label), status: statusLine(entry, today) },
    phrases: [...aliases, ...(CODE_PHRASES[code] ?? []), ...(title ? [title] : [])],
    weight: ended * (system === 'HCPCS' && !CODE_PHRASES[code] ? ELSEWHERE : weightOf(code)),
    ...(minutes && { minutes }),
  };
}

const fromModifier = ({ modifier, label }: Modifier): EntryDraft => ({
  result: { code: modifier, kind: 'modifier', label: spokenLabel(label) },
  phrases: MODIFIER_PHRASES[modifier] ?? [],
  weight: weightOf(modifier) * BESIDE_CODES,
});

function fromPlace({ code, label, name, effectiveFrom }: PlaceOfService, today: string): EntryDraft {
  return {
    result: {
      code,
      kind: 'place',
      label: spokenLabel(label || name),
      status: statusLine({ effectiveFrom }, today),
    },
    phrases: [name, ...(PLACE_PHRASES[code] ?? [])],
    weight: name === 'Unassigned' ? UNASSIGNED : weightOf(code) * ELSEWHERE,
  };
}

/** Of diagnoses that fit as well: the unspecified one says the least, and care begins with the initial encounter. */
function usualness({ code, title }: Diagnosis): number {
  if (/^[ST].*[DS]$/.test(code)) return LATER_ENCOUNTER;
  return /unspecified/i.test(title) ? UNSPECIFIED : USUAL;
}

function fromDiagnosis(diagnosis: Diagnosis, today: string): EntryDraft {
  const { code, title, billable } = diagnosis;
  const status = statusLine(diagnosis, today) ?? (billable ? undefined : NOT_BILLABLE);
  const ended = statusOn(diagnosis, today) === 'ended' ? ENDED : 1;
  return {
    result: { code, kind: 'diagnosis', system: 'ICD-10-CM', label: spoken(title), status },
    phrases: DIAGNOSIS_PHRASES[code] ?? [],
    weight:
      ended * (billable ? usualness(diagnosis) : RARE) * (code.startsWith('F') ? weightOf(code) : ELSEWHERE),
  };
}

/** Claims come before what becomes of them. */
const DENIED = 0.75;

const fromDenial = ({ code, label, typicalCase, rules }: DenialCode): EntryDraft => ({
  result: {
    code,
    kind: 'denial',
    label: spoken(label),
    also: rules.length > 0 ? say`checked here by: ${rules.join(', ')}` : undefined,
  },
  phrases: typicalCase ? [typicalCase] : [],
  weight: DENIED,
});

const waysOf = (ways: Ways, { kind, code }: Pick<LookupResult, 'kind' | 'code'>) =>
  kind === 'denial' ? undefined : ways[kind][code];

function tell({ result, phrases: said, ...rest }: EntryDraft, language: Language | undefined): LookupEntry {
  const { label, status, also, ...named } = result;
  const phrases = language?.phrases;
  const here = label(phrases);
  const english = label(undefined);
  return {
    ...rest,
    result: {
      ...named,
      label: here,
      ...(status && { status: toText(status, phrases) }),
      ...(also && { also: toText(also, phrases) }),
    },
    phrases: language ? (waysOf(language.ways, named) ?? []) : said,
    english: language ? [...(here === english ? [] : [english]), ...said] : [],
  };
}

/**
 * Everything in the catalogue as of `today` ('YYYY-MM-DD'): codes, modifiers, places of service, diagnoses, denial codes.
 * `language`: other than English.
 */
export function catalogueEntries(today: string, language?: Language): LookupEntry[] {
  return [
    ...Array.from(catalogue.all(), (entry) => fromCode(entry, today)),
    ...modifiers.all().map(fromModifier),
    ...placesOfService.all().map((place) => fromPlace(place, today)),
    ...Array.from(diagnoses.all(), (diagnosis) => fromDiagnosis(diagnosis, today)),
    ...denials.all().map(fromDenial),
  ].map((draft) => tell(draft, language));
}
