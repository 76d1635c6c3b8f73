/** Measures that need no large page: typing, looking up, checking. One line each; add to the list. */
export interface Measure {
  name: string;
  /** Returns what one round runs, told the round's number; undefined when this build lacks it. */
  prepare: () => ((round: number) => unknown) | undefined;
}

type Parse = { parseSession?: (text: string) => unknown };

const sessionModules = import.meta.glob<Parse>('../../utils/session/index.ts', { eager: true });

const NOTE =
  'Video visit from 10:02 to 10:56, patient at home, individual therapy, LCSW, F33.1 and F41.1, Medicare. ';

export const MEASURES: Measure[] = [
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
