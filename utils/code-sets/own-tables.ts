/** What a person brings along: descriptors they are licensed for, and a code list of their own. CSV or tab-delimited. */
import type { CodeSetKind } from '../../data/code-sets.ts';
import { say } from '../text/say.ts';
import { delimiterOf, fieldsOf, RecordJoiner } from './delimited.ts';
import { type Layout, PROCEDURE_CODE } from './layout.ts';
import { Unreadable } from './problem.ts';
import { TextTable } from './text-table.ts';

const LONGEST_TEXT = 2000;
/** A practice may have codes of its own making: 'NOSHOW', '90837-IN'. */
const OWN_CODE = /^[A-Z0-9][A-Z0-9-]{1,11}$/;

interface Column {
  /** How the column may be headed. */
  heading: RegExp;
  isNeeded: boolean;
}

const CODE: Column = {
  heading: /^(?:cpt|hcpcs|procedure)?[ /_-]*(?:cpt|hcpcs)?[ _-]*code$|^cpt$|^hcpcs$/i,
  isNeeded: true,
};
const TEXT: Column = {
  heading:
    /^(?:short|medium|long|full|consumer)?[ _-]*(?:text|descriptor|description|title|label|long|medium|short)$/i,
  isNeeded: true,
};
const MINUTES: Column = { heading: /^(?:minutes|min|time|duration)$/i, isNeeded: false };
const NOTES: Column = { heading: /^(?:notes?|comments?|remarks?)$/i, isNeeded: false };

/** Where a column stands by the header, the fullest of several texts; -1 where none is headed so. */
function placeIn(fields: readonly string[], { heading }: Column): number {
  const fitting = fields.flatMap((field, at) => (heading.test(field) ? [at] : []));
  return fitting.find((at) => /long|full/i.test(fields[at] ?? '')) ?? fitting[0] ?? -1;
}

/** Where each column stands; undefined for a line that is no header. */
function placesIn(fields: readonly string[], columns: readonly Column[]): number[] | undefined {
  const places = columns.map((column) => placeIn(fields, column));
  return columns.every(({ isNeeded }, at) => !isNeeded || places[at] !== -1) ? places : undefined;
}

function ownLayout(kind: CodeSetKind, columns: readonly Column[], codeShape: RegExp): Layout {
  return {
    kind,
    recognises: (head) => head.some((line) => line.trim() !== ''),
    start() {
      const table = new TextTable();
      return {
        open(_file, head) {
          const delimiter = delimiterOf(head);
          const records = new RecordJoiner();
          // Without a header the columns stand in the order that the options page names.
          let places = columns.map((_, at) => at);
          let isFirst = true;
          return {
            line(text) {
              const record = records.push(text);
              if (record === undefined || record.replaceAll(delimiter, '').trim() === '') return;
              const fields = fieldsOf(record, delimiter);
              if (isFirst) {
                isFirst = false;
                const found = placesIn(fields, columns);
                if (found) {
                  places = found;
                  return;
                }
              }
              const [code = '', ...texts] = places.map((at) => fields[at] ?? '');
              const upper = code.toUpperCase();
              if (!codeShape.test(upper)) throw new Unreadable(say`“${code.slice(0, 20)}” is no code.`);
              if (!texts[0]) throw new Unreadable(say`${upper} has no text.`);
              if (texts.some((one) => one.length > LONGEST_TEXT))
                throw new Unreadable(say`The text of ${upper} is longer than ${LONGEST_TEXT} characters.`);
              table.put(upper, texts);
            },
            end() {
              records.end();
              if (table.count === 0) throw new Unreadable(say`It holds no codes.`);
            },
          };
        },
        finish: () => ({ set: { kind, rows: table.count }, packed: () => table.packed() }),
      };
    },
  };
}

export const descriptorsLayout = ownLayout('descriptors', [CODE, TEXT], PROCEDURE_CODE);
export const ownListLayout = ownLayout('own', [CODE, TEXT, MINUTES, NOTES], OWN_CODE);
