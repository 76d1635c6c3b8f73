import { say } from '../../../text/say.ts';
import { isSamePeriod } from '../../claim.ts';
import { defineRule } from '../../rule.ts';

/** 99211 is on the list of bases, but a visit without the prescriber has no psychotherapy of theirs to add. */
export default defineRule({
  id: 'add-on-base',
  part: 'pointless',
  summary: 'Add-on psychotherapy on 99211, a visit that needs no prescriber.',
  source: 'ncci-aoc-2024q3',
  severity: ['warning'],
  needs: [],
  check({ line, entry, lines }) {
    if (entry.family !== 'psychotherapy-addon' || entry.time === undefined) return undefined;
    const bases = lines.filter((other) => entry.addOnTo?.includes(other.code) && isSamePeriod(line, other));
    if (bases.length === 0 || bases.some(({ code }) => code !== '99211')) return undefined;
    return {
      severity: 'warning',
      message: say`${line.code} is the prescriber's own psychotherapy, but its base 99211 is a visit without the prescriber.`,
      suggestion: say`Report the prescriber's visit (99212-99215) as the base, or the psychotherapy alone.`,
    };
  },
});
