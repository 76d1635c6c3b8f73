/** Many visits at once, with nothing typed: what the claim lines alone already show. */
import { checkClaim } from './index.ts';
import type { Visit } from './lines.ts';
import type { Checked } from './summary.ts';
import type { CheckOptions } from './types.ts';

/** Findings that need no session, visit by visit; visits without any are left out. */
export function checkVisits<Id>(
  visits: readonly Visit<Id>[],
  options: CheckOptions = {},
): (Checked & { key: string })[] {
  return visits
    .map(({ key, label, lines }) => ({ key, label, findings: checkClaim({ lines }, {}, options) }))
    .filter(({ findings }) => findings.length > 0);
}
