import { TELEHEALTH_FAMILIES } from '../../../../data/rule-facts/families.ts';
import { AUDIO_MODIFIERS, VIDEO_MODIFIERS } from '../../../../data/rule-facts/modifiers.ts';
import type { SessionDetails } from '../../../session/schema.ts';
import { inWords, type Said, say } from '../../../text/say.ts';
import { hasModifier, isActive } from '../../claim.ts';
import { withModifiers } from '../../corrections.ts';
import { isAetna, isUnited } from '../../payer.ts';
import { defineRule } from '../../rule.ts';

/** An audio-only session is shown by 93 (or FQ). */
export default defineRule({
  id: 'modifier-required',
  part: 'audio-only',
  summary: 'An audio-only session without modifier 93 or FQ; payers differ.',
  source: 'codeitright-2026',
  severity: ['error', 'warning'],
  needs: ['modality'],
  scope: 'claim',
  check({ lines, session }) {
    if (session.modality !== 'audio-only' || session.payer === 'self-pay' || isAetna(session))
      return undefined;
    const bare = lines.filter(
      (line) =>
        line.entry &&
        isActive(line) &&
        !line.entry.addOnTo &&
        TELEHEALTH_FAMILIES.includes(line.entry.family) &&
        !hasModifier(line, [...AUDIO_MODIFIERS, ...VIDEO_MODIFIERS]) &&
        (line.placeOfService === undefined || ['02', '10'].includes(line.placeOfService)),
    );
    if (bare.length === 0) return undefined;
    const codes = [...new Set(bare.map(({ code }) => code))];
    return {
      severity: session.payer === 'medicare' || isUnited(session) ? 'error' : 'warning',
      codes,
      message:
        codes.length > 1
          ? say`The session was audio-only, but ${inWords(codes, 'and')} have neither 93 nor FQ, ${whoWants(session)}.`
          : say`The session was audio-only, but ${codes[0]} has neither 93 nor FQ, ${whoWants(session)}.`,
      suggestion: say`Add 93 (or FQ where the program asks for it).`,
      corrected: bare.map((line) => withModifiers(line, { add: ['93'] })),
      ...(isUnited(session) && { source: 'cchp-uhc-2025' }),
    };
  },
});

function whoWants(session: SessionDetails): Said {
  if (session.payer === 'medicare') return say`which Medicare requires`;
  if (isUnited(session)) return say`which UnitedHealthcare requires`;
  return session.payer === undefined
    ? say`which Medicare and many other payers require`
    : say`which many plans require`;
}
