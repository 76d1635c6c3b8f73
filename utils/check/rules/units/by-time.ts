import { STATE_PROGRAM_FAMILIES } from '../../../../data/rule-facts/families.ts';
import { FURTHER_TIME, unitsForMinutes } from '../../../../data/rule-facts/time.ts';
import { type Said, say, unitsOf } from '../../../text/say.ts';
import { isSamePeriod } from '../../claim.ts';
import { withUnits } from '../../corrections.ts';
import { minutesFor } from '../../minutes.ts';
import { defineRule, type KnownLineFacts } from '../../rule.ts';

interface Expected {
  /** Fewest and most units that the minutes allow; they differ where payers round differently. */
  least: number;
  most: number;
  arithmetic: Said;
  minutes: number;
  shared: boolean;
}

/** Units against what the minutes come to, each code rounded by itself. */
export default defineRule({
  id: 'units',
  part: 'by-time',
  summary: 'Units that are not what the minutes come to.',
  source: 'aba-codes',
  severity: ['error', 'warning'],
  needs: [['minutes', 'evaluationMinutes']],
  explainedBy: ['format', 'service', 'patient-presence', 'time-below-minimum', 'add-on-base'],
  check(facts) {
    const { line, entry } = facts;
    const billed = billedUnits(facts);
    const expected = billed === undefined ? undefined : (furtherUnits(facts) ?? plainUnits(facts));
    if (billed === undefined || !expected) return undefined;
    const { least, most, minutes, shared, arithmetic } = expected;
    const isOver = billed > most;
    if (!isOver && (shared || billed >= least)) return undefined;
    const right = isOver ? most : least;
    const isStateProgram = STATE_PROGRAM_FAMILIES.test(entry.family);
    return {
      severity: isOver && !isStateProgram ? 'error' : 'warning',
      message: say`${minutes} minutes${shared ? say` in all` : undefined} come to ${unitsOf(right)} of ${line.code} (${arithmetic}), but ${billed === 1 ? say`1 is billed` : say`${billed} are billed`}.`,
      suggestion: isOver
        ? right === 0
          ? say`Remove ${line.code}, or correct the minutes.`
          : say`Bill ${unitsOf(right)}, or correct the minutes.`
        : say`The minutes would support ${unitsOf(right)}; keep ${billed} if not all of the time counts.`,
      ...(isOver && right > 0 && same(facts).length === 1 && { corrected: [withUnits(line, right)] }),
      ...(entry.family === 'aba' ? {} : { source: entry.sources[0] ?? 'aba-codes' }),
    };
  },
});

/** Units of the code on all its lines of the day; undefined when one of them is silent, or an earlier line speaks for it. */
function billedUnits({ line, lines }: KnownLineFacts): number | undefined {
  const day = same({ line, lines });
  if (day[0]?.index !== line.index || day.some(({ units }) => units === undefined)) return undefined;
  return day.reduce((sum, { units = 0 }) => sum + units, 0);
}

/** The lines of one code and day. */
const same = ({ line, lines }: Pick<KnownLineFacts, 'line' | 'lines'>) =>
  lines.filter((other) => other.code === line.code && isSamePeriod(line, other));

function furtherUnits(facts: KnownLineFacts): Expected | undefined {
  const { line, lines } = facts;
  const further = FURTHER_TIME[line.code];
  const base = lines.find(
    (other) => further?.baseMinutes[other.code] !== undefined && isSamePeriod(line, other),
  );
  const counted = base && minutesFor(base, facts);
  if (!further || !base || !counted) return undefined;
  const own = further.baseMinutes[base.code] ?? 0;
  const units = unitsForMinutes(further, own, counted.minutes);
  const rest = counted.minutes - own;
  const arithmetic = say`${counted.minutes} - ${own} for ${base.code} = ${rest}; ${further.unitMinutes} a unit, each from ${further.threshold}`;
  return { least: units, most: units, arithmetic, ...counted };
}

/** '67 / 15 = 4, 7 left; a further unit from 8'. */
function divided(minutes: number, length: number, threshold: number): Said {
  const left = minutes % length;
  return say`${minutes} / ${length} = ${Math.floor(minutes / length)}${left ? say`, ${left} left; a further unit from ${threshold}` : undefined}`;
}

function plainUnits(facts: KnownLineFacts): Expected | undefined {
  const { line, entry } = facts;
  const { time } = entry;
  if (time?.basis !== 'unit' || time.unitMinutes === undefined || entry.addOnTo?.length) return undefined;
  const counted = minutesFor(line, facts);
  const length = time.unitMinutes;
  if (!counted || length < 15) return undefined;
  if (entry.medicare.unitsPerDay === 1) {
    return { least: 1, most: 1, arithmetic: say`1 a day`, ...counted };
  }
  if (time.unitThreshold === undefined) return undefined;
  const most = Math.floor((counted.minutes + length - time.unitThreshold) / length);
  // State programs differ: some pay a unit from its eighth minute, some only for full units.
  const least = STATE_PROGRAM_FAMILIES.test(entry.family) ? Math.floor(counted.minutes / length) : most;
  return {
    least,
    most,
    arithmetic: divided(counted.minutes, length, time.unitThreshold),
    ...counted,
  };
}
