/** What a query asks for: codes by number, the beginning of one, and words. */
import { SET_WORDS } from '../../data/synonyms.ts';
import type { LookupKind } from './types.ts';

/** A code as typed. */
interface AskedCode {
  text: string;
  /** The set that was named with it: 'pos 10'. */
  set?: LookupKind;
}

export interface Query {
  codes: AskedCode[];
  /** What may be the beginning of a code: '908', 'F4'. */
  beginning?: AskedCode;
  /** Everything that is no code; also what may be the beginning of one, in case that there is none. */
  words: string;
  /** The set that was named with words: 'modifier for telehealth'. */
  set?: LookupKind;
}

/** A whole procedure code, or a diagnosis with or without its dot. The third character of a diagnosis is a digit, A or B. */
const CODE = /^(?:\d{4}[\dft]|[a-z]\d{4}|[a-z]\d[\dab](?:\.[\da-z]{1,4}|[\da-z]{1,4})?)$/i;
/** Group and reason of a denial, or a remark code. */
const DENIAL = /^(?:(?:co|pr|oa|pi)-b?\d{1,3}|(?:m|ma|n)\d{1,3})$/i;
const BEGINNING = /^(?:\d{1,4}|[a-z]\d{1,3}|[a-z]\d[\dab]\.?[\da-z]{0,4})$/i;
/** More words than this are a pasted text, not a question. */
const MOST_WORDS = 12;
const TWO = /^[a-z\d]{2}$/i;
/** What stands between the codes of a pasted list. */
const BETWEEN = new Set(['and', 'or', 'vs', 'with', 'plus', 'code', 'codes', 'cpt', 'hcpcs', 'x']);

/** 'F 41.1' is one code, '90834-95' and '90832–90838' are two. */
function tokensOf(query: string): string[] {
  return query
    .trim()
    .replace(/\bplace of service\b/gi, 'pos')
    .replace(/(?<![\w-])(co|pr|oa|pi)\s*-?\s*(b?\d{1,3})(?![\w.])/gi, '$1-$2')
    .replace(/\bmod\.?\s+(?=(?:\d\d|[GH][A-Z]|AJ|AH|SA|KX)\b)/g, 'modifier ')
    .replace(/(?<![\w./])([a-z])\s+(?=\d[\dab]\.[\da-z]+(?!\w))/gi, '$1')
    .replace(/(?<=\d[\dft])\s*(?:[-–:|/+&]|\bto\b)\s*(?=[\w])/gi, ' ')
    .split(/[\s,;()[\]"#]+/)
    .map((token) => token.replace(/^[^\w]+|[.:!?]+$/g, ''))
    .filter(Boolean);
}

/** The set a word names; beside 'denial' the names of other sets say what was denied. */
function setNamedBy(token: string, set: LookupKind | undefined): LookupKind | undefined {
  const named = SET_WORDS[token.toLowerCase()];
  return set === 'denial' && named !== 'denial' ? undefined : named;
}

/** Two capitals among other words are meant as they stand: 'group HQ'. */
const isWritten = (token: string, query: string) => /^[A-Z][A-Z0-9]$/.test(token) && /[a-z]{3}/.test(query);

/**
 * Splits a query. `isTwo`: whether two characters are a modifier or a place of service; `isHeld`: whether this is a denial or
 * remark code we hold.
 */
export function readQuery(
  query: string,
  isTwo: (text: string) => boolean,
  isHeld: (text: string) => boolean,
): Query {
  const tokens = tokensOf(query);
  const codes: AskedCode[] = [];
  const rest: string[] = [];
  let set: LookupKind | undefined;
  let pending: LookupKind | undefined;
  const others = tokens.filter((token) => !CODE.test(token) && !BETWEEN.has(token.toLowerCase()));
  const isList = others.every((token) => isTwo(token) || SET_WORDS[token.toLowerCase()] !== undefined);

  for (const token of tokens) {
    const named = setNamedBy(token, set);
    if (named) {
      pending = named;
      set = named;
      rest.push(token);
    } else if (DENIAL.test(token) && (token.includes('-') || isHeld(token))) {
      codes.push({ text: token, set: 'denial' });
      pending = undefined;
    } else if (CODE.test(token) || (pending === 'denial' && /^b?\d{1,3}$/i.test(token))) {
      codes.push({ text: token, ...(pending && { set: pending }) });
      pending = undefined;
    } else if (
      TWO.test(token) &&
      ((isList && isTwo(token)) || (pending && /\d/.test(token)) || (isWritten(token, query) && isTwo(token)))
    ) {
      codes.push({ text: token, ...(pending && { set: pending }) });
      pending = undefined;
    } else {
      rest.push(token);
    }
  }

  const content = rest.filter((token) => !setNamedBy(token, set));
  const unread = content.filter((token) => !BETWEEN.has(token.toLowerCase()));
  const single = unread.length === 1 ? unread[0] : undefined;
  const begun = single ?? (unread.length === 0 && codes.length === 1 ? codes[0]?.text : undefined);
  const beginning = begun && BEGINNING.test(begun) ? { text: begun, ...(set && { set }) } : undefined;
  const isRead = codes.length > 0 && (unread.length === 0 || unread.length > MOST_WORDS);
  const words = isRead ? '' : (content.length > 0 ? content : rest).slice(0, MOST_WORDS).join(' ');
  return { codes, ...(beginning && { beginning }), words, ...(set && { set }) };
}
