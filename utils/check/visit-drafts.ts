/** Visits (E/M), alone or with add-on psychotherapy, that could report a session. */
import { catalogue } from '../../data/index.ts';
import { VISIT_LEVELS } from '../../data/rule-facts/time.ts';
import type { SessionDetails } from '../session/schema.ts';
import { type Said, say } from '../text/say.ts';
import type { Draft } from './draft-by-time.ts';
import { psychotherapyCode } from './ladder.ts';

const ADD_ONS = ['90833', '90836', '90838'];

/** Best first. The level is the clinician's to choose: shown is the one by time, else the lowest. */
export function visitDrafts(session: SessionDetails): Draft[] {
  const addOns = addOnsFor(session);
  const sides = session.newPatient === undefined ? [false, true] : [session.newPatient];
  return sides.flatMap((isNew) => {
    const levels = levelsFor(session, isNew);
    if (!levels) return [];
    const [code, reason] = chosen(levels, session, addOns.length > 0);
    const asks: Draft['asks'] = [
      'newPatient',
      ...(addOns.length > 1 ? (['psychotherapyMinutes'] as const) : []),
    ];
    const common = { asks, source: addOns.length ? 'texmed-psytx' : 'cms-pfs-2024' };
    return addOns.length
      ? addOns.map((addOn) => ({
          ...common,
          codes: [code, addOn],
          reason: say`${reason} ${wordsFor(addOn, session)}`,
        }))
      : [{ ...common, codes: [code], reason }];
  });
}

/** Psychotherapy beside the visit: by its own minutes, or each that the one total leaves room for. */
function addOnsFor({ psychotherapyMinutes, minutes, service }: SessionDetails): string[] {
  if (psychotherapyMinutes !== undefined) {
    const code = psychotherapyCode(psychotherapyMinutes, true);
    return code ? [code] : [];
  }
  if (service !== 'individual') return [];
  return ADD_ONS.filter((code) => (minutes ?? Infinity) >= (catalogue.get(code)?.time?.minMinutes ?? 0));
}

function wordsFor(addOn: string, { psychotherapyMinutes }: SessionDetails): Said {
  if (psychotherapyMinutes !== undefined)
    return say`${psychotherapyMinutes} minutes of psychotherapy are ${addOn}.`;
  return say`${addOn} is psychotherapy from ${catalogue.get(addOn)?.time?.minMinutes} minutes of its own.`;
}

function chosen(
  levels: readonly string[],
  { evaluationMinutes, minutes }: SessionDetails,
  hasPsychotherapy: boolean,
): [string, Said] {
  const [lowest = '', highest = ''] = [levels[0], levels.at(-1)];
  const time = evaluationMinutes ?? (hasPsychotherapy ? undefined : minutes);
  const byTime = levels
    .filter((code) => (time ?? -1) >= (catalogue.get(code)?.time?.minMinutes ?? Infinity))
    .at(-1);
  if (byTime === undefined || hasPsychotherapy)
    return [lowest, say`A visit, ${lowest} to ${highest} by decision making.`];
  return [
    byTime,
    say`A visit of ${time} minutes is ${byTime} by time; decision making may set another level.`,
  ];
}

/** Levels of a visit at this place, from the lowest; the first visit of a stay is not told from later ones. */
function levelsFor(
  { modality, patientLocation }: SessionDetails,
  isNew: boolean,
): readonly string[] | undefined {
  const holding = (code: string) => VISIT_LEVELS.find((levels) => levels.includes(code));
  if (modality === 'in-person' || modality === undefined) {
    if (patientLocation === 'home') return holding(isNew ? '99341' : '99347');
    if (patientLocation === 'hospital') return isNew ? undefined : holding('99231');
    if (patientLocation === 'nursing-facility') return isNew ? undefined : holding('99307');
    if (patientLocation === 'emergency-department') return undefined;
  }
  return holding(isNew ? '99202' : '99212');
}
