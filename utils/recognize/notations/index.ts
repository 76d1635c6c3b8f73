/** Notations that machines write and people read on screen: X12, HL7, FHIR and other JSON and XML, CSV. */
import type { Run } from '../text-runs.ts';
import type { CodeMatch } from '../types.ts';

/** The codes of a run written in a notation; undefined when it is none, and is to be read as text. */
export function readNotation(_run: Run): CodeMatch[] | undefined {
  return undefined;
}
