import { inWords, say } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

const category = (code: string) => code.slice(0, 3);

/** The diagnoses typed and those on the line have nothing in common. */
export default defineRule({
  id: 'diagnosis',
  part: 'typed',
  summary: 'None of the diagnoses typed is on the line.',
  source: 'icd10cm-guidelines-2026',
  severity: ['warning'],
  needs: ['diagnoses'],
  check({ line, session }) {
    const typed = session.diagnoses ?? [];
    const billed = line.diagnoses ?? [];
    if (typed.length === 0 || billed.length === 0) return undefined;
    const shared = billed.some((code) =>
      typed.some((other) => category(other.toUpperCase()) === category(code)),
    );
    if (shared) return undefined;
    return {
      severity: 'warning',
      message:
        typed.length > 1
          ? say`${line.code} points to ${inWords(billed, 'and')}, but ${inWords(typed, 'and')} were typed.`
          : say`${line.code} points to ${inWords(billed, 'and')}, but ${typed[0]} was typed.`,
      suggestion: say`Point the line to the diagnosis that was treated, or correct what was typed.`,
    };
  },
});
