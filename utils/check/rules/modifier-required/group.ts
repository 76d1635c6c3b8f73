import { GROUP_BY_MODIFIER } from '../../../../data/rule-facts/modifiers.ts';
import { say } from '../../../text/say.ts';
import { withModifiers } from '../../corrections.ts';
import { defineRule } from '../../rule.ts';

/** Community codes say "group" by modifier. */
export default defineRule({
  id: 'modifier-required',
  part: 'group',
  summary: 'A group reported with a community code (H0004, H0038, H2014, H2017) without HQ.',
  source: 'cms-hcpcs-modifiers',
  severity: ['warning'],
  needs: ['service'],
  check({ line, session }) {
    const isGroup = session.service === 'group' || session.service === 'multi-family-group';
    if (!isGroup || !GROUP_BY_MODIFIER.includes(line.code) || line.modifiers.includes('HQ')) return undefined;
    return {
      severity: 'warning',
      message: say`A group was typed, but ${line.code} has no HQ, so it is billed as one person.`,
      suggestion: say`Add HQ, unless the program's manual names another code for groups.`,
      corrected: [withModifiers(line, { add: ['HQ'] })],
    };
  },
});
