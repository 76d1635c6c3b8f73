import { statusOn } from '../../../../data/status.ts';
import { inWords, say } from '../../../text/say.ts';
import type { Facts } from '../../facts.ts';
import { defineRule, type Verdict } from '../../rule.ts';

const SHOWN_CHILDREN = 6;

/** A diagnosis must be complete and in effect on the date of service. */
export default defineRule({
  id: 'diagnosis',
  part: 'billable',
  summary: 'A diagnosis that is a header, deleted, not yet valid or does not exist.',
  source: 'icd10cm-2026',
  severity: ['error'],
  needs: [],
  scope: 'any-line',
  check({ line, today, facts }) {
    const date = line.date ?? today;
    return (line.diagnoses ?? []).flatMap((code) => checkDiagnosis(code, line.code, date, facts) ?? []);
  },
});

function checkDiagnosis(code: string, line: string, date: string, facts: Facts): Verdict | undefined {
  const record = facts.diagnosis(code, date);
  if (!record) return undefined;
  const loaded = facts.loadedSource('diagnoses', code, date);
  const source = loaded && { source: loaded };
  if (record === 'none') {
    return {
      ...source,
      severity: 'error',
      message: say`${code} on ${line} is not an ICD-10-CM code.`,
      suggestion: say`Check for a typing error.`,
    };
  }
  const status = statusOn(record, date);
  if (status === 'ended' || status === 'not-yet') {
    const when =
      status === 'ended'
        ? say`was deleted on ${record.deletedOn}`
        : say`took effect on ${record.effectiveFrom}`;
    return {
      severity: 'error',
      message: say`${code} on ${line} ${when}, but the date of service is ${date}.`,
      suggestion: say`Use the diagnosis code that was in effect on the date of service.`,
    };
  }
  const wasBillable = record.billableUntil !== undefined && date <= record.billableUntil;
  if (record.billable || wasBillable) return undefined;
  const children = facts.diagnosesBelow(code, date);
  const shown = children.slice(0, SHOWN_CHILDREN);
  const more = children.length - shown.length;
  return {
    ...source,
    severity: 'error',
    message: record.billableUntil
      ? say`${code} on ${line} could be billed until ${record.billableUntil}, but the date of service is ${date}.`
      : say`${code} on ${line} is a category of ${children.length} codes and cannot be billed itself.`,
    suggestion: shown.length
      ? say`Choose the complete code: ${inWords(more > 0 ? [...shown, say`one of ${more} more`] : shown, 'or')}.`
      : say`Choose the complete code below it.`,
    suggestedCodes: shown,
  };
}
