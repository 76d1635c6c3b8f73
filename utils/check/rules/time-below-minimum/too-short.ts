import { STRICT_TIME_FAMILIES } from '../../../../data/rule-facts/families.ts';
import { MODE_IN_CODE } from '../../../../data/rule-facts/modifiers.ts';
import { FULL_TIME_DISPUTED, TIME_ONLY_VISITS } from '../../../../data/rule-facts/time.ts';
import { type Part, type Said, say } from '../../../text/say.ts';
import { isVisit } from '../../claim.ts';
import { shorterCodesFor } from '../../ladder.ts';
import { minutesFor } from '../../minutes.ts';
import { defineRule, type KnownLineFacts, type Verdicts } from '../../rule.ts';

/** A time-based code needs at least the first minute of its range. */
export default defineRule({
  id: 'time-below-minimum',
  part: 'too-short',
  summary: 'Fewer minutes than the code needs.',
  source: 'novitas-psytx',
  severity: ['error', 'warning'],
  needs: [['minutes', 'psychotherapyMinutes', 'evaluationMinutes']],
  explainedBy: ['format', 'service', 'patient-presence'],
  check(facts: KnownLineFacts): Verdicts {
    const { line, entry, session } = facts;
    const time = entry.time;
    const counted = minutesFor(line, facts);
    if (time?.minMinutes === undefined || counted === undefined || entry.addOnTo?.length) {
      if (entry.family !== 'psychotherapy-addon') return undefined;
    }
    if (time?.minMinutes === undefined || counted === undefined) return undefined;
    if (isVisit(line) && !TIME_ONLY_VISITS.includes(line.code)) return undefined;
    if (time.leveling || MODE_IN_CODE.test(line.code) || line.code === '99483') return undefined;
    const { minutes } = counted;
    const disputed = FULL_TIME_DISPUTED[line.code];
    const needed = disputed?.full ?? time.minMinutes;
    if (minutes >= needed) return undefined;

    const inAll = counted.shared ? say`in all ` : undefined;
    const fits = shorterCodesFor(line.code, minutes);
    const short =
      fits.length === 0 && line.code === '90847' && session.patientPresent !== false && minutes >= 16;
    return {
      severity: severityOf(facts, minutes, disputed?.midpoint),
      message: disputed
        ? say`${line.code} is described as ${needed} minutes, but ${minutes} ${inAll}were typed.`
        : say`${line.code} needs at least ${needed} minutes${spanOf(time.basis)}, but ${minutes} ${inAll}were typed.`,
      suggestion: suggestionFor(line.code, minutes, fits, short),
      suggestedCodes: short ? ['90832'] : fits,
      ...(short && { corrected: [] }),
      ...sourceOf(entry.family, entry.sources, disputed?.source),
    };
  },
});

function severityOf({ entry, session }: KnownLineFacts, minutes: number, midpoint: number | undefined) {
  if (midpoint !== undefined) return minutes < midpoint ? 'error' : 'warning';
  // Some commercial tables take general integration from the midpoint of its twenty minutes.
  if (entry.code === '99484' && session.payer === 'commercial' && minutes > 10) return 'warning';
  // The midpoint of tests is the general rule; other figures that were read nowhere are no ground for an error.
  const isUnread = entry.family !== 'testing' && entry.unconfirmed?.includes('time.minMinutes');
  return STRICT_TIME_FAMILIES.includes(entry.family) && !isUnread ? 'error' : 'warning';
}

function spanOf(basis: string): Part {
  if (basis === 'month') return say` in the month`;
  if (basis === '7-day-total') return say` over seven days`;
  if (basis === 'per-diem') return say` in the day`;
  return basis === 'unit' ? say` for its first unit` : undefined;
}

function suggestionFor(code: string, minutes: number, fits: string[], short: boolean): Said {
  if (fits[0]) return say`Use ${fits[0]} for ${minutes} minutes.`;
  if (short)
    return say`No family code covers ${minutes} minutes; 90832 is possible if the patient was there throughout.`;
  return say`Remove ${code} or correct the minutes: no code of this kind covers ${minutes}.`;
}

const FAMILY_SOURCES: Readonly<Record<string, string>> = {
  'family-psychotherapy': 'time-26',
  crisis: 'bcbsil-psych',
  aba: 'aba-codes',
  'care-management': 'mirah-cocm',
  dmht: 'noridian-dmht',
};

function sourceOf(family: string, own: readonly string[], disputed: string | undefined): { source?: string } {
  if (family.startsWith('psychotherapy')) return {};
  const source = disputed ?? FAMILY_SOURCES[family] ?? own[0];
  return source === undefined ? {} : { source };
}
