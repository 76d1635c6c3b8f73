/** Which codes could report a session, by the kind of service; the check decides afterwards which of them stand. */
import { catalogue } from '../../data/index.ts';
import { PRESCRIBERS, THERAPISTS } from '../../data/rule-facts/services.ts';
import type { SessionDetails } from '../session/schema.ts';
import { say } from '../text/say.ts';
import { byMinutes, type Draft, withFurtherTime } from './draft-by-time.ts';
import { codesForFormat } from './fitting-codes.ts';
import { psychotherapyCode } from './ladder.ts';
import { adaptiveBehavior, careManagement, consultation, screening, testing } from './program-drafts.ts';
import { visitDrafts } from './visit-drafts.ts';

/** Best first. */
export function draftsFor(session: SessionDetails): Draft[] {
  const { service, provider, medicalServices } = session;
  const isPrescriber = provider !== undefined && PRESCRIBERS.includes(provider);
  const hasVisit = isPrescriber && medicalServices === true;
  if (hasVisit && (service === undefined || service === 'individual')) return visitDrafts(session);
  if (service === undefined) return fromMinutesAlone(session);
  return (BY_SERVICE[service]?.(session) ?? []).map((draft) => withComplexity(draft, session));
}

const BY_SERVICE: Partial<
  Record<NonNullable<SessionDetails['service']>, (session: SessionDetails) => Draft[]>
> = {
  individual,
  family: (session) =>
    codesForFormat('family', session.minutes, session.patientPresent).map((code) => ({
      codes: [code],
      reason:
        code === '90847'
          ? say`Family session with the patient, from 26 minutes.`
          : say`Family session without the patient, from 26 minutes.`,
      source: 'time-26',
    })),
  group: () => [
    {
      codes: ['90853'],
      reason: say`Group therapy, once for each patient and untimed.`,
      source: 'bcbsil-psych',
    },
  ],
  'multi-family-group': () => [
    { codes: ['90849'], reason: say`A group of several families, untimed.`, source: 'bcbsil-psych' },
  ],
  crisis,
  intake,
  testing,
  'medication-management': visitDrafts,
  'adaptive-behavior': adaptiveBehavior,
  'behavior-assessment': () => [
    {
      codes: ['96156'],
      reason: say`Health behavior assessment for a physical illness, untimed.`,
      source: 'apa-hbai-2020',
    },
  ],
  screening,
  'care-management': careManagement,
  consultation,
};

function fromMinutesAlone(session: SessionDetails): Draft[] {
  const { minutes, provider } = session;
  const isTherapist = provider !== undefined && THERAPISTS.includes(provider);
  if (minutes === undefined || !isTherapist || session.patientPresent === false) return [];
  return individual(session).map((draft) => ({ ...draft, asks: ['service'] }));
}

function individual({
  minutes,
  psychotherapyMinutes,
  patientPresent,
  provider,
  payer,
}: SessionDetails): Draft[] {
  if (patientPresent === false) return [];
  if (provider === 'peer')
    return [{ codes: ['H0038'], reason: say`Peer support in units of 15 minutes.`, source: 'hcpcs-2024' }];
  const time = psychotherapyMinutes ?? minutes;
  const therapy = byMinutes(['90832', '90834', '90837'], time, say`individual therapy`, 'novitas-psytx');
  const program: Draft = {
    codes: ['H0004'],
    reason: say`Where the Medicaid program uses it: counseling in units of 15 minutes.`,
    source: 'hcpcs-2024',
  };
  return payer === 'medicaid' && therapy.length > 0 ? [...therapy, program] : therapy;
}

function crisis({ minutes, modality, patientLocation, payer }: SessionDetails): Draft[] {
  const isOut = modality === 'in-person' && ['home', 'school', 'other'].includes(patientLocation ?? '');
  const pairs = [['90839', '90840'], ...(payer === 'medicare' && isOut ? [['G0017', 'G0018']] : [])] as [
    string,
    string,
  ][];
  const drafts = pairs.flatMap(([base, addOn]) =>
    withFurtherTime(base, addOn, minutes, say`a crisis session`, 'bcbsil-psych'),
  );
  const code = minutes === undefined || drafts.length ? undefined : psychotherapyCode(minutes, false);
  return code
    ? [
        {
          codes: [code],
          reason: say`${minutes} minutes are too short for 90839, which starts at 30.`,
          source: 'bcbsil-psych',
        },
      ]
    : drafts;
}

function intake({ medicalServices, provider, payer }: SessionDetails): Draft[] {
  const isPrescriber = provider === undefined || PRESCRIBERS.includes(provider);
  const medical: Draft = {
    codes: ['90792'],
    reason: say`An intake evaluation with medical work.`,
    source: 'cms-lcd-34616',
  };
  const plain: Draft = {
    codes: ['90791'],
    reason: say`An intake evaluation without medical work, untimed.`,
    source: 'cms-lcd-34616',
  };
  const program: Draft = {
    codes: ['H0031'],
    reason: say`Where the Medicaid program uses it: an assessment by a non-physician.`,
    source: 'hcpcs-2024',
  };
  if (!isPrescriber || medicalServices === false)
    return payer === 'medicaid' && !isPrescriber ? [plain, program] : [plain];
  if (medicalServices === true) return [medical];
  return provider === undefined
    ? [plain]
    : [plain, medical].map((draft) => ({ ...draft, asks: ['medicalServices'] }));
}

/** The add-on for interactive complexity, where the base takes it. */
function withComplexity(draft: Draft, { interactiveComplexity }: SessionDetails): Draft {
  const bases = catalogue.get('90785')?.addOnTo ?? [];
  if (interactiveComplexity !== true || !draft.codes.some((code) => bases.includes(code))) return draft;
  return {
    ...draft,
    codes: [...draft.codes, '90785'],
    reason: say`${draft.reason} Interactive complexity is 90785.`,
  };
}
