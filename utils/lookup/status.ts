/** What keeps a code off a claim, as one short line. */
import { type Dated, statusOn } from '../../data/status.ts';
import { type Part, type Said, say } from '../text/say.ts';

interface DatedRecord extends Dated {
  /** Alternatives; the codes of one alternative are reported together. */
  replacedBy?: string[][] | undefined;
}

const MANY = 4;

function withSuccessor(status: Said, { replacedBy = [] }: DatedRecord): Said {
  if (replacedBy.length === 0) return status;
  const more = replacedBy.length > MANY ? ' …' : '';
  const codes = replacedBy
    .slice(0, MANY)
    .map(([code, ...others]) => others.reduce<Part>((all, other) => say`${all} with ${other}`, code))
    .reduce((all, one) => say`${all} or ${one}`);
  return say`${status} · use ${codes}${more}`;
}

/** 'Ended 2013-01-01 · use 90834' as of `today` ('YYYY-MM-DD'); undefined when it simply is in use. */
export function statusLine(record: DatedRecord, today: string): Said | undefined {
  const status = statusOn(record, today);
  if (status === 'ended') return withSuccessor(say`Ended ${record.deletedOn}`, record);
  if (status === 'not-yet') return say`Not valid before ${record.effectiveFrom}`;
  if (record.deletedOn) return withSuccessor(say`Ends ${record.deletedOn}`, record);
  if (record.redefined)
    return status === 'redefined'
      ? say`Meaning changed ${record.redefined.from}`
      : say`Meaning changes ${record.redefined.from}`;
  return undefined;
}

/** Of a diagnosis that only groups others. */
export const NOT_BILLABLE: Said = say`Not billable · choose a longer code`;
