import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkClaim } from '../utils/check/index.ts';
import { payerPackSchema, readPack } from '../utils/check/pack-schema.ts';

const text = readFileSync(join(import.meta.dirname, '../docs/adding-a-payer-pack.md'), 'utf8');
const example = /```json\n(.*?)```/s.exec(text)?.[1] ?? '';

test('the pack in docs/adding-a-payer-pack.md is one, and finds what it says', () => {
  const read = readPack(example);
  if ('problem' in read) throw new Error(read.problem);
  const units = (count: number) =>
    checkClaim(
      { lines: [{ code: '97153', units: count }] },
      { payer: 'commercial', payerName: 'Lakeside' },
      { today: '2026-11-23', packs: [read.pack] },
    ).filter(({ source }) => source.publisher === read.pack.publisher);
  expect(units(25)).toMatchObject([{ rule: 'units', severity: 'warning', codes: ['97153'] }]);
  expect(units(24)).toEqual([]);
});

test('docs/adding-a-payer-pack.md names every field and kind of rule', () => {
  const { options } = payerPackSchema.shape.rules.def.element.def;
  const kinds = options.flatMap(({ shape }) => shape.kind.def.values);
  for (const name of [...Object.keys(payerPackSchema.shape), ...kinds]) {
    if (name !== 'rules') expect(text).toContain(`\`${name}\``);
  }
});
