import {
  FACILITY_FAMILIES,
  OPEN_PROVIDER_FAMILIES,
  STATE_PROGRAM_FAMILIES,
  VISIT_FAMILIES,
} from '../../../../data/rule-facts/families.ts';
import { PRESCRIBERS, PROVIDER_WORDS } from '../../../../data/rule-facts/services.ts';
import type { Provider } from '../../../../data/schema.ts';
import { inWords, type Part, type Said, say, word } from '../../../text/say.ts';
import { isActive, isSamePeriod, type Line } from '../../claim.ts';
import { psychotherapyCode } from '../../ladder.ts';
import { defineRule, type KnownLineFacts, type Verdict } from '../../rule.ts';

const LICENSED_THERAPISTS: readonly Provider[] = [
  'clinical-social-worker',
  'counselor',
  'marriage-family-therapist',
];
const PEER_CODES = ['H0038', 'G0140', 'G0146'];
/** Counterparts: the same work has a code of its own for the other professions. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
  G0323: '99484',
  G0546: '99446',
  G0547: '99447',
  G0548: '99448',
  G0549: '99449',
  G0550: '99451',
  G0551: '99452',
  '98970': '99421',
  '98971': '99422',
  '98972': '99423',
  G2251: '98016',
};

/** Who may report a code, in Medicare and NCCI usage. */
export default defineRule({
  id: 'provider',
  part: 'may-report',
  summary: 'This kind of clinician may not report the code.',
  source: 'cms-lcd-34616',
  severity: ['error', 'warning'],
  needs: ['provider'],
  check(facts) {
    const { line, entry, lines, session } = facts;
    const { provider } = session;
    if (!provider || provider === 'other' || provider === 'trainee' || line.code === '90785')
      return undefined;
    if (PEER_CODES.includes(line.code) && provider !== 'peer') return notPeer(line.code, provider);
    if (!isBarred(line, provider) || lines.some((base) => isBarred(base, provider) && isAddedTo(line, base)))
      return undefined;
    if (STATE_PROGRAM_FAMILIES.test(entry.family) || OPEN_PROVIDER_FAMILIES.includes(entry.family))
      return undefined;
    // Coalition and payers disagree on the therapists among the qualified professionals.
    if (entry.family === 'aba' && provider === 'marriage-family-therapist') return undefined;
    const name = word(PROVIDER_WORDS[provider]);
    const severity = severityOf(facts, provider);
    const codes = insteadOf(facts, provider);
    const addOns = lines.filter((other) => isBarred(other, provider) && isAddedTo(other, line));
    const about = [...new Set([line, ...addOns].map(({ code }) => code))];
    return {
      severity,
      codes: about,
      message:
        about.length > 1
          ? say`${inWords(about, 'and')} are for ${list(entry.reportedBy)}, but the clinician typed is a ${name}.`
          : say`${about[0]} is for ${list(entry.reportedBy)}, but the clinician typed is a ${name}.`,
      suggestion: codes[0]
        ? say`A ${name} reports ${inWords(codes, 'or')}.`
        : entry.family === 'hbai' && PRESCRIBERS.includes(provider)
          ? say`A ${name} reports this work as a visit (E/M).`
          : severity === 'error'
            ? say`Bill it under the clinician who gave the service and may report it, or choose another code.`
            : say`Check the payer and the state license: some allow it.`,
      suggestedCodes: codes,
      ...(entry.family === 'testing' && { source: 'apa-testing' }),
      ...(entry.family === 'aba' && { source: 'aba-codes' }),
      ...(entry.family === 'hbai' && { source: 'apa-hbai-2020' }),
    };
  },
});

function isBarred({ entry }: Line, provider: Provider): boolean {
  return entry !== undefined && entry.reportedBy.length > 0 && !entry.reportedBy.includes(provider);
}

/** An add-on has its clinician from its base: both are one cause. */
const isAddedTo = (line: Line, base: Line) =>
  (line.entry?.addOnTo?.includes(base.code) ?? false) && isActive(line) && isSamePeriod(line, base);

function severityOf({ line, entry, session }: KnownLineFacts, provider: Provider): 'error' | 'warning' {
  if (FACILITY_FAMILIES.includes(entry.family)) return 'warning';
  if (line.code === '96138' || line.code === '96139') return 'warning';
  if (entry.family === 'testing' && LICENSED_THERAPISTS.includes(provider)) {
    return session.payer === 'medicare' ? 'error' : 'warning';
  }
  if (entry.family === 'aba' && ['97152', '97153', '97154'].includes(line.code)) return 'warning';
  if (entry.unconfirmed?.includes('reportedBy')) return 'warning';
  if (COUNTERPARTS[line.code] && PRESCRIBERS.includes(provider)) return 'warning';
  return line.code === '90870' && PRESCRIBERS.includes(provider) ? 'warning' : 'error';
}

function insteadOf({ line, entry, session }: KnownLineFacts, provider: Provider): string[] {
  const minutes = session.psychotherapyMinutes ?? session.minutes;
  const therapy = minutes === undefined ? undefined : psychotherapyCode(minutes, false);
  const isTherapist = provider === 'psychologist' || LICENSED_THERAPISTS.includes(provider);
  const counterpart = COUNTERPARTS[line.code];
  if (counterpart && PRESCRIBERS.includes(provider)) return [counterpart];
  if (isTherapist && line.code === '99484') return ['G0323'];
  if (isTherapist && line.code === '90792') return ['90791'];
  if (isTherapist && (entry.family === 'psychotherapy-addon' || VISIT_FAMILIES.includes(entry.family)))
    return therapy ? [therapy] : minutes === undefined ? ['90832', '90834', '90837'] : [];
  if (isTherapist) return Object.keys(COUNTERPARTS).filter((code) => COUNTERPARTS[code] === line.code);
  if (provider === 'technician' && line.code === '96136') return ['96138'];
  if (provider === 'technician' && line.code === '96137') return ['96139'];
  if (line.code === '96138') return ['96136'];
  if (line.code === '96139') return ['96137'];
  return provider === 'technician' && line.code === '97155' ? ['97153'] : [];
}

function notPeer(code: string, provider: Provider): Verdict {
  return {
    severity: 'warning',
    message: say`${code} is peer support, but the clinician typed is a ${word(PROVIDER_WORDS[provider])}.`,
    suggestion: say`Bill it only for the work of a peer specialist.`,
    source: 'hcpcs-2024',
  };
}

function list(providers: readonly Provider[]): Said {
  const whole = [PRESCRIBERS, LICENSED_THERAPISTS].filter((group) =>
    group.every((provider) => providers.includes(provider)),
  );
  const words = providers
    .filter((provider) => provider !== 'other' && !whole.flat().includes(provider))
    .map((provider): Part => word(PROVIDER_WORDS[provider]));
  if (whole.includes(PRESCRIBERS)) words.unshift(say`physician`, 'NP', 'PA');
  if (whole.includes(LICENSED_THERAPISTS)) words.push(say`licensed therapist`);
  return words.length === 0 ? say`the facility or another profession` : say`a ${inWords(words, 'or')}`;
}
