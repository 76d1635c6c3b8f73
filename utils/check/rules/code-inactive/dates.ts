import { catalogue } from '../../../../data/index.ts';
import { inWords, type Part, type Said, say, word } from '../../../text/say.ts';
import type { Line } from '../../claim.ts';
import { defineRule } from '../../rule.ts';

/** A code counts from its first to its last date of service. */
export default defineRule({
  id: 'code-inactive',
  part: 'dates',
  summary: 'Deleted, or not yet in effect, on the date of service.',
  source: 'cms-pfs-2024',
  severity: ['error', 'warning'],
  needs: [],
  scope: 'any-line',
  check({ line, session, today }) {
    const { entry } = line;
    if (!entry || (line.status !== 'ended' && line.status !== 'not-yet')) return undefined;
    const source = entry.sources[0];
    const field = line.status === 'ended' ? 'deletedOn' : 'effectiveFrom';
    // A date that no source text was read for is no proof.
    const severity = entry.unconfirmed?.includes(field) ? ('warning' as const) : ('error' as const);
    const found = { severity, ...(source && { source }) };
    if (line.status === 'not-yet') {
      return {
        ...found,
        message: say`${line.code} took effect on ${entry.effectiveFrom}, but ${whenOf(line, today)}.`,
        suggestion: say`Use the code that was in effect on the date of service, or correct the date.`,
      };
    }
    const isTaken = (code: string) =>
      session.payer !== 'medicare' || catalogue.get(code)?.medicare.status !== 'I';
    const replacements = (entry.replacedBy ?? []).filter((codes) => codes.every(isTaken));
    const alternatives = replacements.map((codes) =>
      codes.reduce<Part>((all, code) => (all === undefined ? code : say`${all} with ${code}`), undefined),
    );
    return {
      ...found,
      message: say`${line.code} was deleted on ${entry.deletedOn}, but ${whenOf(line, today)}.`,
      suggestion: alternatives.length
        ? say`Use ${inWords(alternatives, 'or')} instead.`
        : entry.replacementNote
          ? word(entry.replacementNote)
          : say`Choose a code that is in effect on the date of service.`,
      suggestedCodes: [...new Set(replacements.flat())],
    };
  },
});

function whenOf(line: Line, today: string): Said {
  return line.date === undefined
    ? say`no date of service is stated and today is ${today}`
    : say`the date of service is ${line.date}`;
}
