/** Community residential and prevention codes, in order. */
import type { CodeEntry } from '../schema.ts';

export const communityResidentialAndPreventionCodes: readonly CodeEntry[] = [
  {
    code: 'H0017',
    system: 'HCPCS',
    family: 'community-residential',
    kind: 'other',
    label: 'Residential treatment in a hospital setting, day',
    explanation:
      'A day of residential behavioral treatment in a hospital program; room and board are paid apart. Short-term care outside a hospital is H0018, long-term care H0019.',
    aliases: ['hospital residential'],
    title:
      'Behavioral health; residential (hospital residential treatment program), without room and board, per diem',
    effectiveFrom: '2001-01-01',
    time: {
      basis: 'per-diem',
      rounding: 'as stated',
    },
    patient: 'required',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'Room and board are not in it.',
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
  {
    code: 'H0018',
    system: 'HCPCS',
    family: 'community-residential',
    kind: 'other',
    label: 'Short-term residential treatment, day',
    explanation:
      'A day of short-term residential treatment outside hospital; room and board are paid apart. Long stays are H0019.',
    aliases: ['short-term residential', 'RTC short', 'crisis residential'],
    title:
      'Behavioral health; short-term residential (non-hospital residential treatment program), without room and board, per diem',
    effectiveFrom: '2001-01-01',
    time: {
      basis: 'per-diem',
      rounding: 'as stated',
    },
    patient: 'required',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'Room and board are not in it.',
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
  {
    code: 'H0019',
    system: 'HCPCS',
    family: 'community-residential',
    kind: 'other',
    label: 'Long-term residential treatment, day',
    explanation:
      'A day of long-term residential treatment outside acute care, stays typically over 30 days; room and board are paid apart. With room and board it is T2048.',
    aliases: ['long-term residential', 'RTC', 'residential treatment'],
    title:
      'Behavioral health; long-term residential (non-medical, non-acute care in a residential treatment program where stay is typically longer than 30 days), without room and board, per diem',
    effectiveFrom: '2001-01-01',
    time: {
      basis: 'per-diem',
      rounding: 'as stated',
    },
    patient: 'required',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'Room and board are not in it.',
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
  {
    code: 'H0021',
    system: 'HCPCS',
    family: 'community-prevention',
    kind: 'other',
    label: 'Training staff of other places about substance use',
    explanation:
      'Teaching people who are not patients, such as teachers or staff of other agencies, about substance use. Treating patients has other codes.',
    aliases: ['staff training'],
    title: 'Alcohol and/or drug training service (for staff and personnel not employed by providers)',
    effectiveFrom: '2001-01-01',
    patient: 'either',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
  {
    code: 'H0022',
    system: 'HCPCS',
    family: 'community-prevention',
    kind: 'other',
    label: 'Planned intervention for alcohol or drugs',
    explanation:
      'A prepared meeting in which people close to someone with an alcohol or drug problem urge treatment. It comes before treatment; the assessment is H0001.',
    aliases: ['intervention'],
    title: 'Alcohol and/or drug intervention service (planned facilitation)',
    effectiveFrom: '2001-01-01',
    patient: 'either',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
  {
    code: 'H0023',
    system: 'HCPCS',
    family: 'community-prevention',
    kind: 'other',
    label: 'Outreach to people who may need care',
    explanation:
      'Seeking out and engaging people who may need care but are not in it yet. Once they come, assessment (H0031, H0001) and treatment codes take over.',
    aliases: ['outreach', 'street outreach'],
    title: 'Behavioral health outreach service (planned approach to reach a targeted population)',
    effectiveFrom: '2001-01-01',
    patient: 'either',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
  {
    code: 'H0024',
    system: 'HCPCS',
    family: 'community-prevention',
    kind: 'other',
    label: 'Prevention: spreading information one way',
    explanation:
      'Leaflets, talks and media that inform about alcohol and drugs without exchange. When people take part and answer it is H0025.',
    aliases: ['prevention information'],
    title:
      'Behavioral health prevention information dissemination service (one-way direct or non-direct contact with service audiences to affect knowledge and attitude)',
    effectiveFrom: '2001-01-01',
    patient: 'either',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
  {
    code: 'H0025',
    system: 'HCPCS',
    family: 'community-prevention',
    kind: 'other',
    label: 'Prevention: teaching with exchange',
    explanation:
      'Classes or sessions that aim to change knowledge, attitude or behavior. One-way information is H0024.',
    aliases: ['prevention education', 'prevention class'],
    title:
      'Behavioral health prevention education service (delivery of services with target population to affect knowledge, attitude and/or behavior)',
    effectiveFrom: '2001-01-01',
    patient: 'either',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
  {
    code: 'H0026',
    system: 'HCPCS',
    family: 'community-prevention',
    kind: 'other',
    label: 'Prevention: building up a community’s own efforts',
    explanation:
      'Work with groups and agencies so that a community prevents problems better by itself. It has no single patient.',
    aliases: ['community prevention'],
    title:
      'Alcohol and/or drug prevention process service, community-based (delivery of services to develop skills of impactors)',
    effectiveFrom: '2001-01-01',
    patient: 'either',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
  {
    code: 'H0027',
    system: 'HCPCS',
    family: 'community-prevention',
    kind: 'other',
    label: 'Prevention: changing rules and surroundings',
    explanation:
      'Work on local rules, policies and surroundings that make substance use more likely. It has no single patient.',
    aliases: ['environmental prevention'],
    title:
      'Alcohol and/or drug prevention environmental service (broad range of external activities geared toward modifying systems in order to mainstream prevention through policy and law)',
    effectiveFrom: '2001-01-01',
    patient: 'either',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
  {
    code: 'H0028',
    system: 'HCPCS',
    family: 'community-prevention',
    kind: 'other',
    label: 'Prevention: finding people at risk and referring them',
    explanation:
      'Spotting people who begin to have a problem and sending them to help; no treatment assessment. The assessment for treatment is H0001.',
    aliases: ['prevention referral', 'student assistance'],
    title:
      'Alcohol and/or drug prevention problem identification and referral service (e.g., student assistance and employee assistance programs), does not include assessment',
    effectiveFrom: '2001-01-01',
    patient: 'either',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
  {
    code: 'H0029',
    system: 'HCPCS',
    family: 'community-prevention',
    kind: 'other',
    label: 'Prevention: activities without alcohol or drugs',
    explanation:
      'Activities that offer young or other people something to do without alcohol or drugs. It prevents; activity as treatment is H2032.',
    aliases: ['alternative activities'],
    title:
      'Alcohol and/or drug prevention alternatives service (services for populations that exclude alcohol and other drug use e.g., alcohol free social events)',
    effectiveFrom: '2001-01-01',
    patient: 'either',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
  {
    code: 'H0030',
    system: 'HCPCS',
    family: 'community-prevention',
    kind: 'other',
    label: 'Behavioral health hotline',
    explanation: 'Answering a crisis or help line. Crisis help in person is H2011, S9484 or 90839.',
    aliases: ['hotline', 'crisis line', 'helpline', '988'],
    title: 'Behavioral health hotline service',
    effectiveFrom: '2001-01-01',
    patient: 'either',
    format: 'individual',
    reportedBy: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'psychologist',
      'trainee',
      'other',
    ],
    medicare: {
      status: 'I',
    },
    cautions: [
      'State Medicaid programs decide coverage, staff level and time rule; Medicare does not pay it.',
    ],
    sources: ['hcpcs-2024', 'hcpcs-2025'],
  },
];
