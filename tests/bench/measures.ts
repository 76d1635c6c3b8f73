/** Measures that need no large page: typing, looking up, checking. One line each; add to the list. */

import { NO_TEXTS } from '../../utils/lookup/loaded-texts.ts';
import { createLookup } from '../../utils/lookup.ts';

export interface Measure {
  name: string;
  /** Returns what one round runs, told the round's number; undefined when this build lacks it. */
  prepare: () => ((round: number) => unknown) | undefined;
}

type Parse = { parseSession?: (text: string) => unknown };

const sessionModules = import.meta.glob<Parse>('../../utils/session/index.ts', { eager: true });

/** What is typed into the look-up, one key a round. */
const KEYS = ['depression mild recurrent', 'fam w/o pt', 'tele audio only', '90837'].flatMap((query) =>
  Array.from(query, (_, at) => query.slice(0, at + 1)),
);

function typing(texts = NO_TEXTS): (round: number) => unknown {
  const lookup = createLookup({ today: '2026-11-24' });
  lookup.hold(texts);
  lookup.search('90834');
  return (round) => lookup.search(KEYS[round % KEYS.length] as string);
}

/** As many titles as ICD-10-CM has, made up. */
const manyTitles = (): string =>
  Array.from(
    { length: 98_000 },
    (_, at) =>
      `${'ABCDEFGHIJKLM'.charAt(at / 8000)}${String(at % 8000).padStart(5, '0')}\t1\tTitle ${at * 7919} of a disorder, side ${at % 9}`,
  ).join('\n');

const NOTE =
  'Video visit from 10:02 to 10:56, patient at home, individual therapy, LCSW, F33.1 and F41.1, Medicare. ';

export const MEASURES: Measure[] = [
  { name: 'look-up, one key', prepare: () => typing() },
  {
    name: 'look-up, one key, 98,000 titles loaded',
    prepare: () => typing({ ...NO_TEXTS, diagnoses: manyTitles() }),
  },
  {
    name: 'parseSession, one line of 100 characters',
    prepare: () => {
      const parse = sessionModules['../../utils/session/index.ts']?.parseSession;
      return parse && ((round) => parse(`${NOTE}${round}`));
    },
  },
  {
    name: 'parseSession, a note of 20,000 characters',
    prepare: () => {
      const parse = sessionModules['../../utils/session/index.ts']?.parseSession;
      const note = NOTE.repeat(Math.ceil(20_000 / NOTE.length)).slice(0, 20_000);
      return parse && ((round) => parse(`${note}${round}`));
    },
  },
];
