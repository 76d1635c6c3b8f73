import { MODE_IN_CODE } from '../../../../data/rule-facts/modifiers.ts';
import { isMonthly, isSamePeriod, type Line } from '../../claim.ts';
import { defineRule } from '../../rule.ts';

/** An add-on code stands beside a code it may be added to, on the same date. */
export default defineRule({
  id: 'add-on-base',
  part: 'missing-base',
  summary: 'An add-on code without a code it may be added to.',
  source: 'ncci-aoc-2024q3',
  severity: ['error'],
  needs: [],
  check({ line, entry, lines }) {
    const bases = entry.addOnTo;
    if (!bases?.length) return undefined;
    const isBase = (other: Line) => bases.includes(other.code);
    const others = lines.filter((other) => other.code !== line.code);
    if (others.some((other) => isBase(other) && isSamePeriod(line, other, isMonthly(line)))) return undefined;
    // Codes newer than the list: whether it would hold them is not known.
    if (entry.family === 'psychotherapy-addon' && others.some((other) => MODE_IN_CODE.test(other.code)))
      return undefined;
    const elsewhere = others.find(isBase);
    const beside = others.map(({ code }) => code).join(', ');
    return {
      severity: 'error',
      message: elsewhere
        ? `${line.code} of ${line.date} is added to ${elsewhere.code}, which stands on ${elsewhere.date}.`
        : `${line.code} is added to ${list(bases)}, but ${beside ? `only ${beside} is` : 'no other code is'} on the claim.`,
      suggestion: `Bill ${line.code} with one of its base codes of the same date, or take it off.`,
    };
  },
});

function list(codes: readonly string[]): string {
  const shown = codes.slice(0, 6).join(', ');
  return codes.length > 6 ? `${shown} and ${codes.length - 6} others` : shown;
}
