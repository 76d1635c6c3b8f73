/** Codes that would report what was typed, where the page holds none. */
import { correctedLine, type Suggestion } from '../utils/check/index.ts';
import type { SessionFact } from '../utils/session/schema.ts';
import { Questions } from './Questions.tsx';
import { t } from './words.ts';

export interface SuggestionsProps {
  suggestions: readonly Suggestion[];
  onCopy: (text: string) => void;
  /** A fact that decides between them was asked for. */
  onAsk: (fact: SessionFact) => void;
}

const asText = ({ lines }: Suggestion): string =>
  lines.map((line) => correctedLine(line, line.code)).join('\n');

/** A reason may start with the code that already stands before it. */
function reasonWithout(code: string | undefined, reason: string): string {
  return code !== undefined && reason.startsWith(`${code} `) ? reason.slice(code.length + 1) : reason;
}

export function Suggestions({ suggestions, onCopy, onAsk }: SuggestionsProps) {
  const needs = new Map(
    suggestions.flatMap((one) => one.needs.map(({ fact, question }) => [fact, question] as const)),
  );
  return (
    <section aria-labelledby="suggestions-h">
      <h2 id="suggestions-h">{t('wouldReport')}</h2>
      <ul class="suggestions" aria-labelledby="suggestions-h">
        {suggestions.map((one) => (
          <li key={one.lines.map(({ code }) => code).join('+')}>
            <span>
              <b class="code-text">{one.lines.map(({ code }) => code).join(' + ')}</b>{' '}
              {reasonWithout(one.lines[0]?.code, one.reason)}
            </span>
            <button type="button" class="quiet" onClick={() => onCopy(asText(one))}>
              {t('copy')}
              <span class="unseen"> {one.lines.map(({ code }) => code).join(' ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {needs.size > 0 && (
        <Questions
          name={t('wouldDecide')}
          questions={[...needs].map(([fact, question]) => ({ fact, question }))}
          onAsk={onAsk}
        />
      )}
    </section>
  );
}
