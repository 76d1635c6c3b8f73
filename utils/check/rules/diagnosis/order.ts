import { diagnoses } from '../../../../data/diagnoses.ts';
import { NEVER_FIRST } from '../../../../data/rule-facts/diagnoses.ts';
import { PSYCHOTHERAPY_FAMILIES } from '../../../../data/rule-facts/families.ts';
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
    const late = codes.slice(1).find((code) => diagnoses.get(code)?.use === 'first-listed-only');
    if (late) {
      return {
        severity: 'error',
        message: `${late} stands in place ${codes.indexOf(late) + 1} on ${facts.line.code}, and may only stand first.`,
        suggestion: `List ${late} first, or take it off.`,
      };
    }
    return checkFirst(first, facts);
  },
});

function checkFirst(first: string, { line, entry }: KnownLineFacts): Verdict | undefined {
  const use = diagnoses.get(first)?.use;
  const isTherapy = PSYCHOTHERAPY_FAMILIES.includes(entry.family);
  const isOpen = OPEN_FAMILIES.includes(entry.family) || entry.kind === 'intake';
  const at = `${first} stands first on ${line.code}`;
  if (use === 'secondary-only' && !(isOpen && first.startsWith('Z'))) {
    return {
      severity: NEVER_FIRST.test(first) ? 'error' : 'warning',
      message: `${at}, and may only follow another diagnosis.`,
      suggestion: 'List the disorder that was treated first, this one after it.',
    };
  }
  if (use === 'code-first') {
    return {
      severity: 'warning',
      message: `${at}, and its physical cause is listed before it.`,
      suggestion: 'List the cause first, then this code.',
    };
  }
  if (!isTherapy) return undefined;
  if (use === 'first-listed-only' || use === 'primary-payer-dependent') {
    return {
      severity: 'warning',
      message: `${at}, and payers expect a mental disorder (F01-F99) first with psychotherapy.`,
      suggestion: 'List the disorder that was treated first, if one is diagnosed.',
    };
  }
  return undefined;
}
