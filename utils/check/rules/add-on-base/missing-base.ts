import { catalogue } from '../../../../data/index.ts';
import { VISIT_FAMILIES } from '../../../../data/rule-facts/families.ts';
import { MODE_IN_CODE } from '../../../../data/rule-facts/modifiers.ts';
import { inWords, type Part, say } from '../../../text/say.ts';
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
    const beside = inWords([...new Set(others.map(({ code }) => code))], 'and');
    return {
      severity: 'error',
      message: elsewhere
        ? say`${line.code} is dated ${line.date}, but ${elsewhere.code}, which it is added to, is dated ${elsewhere.date}.`
        : say`${line.code} can only be added to ${list(bases)}, but the claim has ${beside ? say`only ${beside}` : say`no other code`}.`,
      suggestion: isMonthly(line)
        ? say`Add its base code of the same month, or remove ${line.code}.`
        : say`Add its base code of the same date, or remove ${line.code}.`,
    };
  },
});

const SHOWN_BASES = 6;

function list(codes: readonly string[]): Part {
  if (codes.length <= SHOWN_BASES) return inWords(codes, 'or');
  const areVisits = codes.every((code) => VISIT_FAMILIES.includes(catalogue.get(code)?.family ?? ''));
  if (areVisits) return say`a visit (E/M) such as ${codes.includes('99213') ? '99213' : codes[0]}`;
  return say`${codes.slice(0, SHOWN_BASES).join(', ')} or ${codes.length - SHOWN_BASES} other codes`;
}
