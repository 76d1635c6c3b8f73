import { TELEHEALTH_FAMILIES } from '../../../../data/rule-facts/families.ts';
import { TELEHEALTH_MODIFIERS } from '../../../../data/rule-facts/modifiers.ts';
import { inWords, say } from '../../../text/say.ts';
import { hasModifier, isActive } from '../../claim.ts';
import { isCigna, isUnited } from '../../payer.ts';
import { defineRule } from '../../rule.ts';

/** Many commercial plans want 95 (or GT) on video; for Medicare the place of service says enough. */
export default defineRule({
  id: 'modifier-required',
  part: 'video',
  summary:
    'A video session for a commercial plan without 95 or GT, which some plans want; Medicare does not.',
  source: 'cchp-uhc-2025',
  severity: ['info'],
  needs: ['modality', 'payer'],
  explainedBy: ['place-of-service'],
  scope: 'claim',
  check({ lines, session }) {
    if (
      session.modality !== 'video' ||
      session.payer !== 'commercial' ||
      isUnited(session) ||
      isCigna(session)
    )
      return undefined;
    const bare = lines.filter(
      (line) =>
        line.entry &&
        isActive(line) &&
        !line.entry.addOnTo &&
        TELEHEALTH_FAMILIES.includes(line.entry.family) &&
        !hasModifier(line, TELEHEALTH_MODIFIERS),
    );
    const codes = [...new Set(bare.map(({ code }) => code))];
    if (codes.length === 0) return undefined;
    return {
      severity: 'info',
      codes,
      message:
        codes.length > 1
          ? say`The session was by video, and ${inWords(codes, 'and')} have neither 95 nor GT; commercial plans differ.`
          : say`The session was by video, and ${codes[0]} has neither 95 nor GT; commercial plans differ.`,
      suggestion: say`Check this plan's telehealth policy; many want 95 with place of service 10 or 02.`,
    };
  },
});
