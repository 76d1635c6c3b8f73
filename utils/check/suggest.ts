import { catalogue } from '../../data/index.ts';
import { PRESCRIBERS, SERVICE_WORDS } from '../../data/rule-facts/services.ts';
import { citable } from '../../data/rule-facts/sources.ts';
import { FURTHER_TIME, unitsForMinutes } from '../../data/rule-facts/time.ts';
import type { SessionDetails, SessionFact } from '../session/schema.ts';
import { psychotherapyCode } from './ladder.ts';
import type { ClaimLine, Finding } from './types.ts';

/** Lines that would report the session together. */
export interface Suggestion {
  lines: ClaimLine[];
  /** Why these, from what was stated. */
  reason: string;
  /** What they still need. */
  needs: { fact: SessionFact; question: string }[];
  source: Finding['source'];
}

interface Draft {
  codes: string[];
  reason: string;
  needs?: Suggestion['needs'];
  source: string;
}

const NEEDS_MINUTES = { fact: 'minutes', question: 'How many minutes was it?' } as const;
const NEEDS_PRESENCE = { fact: 'patientPresent', question: 'Was the patient there?' } as const;

/** From the details alone, the codes that would report the session, best first; [] when they do not say enough. */
export function suggest(session: SessionDetails): Suggestion[] {
  return drafts(session).map(({ codes, reason, needs = [], source }) => ({
    lines: codes.map((code) => toLine(code, codes, session)),
    reason,
    needs: [...needs, ...commonNeeds(session)],
    source: cite(source),
  }));
}

function drafts(session: SessionDetails): Draft[] {
  const { service, minutes } = session;
  const isPrescriber = session.provider !== undefined && PRESCRIBERS.includes(session.provider);
  const therapy = session.psychotherapyMinutes;
  if (isPrescriber && session.medicalServices === true && therapy !== undefined)
    return withVisit(session, therapy);
  switch (service) {
    case 'individual':
      return individual(session);
    case 'family':
      return family(session);
    case 'group':
      return [
        {
          codes: ['90853'],
          reason: 'A group is reported once for each patient, untimed.',
          source: 'bcbsil-psych',
        },
      ];
    case 'multi-family-group':
      return [
        {
          codes: ['90849'],
          reason: 'A group of several families is reported untimed.',
          source: 'bcbsil-psych',
        },
      ];
    case 'crisis':
      return crisis(minutes);
    case 'intake':
      return intake(session, isPrescriber);
    case 'testing':
      return testing(minutes);
    case 'medication-management':
      return [
        {
          codes: [visitCode(session)],
          reason: 'Medical work is reported as a visit, by its time or decision making.',
          source: 'cms-pfs-2024',
        },
      ];
    case 'adaptive-behavior':
      return adaptiveBehavior(session);
    case 'behavior-assessment':
      return [
        {
          codes: ['96156'],
          reason: 'A health behavior assessment is reported untimed.',
          source: 'apa-hbai-2020',
        },
      ];
    case 'screening':
      return [
        {
          codes: ['96127'],
          reason: 'A scored scale is reported once for each instrument.',
          source: 'ncci-ptp-2024q3',
        },
      ];
    default:
      return [];
  }
}

function individual({ minutes, psychotherapyMinutes, patientPresent }: SessionDetails): Draft[] {
  if (patientPresent === false) return [];
  const time = psychotherapyMinutes ?? minutes;
  if (time === undefined) {
    return ['90832', '90834', '90837'].map((code) => ({
      codes: [code],
      reason: rangeOf(code),
      needs: [NEEDS_MINUTES],
      source: 'novitas-psytx',
    }));
  }
  const code = psychotherapyCode(time, false);
  return code
    ? [{ codes: [code], reason: `${time} minutes: ${rangeOf(code)}`, source: 'novitas-psytx' }]
    : [];
}

function family({ minutes, patientPresent }: SessionDetails): Draft[] {
  if (minutes !== undefined && minutes < (catalogue.get('90847')?.time?.minMinutes ?? 0)) return [];
  const codes = patientPresent === undefined ? ['90847', '90846'] : [patientPresent ? '90847' : '90846'];
  const needs = [
    ...(patientPresent === undefined ? [NEEDS_PRESENCE] : []),
    ...(minutes === undefined ? [NEEDS_MINUTES] : []),
  ];
  return codes.map((code) => ({
    codes: [code],
    reason: `${code === '90847' ? 'Family with the patient' : 'Family without the patient'}, from 26 minutes.`,
    needs,
    source: 'time-26',
  }));
}

function crisis(minutes: number | undefined): Draft[] {
  if (minutes === undefined)
    return [{ codes: ['90839'], reason: rangeOf('90839'), needs: [NEEDS_MINUTES], source: 'bcbsil-psych' }];
  if (minutes < (catalogue.get('90839')?.time?.minMinutes ?? 0)) {
    const code = psychotherapyCode(minutes, false);
    return code
      ? [
          {
            codes: [code],
            reason: `${minutes} minutes are too short for 90839, which starts at 30.`,
            source: 'bcbsil-psych',
          },
        ]
      : [];
  }
  const further = FURTHER_TIME['90840'];
  const hasMore = further !== undefined && unitsForMinutes(further, 60, minutes) > 0;
  return [
    {
      codes: hasMore ? ['90839', '90840'] : ['90839'],
      reason: `${minutes} minutes of crisis work.`,
      source: 'bcbsil-psych',
    },
  ];
}

function intake({ medicalServices }: SessionDetails, isPrescriber: boolean): Draft[] {
  const code = isPrescriber && medicalServices === true ? '90792' : '90791';
  const needs =
    isPrescriber && medicalServices === undefined
      ? [{ fact: 'medicalServices' as const, question: 'Was medical work done: exam, prescribing, labs?' }]
      : [];
  const reason =
    code === '90792' ? 'A psychiatric evaluation with medical work.' : 'A psychiatric evaluation, untimed.';
  return [{ codes: [code], reason, needs, source: 'cms-lcd-34616' }];
}

function testing(minutes: number | undefined): Draft[] {
  const reason = 'Evaluation by the hour, test administration by the half hour, each with its own minutes.';
  return [
    {
      codes: ['96130', '96136'],
      reason,
      needs: minutes === undefined ? [NEEDS_MINUTES] : [],
      source: 'apa-testing',
    },
  ];
}

function adaptiveBehavior({ provider, minutes }: SessionDetails): Draft[] {
  const code = provider === 'technician' ? '97153' : '97155';
  return [
    {
      codes: [code],
      reason: 'Fifteen-minute units, the next from its eighth minute.',
      needs: minutes === undefined ? [NEEDS_MINUTES] : [],
      source: 'aba-codes',
    },
  ];
}

function withVisit(session: SessionDetails, minutes: number): Draft[] {
  const addOn = psychotherapyCode(minutes, true);
  if (!addOn) return [];
  const reason = `A visit with ${minutes} minutes of psychotherapy of their own; the visit is levelled by decision making.`;
  return [{ codes: [visitCode(session), addOn], reason, source: 'texmed-psytx' }];
}

/** The level is the clinician's to choose; shown is a low one of the right side. */
function visitCode({ newPatient }: SessionDetails): string {
  return newPatient ? '99202' : '99212';
}

function commonNeeds(session: SessionDetails): Suggestion['needs'] {
  return session.provider === undefined ? [{ fact: 'provider', question: 'Who gave the service?' }] : [];
}

function rangeOf(code: string): string {
  const entry = catalogue.get(code);
  const { minMinutes, maxMinutes } = entry?.time ?? {};
  return `${code} is ${SERVICE_WORDS[entry?.kind ?? 'other']}, ${maxMinutes ? `${minMinutes} to ${maxMinutes}` : `from ${minMinutes}`} minutes.`;
}

function toLine(code: string, codes: readonly string[], session: SessionDetails): ClaimLine {
  const units = unitsOf(code, codes, session.minutes);
  return {
    code,
    ...(units !== undefined && { units }),
    ...(session.date !== undefined && { date: session.date }),
    ...(session.placeOfService !== undefined && { placeOfService: session.placeOfService }),
    ...(session.diagnoses?.length && { diagnoses: session.diagnoses }),
  };
}

function unitsOf(code: string, codes: readonly string[], minutes: number | undefined): number | undefined {
  if (minutes === undefined) return undefined;
  const further = FURTHER_TIME[code];
  const base = codes.find((other) => further?.baseMinutes[other] !== undefined);
  if (further && base) return Math.max(1, unitsForMinutes(further, further.baseMinutes[base] ?? 0, minutes));
  const time = catalogue.get(code)?.time;
  if (time?.basis !== 'unit' || !time.unitMinutes || !time.unitThreshold) return undefined;
  return Math.floor((minutes + time.unitMinutes - time.unitThreshold) / time.unitMinutes);
}

function cite(id: string): Finding['source'] {
  const { title, publisher, url, year } = citable[id] ?? { title: id, publisher: '' };
  return { title, publisher, ...(url !== undefined && { url }), ...(year !== undefined && { year }) };
}

/** The line with another code, as text to paste: '90834-95 · 1 unit · POS 10 · F41.1 · 2026-03-02'. */
export function correctedLine(line: ClaimLine, code: string): string {
  const { modifiers = [], units, placeOfService, diagnoses = [], date } = line;
  return [
    [code, ...modifiers].join('-'),
    units === undefined ? undefined : `${units} ${units === 1 ? 'unit' : 'units'}`,
    placeOfService === undefined ? undefined : `POS ${placeOfService}`,
    diagnoses.length ? diagnoses.join(', ') : undefined,
    date,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
