/** The status line of a card. */
import { catalogue } from '../../data/index.ts';
import { type Dated, statusOn } from '../../data/status.ts';
import type { CardFacts } from './types.ts';

export type CardStatus = NonNullable<CardFacts['status']>;

interface DatedRecord extends Dated {
  replacedBy?: string[][] | undefined;
  replacementNote?: string | undefined;
}

const MANY = 4;

/** ' · use 90791 or 90792', ' · use 90832 with 90785'; '' when no successor is known. */
function successorOf({ replacedBy, replacementNote }: DatedRecord): string {
  if (replacedBy && replacedBy.length <= MANY && !replacementNote)
    return ` · use ${replacedBy.map((together) => together.join(' with ')).join(' or ')}`;
  if (replacementNote) return ` · ${replacementNote}`;
  return replacedBy ? ` · use ${replacedBy.flat().join(', ')}` : '';
}

/**
 * Status on a date of service; without one, as of the day the catalogue was last read. Undefined when the code simply
 * is in use and no end is announced.
 */
export function cardStatus(record: DatedRecord, date?: string): CardStatus | undefined {
  const asOf = date ?? catalogue.version.replaceAll('.', '-');
  switch (statusOn(record, asOf)) {
    case 'ended':
      return { text: `Ended ${record.deletedOn}${successorOf(record)}`, tone: 'error' };
    case 'not-yet':
      return { text: `Not valid before ${record.effectiveFrom}`, tone: 'error' };
    case 'redefined':
      return { text: `Meaning changed ${record.redefined?.from}`, tone: 'warning' };
    default:
  }
  if (record.deletedOn) {
    const text = date ? `Active on ${date}, ends ${record.deletedOn}` : `Ends ${record.deletedOn}`;
    return { text: `${text}${successorOf(record)}`, tone: 'warning' };
  }
  if (record.redefined)
    return { text: `Meaning changes ${record.redefined.from}`, tone: date ? 'ok' : 'warning' };
  return undefined;
}
