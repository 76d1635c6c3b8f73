import {
  MODE_IN_CODE,
  NEVER_TELEHEALTH,
  TELEHEALTH_MODIFIERS,
} from '../../../../data/rule-facts/modifiers.ts';
import { say } from '../../../text/say.ts';
import { withModifiers } from '../../corrections.ts';
import { defineRule } from '../../rule.ts';

/** Codes that already say how the patient was met, or never are telehealth, take no telehealth modifier. */
export default defineRule({
  id: 'modifier-conflict',
  part: 'mode-in-code',
  summary:
    'A telehealth modifier on a code that says the mode itself, or on digital treatment (G0552-G0554).',
  source: 'noridian-dmht',
  severity: ['error'],
  needs: [],
  scope: 'any-line',
  check({ line }) {
    const modifier = line.modifiers.find((found) => TELEHEALTH_MODIFIERS.includes(found));
    if (MODE_IN_CODE.test(line.code) && modifier) {
      return {
        severity: 'error',
        message: say`${line.code} already says how the patient was seen, but the line also has ${modifier}.`,
        suggestion: say`Remove ${modifier}.`,
        corrected: [withModifiers(line, { remove: [modifier] })],
        source: '247mbs-2026',
      };
    }
    if (!NEVER_TELEHEALTH.includes(line.code)) return undefined;
    const place = ['02', '10'].find((code) => code === line.placeOfService);
    const wrong = modifier ?? (place && say`place of service ${place}`);
    if (!wrong) return undefined;
    return {
      severity: 'error',
      message: say`${line.code} is digital treatment, not a telehealth visit, but the line has ${wrong}.`,
      suggestion: say`Remove ${wrong}.`,
    };
  },
});
