import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCodes } from './index.ts';
import { createTableRows } from './table-rows.ts';

let box: HTMLElement;
beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'));
});
afterEach(() => box.remove());

const show = (html: string): HTMLTableRowElement[] => {
  box.innerHTML = html;
  return Array.from(box.querySelectorAll('tr'));
};

describe('createTableRows', () => {
  const texts = (cells: readonly (Element | undefined)[]) => cells.map((cell) => cell?.textContent ?? '-');

  it.each<[string, string, string[][]]>([
    ['cells as they stand', '<tr><td>a</td><td>b</td></tr>', [['a', 'b']]],
    ['a cell over columns', '<tr><td colspan=2>a</td><td>b</td></tr>', [['a', 'a', 'b']]],
    [
      'a cell over rows',
      '<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr>',
      [['a', 'b'], ['a', 'c'], ['d']],
    ],
    [
      'a cell over rows behind a short row',
      '<tr><td>a</td><td>b</td><td rowspan=3>c</td></tr><tr><td>d</td></tr><tr><td>e</td><td>f</td></tr>',
      [
        ['a', 'b', 'c'],
        ['d', '-', 'c'],
        ['e', 'f', 'c'],
      ],
    ],
    [
      'a cell that ends with its row group',
      '<tbody><tr><td rowspan=9>a</td></tr></tbody><tbody><tr><td>b</td></tr></tbody>',
      [['a'], ['b']],
    ],
  ])('lays out %s', (_name, rows, expected) => {
    const shown = show(`<table>${rows}</table>`);
    const cellsOf = createTableRows();
    expect(shown.map((row) => texts(cellsOf(row)))).toEqual(expected);
  });

  it('lays out a row alone as it does among all', () => {
    const rows = show(
      `<table><tr><td rowspan=100>a</td><td>0</td></tr>${Array.from({ length: 120 }, (_, at) => `<tr><td>${at + 1}</td></tr>`).join('')}</table>`,
    );
    const inTurn = createTableRows();
    for (const row of rows) expect(texts(createTableRows()(row))).toEqual(texts(inTurn(row)));
  });
});

describe('rows read alone', () => {
  interface Line {
    code: string;
    modifier: string;
    units: number;
    place: string;
  }
  interface Claim {
    day: number;
    lines: Line[];
    hasNote: boolean;
  }
  const LINE: fc.Arbitrary<Line> = fc.record({
    code: fc.constantFrom('90834', '90837', '99213', 'H0004'),
    modifier: fc.constantFrom('', '95', 'GT', 'HO'),
    units: fc.integer({ min: 1, max: 30 }),
    place: fc.constantFrom('02', '10', '11'),
  });
  /** Lines under one cell for their date, and perhaps a row across the table before them. */
  const CLAIM: fc.Arbitrary<Claim> = fc.record({
    day: fc.integer({ min: 10, max: 28 }),
    lines: fc.array(LINE, { minLength: 1, maxLength: 4 }),
    hasNote: fc.boolean(),
  });
  const HEADS = ['DOS', 'POS', 'CPT', 'Mod', 'Units', 'ZIP'];

  const tableOf = (claims: Claim[]) =>
    `<table><thead><tr>${HEADS.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${claims
      .map(({ day, lines, hasNote }) => {
        const note = hasNote ? '<tr><td colspan="6">Reviewed</td></tr>' : '';
        const date = `<td rowspan="${lines.length}">11/${day}/2026</td>`;
        return (
          note +
          lines
            .map(
              ({ code, modifier, units, place }, at) =>
                `<tr>${at === 0 ? date : ''}<td>${place}</td><td>${code}</td><td>${modifier}</td><td>${units}</td><td>90834</td></tr>`,
            )
            .join('')
        );
      })
      .join('')}</tbody></table>`;

  const read = (root: Element) =>
    findCodes(root).map(({ code, modifiers, units, date, placeOfService, range }) => ({
      fields: { code, modifiers, units, date, placeOfService },
      at: range?.startContainer,
    }));

  const expectAsInWhole = () => {
    const whole = read(box);
    for (const row of box.querySelectorAll('tr'))
      expect(read(row)).toEqual(whole.filter(({ at }) => at && row.contains(at)));
    return whole;
  };

  /** What scripts do to tables that were read before. */
  const EDITS: ((rows: HTMLTableRowElement[], at: number) => void)[] = [
    (rows, at) => rows[at]?.remove(),
    (rows, at) => rows[at]?.after(rows[0] as Node),
    (rows, at) => rows[at]?.before(rows[at]?.cloneNode(true) as Node),
    (rows, at) => rows[at]?.firstElementChild?.setAttribute('rowspan', '3'),
    (rows, at) => rows[at]?.firstElementChild?.removeAttribute('rowspan'),
    (rows, at) => rows[at]?.children[1]?.setAttribute('colspan', '2'),
    (rows) => {
      const heads = rows[0]?.closest('table')?.tHead?.rows[0];
      heads?.append(heads.children[1] as Node);
    },
  ];

  it('say what they say in the whole table, whatever was done to it since', () => {
    fc.assert(
      fc.property(
        fc.array(CLAIM, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat({ max: EDITS.length - 1 }), fc.nat({ max: 11 })), { maxLength: 4 }),
        (claims, edits) => {
          show(tableOf(claims));
          expect(expectAsInWhole().map(({ fields }) => fields)).toEqual(
            claims.flatMap(({ day, lines }) =>
              lines.map(({ code, modifier, units, place }) => ({
                code,
                modifiers: modifier === '' ? [] : [modifier],
                units,
                date: `2026-11-${day}`,
                placeOfService: place,
              })),
            ),
          );
          for (const [edit, at] of edits) {
            EDITS[edit]?.(Array.from(box.querySelectorAll('tbody tr')), at);
            expectAsInWhole();
          }
        },
      ),
      { seed: 20261124, numRuns: 60 },
    );
  });
});
