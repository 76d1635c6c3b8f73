import { FITTING_KINDS, FORMATS } from '../../data/rule-facts/services.ts';
import type { Service } from '../../data/schema.ts';
import { type Claim, isActive, isSamePeriod, isVisit, type Line } from './claim.ts';

/** Minutes that a line may count. */
export interface Counted {
  minutes: number;
  /** Other timed lines of the same kind draw on the same minutes, so this is the most the line can have had. */
  shared: boolean;
}

const isPsychotherapyAddOn = (line: Line) =>
  line.entry?.family === 'psychotherapy-addon' && line.entry.time !== undefined;

/** Timed, and not an add-on that lives from its base code's minutes. */
const isTimedBase = (line: Line) =>
  line.entry?.time !== undefined && line.entry.addOnTo === undefined && isActive(line);

const KIN: Readonly<Record<string, string>> = { 'family-psychotherapy': 'psychotherapy' };
const kinOf = (line: Line) => KIN[line.entry?.family ?? ''] ?? line.entry?.family;

/**
 * The minutes typed for what a line reports. Undefined when none were, or when several services stand on the claim and
 * nothing says which of them the minutes belong to.
 */
export function minutesFor(line: Line, claim: Claim): Counted | undefined {
  const { session } = claim;
  if (line.entry === undefined) return undefined;
  if (isPsychotherapyAddOn(line)) return counted(session.psychotherapyMinutes);
  if (isVisit(line)) return visitMinutes(line, claim);
  if (line.entry.family === 'psychotherapy' && session.psychotherapyMinutes !== undefined) {
    return counted(session.psychotherapyMinutes);
  }
  if (session.minutes === undefined || isOthers(line, claim)) return undefined;
  const rivals = claim.lines.filter(
    (other) =>
      other.code !== line.code &&
      isTimedBase(other) &&
      isSamePeriod(line, other) &&
      !line.entry?.addOnTo?.includes(other.code),
  );
  if (rivals.length === 0) return counted(session.minutes);
  if (rivals.every((rival) => kinOf(rival) === kinOf(line) && rival.entry?.kind === line.entry?.kind)) {
    return counted(session.minutes, true);
  }
  const { service } = session;
  if (service === undefined || !reports(line, service)) return undefined;
  return rivals.some((rival) => reports(rival, service))
    ? counted(session.minutes, true)
    : counted(session.minutes);
}

/** The service typed is another line's, timed or not, so the minutes are too. */
function isOthers(line: Line, { lines, session }: Claim): boolean {
  const { service } = session;
  if (service === undefined || reports(line, service)) return false;
  return lines.some(
    (other) =>
      isActive(other) &&
      other.entry?.kind === service &&
      !other.entry.addOnTo &&
      isSamePeriod(line, other) &&
      reports(other, service),
  );
}

function visitMinutes(line: Line, { lines, session }: Claim): Counted | undefined {
  if (session.evaluationMinutes !== undefined) return counted(session.evaluationMinutes);
  if (session.psychotherapyMinutes !== undefined) return undefined;
  return lines.some(
    (other) => other.index !== line.index && other.entry?.time && !other.entry.addOnTo?.includes(line.code),
  )
    ? undefined
    : lines.some(isPsychotherapyAddOn)
      ? undefined
      : counted(session.minutes);
}

function counted(minutes: number | undefined, shared = false): Counted | undefined {
  return minutes === undefined ? undefined : { minutes, shared };
}

/** Whether a line reports the service typed: exactly, where the number of patients is the point. */
export function reports(line: Line, service: Service): boolean {
  const entry = line.entry;
  if (entry === undefined) return false;
  if (FORMATS.includes(service)) return entry.format === 'any' || entry.format === service;
  return FITTING_KINDS[service]?.includes(entry.kind) ?? true;
}
