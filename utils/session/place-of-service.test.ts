import { describe, expect, it } from 'vitest';
import { toNote } from './note.ts';
import { readPlaceOfService } from './place-of-service.ts';

const read = (text: string) => readPlaceOfService(toNote(text))?.value;

describe('readPlaceOfService', () => {
  it.each([
    ['POS 10', '10'],
    ['POS: 2', '02'],
    ['place of service 11', '11'],
    ['POS-02', '02'],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each(['position 10', 'pos affect', 'next visit POS 10', '10'])('%s: not stated', (text) =>
    expect(read(text)).toBeUndefined(),
  );
});
