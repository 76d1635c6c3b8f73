import { excludes } from '../../../../data/diagnoses.ts';
import { type Said, say } from '../../../text/say.ts';
import type { Claim, Line } from '../../claim.ts';
import { defineRule, type Verdict } from '../../rule.ts';

const SUBSTANCE = /^(F1[0-9])\.([129])/;
const SUBSTANCE_WORDS: Readonly<Record<string, Said>> = {
  '1': say`abuse`,
  '2': say`dependence`,
  '9': say`use`,
};

/** Diagnoses that do not stand together: one substance on two levels, and Excludes1 notes. */
export default defineRule({
  id: 'diagnosis',
  part: 'together',
  summary: 'Two diagnoses that do not stand together on one claim.',
  source: 'icd10cm-guidelines-2026',
  severity: ['error', 'warning'],
  needs: [],
  scope: 'claim',
  check({ lines, ...claim }) {
    const found = new Map<string, Verdict>();
    for (const line of lines) {
      const codes = [...new Set(line.diagnoses ?? [])];
      for (const [index, a] of codes.entries()) {
        for (const b of codes.slice(index + 1)) {
          const verdict = checkTwo(a, b, line, claim);
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

const levelOf = (match: RegExpExecArray) => SUBSTANCE_WORDS[match[2] ?? ''];

function checkTwo(
  a: string,
  b: string,
  line: Line,
  { facts, today }: Omit<Claim, 'lines'>,
): Verdict | undefined {
  const [one, other] = [SUBSTANCE.exec(a), SUBSTANCE.exec(b)];
  if (one && other && one[1] === other[1] && one[2] !== other[2]) {
    const keep = (one[2] === '2' ? a : other[2] === '2' ? b : one[2] === '1' ? a : b) ?? a;
    return {
      severity: 'error',
      codes: [line.code],
      message: say`${a} (${levelOf(one)}) and ${b} (${levelOf(other)}) are the same substance, and only the more severe is coded.`,
      suggestion: say`Keep ${keep} and remove ${keep === a ? b : a}.`,
    };
  }
  const note = excludes(a, b);
  const isKnown = [a, b].every((code) => {
    const record = facts.diagnosis(code, line.date ?? today);
    return record !== undefined && record !== 'none';
  });
  if (!note || !isKnown) return undefined;
  const isNever = [a, b].includes('F45.41');
  return {
    severity: isNever ? 'error' : 'warning',
    codes: [line.code],
    message: say`${a} and ${b} exclude each other (Excludes1 note at ${note.code}) unless the two conditions are unrelated.`,
    suggestion: say`Keep the one that applies, or document that the two are unrelated.`,
    source: 'icd10cm-tabular-2021',
  };
}
