import { MODE_IN_CODE } from '../../../../data/rule-facts/modifiers.ts';
import { inWords, say } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  '99417': ['G2212'],
  '99418': ['G0316'],
  '99408': ['G0396'],
  '99409': ['G0397'],
  '96110': ['96127'],
};

/** Valid codes that the Medicare fee schedule does not take. */
export default defineRule({
  id: 'code-inactive',
  part: 'not-for-payer',
  summary: 'A valid code that the Medicare fee schedule does not take.',
  source: 'cms-pfs-2026-07',
  severity: ['error'],
  needs: ['payer'],
  authority: 'medicare',
  check({ line, entry, session, facts, today }) {
    const { status } = entry.medicare;
    if (session.payer !== 'medicare' || (status !== 'I' && status !== 'N')) return undefined;
    const isTelemedicine = MODE_IN_CODE.test(line.code);
    const codes = isTelemedicine ? ['99212', '99213', '99214', '99215'] : (INSTEAD[line.code] ?? []);
    const source = facts.loadedSource('fees', line.code, line.date ?? today);
    return {
      severity: 'error',
      ...(source && { source }),
      message:
        status === 'I'
          ? say`${line.code} is a valid code, but Medicare does not accept it (status ${status} on its fee schedule).`
          : say`${line.code} is a valid code, but Medicare does not cover it (status ${status} on its fee schedule).`,
      suggestion: isTelemedicine
        ? say`Bill the office visit (99202-99215) with place of service 10 or 02.`
        : codes[0]
          ? say`For Medicare use ${inWords(codes, 'or')}.`
          : say`Look for the code that Medicare accepts for this service.`,
      suggestedCodes: [...codes],
      // An add-on of another payer starts at other minutes.
      ...(entry.addOnTo && { corrected: [] }),
    };
  },
});
