import { expect, it } from 'vitest';
import { readFixedWidth } from './fixed-width.ts';

const LISTING = `FROM      POS  PROC   MODS  PTR  UNITS
05/04/26  11   90834  95    A    1
A. F43.10      B. F51.05
05/18/26  11   90837        B    1`;

it('a line of box 21 stands above the lines of its own claim', () => {
  const lines = readFixedWidth(LISTING)?.places.filter(({ system }) => system === 'CPT');
  expect(lines?.map(({ code, visit }) => [code, visit])).toEqual([
    ['90834', 1],
    ['90837', 2],
  ]);
});
