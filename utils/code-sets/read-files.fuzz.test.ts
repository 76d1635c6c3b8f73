import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toText } from '../text/say.ts';
import { type Purpose, readFiles } from './read-files.ts';

const SETTINGS = { seed: 20261124, numRuns: 120 };
const FOLDER = join(import.meta.dirname, '../../tests/files');
const EXTRACTS: readonly [name: string, purpose: Purpose][] = [
  ['ccipra-v322r0-f3.txt', 'published'],
  ['MCR_MUE_PractitionerServices_Eff_10-01-2026.csv', 'published'],
  ['PPRRVU26_JUL.csv', 'published'],
  ['HCPC2026_OCT_ANWEB.txt', 'published'],
  ['icd10cm_order_2027.txt', 'published'],
  ['descriptors.csv', 'descriptors'],
  ['own-codes.csv', 'own'],
];

const extract = fc
  .constantFrom(...EXTRACTS)
  .map(([name, purpose]) => ({ name, purpose, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));
const junk = fc.uint8Array({ maxLength: 60 });

/** A file of bytes that arrive in pieces of any size. */
function inPieces(name: string, bytes: Uint8Array, pieces: readonly number[]) {
  return {
    name,
    size: bytes.length,
    stream: () =>
      new ReadableStream<Uint8Array>({
        start(controller) {
          let at = 0;
          for (const length of [...pieces, bytes.length]) {
            if (at < bytes.length) controller.enqueue(bytes.slice(at, at + length));
            at += length;
          }
          controller.close();
        },
      }),
  };
}

const pieces = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 30 });

async function outcome(name: string, purpose: Purpose, bytes: Uint8Array, sizes: readonly number[] = []) {
  const result = await readFiles([inPieces(name, bytes, sizes)], purpose);
  if ('problems' in result) return result;
  return result.sets.map(({ built, files }) => ({ set: built.set, files, packed: [...built.packed()] }));
}

describe('readers of code sets', () => {
  it('read the same however the bytes arrive, zipped or not', () =>
    fc.assert(
      fc.asyncProperty(extract, pieces, async ({ name, purpose, bytes }, sizes) => {
        const whole = await outcome(name, purpose, bytes);
        expect(await outcome(name, purpose, bytes, sizes)).toEqual(whole);
        expect(await outcome('a.zip', purpose, zipSync({ [name]: bytes }), sizes)).toEqual(whole);
      }),
      SETTINGS,
    ));

  it('answer any damage with a set or with reasons, and never throw', () =>
    fc.assert(
      fc.asyncProperty(
        extract,
        fc.nat(),
        fc.nat({ max: 80 }),
        junk,
        async ({ name, purpose, bytes }, at, gone, more) => {
          const start = at % bytes.length;
          const damaged = new Uint8Array([...bytes.slice(0, start), ...more, ...bytes.slice(start + gone)]);
          const found = await outcome(name, purpose, damaged);
          if (!('problems' in found)) return;
          expect(found.problems.length).toBeGreaterThan(0);
          expect(found.problems.length).toBeLessThanOrEqual(20);
          for (const { file, why } of found.problems) {
            expect(file).toBe(name);
            expect(toText(why)).toMatch(/[.!]$/);
          }
        },
      ),
      SETTINGS,
    ));

  it('answer damaged zips with a reason', () =>
    fc.assert(
      fc.asyncProperty(extract, fc.nat(), junk, async ({ name, purpose, bytes }, at, more) => {
        const zip = zipSync({ [name]: bytes });
        const start = 4 + (at % (zip.length - 4));
        await outcome(
          'a.zip',
          purpose,
          new Uint8Array([...zip.slice(0, start), ...more, ...zip.slice(start + 7)]),
        );
      }),
      SETTINGS,
    ));

  it('answer any bytes at all', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom<Purpose>('published', 'descriptors', 'own'),
        async (bytes, purpose) => {
          await outcome('x.txt', purpose, bytes);
        },
      ),
      SETTINGS,
    ));
});
