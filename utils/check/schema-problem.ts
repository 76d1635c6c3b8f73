/** What is wrong with a file, in plain words: the first problem of a schema with its place. */
import type { core } from 'zod/mini';
import { inWords, say, toText } from '../text/say.ts';

/**
 * 'rules[2].codes[0] is no code (and 1 more).'; `whole` ends 'The file …' when it is nothing of the kind. Parse with
 * `reportInput`: a missing field is known by its input.
 */
export function problemOf({ issues }: core.$ZodError, whole: string): string {
  const [first, ...others] = issues;
  if (first === undefined || (first.code === 'invalid_type' && first.path.length === 0))
    return `The file ${whole}.`;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return `${placeOf(first.path)} ${reasonOf(first)}${more}.`;
}

/** 'rules[2].codes[0]'. */
function placeOf(path: readonly PropertyKey[]): string {
  const words = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return words.replace(/^\./, '') || 'The file';
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  string: 'a text',
  int: 'a whole number',
  boolean: 'true or false',
};

const oneOf = (values: readonly unknown[]) => toText(say`${inWords(values.map(String), 'or')}`);

/** Ends the sentence that the place begins, as the schemas' own messages do; those of the library begin with a capital. */
function reasonOf(issue: core.$ZodIssue): string {
  if (/^[a-z']/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${TYPE_WORDS[issue.expected] ?? `a ${issue.expected}`}`;
    case 'invalid_value':
      return `must be ${oneOf(issue.values)}`;
    case 'invalid_union':
      return `must be ${oneOf('options' in issue ? issue.options : [])}`;
    case 'unrecognized_keys':
      return `has a field that doesn't belong there: ${issue.keys.join(', ')}`;
    case 'too_small':
      if (issue.origin === 'number')
        return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
      return issue.minimum === 1 ? 'is empty' : `holds fewer than ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'number'
        ? `must be at most ${issue.maximum}`
        : `holds more than ${issue.maximum}`;
    default:
      return "can't be read";
  }
}
