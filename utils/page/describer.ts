/** The facts for cards, asked for once for each code and date. */
import type { CardFacts } from '../cards.ts';
import type { PageCode } from './code-store.ts';

/** A page that shows other codes for hours doesn't fill the memory with theirs. */
const MOST_KNOWN = 500;
/** Cards fetched before anybody rests on a code. */
const MOST_AHEAD = 60;
/** Codes in one question. */
const AT_ONCE = 100;

/** Answers in the order asked. */
export type Ask = (codes: { code: string; date?: string }[]) => Promise<CardFacts[]>;

const keyOf = ({ match }: PageCode) => `${match.code} ${match.date ?? ''}`;

export function createDescriber(ask: Ask) {
  const known = new Map<string, Promise<CardFacts | undefined>>();

  const askFor = (codes: readonly PageCode[]) => {
    const missing = [...new Map(codes.map((code) => [keyOf(code), code]))].filter(([key]) => !known.has(key));
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      const part = missing.slice(from, from + AT_ONCE);
      const answers = ask(
        part.map(([, { match }]) =>
          match.date ? { code: match.code, date: match.date } : { code: match.code },
        ),
      );
      part.forEach(([key], index) => {
        const facts = answers
          .then((all) => all[index])
          .catch(() => {
            known.delete(key);
            return undefined;
          });
        known.set(key, facts);
      });
    }
    // The first asked for go first.
    for (const key of known.keys()) {
      if (known.size <= MOST_KNOWN) break;
      known.delete(key);
    }
  };

  return {
    askAhead: (codes: readonly PageCode[]) => askFor(codes.slice(0, MOST_AHEAD)),
    describe(code: PageCode): Promise<CardFacts | undefined> {
      askFor([code]);
      return known.get(keyOf(code)) ?? Promise.resolve(undefined);
    },
  };
}
