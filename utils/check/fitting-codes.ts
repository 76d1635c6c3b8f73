import { catalogue } from '../../data/index.ts';
import { USUAL_CODES } from '../../data/rule-facts/services.ts';
import { psychotherapyCode } from './ladder.ts';

/** Codes for a service of this format, shortest first. */
export function codesForFormat(
  format: string,
  minutes: number | undefined,
  patientPresent: boolean | undefined,
): string[] {
  if (format === 'individual') {
    if (patientPresent === false) return [];
    const fit = minutes === undefined ? undefined : psychotherapyCode(minutes, false);
    return fit ? [fit] : minutes === undefined ? ['90832', '90834', '90837'] : [];
  }
  if (format === 'family') {
    const least = catalogue.get('90847')?.time?.minMinutes ?? 0;
    if (minutes !== undefined && minutes < least) return [];
    return patientPresent === undefined ? ['90847', '90846'] : patientPresent ? ['90847'] : ['90846'];
  }
  return [...(USUAL_CODES[format as 'group'] ?? [])];
}
