/** What keeps a code off a claim, as one short line. */
import { type Dated, statusOn } from '../../data/status.ts';

interface DatedRecord extends Dated {
  /** Alternatives; the codes of one alternative are reported together. */
  replacedBy?: string[][] | undefined;
}

const MANY = 4;

function successorOf({ replacedBy = [] }: DatedRecord): string {
  if (replacedBy.length === 0) return '';
  const more = replacedBy.length > MANY ? ' …' : '';
  const codes = replacedBy.slice(0, MANY).map((together) => together.join(' with '));
  return ` · use ${codes.join(' or ')}${more}`;
}

/** 'Ended 2013-01-01 · use 90834' as of `today` ('YYYY-MM-DD'); undefined when it simply is in use. */
export function statusLine(record: DatedRecord, today: string): string | undefined {
  const status = statusOn(record, today);
  if (status === 'ended') return `Ended ${record.deletedOn}${successorOf(record)}`;
  if (status === 'not-yet') return `Not valid before ${record.effectiveFrom}`;
  if (record.deletedOn) return `Ends ${record.deletedOn}${successorOf(record)}`;
  if (record.redefined)
    return `Meaning ${status === 'redefined' ? 'changed' : 'changes'} ${record.redefined.from}`;
  return undefined;
}
