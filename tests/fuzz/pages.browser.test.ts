import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCodes } from '../../utils/recognize/index.ts';
import { fuzzSettings } from './settings.ts';

const TAGS = [
  'div',
  'p',
  'span',
  'table',
  'tr',
  'td',
  'th',
  'tbody',
  'ul',
  'li',
  'pre',
  'dl',
  'dt',
  'dd',
  'label',
  'select',
  'option',
  'textarea',
  'input',
  'svg',
  'template',
  'details',
  'slot',
  'math',
];
const WORDS = [
  'CPT',
  '90834',
  '90837',
  'F41.1',
  'H0004',
  '95',
  'Units',
  '1',
  '11/12/2026',
  'HC:90837:95',
  'SV1*HC:90834*165*UN*1***1~',
  '90834-59',
  'member ID 90834',
  '$90837.00',
  '\u200b',
  '\u202e90834',
  '٩٠٨٣٤',
  '\u0000',
  '𝟗𝟎𝟖𝟑𝟒',
];

interface Part {
  tag: string;
  text: string;
  hasShadow: boolean;
  attributes: [string, string][];
  children: Part[];
}

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.record({
    tag: fc.constantFrom(...TAGS),
    text: fc
      .array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 3 })
      .map((words) => words.join(' ')),
    hasShadow: fc.boolean(),
    attributes: fc.array(
      fc.tuple(
        fc.constantFrom(
          'role',
          'hidden',
          'style',
          'class',
          'type',
          'value',
          'aria-label',
          'headers',
          'colspan',
          'for',
          'id',
          'name',
        ),
        fc.oneof(
          fc.constantFrom(
            'row',
            'cell',
            'grid',
            'text',
            'password',
            '90834',
            'cpt',
            'display:none',
            '99999',
            '-1',
          ),
          fc.string(),
        ),
      ),
      { maxLength: 2 },
    ),
    children: fc.oneof({ maxDepth: 4 }, fc.constant<Part[]>([]), fc.array(tie('part'), { maxLength: 3 })),
  }),
}));

function build({ tag, text, hasShadow, attributes, children }: Part): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  const inside =
    hasShadow && ['div', 'span', 'p'].includes(tag) ? element.attachShadow({ mode: 'open' }) : element;
  inside.append(text, ...children.map(build));
  return element;
}

it('a page of any shape is read, unchanged, with every code in the text it is said to stand in', () => {
  const box = document.body.appendChild(document.createElement('main'));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      box.replaceChildren(...parts.map(build));
      const before = box.outerHTML;
      for (const { code, confidence, range, element } of findCodes(box)) {
        expect(code).toMatch(/^[A-Z0-9]{3,5}(?:\.[A-Z0-9]{1,4})?$/);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(Boolean(range) !== Boolean(element)).toBe(true);
      }
      expect(box.outerHTML).toBe(before);
    }),
    fuzzSettings(),
  );
  box.remove();
}, 240_000);
