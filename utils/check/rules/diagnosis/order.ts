import { NEVER_FIRST } from '../../../../data/rule-facts/diagnoses.ts';
import { PSYCHOTHERAPY_FAMILIES } from '../../../../data/rule-facts/families.ts';
import type { Diagnosis } from '../../../../data/schema.ts';
import { say } from '../../../text/say.ts';
import { defineRule, type KnownLineFacts, type Verdict } from '../../rule.ts';

/** Evaluations and screenings may come before anything is known. */
const OPEN_FAMILIES = ['psychiatric-evaluation', 'screening', 'sbirt', 'preventive', 'crisis'];

/** Which diagnosis may stand first, and which only first. */
export default defineRule({
  id: 'diagnosis',
  part: 'order',
  summary: 'A diagnosis in a place of the list where the guidelines do not let it stand.',
  source: 'icd10cm-guidelines-2026',
  severity: ['error', 'warning'],
  needs: [],
  check(facts) {
    const codes = facts.line.diagnoses ?? [];
    const [first] = codes;
    if (first === undefined) return undefined;
    const late = codes.slice(1).find((code) => useOf(code, facts) === 'first-listed-only');
    if (late) {
      return {
        severity: 'error',
        message: say`${late} is diagnosis ${codes.indexOf(late) + 1} on ${facts.line.code}, but may only be listed first.`,
        suggestion: say`List ${late} first, or remove it.`,
      };
    }
    return checkFirst(first, facts);
  },
});

function useOf(code: string, { facts, line, today }: KnownLineFacts): Diagnosis['use'] | undefined {
  const record = facts.diagnosis(code, line.date ?? today);
  return record === 'none' ? undefined : record?.use;
}

function checkFirst(first: string, facts: KnownLineFacts): Verdict | undefined {
  const { line, entry } = facts;
  const use = useOf(first, facts);
  const isTherapy = PSYCHOTHERAPY_FAMILIES.includes(entry.family);
  const isOpen = OPEN_FAMILIES.includes(entry.family) || entry.kind === 'intake';
  const at = say`${first} is listed first on ${line.code}`;
  if (use === 'secondary-only' && !(isOpen && first.startsWith('Z'))) {
    return {
      severity: NEVER_FIRST.test(first) ? 'error' : 'warning',
      message: say`${at}, but may only follow another diagnosis.`,
      suggestion: say`List the disorder that was treated first and ${first} after it.`,
    };
  }
  if (use === 'code-first') {
    return {
      severity: 'warning',
      message: say`${at}, but its physical cause is coded before it.`,
      suggestion: say`List the cause first and ${first} after it.`,
    };
  }
  if (!isTherapy) return undefined;
  if (use === 'first-listed-only' || use === 'primary-payer-dependent') {
    return {
      severity: 'warning',
      message: say`${at}, but payers expect a mental disorder (F01-F99) first with psychotherapy.`,
      suggestion: say`List the disorder that was treated first, if one is diagnosed.`,
    };
  }
  return undefined;
}
