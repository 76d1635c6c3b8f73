import type { SessionDetails } from '../session/schema.ts';
import type { Authority } from './rule.ts';
import type { Severity } from './types.ts';

type Payer = SessionDetails['payer'];

/** The severity of a finding for this payer; undefined when the rule is not this payer's. */
export function levelFor(
  severity: Severity,
  authority: Authority | undefined,
  payer: Payer,
): Severity | undefined {
  if (authority === 'medicare') {
    if (payer === undefined) return severity === 'error' ? 'warning' : severity;
    return payer === 'medicare' ? severity : undefined;
  }
  if (authority === 'ncci' && (payer === 'commercial' || payer === 'self-pay')) return milder(severity);
  return severity;
}

function milder(severity: Severity): Severity {
  return severity === 'error' ? 'warning' : 'info';
}

/** Payer as typed, lower case without blanks: 'United Healthcare' and 'UHC' are told apart by the caller. */
export const payerName = (session: SessionDetails) =>
  (session.payerName ?? '').toLowerCase().replace(/[^a-z]/g, '');

/** UnitedHealthcare and Optum under any of their usual spellings. */
export const isUnited = (session: SessionDetails) =>
  /unitedhealth|^uhc|optum|^united$/.test(payerName(session));
export const isAetna = (session: SessionDetails) => payerName(session).startsWith('aetna');
export const isCigna = (session: SessionDetails) => /^(?:cigna|evernorth)/.test(payerName(session));
/** Arizona's Medicaid takes telehealth by modifier instead of place of service. */
export const isArizonaMedicaid = (session: SessionDetails) => /ahcccs|arizona/.test(payerName(session));
