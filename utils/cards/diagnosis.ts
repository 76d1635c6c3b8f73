/** The card of a diagnosis. */
import type { CodeFacts } from '../../data/code-sets.ts';
import { EXCLUDES1 } from '../../data/excludes1.ts';
import { childrenOn, citationOf, loadedSet, speaksFor } from '../../data/loaded.ts';
import type { Diagnosis } from '../../data/schema.ts';
import { citations } from './citations.ts';
import { type CardStatus, cardStatus } from './status.ts';
import type { CardFact, CardFacts } from './types.ts';

const MOST_CHILDREN = 8;
const MOST_EXCLUDED = 8;

const USES: Partial<Record<Diagnosis['use'], string>> = {
  'secondary-only': 'Never first: another diagnosis comes before it',
  'first-listed-only': 'Only as the first diagnosis',
  'code-first': 'After the condition behind it',
  symptom: 'A symptom: use while no diagnosis explains it',
  'primary-payer-dependent': 'As the first diagnosis only where the payer takes it',
};

const isBillable = (diagnosis: Diagnosis, asOf: string) =>
  diagnosis.billable || (diagnosis.billableUntil !== undefined && asOf <= diagnosis.billableUntil);

function statusOf(diagnosis: Diagnosis, date: string | undefined, asOf: string): CardStatus | undefined {
  if (!isBillable(diagnosis, asOf)) {
    const since = diagnosis.billableUntil ? ` (it was until ${diagnosis.billableUntil})` : '';
    return { text: `Not billable${since}: choose a more specific code`, tone: 'error' };
  }
  if (!diagnosis.billable) {
    return { text: `Billable until ${diagnosis.billableUntil}, then too broad`, tone: 'warning' };
  }
  return cardStatus(diagnosis, date, asOf);
}

/** What Excludes1 notes at the code or above it rule out, as published ('F33.-'). */
function excludedBy(code: string): string[] {
  const own = code.replace('.', '');
  const patterns = Object.entries(EXCLUDES1)
    .filter(([key]) => own.startsWith(key.replace('.-', '').replace('.', '')))
    .flatMap(([, excluded]) => excluded);
  return [...new Set(patterns)];
}

function factsOf(diagnosis: Diagnosis, asOf: string, codeSets: CodeFacts): CardFact[] {
  const facts: CardFact[] = [];
  const use = USES[diagnosis.use];
  if (use) facts.push({ name: 'Place on the claim', value: use });
  if (!isBillable(diagnosis, asOf)) {
    const below = childrenOn(codeSets, diagnosis.code, asOf);
    const more = below.length > MOST_CHILDREN ? ' …' : '';
    if (below.length > 0)
      facts.push({ name: 'Choose from', value: `${below.slice(0, MOST_CHILDREN).join(', ')}${more}` });
  }
  const excluded = excludedBy(diagnosis.code);
  if (excluded.length > 0) {
    const more = excluded.length > MOST_EXCLUDED ? ' …' : '';
    const value = `${excluded.slice(0, MOST_EXCLUDED).join(', ')}${more}`;
    facts.push({ name: 'Not together with (Excludes1)', value });
  }
  return facts;
}

/** What the card of a diagnosis shows; `date` of service is absent when the page states none. */
export function cardOfDiagnosis(
  diagnosis: Diagnosis,
  date: string | undefined,
  asOf: string,
  codeSets: CodeFacts,
): CardFacts {
  const status = statusOf(diagnosis, date, asOf);
  const set = speaksFor(codeSets, asOf) ? loadedSet(codeSets, 'diagnoses') : undefined;
  return {
    code: diagnosis.code,
    system: 'ICD-10-CM',
    label: diagnosis.title,
    ...(status && { status }),
    facts: factsOf(diagnosis, asOf, codeSets),
    cautions: diagnosis.note ? [diagnosis.note] : [],
    neighbours: [],
    sources: set ? [citationOf(set)] : citations(diagnosis.sources),
    inCatalogue: true,
  };
}
