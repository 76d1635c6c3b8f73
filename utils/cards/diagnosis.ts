/** The card of a diagnosis. */
import type { CodeFacts } from '../../data/code-sets.ts';
import { EXCLUDES1 } from '../../data/excludes1.ts';
import { childrenOn, loadedSet, speaksFor } from '../../data/loaded.ts';
import type { Diagnosis } from '../../data/schema.ts';
import { type Said, say, word } from '../text/say.ts';
import type { CardDraft, FactDraft, StatusDraft } from './draft.ts';
import { cardStatus } from './status.ts';

const MOST_CHILDREN = 8;
const MOST_EXCLUDED = 8;

const USES: Partial<Record<Diagnosis['use'], Said>> = {
  'secondary-only': say`Never first: another diagnosis comes before it`,
  'first-listed-only': say`Only as the first diagnosis`,
  'code-first': say`After the condition behind it`,
  symptom: say`A symptom: use while no diagnosis explains it`,
  'primary-payer-dependent': say`As the first diagnosis only where the payer takes it`,
};

const isBillable = (diagnosis: Diagnosis, asOf: string) =>
  diagnosis.billable || (diagnosis.billableUntil !== undefined && asOf <= diagnosis.billableUntil);

function statusOf(diagnosis: Diagnosis, date: string | undefined, asOf: string): StatusDraft | undefined {
  if (!isBillable(diagnosis, asOf)) {
    const since = diagnosis.billableUntil && say` (it was until ${diagnosis.billableUntil})`;
    return { text: say`Not billable${since}: choose a more specific code`, tone: 'error' };
  }
  if (!diagnosis.billable) {
    return { text: say`Billable until ${diagnosis.billableUntil}, then too broad`, tone: 'warning' };
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

function factsOf(diagnosis: Diagnosis, asOf: string, codeSets: CodeFacts): FactDraft[] {
  const facts: FactDraft[] = [];
  const use = USES[diagnosis.use];
  if (use) facts.push({ name: say`Place on the claim`, value: use });
  if (!isBillable(diagnosis, asOf)) {
    const below = childrenOn(codeSets, diagnosis.code, asOf);
    const more = below.length > MOST_CHILDREN ? ' …' : '';
    const value = `${below.slice(0, MOST_CHILDREN).join(', ')}${more}`;
    if (below.length > 0) facts.push({ name: say`Choose from`, value });
  }
  const excluded = excludedBy(diagnosis.code);
  if (excluded.length > 0) {
    const more = excluded.length > MOST_EXCLUDED ? ' …' : '';
    const value = `${excluded.slice(0, MOST_EXCLUDED).join(', ')}${more}`;
    facts.push({ name: say`Not together with (Excludes1)`, value });
  }
  return facts;
}

/** What the card of a diagnosis shows; `date` of service is absent when the page states none. */
export function cardOfDiagnosis(
  diagnosis: Diagnosis,
  date: string | undefined,
  asOf: string,
  codeSets: CodeFacts,
): CardDraft {
  const status = statusOf(diagnosis, date, asOf);
  const set = speaksFor(codeSets, asOf) ? loadedSet(codeSets, 'diagnoses') : undefined;
  return {
    code: diagnosis.code,
    system: 'ICD-10-CM',
    label: word(diagnosis.title),
    title: diagnosis.title,
    status,
    facts: factsOf(diagnosis, asOf, codeSets),
    cautions: diagnosis.note ? [word(diagnosis.note)] : [],
    neighbours: [],
    sources: set ? [set] : diagnosis.sources,
    inCatalogue: true,
  };
}
