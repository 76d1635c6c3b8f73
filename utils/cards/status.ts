/** The status line of a card. */
import { type Dated, statusOn } from '../../data/status.ts';
import type { CardFacts } from './types.ts';

export type CardStatus = NonNullable<CardFacts['status']>;

interface DatedRecord extends Dated {
  redefined?: { from: string; after: string } | undefined;
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
 * Status on `asOf`: the date of service, or where none is stated another day that stands for it. Undefined when the
 * code simply is in use and no end is announced.
 */
export function cardStatus(
  record: DatedRecord,
  date: string | undefined,
  asOf: string,
): CardStatus | undefined {
  switch (statusOn(record, asOf)) {
    case 'ended':
      return { text: `Ended ${record.deletedOn}${successorOf(record)}`, tone: 'error' };
    case 'not-yet':
      return { text: `Not valid before ${record.effectiveFrom}`, tone: 'error' };
    case 'redefined':
      return { text: `Changed ${record.redefined?.from}: ${record.redefined?.after}`, tone: 'warning' };
    default:
  }
  if (record.deletedOn) {
    const text = date ? `Active on ${date}, ends ${record.deletedOn}` : `Ends ${record.deletedOn}`;
    return { text: `${text}${successorOf(record)}`, tone: 'warning' };
  }
  if (record.redefined)
    return { text: `Changes ${record.redefined.from}: ${record.redefined.after}`, tone: 'warning' };
  return undefined;
}
