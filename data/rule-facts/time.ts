/** How minutes choose a code: neighbours by time, and what each further unit of an add-on needs. */

/** Codes of one service from the shortest to the longest. Sources: the time rules of each code. */
export const TIME_LADDERS: readonly (readonly string[])[] = [
  ['90832', '90834', '90837'],
  ['90833', '90836', '90838'],
  ['90875', '90876'],
  ['G2011', 'G0396', 'G0397'],
  ['99408', '99409'],
  ['99406', '99407'],
  ['99401', '99402', '99403', '99404'],
  ['98966', '98967', '98968'],
  ['98970', '98971', '98972'],
  ['99421', '99422', '99423'],
  ['G2251', 'G2252'],
  ['98016', 'G2252'],
  ['99446', '99447', '99448', '99449'],
  ['G0546', 'G0547', 'G0548', 'G0549'],
  ['98979', '98980'],
  ['G2214', '99493'],
  ['G2214', '99492'],
  ['99238', '99239'],
  ['99315', '99316'],
];

/** Discharge codes are chosen by time alone, unlike the other visits. Source: cms-pfs-2024 (short titles). */
export const TIME_ONLY_VISITS: readonly string[] = ['99238', '99239', '99315', '99316'];

/** Visits of one kind from the lowest to the highest level, office visits first. */
export const VISIT_LEVELS: readonly (readonly string[])[] = [
  ['99202', '99203', '99204', '99205'],
  ['99212', '99213', '99214', '99215'],
  ['99341', '99342', '99344', '99345'],
  ['99347', '99348', '99349', '99350'],
  ['99221', '99222', '99223'],
  ['99231', '99232', '99233'],
  ['99304', '99305', '99306'],
  ['99307', '99308', '99309', '99310'],
];

/** One add-on code for the time past its base code. */
export interface FurtherTime {
  /** Base code → minutes that the base code itself stands for. */
  baseMinutes: Readonly<Record<string, number>>;
  /** Length of each further unit. */
  unitMinutes: number;
  /** Minutes of a unit that earn it. */
  threshold: number;
}

/** Sources: cpt time rule by midpoint; bcbsil-psych (90840); mirah-cocm (99494); medcaremso-99417; aapc-g2212-fr2020. */
export const FURTHER_TIME: Readonly<Record<string, FurtherTime>> = {
  '90840': { baseMinutes: { '90839': 60 }, unitMinutes: 30, threshold: 15 },
  G0018: { baseMinutes: { G0017: 60 }, unitMinutes: 30, threshold: 15 },
  '96113': { baseMinutes: { '96112': 60 }, unitMinutes: 30, threshold: 16 },
  '96121': { baseMinutes: { '96116': 60 }, unitMinutes: 60, threshold: 31 },
  '96131': { baseMinutes: { '96130': 60 }, unitMinutes: 60, threshold: 31 },
  '96133': { baseMinutes: { '96132': 60 }, unitMinutes: 60, threshold: 31 },
  '96137': { baseMinutes: { '96136': 30 }, unitMinutes: 30, threshold: 16 },
  '96139': { baseMinutes: { '96138': 30 }, unitMinutes: 30, threshold: 16 },
  '96159': { baseMinutes: { '96158': 30 }, unitMinutes: 15, threshold: 8 },
  '96165': { baseMinutes: { '96164': 30 }, unitMinutes: 15, threshold: 8 },
  '96168': { baseMinutes: { '96167': 30 }, unitMinutes: 15, threshold: 8 },
  '96171': { baseMinutes: { '96170': 30 }, unitMinutes: 15, threshold: 8 },
  '97130': { baseMinutes: { '97129': 15 }, unitMinutes: 15, threshold: 8 },
  '97551': { baseMinutes: { '97550': 30 }, unitMinutes: 15, threshold: 8 },
  '99359': { baseMinutes: { '99358': 60 }, unitMinutes: 30, threshold: 16 },
  '99498': { baseMinutes: { '99497': 30 }, unitMinutes: 30, threshold: 16 },
  '99494': { baseMinutes: { '99492': 70, '99493': 60 }, unitMinutes: 30, threshold: 16 },
  '98981': { baseMinutes: { '98980': 20 }, unitMinutes: 20, threshold: 20 },
  G0554: { baseMinutes: { G0553: 20 }, unitMinutes: 20, threshold: 20 },
  '99439': { baseMinutes: { '99490': 20 }, unitMinutes: 20, threshold: 20 },
  '99437': { baseMinutes: { '99491': 30 }, unitMinutes: 30, threshold: 30 },
  '99489': { baseMinutes: { '99487': 60 }, unitMinutes: 30, threshold: 30 },
  G0022: { baseMinutes: { G0019: 60 }, unitMinutes: 30, threshold: 30 },
  G0024: { baseMinutes: { G0023: 60 }, unitMinutes: 30, threshold: 30 },
  G0146: { baseMinutes: { G0140: 60 }, unitMinutes: 30, threshold: 30 },
  G2088: { baseMinutes: { G2086: 70, G2087: 60 }, unitMinutes: 30, threshold: 30 },
  G3003: { baseMinutes: { G3002: 30 }, unitMinutes: 15, threshold: 15 },
  '99417': {
    baseMinutes: { '99205': 60, '99215': 40, '99245': 55, '99345': 75, '99350': 60, '99483': 60 },
    unitMinutes: 15,
    threshold: 15,
  },
  G2212: { baseMinutes: { '99205': 74, '99215': 54 }, unitMinutes: 15, threshold: 15 },
  G0316: { baseMinutes: { '99223': 90, '99233': 65, '99236': 110 }, unitMinutes: 15, threshold: 15 },
  G0317: { baseMinutes: { '99306': 80, '99310': 70 }, unitMinutes: 15, threshold: 15 },
  G0318: { baseMinutes: { '99345': 126, '99350': 97 }, unitMinutes: 15, threshold: 15 },
};

/** Fewest minutes that earn `units` of an add-on beside a base that stands for `baseMinutes`. */
export function minutesForUnits(further: FurtherTime, baseMinutes: number, units: number): number {
  return baseMinutes + (units - 1) * further.unitMinutes + further.threshold;
}

/** Units of an add-on that `minutes` in all come to. */
export function unitsForMinutes(further: FurtherTime, baseMinutes: number, minutes: number): number {
  return Math.max(0, Math.floor((minutes - baseMinutes - further.threshold) / further.unitMinutes) + 1);
}

/** Where Medicaid's table of daily limits is known to differ from Medicare's. */
export const MEDICAID_DAILY_LIMITS: Readonly<Record<string, { units: number; source: string }>> = {
  '97151': { units: 32, source: 'aba-codes' },
};

/** Codes whose published length and midpoint disagree: below `full` a payer may refuse what `midpoint` allows. */
export const FULL_TIME_DISPUTED: Readonly<
  Record<string, { midpoint: number; full: number; source: string }>
> = {
  G0560: { midpoint: 11, full: 20, source: 'billbusted-g0560' },
};

/** An untimed evaluation shorter than this is worth a second look. */
export const SHORT_EVALUATION_MINUTES = 16;

/** How far typed minutes may stand from start and end before it is worth saying. */
export const CLOCK_TOLERANCE_MINUTES = 5;
