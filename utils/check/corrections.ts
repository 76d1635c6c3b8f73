/** Claim lines as they would read after what a finding suggests: for copying, never applied by themselves. */
import type { Line } from './claim.ts';
import type { ClaimLine } from './types.ts';

export const withCode = ({ written }: Line, code: string): ClaimLine => ({ ...written, code });
export const withUnits = ({ written }: Line, units: number): ClaimLine => ({ ...written, units });
export const withPlace = ({ written }: Line, placeOfService: string): ClaimLine => ({
  ...written,
  placeOfService,
});

/** Pricing and pairing modifiers stand before the informational ones, so an added one goes first. */
export function withModifiers(
  { written }: Line,
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): ClaimLine {
  const kept = (written.modifiers ?? []).filter((one) => !remove.includes(one) && !add.includes(one));
  const { modifiers: _, ...rest } = written;
  const modifiers = [...add, ...kept];
  return { ...rest, ...(modifiers.length && { modifiers }) };
}

/** A line beside another: same date, place and diagnoses, no modifiers but those of the way of meeting. */
export function lineBeside({ written }: Line, code: string, units?: number): ClaimLine {
  const { date, placeOfService, diagnoses } = written;
  return {
    code,
    ...(units !== undefined && { units }),
    ...(date !== undefined && { date }),
    ...(placeOfService !== undefined && { placeOfService }),
    ...(diagnoses && { diagnoses }),
  };
}

const PROCEDURE_CODE = /^[0-9A-Z]\d{3}[0-9A-Z]$/;

/** Where one other code fits and nothing else was said, the line with that code. */
export function withOnlyCode(line: Line, codes: readonly string[] | undefined): ClaimLine[] {
  const [only, ...others] = codes ?? [];
  return only !== undefined && others.length === 0 && PROCEDURE_CODE.test(only) && only !== line.code
    ? [withCode(line, only)]
    : [];
}
