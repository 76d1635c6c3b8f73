import { say, unitsOf } from '../../../text/say.ts';
import { isSamePeriod } from '../../claim.ts';
import { withUnits } from '../../corrections.ts';
import { defineRule } from '../../rule.ts';

/** 90785 is reported once for each service it is added to. */
export default defineRule({
  id: 'units',
  part: 'interactive-complexity',
  summary: 'More units of 90785 than there are services it is added to.',
  source: 'ncci-aoc-2024q3',
  severity: ['error'],
  needs: [],
  explainedBy: ['add-on-base'],
  check({ line, entry, lines }) {
    if (line.code !== '90785' || line.units === undefined) return undefined;
    const bases = lines.filter(
      (other) => entry.addOnTo?.includes(other.code) && isSamePeriod(line, other),
    ).length;
    if (bases === 0 || line.units <= bases) return undefined;
    return {
      severity: 'error',
      message:
        bases === 1
          ? say`${line.units} units of 90785 are billed, but the claim has 1 service it can be added to.`
          : say`${line.units} units of 90785 are billed, but the claim has ${bases} services it can be added to.`,
      suggestion: say`Bill ${unitsOf(bases)}, one for each service.`,
      corrected: [withUnits(line, bases)],
    };
  },
});
