import { PSYCHOTHERAPY_FAMILIES } from '../../../../data/rule-facts/families.ts';
import {
  NOT_ON_PSYCHOTHERAPY,
  SEPARATE_SERVICE_MODIFIERS,
  UNUSUAL_TELEHEALTH_MODIFIERS,
} from '../../../../data/rule-facts/modifiers.ts';
import { say, word } from '../../../text/say.ts';
import { isVisit } from '../../claim.ts';
import { withModifiers } from '../../corrections.ts';
import { defineRule, type KnownLineFacts, type Verdict } from '../../rule.ts';

/** Visits outside the catalogue families that take 25 as well. */
const TAKES_25 = ['preventive', 'care-management', 'prolonged'];

/** Modifiers that do not belong on this kind of code. */
export default defineRule({
  id: 'modifier-conflict',
  part: 'wrong-code',
  summary:
    'A modifier on a kind of code it is not for: 25 off visits, 59 on visits, 52 or 22 on psychotherapy, HQ on group codes.',
  source: 'ncci-ptp-2024q3',
  severity: ['error', 'warning'],
  needs: [],
  check(facts) {
    for (const modifier of facts.line.modifiers) {
      const verdict = checkModifier(modifier, facts);
      if (verdict) return verdict;
    }
    return undefined;
  },
});

function checkModifier(modifier: string, { line, entry }: KnownLineFacts): Verdict | undefined {
  const { code } = line;
  if (modifier === '25' && !isVisit(line) && !takes25(entry.family)) {
    return {
      severity: 'error',
      message: say`${code} has modifier 25, which is only for visits (E/M).`,
      suggestion: say`Put 25 on the visit, or remove it.`,
      corrected: [withModifiers(line, { remove: ['25'] })],
    };
  }
  if (SEPARATE_SERVICE_MODIFIERS.includes(modifier) && isVisit(line)) {
    return {
      severity: 'error',
      message: say`${code} is a visit (E/M), but ${modifier} is for other services.`,
      suggestion: say`Use 25 instead of ${modifier} to show a separate visit.`,
      corrected: [withModifiers(line, { add: ['25'], remove: [modifier] })],
    };
  }
  if (modifier === 'HQ' && (code === '90853' || code === 'H0005' || entry.format === 'group')) {
    return {
      severity: 'warning',
      message: say`${code} is already a group code, so HQ (group) is not needed.`,
      suggestion: say`Remove HQ.`,
      corrected: [withModifiers(line, { remove: ['HQ'] })],
      source: 'cms-hcpcs-modifiers',
    };
  }
  const isComponent = entry.family === 'testing' && (modifier === '26' || modifier === 'TC');
  const isTherapy = PSYCHOTHERAPY_FAMILIES.includes(entry.family);
  const advice = isTherapy || isComponent ? NOT_ON_PSYCHOTHERAPY[modifier] : undefined;
  if (advice) {
    return {
      severity: 'warning',
      message: isTherapy
        ? say`${code} has ${modifier}, which is not used with psychotherapy.`
        : say`${code} has ${modifier}, which is not used with testing.`,
      suggestion: word(advice),
      source: 'cms-modifiers',
    };
  }
  const unusual = UNUSUAL_TELEHEALTH_MODIFIERS[modifier];
  if (!unusual || entry.family === 'digital') return undefined;
  return {
    severity: 'warning',
    message: say`${code} has ${modifier}, which ${word(unusual)}.`,
    suggestion: say`Remove ${modifier} unless the payer asked for it.`,
    source: 'cms-modifiers',
  };
}

const takes25 = (family: string) => TAKES_25.includes(family);
