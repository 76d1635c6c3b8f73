import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toText } from '../text/say.ts';
import type { BuiltSet } from './layout.ts';
import { unpackPairs } from './pair-columns.ts';
import type { Problem } from './problem.ts';
import { type Purpose, readFiles } from './read-files.ts';
import { shelfOf, unpackShelf } from './text-table.ts';

const saidOf = (problem: Problem | undefined) => problem && toText(problem.why);

const FOLDER = join(import.meta.dirname, '../../tests/files');
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
const extract = (name: string, as = name) => new File([bytesOf(name)], as);
const text = (name: string, content: string) => new File([content], name);

const PTP = 'ccipra-v322r0-f3.txt';
const MUE = 'MCR_MUE_PractitionerServices_Eff_10-01-2026.csv';
const FEES = 'PPRRVU26_JUL.csv';
const HCPCS = 'HCPC2026_OCT_ANWEB.txt';
const ICD = 'icd10cm_order_2027.txt';

async function built(file: File, purpose: Purpose = 'published'): Promise<BuiltSet> {
  const result = await readFiles([file], purpose);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  expect(result.sets).toHaveLength(1);
  return (result.sets[0] as (typeof result.sets)[number]).built;
}

async function problems(files: File[], purpose: Purpose = 'published') {
  const result = await readFiles(files, purpose);
  return 'problems' in result ? result.problems : [];
}

function record(set: BuiltSet, code: string): readonly string[] | undefined {
  for (const [shelf, packed] of set.packed()) {
    if (shelf === shelfOf(code) && typeof packed === 'string')
      return unpackShelf(packed, (one) => one === code).get(code);
  }
  return undefined;
}

function pairs(set: BuiltSet, column1: string, column2: string) {
  for (const [key, packed] of set.packed()) {
    if (key === column1 && typeof packed !== 'string')
      return unpackPairs(column1, packed, set.rationales ?? [], new Set([column2]));
  }
  return [];
}

describe('extracts of the published layouts', () => {
  it('NCCI procedure-to-procedure edits', async () => {
    const set = await built(extract(PTP));
    expect(set.set).toMatchObject({ kind: 'pairs', asOf: '2026-07-01', rows: 32 });
    expect(set.set.covers).toEqual([{ file: PTP, from: '0362T', to: '90837', rows: 32 }]);
    expect(pairs(set, '90791', '90832')).toEqual([
      {
        column1: '90791',
        column2: '90832',
        from: '2013-01-01',
        modifierAllowed: false,
        rationale: 'CPT Manual or CMS manual coding instruction',
      },
    ]);
    expect(pairs(set, '90834', '36415')).toMatchObject([{ deletedOn: '2023-12-31', modifierAllowed: true }]);
    expect(pairs(set, '90834', '36416'), 'never in force').toEqual([]);
  });

  it('medically unlikely edits', async () => {
    const set = await built(extract(MUE));
    expect(set.set).toEqual({ kind: 'units', asOf: '2026-10-01', rows: 21 });
    expect(record(set, '97151')).toEqual(['10', '3']);
    expect(record(set, '36415')).toEqual(['2', '3']);
  });

  it('relative values: status and values of the line without a modifier, no description', async () => {
    const set = await built(extract(FEES));
    expect(set.set).toEqual({ kind: 'fees', asOf: '2026-07-01', rows: 10 });
    expect(record(set, '90837')).toEqual(['A', '3.31', '4.56', '3.86']);
    expect(record(set, '95816')).toEqual(['A', '1.08', '10.15', '10.15']);
    expect([...set.packed()].join(' ')).not.toContain('description');
  });

  it('HCPCS Level II: titles over several lines, last days, neither dental codes nor modifiers', async () => {
    const set = await built(extract(HCPCS));
    expect(set.set).toEqual({ kind: 'hcpcs', asOf: '2026-10-01', rows: 8 });
    expect(record(set, 'G0560')?.[0]).toMatch(/^Safety planning interventions.* a safety plan$/);
    expect(record(set, 'S9480')).toEqual([
      'Intensive outpatient psychiatric services, per diem',
      '2002-01-01',
      '2026-06-30',
    ]);
    expect(record(set, 'D0120')).toBeUndefined();
  });

  it('ICD-10-CM order file', async () => {
    const set = await built(extract(ICD));
    expect(set.set).toEqual({ kind: 'diagnoses', asOf: '2026-10-01', rows: 15 });
    expect(record(set, 'F438')?.[0]).toBe('0');
    expect(record(set, 'H8101')).toEqual(['1', "Ménière's disease, right ear"]);
  });

  it('licensed descriptors, columns by their headings', async () => {
    const set = await built(extract('descriptors.csv'), 'descriptors');
    expect(set.set).toEqual({ kind: 'descriptors', rows: 3 });
    expect(record(set, '90834')).toEqual(['Made-up text one, as a licence holder might load it']);
  });

  it('licensed descriptors, tab-delimited without headings', async () => {
    const set = await built(text('mine.txt', '90834\tMade-up text\n90837\tMade-up text too'), 'descriptors');
    expect(record(set, '90837')).toEqual(['Made-up text too']);
  });

  it('a code list of one’s own', async () => {
    const set = await built(extract('own-codes.csv'), 'own');
    expect(record(set, '90837')).toEqual(['Long session', '53-60', 'Ask for the treatment plan']);
    expect(record(set, 'NOSHOW')).toEqual(['Missed appointment', '', 'Patient pays']);
  });
});

describe('as downloaded', () => {
  it('reads zips, leaves what is no table in them and takes the right variant', async () => {
    const zip = zipSync({
      'folder/PPRRVU2026_Jul_nonQPP.csv': bytesOf(FEES),
      'folder/PPRRVU2026_Jul_QPP.csv': bytesOf(FEES),
      'folder/RVU26C.pdf': new Uint8Array([0, 1, 2]),
      'folder/readme.txt': new TextEncoder().encode('Nothing of ours.'),
    });
    const set = await built(new File([zip.slice()], 'rvu26c.zip'));
    expect(set.set).toEqual({ kind: 'fees', asOf: '2026-07-01', rows: 10 });
  });

  it('takes the parts of one edition together', async () => {
    const other = readFileSync(join(FOLDER, PTP), 'utf8').replaceAll('90837\t', '99213\t');
    const result = await readFiles([extract(PTP), text('ccipra-v322r0-f4.txt', other)], 'published');
    expect('sets' in result && result.sets.map(({ files }) => files)).toEqual([
      [PTP, 'ccipra-v322r0-f4.txt'],
    ]);
  });

  it('takes several sets at once', async () => {
    const result = await readFiles(
      [PTP, MUE, FEES, HCPCS, ICD].map((name) => extract(name)),
      'published',
    );
    expect('sets' in result && result.sets.map(({ built: one }) => one.set.kind)).toEqual([
      'pairs',
      'units',
      'fees',
      'hcpcs',
      'diagnoses',
    ]);
  });

  it('reads CSV as saved by a spreadsheet: Windows-1252, and UTF-16 with tabs', async () => {
    const windows = new File(
      [Uint8Array.from(Buffer.from('90834,Entrevue \xe9largie\n', 'latin1'))],
      'a.csv',
    );
    expect(record(await built(windows, 'descriptors'), '90834')).toEqual(['Entrevue élargie']);
    const wide = new File(
      [Uint8Array.from(Buffer.from('\ufeff90834\tEntrevue élargie\r\n', 'utf16le'))],
      'b.txt',
    );
    expect(record(await built(wide, 'descriptors'), '90834')).toEqual(['Entrevue élargie']);
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    await readFiles([extract(PTP), extract(MUE)], 'published', (share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});

describe('what can’t be read refuses the whole, with line and reason', () => {
  const spoilt = (name: string, line: number, change: (line: string) => string) => {
    const lines = readFileSync(join(FOLDER, name), 'utf8').split('\r\n');
    lines[line - 1] = change(lines[line - 1] as string);
    return text(name, lines.join('\r\n'));
  };

  it.each([
    [
      'a date that is none',
      PTP,
      12,
      (l: string) => l.replace(/20\d{6}/, '20261301'),
      '“20261301” is no effective date',
    ],
    [
      'a modifier indicator',
      PTP,
      14,
      (l: string) => l.replace(/\t([01])\t/, '\t7\t'),
      '“7” is no modifier indicator',
    ],
    ['a code that is cut', PTP, 15, (l: string) => l.slice(2), 'are not two codes'],
    ['a line of nothing known', PTP, 16, () => 'hello', 'are not two codes'],
    ['units in words', MUE, 12, (l: string) => l.replace(/,\d+,/, ',many,'), '“many” is no number of units'],
    [
      'an adjudication indicator',
      MUE,
      13,
      (l: string) => l.replace(/,[123] /, ',9 '),
      'is no adjudication indicator',
    ],
    ['a status of two letters', FEES, 12, (l: string) => l.replace(',A,', ',AB,'), '“AB” is no status code'],
    ['a relative value', FEES, 13, (l: string) => l.replace('2.24', '2.2.4'), '“2.2.4” is no relative value'],
    ['a record cut short', HCPCS, 6, (l: string) => l.slice(0, 60), 'is cut off'],
    ['a last day', HCPCS, 9, (l: string) => l.replace('20260630', '20260631'), '“20260631” is no date'],
    ['a billable flag', ICD, 7, (l: string) => `${l.slice(0, 14)}x${l.slice(15)}`, 'neither 0 nor 1'],
    ['a diagnosis code', ICD, 8, (l: string) => l.replace('F43 ', '$43 '), 'is no diagnosis code'],
  ])('%s', async (_name, file, line, change, why) => {
    const found = await problems([spoilt(file, line, change)]);
    expect(found).toMatchObject([{ file, line }]);
    expect(saidOf(found[0])).toContain(why);
  });

  it('one bad file refuses the good ones beside it', async () => {
    expect(await problems([extract(MUE), spoilt(PTP, 12, () => 'hello')])).toMatchObject([
      { file: PTP, line: 12 },
    ]);
  });

  it('stops at the twentieth', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => `hello ${at}`);
    expect(
      await problems([text(PTP, [readFileSync(join(FOLDER, PTP), 'utf8'), ...lines].join('\n'))]),
    ).toHaveLength(20);
  });

  it.each([
    [
      'the table for hospitals',
      text(MUE, readFileSync(join(FOLDER, MUE), 'utf8').replace('Practitioner', 'Outpatient Hospital')),
      'practitioner services is needed',
    ],
    ['the edits for hospitals', extract(PTP, 'ccioph-v322r0-f3.txt'), 'practitioner edits are needed'],
    ['an order file without a year', extract(ICD, 'order.txt'), 'fiscal year'],
    ['something else', text('letter.txt', 'Dear biller,\n'), 'none of the layouts'],
    ['an empty file', text('empty.txt', ''), 'empty'],
    ['no text', new File([new Uint8Array([1, 0, 2, 0])], 'x.txt'), 'no text file'],
    [
      'a workbook',
      new File([zipSync({ 'xl/workbook.xml': new Uint8Array(1) }).slice()], 'ptp.xlsx'),
      'Excel workbook',
    ],
    [
      'a zip without tables',
      new File([zipSync({ 'a.pdf': new Uint8Array(1) }).slice()], 'a.zip'),
      'none of the published',
    ],
    ['a damaged zip', new File([zipSync({ [PTP]: bytesOf(PTP) }).slice(0, 400)], 'a.zip'), 'is damaged'],
    [
      'an open quotation mark',
      text(MUE, `${readFileSync(join(FOLDER, MUE), 'utf8')}"90834,1,2,3\n`),
      'never closed',
    ],
  ])('%s', async (_name, file, why) => {
    const found = await problems([file]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(saidOf).join(' ')).toContain(why);
  });

  it('two editions of one set', async () => {
    const found = await problems([extract(MUE), extract(MUE, MUE.replace('10-01', '07-01'))]);
    expect(found.map(saidOf).join()).toContain('the same set');
  });
});
