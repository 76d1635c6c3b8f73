/** The status line of a card. */
import { type Dated, statusOn } from '../../data/status.ts';
import { inList, inWords, type Part, type Said, say, word } from '../text/say.ts';
import type { StatusDraft } from './draft.ts';

interface DatedRecord extends Dated {
  redefined?: { from: string; after: string } | undefined;
  /** Alternatives; the codes of one alternative are reported together. */
  replacedBy?: string[][] | undefined;
  replacementNote?: string | undefined;
}

const MANY = 4;

/** 'Ended 2013-01-01 · use 90791 or 90792', '… · use 90832 with 90785'; as it is when no successor is known. */
function withSuccessor(status: Said, { replacedBy = [], replacementNote }: DatedRecord): Said {
  if (replacementNote) return say`${status} · ${word(replacementNote)}`;
  if (replacedBy.length === 0) return status;
  if (replacedBy.length > MANY) return say`${status} · use ${inList(replacedBy.flat())}`;
  const alternatives = replacedBy.map(([code, ...others]) =>
    others.reduce<Part>((all, other) => say`${all} with ${other}`, code),
  );
  return say`${status} · use ${inWords(alternatives, 'or')}`;
}

/**
 * Status on `asOf`: the date of service, or where none is stated another day that stands for it. Undefined when the
 * code simply is in use and no end is announced.
 */
export function cardStatus(
  record: DatedRecord,
  date: string | undefined,
  asOf: string,
): StatusDraft | undefined {
  switch (statusOn(record, asOf)) {
    case 'ended':
      return { text: withSuccessor(say`Ended ${record.deletedOn}`, record), tone: 'error' };
    case 'not-yet':
      return { text: say`Not valid before ${record.effectiveFrom}`, tone: 'error' };
    case 'redefined':
      return {
        text: say`Changed ${record.redefined?.from}: ${word(record.redefined?.after ?? '')}`,
        tone: 'warning',
      };
    default:
  }
  if (record.deletedOn) {
    const text = date ? say`Active on ${date}, ends ${record.deletedOn}` : say`Ends ${record.deletedOn}`;
    return { text: withSuccessor(text, record), tone: 'warning' };
  }
  if (record.redefined)
    return {
      text: say`Changes ${record.redefined.from}: ${word(record.redefined.after)}`,
      tone: 'warning',
    };
  return undefined;
}
