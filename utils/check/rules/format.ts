import { STATE_PROGRAM_FAMILIES } from '../../../data/rule-facts/families.ts';
import { GROUP_BY_MODIFIER } from '../../../data/rule-facts/modifiers.ts';
import { ADD_ON_OF, FORMATS, SERVICE_WORDS } from '../../../data/rule-facts/services.ts';
import type { CodeEntry } from '../../../data/schema.ts';
import { inWords, say, word } from '../../text/say.ts';
import type { Line } from '../claim.ts';
import { withModifiers } from '../corrections.ts';
import { codesForFormat } from '../fitting-codes.ts';
import { reports } from '../minutes.ts';
import { defineRule } from '../rule.ts';

/** Individual, family, group or several families: what was typed against what the code is for. */
export default defineRule({
  id: 'format',
  summary: 'Individual, family, group or multi-family group against the code.',
  source: 'bcbsil-psych',
  severity: ['error'],
  needs: ['service'],
  check({ line, entry, lines, session }) {
    const { service } = session;
    const format = formatOf(line, entry);
    if (!service || !format || !FORMATS.includes(service) || format === service) return undefined;
    // Two services in one day are typed as one: the line that fits explains what was typed.
    if (
      lines.some(
        (other) => other.index !== line.index && other.entry?.kind === service && reports(other, service),
      )
    ) {
      return undefined;
    }
    const fits = GROUP_BY_MODIFIER.includes(line.code)
      ? []
      : entry.family === 'aba'
        ? abaCodes(service)
        : codesForFormat(service, session.minutes, session.patientPresent);
    return {
      severity: 'error',
      message: say`${line.code} is for ${word(SERVICE_WORDS[format])}, but ${word(SERVICE_WORDS[service])} was typed.`,
      suggestion: GROUP_BY_MODIFIER.includes(line.code)
        ? say`Remove HQ if one person was treated.`
        : fits[0]
          ? say`${inWords(fits, 'or')} reports ${word(SERVICE_WORDS[service])}${minutesIfChosen(fits, session.minutes)}.`
          : say`Choose the code for the session that took place.`,
      suggestedCodes: fits,
      ...(GROUP_BY_MODIFIER.includes(line.code) && { corrected: [withModifiers(line, { remove: ['HQ'] })] }),
    };
  },
});

/** ' of 45 minutes' where the minutes chose the code. */
const minutesIfChosen = (fits: readonly string[], minutes: number | undefined) =>
  minutes !== undefined && fits.some((code) => ADD_ON_OF[code]) ? say` of ${minutes} minutes` : '';

/** What the line says about the number of patients; undefined when it says nothing. */
function formatOf(line: Line, entry: CodeEntry): (typeof FORMATS)[number] | undefined {
  if (GROUP_BY_MODIFIER.includes(line.code)) return line.modifiers.includes('HQ') ? 'group' : undefined;
  if (STATE_PROGRAM_FAMILIES.test(entry.family) && line.code !== 'H0005') return undefined;
  if (entry.family === 'caregiver-training' || entry.time?.basis === 'per-diem' || line.code === '97156')
    return undefined;
  const isTherapy = [...FORMATS, 'adaptive-behavior'].includes(entry.kind);
  return isTherapy && line.code !== '97151' && entry.format !== 'any' ? entry.format : undefined;
}

function abaCodes(service: string): string[] {
  if (service === 'individual') return ['97153', '97155'];
  if (service === 'group') return ['97154', '97158'];
  return service === 'family' ? ['97156'] : ['97157'];
}
