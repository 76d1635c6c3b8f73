import { diagnoses, excludes } from '../../../../data/diagnoses.ts';
import type { Line } from '../../claim.ts';
import { defineRule, type Verdict } from '../../rule.ts';

const SUBSTANCE = /^(F1[0-9])\.([129])/;
const SUBSTANCE_WORDS: Readonly<Record<string, string>> = { '1': 'abuse', '2': 'dependence', '9': 'use' };

/** Diagnoses that do not stand together: one substance on two levels, and Excludes1 notes. */
export default defineRule({
  id: 'diagnosis',
  part: 'together',
  summary: 'Two diagnoses that do not stand together on one claim.',
  source: 'icd10cm-guidelines-2026',
  severity: ['error', 'warning'],
  needs: [],
  scope: 'claim',
  check({ lines }) {
    const found = new Map<string, Verdict>();
    for (const line of lines) {
      const codes = [...new Set(line.diagnoses ?? [])];
      for (const [index, a] of codes.entries()) {
        for (const b of codes.slice(index + 1)) {
          const verdict = checkTwo(a, b, line);
          const key = [a, b].sort().join(' ');
          const known = found.get(key);
          if (verdict && known) known.codes = [...new Set([...(known.codes ?? []), line.code])];
          else if (verdict) found.set(key, verdict);
        }
      }
    }
    return [...found.values()];
  },
});

function checkTwo(a: string, b: string, line: Line): Verdict | undefined {
  const [one, other] = [SUBSTANCE.exec(a), SUBSTANCE.exec(b)];
  if (one && other && one[1] === other[1] && one[2] !== other[2]) {
    const words = [one, other].map((match) => SUBSTANCE_WORDS[match[2] ?? '']).join(' and ');
    const keep = (one[2] === '2' ? a : other[2] === '2' ? b : one[2] === '1' ? a : b) ?? a;
    return {
      severity: 'error',
      codes: [line.code],
      message: `${a} and ${b} are ${words} of one substance, and only the more severe is coded.`,
      suggestion: `Keep ${keep}.`,
    };
  }
  const note = excludes(a, b);
  if (!note || !diagnoses.get(a) || !diagnoses.get(b)) return undefined;
  const isNever = [a, b].includes('F45.41');
  return {
    severity: isNever ? 'error' : 'warning',
    codes: [line.code],
    message: `${a} and ${b} exclude each other (Excludes1 at ${note.code}) unless the conditions are unrelated.`,
    suggestion: 'Keep the one that is true, or have in the record that the two are unrelated.',
    source: 'icd10cm-tabular-2021',
  };
}
