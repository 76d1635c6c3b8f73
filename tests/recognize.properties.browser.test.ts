import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCodes } from '../utils/recognize/index.ts';

const SETTINGS = { seed: 20261124, numRuns: 150 };

/** Codes found in markup; also holds that reading it changed nothing. */
function codesIn(html: string): string[] {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  try {
    const before = box.outerHTML;
    const codes = findCodes(box).map(({ code }) => code);
    expect(box.outerHTML).toBe(before);
    return codes;
  } finally {
    box.remove();
  }
}

const FIVE = fc.constantFrom('90834', '90837', '99213', '90791', '90801', '99201', '96127');
const digits = (least: number, most: number) => fc.stringMatching(new RegExp(`^[0-9]{${least},${most}}$`));

describe('no match', () => {
  it('inside a longer run of digits, even where codes stand', () => {
    fc.assert(
      fc.property(FIVE, digits(0, 4), digits(1, 4), (code, before, after) => {
        expect(codesIn(`<p>CPT code ${before}${code}${after}</p>`)).toEqual([]);
        expect(
          codesIn(
            `<table><tr><th>CPT</th><th>Units</th></tr><tr><td>${before}${code}${after}</td><td>1</td></tr></table>`,
          ),
        ).toEqual([]);
      }),
      SETTINGS,
    );
  });

  const NEUTRAL = ['We wrote to', 'Please keep', 'The file says', 'Noted today:'];
  const NUMBERS: [string, (code: string, tail: string) => string][] = [
    ['a ZIP code', (code) => `Long Beach, CA ${code}`],
    ['a ZIP+4', (code, tail) => `Spokane, WA ${code}-${tail}`],
    ['a phone number', (code, tail) => `(562) ${code.slice(0, 3)}-${tail}`],
    ['an amount', (code) => `$${code}.00`],
    ['an amount without a sign', (code) => `${code}.50`],
    ['a member number', (code, tail) => `member ID ${code}${tail}`],
    ['a claim number', (code) => `claim # ${code}`],
    ['a check number', (code) => `check no. ${code}`],
    ['a count', (code) => `${code} members`],
    ['a street number', (code) => `${code} Ocean Blvd`],
    ['a box', (code) => `PO Box ${code}`],
    ['an extension', (code) => `555-0142 ext. ${code}`],
    ['a batch', (code) => `batch ${code}`],
    ['an invoice', (code) => `invoice no. ${code}`],
    ['an order', (code) => `order #${code}`],
    ['an authorization', (code) => `authorization ${code}`],
    ['a tracking number', (code, tail) => `tracking ${tail} ${code} ${tail}`],
    ['a file', (code) => `scan_${code}.pdf`],
    ['an area code', (code) => `area code ${code}`],
    ['a distance', (code) => `${code} km`],
    ['thousands', (code) => `${code.slice(0, 2)},${code.slice(2)}`],
  ];
  it.each(NUMBERS)('for %s in a neutral sentence', (_name, write) => {
    fc.assert(
      fc.property(fc.constantFrom(...NEUTRAL), FIVE, digits(4, 4), (lead, code, tail) => {
        expect(codesIn(`<p>${lead} ${write(code, tail)} and left it there.</p>`)).toEqual([]);
      }),
      SETTINGS,
    );
  });
});

it('reads a code however the markup splits it', () => {
  fc.assert(
    fc.property(
      FIVE,
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('b', 'span', 'em', 'mark'),
      (code, at, tag) => {
        const whole = codesIn(`<p>The line was billed with CPT ${code} today.</p>`);
        const split = codesIn(
          `<p>The line was billed with CPT <${tag}>${code.slice(0, at)}</${tag}>${code.slice(at)} today.</p>`,
        );
        expect(whole).toEqual([code]);
        expect(split).toEqual(whole);
        const nested = codesIn(
          `<p>The line was billed with <i>CPT <${tag}><u>${code.slice(0, at)}</u><!-- cut --></${tag}>${code.slice(at)}</i> today.</p>`,
        );
        expect(nested).toEqual(whole);
      },
    ),
    SETTINGS,
  );
});

const LINE = fc.record({
  code: FIVE,
  modifier: fc.constantFrom('', '95', 'GT', '25', 'HO'),
  units: fc.integer({ min: 1, max: 30 }),
  day: fc.integer({ min: 1, max: 28 }),
  place: fc.constantFrom('02', '10', '11', '53'),
});

describe('the fields of a line', () => {
  const HEADERS = ['DOS', 'POS', 'CPT', 'Mod', 'Units', 'ZIP', 'Paid'];
  const WAYS: [string, (rows: string[][]) => string][] = [
    [
      'a table',
      ([head, ...rows]) =>
        `<table><tr>${head?.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows
          .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
          .join('')}</table>`,
    ],
    [
      'an ARIA grid',
      ([head, ...rows]) =>
        `<div role="grid"><div role="row">${head?.map((cell) => `<div role="columnheader">${cell}</div>`).join('')}</div>${rows
          .map(
            (row) =>
              `<div role="row">${row.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`,
          )
          .join('')}</div>`,
    ],
    [
      'divs without roles',
      (rows) =>
        `<div>${rows.map((row) => `<div>${row.map((cell) => `<div>${cell}</div>`).join('')}</div>`).join('')}</div>`,
    ],
  ];
  it.each(WAYS)('are never those of its neighbour in %s', (_name, write) => {
    fc.assert(
      fc.property(fc.array(LINE, { minLength: 1, maxLength: 6 }), (lines) => {
        const day = (line: { day: number }) => String(line.day).padStart(2, '0');
        const rows = lines.map((line) => [
          `11/${day(line)}/2026`,
          line.place,
          line.code,
          line.modifier,
          String(line.units),
          '90834',
          '99213',
        ]);
        const box = document.createElement('div');
        box.innerHTML = write([HEADERS, ...rows]);
        document.body.append(box);
        try {
          const found = findCodes(box).map(({ code, modifiers, units, date, placeOfService }) => ({
            code,
            modifiers,
            units,
            date,
            placeOfService,
          }));
          expect(found).toEqual(
            lines.map((line) => ({
              code: line.code,
              modifiers: line.modifier === '' ? [] : [line.modifier],
              units: line.units,
              date: `2026-11-${day(line)}`,
              placeOfService: line.place,
            })),
          );
        } finally {
          box.remove();
        }
      }),
      { ...SETTINGS, numRuns: 60 },
    );
  });
});

it('never throws on generated markup and never changes it', () => {
  const text = fc.oneof(
    FIVE,
    fc.constantFrom(
      'CPT',
      'Units',
      'Dx',
      'F41.1',
      '95',
      '11/02/2026',
      '{"code":',
      'SV1*HC:90837',
      'FT1|1|',
      ':',
      '~',
    ),
    fc.string({ maxLength: 12 }).map((one) => one.replace(/[<&]/g, ' ')),
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc
        .tuple(
          fc.constantFrom(
            'div',
            'span',
            'table',
            'tr',
            'td',
            'th',
            'ul',
            'li',
            'dl',
            'dt',
            'dd',
            'pre',
            'b',
            'label',
            'select',
            'option',
            'details',
            'svg',
          ),
          fc.constantFrom(
            '',
            ' role="row"',
            ' role="gridcell"',
            ' role="grid"',
            ' colspan="3"',
            ' rowspan="9"',
            ' style="display:flex"',
            ' hidden',
            ' aria-colindex="2"',
          ),
          fc.array(tie('node'), { maxLength: 5 }),
        )
        .map(([tag, attributes, inner]) => `<${tag}${attributes}>${inner.join(' ')}</${tag}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(node, { maxLength: 6 }), (nodes) => void codesIn(nodes.join('\n'))),
    { ...SETTINGS, numRuns: 300 },
  );
});

it('reads tables between whose rows a script put other elements', () => {
  const box = document.createElement('div');
  box.innerHTML =
    '<table><tr><th>CPT</th><th>Units</th></tr><tr><td>90837</td><td>1</td></tr><tr><td>90834</td><td>2</td></tr></table>';
  box.querySelector('tr:last-child')?.before(document.createElement('span'), document.createElement('b'));
  document.body.append(box);
  try {
    expect(findCodes(box).map(({ code, units }) => `${code} ${units}`)).toEqual(['90837 1', '90834 2']);
  } finally {
    box.remove();
  }
});
