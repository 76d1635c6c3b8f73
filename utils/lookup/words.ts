/** Text → the words it is searched by. */
import { FILLER_WORDS, SAME_WORD, WRITTEN_FORMS } from '../../data/synonyms.ts';
import { plain } from '../text/plain.ts';

/** Most texts hold none of the written forms, and one look is enough to know. */
const ANY_FORM = new RegExp(WRITTEN_FORMS.map(([form]) => form.source).join('|'));
const FILLERS = new Set(FILLER_WORDS);
const NUMBER_WITH_UNIT = /^(\d+)(min|mins|minute|minutes|m|h|hr|hrs|hour|hours|mg)$/;
/** 'gad7' and 'level4' are a word and a number. */
const WORD_WITH_NUMBER = /^([a-z]{2,})(\d{1,2})$/;
const UNITS: Record<string, string> = { m: 'minute', h: 'hour' };

/** 'sessions' → 'session'; 'crisis', 'abuse' and 'process' stay. */
function singular(word: string): string {
  return word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The word under which a spelling, an abbreviation or a plural is filed. */
export function filedUnder(word: string): string {
  const one = SAME_WORD[word] ?? singular(word);
  return SAME_WORD[one] ?? one;
}

/** Lower-case words as typed, split where people write things together: '45min' is '45' and 'min'. */
function splitWords(text: string): string[] {
  let read = plain(text).replace(/(\w)['’](\w)/g, '$1$2');
  if (ANY_FORM.test(read)) {
    for (const [form, words] of WRITTEN_FORMS) read = read.replace(form, words);
  }
  return read
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .flatMap((word) => {
      const numbered = WORD_WITH_NUMBER.exec(word);
      if (numbered) return numbered.slice(1);
      const parts = NUMBER_WITH_UNIT.exec(word);
      return parts ? [parts[1] as string, UNITS[parts[2] as string] ?? (parts[2] as string)] : [word];
    });
}

/** The words of a text that carry meaning; all of them when none does. */
export function meaningfulWords(text: string): string[] {
  const words = splitWords(text);
  const meaningful = words.filter((word) => !FILLERS.has(word));
  return meaningful.length > 0 ? meaningful : words;
}
