import type { SessionDetails } from '../session/schema.ts';
import type { ClaimLine, Gap } from './types.ts';
export function findGaps(_claim: { lines: readonly ClaimLine[] }, _session: SessionDetails): Gap[] {
  return [];
}
