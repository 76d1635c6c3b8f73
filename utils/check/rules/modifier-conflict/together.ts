import { modifiers } from '../../../../data/modifiers.ts';
import {
  AGE_PROGRAM_MODIFIERS,
  AUDIO_MODIFIERS,
  SEPARATE_SERVICE_MODIFIERS,
  STAFF_LEVEL_MODIFIERS,
  VIDEO_MODIFIERS,
} from '../../../../data/rule-facts/modifiers.ts';
import { lowered, say, word } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

const MODES = [...VIDEO_MODIFIERS, ...AUDIO_MODIFIERS];
/** Say the same twice: redundant, not wrong. */
const REDUNDANT: readonly (readonly string[])[] = [
  VIDEO_MODIFIERS,
  AUDIO_MODIFIERS,
  SEPARATE_SERVICE_MODIFIERS,
];

/** Modifiers of one line that contradict each other. */
export default defineRule({
  id: 'modifier-conflict',
  part: 'together',
  summary: 'Modifiers of one line that contradict each other.',
  source: 'cms-modifiers',
  severity: ['error', 'warning'],
  needs: [],
  scope: 'any-line',
  check({ line }) {
    const own = [...new Set(line.modifiers)];
    for (const [index, a] of own.entries()) {
      const b = own.slice(index + 1).find((other) => clash(a, other));
      if (!b) continue;
      const isRedundant = REDUNDANT.some((group) => group.includes(a) && group.includes(b));
      return {
        severity: isRedundant && !SEPARATE_SERVICE_MODIFIERS.includes(a) ? 'warning' : severityOf(a, b),
        message: isRedundant
          ? say`${line.code} has both ${a} and ${b}, which mean the same.`
          : say`${line.code} has both ${a} and ${b}, which contradict each other.`,
        suggestion: say`Keep the one that applies: ${a}, ${labelOf(a)}, or ${b}, ${labelOf(b)}.`,
      };
    }
    return undefined;
  },
});

function clash(a: string, b: string): boolean {
  const exclusive = [MODES, STAFF_LEVEL_MODIFIERS, SEPARATE_SERVICE_MODIFIERS, AGE_PROGRAM_MODIFIERS];
  if (exclusive.some((group) => group.includes(a) && group.includes(b))) return true;
  return Boolean(modifiers.get(a)?.conflictsWith.includes(b) || modifiers.get(b)?.conflictsWith.includes(a));
}

function severityOf(a: string, b: string): 'error' | 'warning' {
  const isHard = [MODES, ['76', '77'], ['GC', 'GE'], ['HR', 'HS'], SEPARATE_SERVICE_MODIFIERS];
  return isHard.some((group) => group.includes(a) && group.includes(b)) ? 'error' : 'warning';
}

const labelOf = (modifier: string) => word(lowered(modifiers.get(modifier)?.label ?? ''));
