/** What a date of service does to a record. */

/** The dates that a code or diagnosis record carries. */
export interface Dated {
  effectiveFrom?: string | undefined;
  deletedOn?: string | undefined;
  redefined?: { from: string } | undefined;
}

/** 'redefined': may be reported, but stands for something else than before. */
export type DatedStatus = 'active' | 'not-yet' | 'ended' | 'redefined';

/**
 * Status on a date of service ('YYYY-MM-DD'). `deletedOn` is the first day that no longer counts. A date that no
 * source gave is not held against the record.
 */
export function statusOn(record: Dated, date: string): DatedStatus {
  if (record.deletedOn !== undefined && date >= record.deletedOn) return 'ended';
  if (record.effectiveFrom !== undefined && date < record.effectiveFrom) return 'not-yet';
  if (record.redefined !== undefined && date >= record.redefined.from) return 'redefined';
  return 'active';
}

/** The day after a date ('YYYY-MM-DD'): what was valid until it no longer is. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
