import { STATE_PROGRAM_FAMILIES } from '../../../data/rule-facts/families.ts';
import {
  BESIDE_ANY_SERVICE,
  FITTING_KINDS,
  FORMATS,
  PRESCRIBERS,
  SERVICE_WORDS,
  USUAL_CODES,
} from '../../../data/rule-facts/services.ts';
import { VISIT_LEVELS } from '../../../data/rule-facts/time.ts';
import type { CodeEntry, Service } from '../../../data/schema.ts';
import type { SessionDetails } from '../../session/schema.ts';
import { inWords, say, word } from '../../text/say.ts';
import { isActive, isVisit, type Line } from '../claim.ts';
import { codesForFormat } from '../fitting-codes.ts';
import { defineRule } from '../rule.ts';

/** Another kind of service than the code reports. */
export default defineRule({
  id: 'service',
  summary: 'Another kind of service was described: intake, crisis, testing or therapy.',
  source: 'cms-lcd-34616',
  severity: ['error', 'warning', 'info'],
  needs: ['service'],
  check({ line, entry, lines, session }) {
    const { service } = session;
    if (!service || !isComparable(line, entry, session) || fits(entry, service)) return undefined;
    // The service typed is on the claim; the other line is another service of the day.
    if (lines.some((other) => other.index !== line.index && isAnswer(other, service))) return undefined;
    if (service === 'crisis' && entry.family === 'psychotherapy') {
      if ((session.minutes ?? 0) < 30) return undefined;
      return {
        severity: 'info',
        message: say`${line.code} is psychotherapy, but a crisis session of ${session.minutes} minutes was typed, and 90839 starts at 30.`,
        suggestion: say`Use 90839 only for high distress over a complex or life-threatening problem; otherwise keep ${line.code}.`,
        suggestedCodes: ['90839'],
      };
    }
    const codes = suggestionsFor(service, session);
    return {
      severity: isPlain(entry, service) ? 'error' : 'warning',
      message: say`${line.code} reports ${word(SERVICE_WORDS[entry.kind])}, but ${word(SERVICE_WORDS[service])} was typed.`,
      suggestion: codes[0]
        ? say`${inWords(codes, 'or')} would report ${word(SERVICE_WORDS[service])}.`
        : say`Choose the code for the service that took place.`,
      suggestedCodes: codes,
    };
  },
});

function isComparable(line: Line, entry: CodeEntry, session: SessionDetails): boolean {
  if (
    BESIDE_ANY_SERVICE.includes(line.code) ||
    entry.addOnTo ||
    entry.kind === 'other' ||
    entry.kind === 'screening'
  )
    return false;
  if (STATE_PROGRAM_FAMILIES.test(entry.family)) return ['intake', 'crisis'].includes(entry.kind);
  if (!isVisit(line)) return true;
  // A visit beside therapy words: the medical work typed, or the clinician, decides under other rules.
  const isPrescriber = session.provider === undefined || PRESCRIBERS.includes(session.provider);
  return isPrescriber && session.medicalServices === undefined && session.psychotherapyMinutes === undefined;
}

function fits(entry: CodeEntry, service: Service): boolean {
  // Health behavior intervention is typed as what it treats or as how it was given.
  if (entry.family === 'hbai' && service === 'behavior-assessment') return true;
  return FITTING_KINDS[service]?.includes(entry.kind) ?? true;
}

function isAnswer(line: Line, service: Service): boolean {
  const entry = line.entry;
  if (!entry || !isActive(line) || entry.kind === 'screening') return false;
  return FORMATS.includes(service) ? entry.kind === service : entry.kind !== 'other' && fits(entry, service);
}

/** Contradictions that no reading of the words can mend. */
function isPlain(entry: CodeEntry, service: Service): boolean {
  if (entry.family === 'psychiatric-evaluation') return FORMATS.includes(service);
  return entry.kind === 'testing' ? service === 'screening' : false;
}

const visitLevels = (isNew = false) => VISIT_LEVELS.find((codes) => codes.includes('99202') === isNew) ?? [];

function suggestionsFor(service: Service, session: SessionDetails): string[] {
  if (FORMATS.includes(service)) return codesForFormat(service, session.minutes, session.patientPresent);
  // The level of a visit is the clinician's to choose.
  if (service === 'medication-management') return [...visitLevels(session.newPatient)];
  const codes = USUAL_CODES[service] ?? [];
  if (service !== 'intake') return [...codes];
  return session.medicalServices === true && session.provider && PRESCRIBERS.includes(session.provider)
    ? ['90792']
    : ['90791'];
}
