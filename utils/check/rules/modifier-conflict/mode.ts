import {
  AUDIO_MODIFIERS,
  MODE_IN_CODE,
  NEVER_TELEHEALTH,
  VIDEO_MODIFIERS,
} from '../../../../data/rule-facts/modifiers.ts';
import { say } from '../../../text/say.ts';
import { withModifiers } from '../../corrections.ts';
import { defineRule } from '../../rule.ts';

const MODE_WORDS = {
  'in-person': say`in person`,
  video: say`by video`,
  'audio-only': say`audio-only`,
} as const;

/** The modifier says one way of meeting, the details another. */
export default defineRule({
  id: 'modifier-conflict',
  part: 'mode',
  summary: 'A telehealth modifier that contradicts how the session took place.',
  source: 'codeitright-2026',
  severity: ['error'],
  needs: ['modality'],
  scope: 'any-line',
  check({ line, session }) {
    const { modality } = session;
    if (!modality || MODE_IN_CODE.test(line.code) || NEVER_TELEHEALTH.includes(line.code)) return undefined;
    const wrong = {
      'in-person': [...VIDEO_MODIFIERS, ...AUDIO_MODIFIERS],
      video: AUDIO_MODIFIERS,
      'audio-only': VIDEO_MODIFIERS,
    }[modality];
    const found = line.modifiers.find((modifier) => wrong.includes(modifier));
    if (!found) return undefined;
    const says = VIDEO_MODIFIERS.includes(found) ? say`live video` : say`audio only`;
    return {
      severity: 'error',
      message: say`${line.code} has ${found} (${says}), but the session was ${MODE_WORDS[modality]}.`,
      suggestion:
        modality === 'in-person'
          ? say`Remove ${found}.`
          : modality === 'video'
            ? say`Replace ${found} with 95 if the payer wants a modifier for video.`
            : say`Replace ${found} with 93.`,
      corrected: [withModifiers(line, { remove: [found], add: modality === 'audio-only' ? ['93'] : [] })],
    };
  },
});
