import { SUPPORTED_BY } from '../../../../data/rule-facts/diagnoses.ts';
import { PSYCHOTHERAPY_FAMILIES } from '../../../../data/rule-facts/families.ts';
import { inWords, say, word } from '../../../text/say.ts';
import { defineRule, type KnownLineFacts, type Verdict } from '../../rule.ts';

/** Chapters in which a treated cause of psychotherapy may stand; other rules look at them. */
const KNOWN_GROUND = /^[FGORTZ]/;
const SUICIDAL_IDEATION = 'R45.851';

/** The service needs a diagnosis of its kind. */
export default defineRule({
  id: 'diagnosis',
  part: 'supports',
  summary: "The line's diagnoses do not support the service.",
  source: 'cms-lcd-34616',
  severity: ['error', 'warning'],
  needs: [],
  check(facts) {
    const { line, entry, today } = facts;
    const codes = line.diagnoses ?? [];
    const [first] = codes;
    if (first === undefined) return undefined;
    if (entry.family === 'hbai') return healthBehavior(first, facts);
    const need = SUPPORTED_BY.find((found) => found.codes.test(line.code));
    if (need && !codes.some((code) => need.needs.test(code))) {
      return {
        severity: 'warning',
        message: say`${line.code} is expected with ${word(need.words)}, but the line has ${codes.join(', ')}.`,
        suggestion: say`Point the line to the diagnosis it was given for, or check the code.`,
        source: need.source,
      };
    }
    if (!PSYCHOTHERAPY_FAMILIES.includes(entry.family) || codes.some((code) => code.startsWith('F')))
      return undefined;
    const isPhysical = codes.every(
      (code) => !KNOWN_GROUND.test(code) && !facts.facts.diagnosis(code, line.date ?? today),
    );
    const isAlone = codes.length === 1 && first === SUICIDAL_IDEATION;
    if (!isPhysical && !isAlone) return undefined;
    return {
      severity: 'warning',
      message: say`${line.code} has only ${inWords(codes, 'and')}, but payers expect a mental disorder (F01-F99) with psychotherapy.`,
      suggestion: say`List the disorder that was treated first, if one is diagnosed.`,
    };
  },
});

function healthBehavior(first: string, { line }: KnownLineFacts): Verdict | undefined {
  if (!first.startsWith('F')) return undefined;
  return {
    severity: 'error',
    message: say`${first} is listed first on ${line.code}, but health behavior services are for a physical illness.`,
    suggestion: say`List the physical illness first; treatment of ${first} itself is psychotherapy.`,
    source: 'healthcare-wiki-hbai',
  };
}
