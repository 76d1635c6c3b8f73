/** Drafts for testing, ABA, care management, consultation and screening. */
import { THERAPISTS } from '../../data/rule-facts/services.ts';
import type { SessionDetails } from '../session/schema.ts';
import { type Said, say } from '../text/say.ts';
import { byMinutes, type Draft, withFurtherTime } from './draft-by-time.ts';

export function testing({ minutes, provider }: SessionDetails): Draft[] {
  const given: [string, string] = provider === 'technician' ? ['96138', '96139'] : ['96136', '96137'];
  const giving = withFurtherTime(...given, minutes, say`giving and scoring tests`, 'apa-testing');
  if (provider === 'technician') return giving;
  const evaluating = withFurtherTime('96130', '96131', minutes, say`evaluating tests`, 'apa-testing');
  if (minutes !== undefined) return [...evaluating, ...giving];
  const reason = say`Evaluation by the hour and test giving by the half hour, each with its own minutes.`;
  return [{ codes: ['96130', '96136'], reason, source: 'apa-testing' }];
}

export function adaptiveBehavior({ provider, patientPresent }: SessionDetails): Draft[] {
  const draft = (code: string, what: Said): Draft => ({
    codes: [code],
    reason: say`${what}, in units of 15 minutes, each from its eighth minute.`,
    source: 'aba-codes',
  });
  const treatment = draft('97153', say`One-to-one treatment by a technician`);
  if (provider === 'technician') return [treatment];
  const own = draft('97155', say`Treatment with changes to the protocol by the analyst`);
  const guidance = draft('97156', say`Guidance of caregivers by the analyst`);
  if (patientPresent === false) return [guidance];
  return provider === undefined ? [treatment, own] : patientPresent === true ? [own] : [own, guidance];
}

export function careManagement({ minutes, provider, payer }: SessionDetails): Draft[] {
  const isTherapist = provider !== undefined && THERAPISTS.includes(provider);
  const drafts = isTherapist
    ? byMinutes(['G0323'], minutes, say`behavioral health integration in the month`, 'cms-pfs-2024')
    : [
        ...byMinutes(['99484'], minutes, say`behavioral health integration in the month`, 'mirah-cocm'),
        ...byMinutes(
          ['G2214', '99493'],
          minutes,
          say`collaborative care in a later month`,
          'mirah-cocm',
        ).slice(0, 1),
      ];
  const program: Draft = {
    codes: ['T1016'],
    reason: say`Where the Medicaid program uses it: case management in units of 15 minutes.`,
    source: 'hcpcs-2024',
  };
  return payer === 'medicaid' ? [...drafts, program] : drafts;
}

export function consultation({ minutes, provider }: SessionDetails): Draft[] {
  const isTherapist = provider !== undefined && THERAPISTS.includes(provider);
  const codes = isTherapist ? ['G0546', 'G0547', 'G0548', 'G0549'] : ['99446', '99447', '99448', '99449'];
  return byMinutes(codes, minutes, say`advice to another clinician`, 'cms-pfs-2024');
}

/** Developmental checklists are made for the first years of life. */
const DEVELOPMENTAL_AGE = 5;

export function screening({ patientAge }: SessionDetails): Draft[] {
  return [
    ...(patientAge !== undefined && patientAge <= DEVELOPMENTAL_AGE
      ? [
          {
            codes: ['96110'],
            reason: say`A scored developmental checklist of a young child.`,
            source: 'cms-pfs-2024',
          },
        ]
      : []),
    {
      codes: ['96127'],
      reason: say`A scored emotional or behavioral scale, once for each instrument.`,
      source: 'ncci-ptp-2024q3',
    },
  ];
}
