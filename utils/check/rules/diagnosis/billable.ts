import { diagnoses } from '../../../../data/diagnoses.ts';
import { statusOn } from '../../../../data/status.ts';
import { defineRule, type Verdict } from '../../rule.ts';

const SHOWN_CHILDREN = 6;
/** Mental and behavioral disorders: the catalogue holds all of them, so one it lacks does not exist. */
const COMPLETE_CHAPTER = /^F\d/;

/** A diagnosis must be complete and in effect on the date of service. */
export default defineRule({
  id: 'diagnosis',
  part: 'billable',
  summary: 'A diagnosis that is a header, deleted, not yet valid or does not exist.',
  source: 'icd10cm-2026',
  severity: ['error'],
  needs: [],
  scope: 'any-line',
  check({ line, today }) {
    const date = line.date ?? today;
    return (line.diagnoses ?? []).flatMap((code) => checkDiagnosis(code, line.code, date) ?? []);
  },
});

function checkDiagnosis(code: string, line: string, date: string): Verdict | undefined {
  const record = diagnoses.get(code);
  if (!record) {
    if (!COMPLETE_CHAPTER.test(code)) return undefined;
    return {
      severity: 'error',
      message: `${code} on ${line} is no ICD-10-CM code.`,
      suggestion: 'Correct it; the chapter of mental and behavioral disorders has no such code.',
    };
  }
  const status = statusOn(record, date);
  if (status === 'ended' || status === 'not-yet') {
    const when = status === 'ended' ? `ended on ${record.deletedOn}` : `begins on ${record.effectiveFrom}`;
    return {
      severity: 'error',
      message: `${code} on ${line} ${when}, and the service is of ${date}.`,
      suggestion: 'Use the diagnosis code that was in effect on the date of service.',
    };
  }
  const wasBillable = record.billableUntil !== undefined && date <= record.billableUntil;
  if (record.billable || wasBillable) return undefined;
  const children = diagnoses.children(code).filter((child) => statusOn(child, date) === 'active');
  const shown = children.slice(0, SHOWN_CHILDREN).map((child) => child.code);
  const more = children.length > shown.length ? ` and ${children.length - shown.length} more` : '';
  return {
    severity: 'error',
    message: record.billableUntil
      ? `${code} on ${line} could be billed until ${record.billableUntil}, and the service is of ${date}: it has been a header since.`
      : `${code} on ${line} is a header of ${children.length} codes and not complete enough to bill.`,
    suggestion: shown.length
      ? `Choose the complete code: ${shown.join(', ')}${more}.`
      : 'Choose the complete code below it.',
    suggestedCodes: shown,
  };
}
