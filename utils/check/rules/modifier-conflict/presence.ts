import { say } from '../../../text/say.ts';
import { withModifiers } from '../../corrections.ts';
import { defineRule } from '../../rule.ts';

/** HR: family with the client there; HS: without. */
export default defineRule({
  id: 'modifier-conflict',
  part: 'presence',
  summary: 'HR (client present) or HS (client absent) against what was typed.',
  source: 'cms-hcpcs-modifiers',
  severity: ['error'],
  needs: ['patientPresent'],
  scope: 'any-line',
  check({ line, session }) {
    const wrong = session.patientPresent ? 'HS' : 'HR';
    if (session.patientPresent === undefined || !line.modifiers.includes(wrong)) return undefined;
    const right = wrong === 'HS' ? 'HR' : 'HS';
    return {
      severity: 'error',
      message: session.patientPresent
        ? say`${line.code} has HS (family without the client), but the client was present.`
        : say`${line.code} has HR (family with the client), but the client was not present.`,
      suggestion: say`Replace ${wrong} with ${right}.`,
      corrected: [withModifiers(line, { add: [right], remove: [wrong] })],
    };
  },
});
