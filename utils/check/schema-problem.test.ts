import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { problemOf } from './schema-problem.ts';

const schema = z.strictObject({
  name: z.string(),
  kind: z.enum(['one', 'other']),
  size: z.optional(z.int().check(z.gte(1), z.lte(9))),
  share: z.optional(z.number().check(z.positive())),
  names: z.optional(z.array(z.string().check(z.minLength(2))).check(z.minLength(1))),
  isOn: z.optional(z.boolean()),
  words: z.optional(z.array(z.string().check(z.minLength(1, 'says nothing'))).check(z.maxLength(1))),
  floors: z.optional(z.record(z.string(), z.number())),
  link: z.optional(z.url()),
});

const problem = (value: unknown) => {
  const { error } = schema.safeParse(value, { reportInput: true });
  return error ? problemOf(error, 'is not a box') : 'taken';
};
const box = { name: 'a', kind: 'one' };

it.each<[unknown, string]>([
  [box, 'taken'],
  [[], 'The file is not a box.'],
  [null, 'The file is not a box.'],
  [{ kind: 'one' }, 'name is missing.'],
  [{ ...box, name: 3 }, 'name must be a text.'],
  [{ ...box, kind: 'x' }, 'kind must be one or other.'],
  [{ ...box, size: 'x' }, 'size must be a number.'],
  [{ ...box, size: 1.5 }, 'size must be a whole number.'],
  [{ ...box, size: 0 }, 'size must be at least 1.'],
  [{ ...box, size: 10 }, 'size must be at most 9.'],
  [{ ...box, share: 0 }, 'share must be more than 0.'],
  [{ ...box, names: [] }, 'names is empty.'],
  [{ ...box, names: ['a'] }, 'names[0] holds fewer than 2.'],
  [{ ...box, isOn: 'yes' }, 'isOn must be true or false.'],
  [{ ...box, words: {} }, 'words must be a list.'],
  [{ ...box, words: [''] }, 'words[0] says nothing.'],
  [{ ...box, words: ['a', 'b'] }, 'words holds more than 1.'],
  [{ ...box, floors: [] }, 'floors must be a group of fields.'],
  [{ ...box, floors: { a: 'x' } }, 'floors.a must be a number.'],
  [{ ...box, link: 'x' }, "link can't be read."],
  [{ ...box, run: 1 }, "The file has a field that doesn't belong there: run."],
  [{ name: 3, kind: 'x' }, 'name must be a text (and 1 more).'],
])('%j: %s', (value, words) => {
  expect(problem(value)).toBe(words);
});
