/**
 * NCCI procedure-to-procedure edits, practitioner services, as CMS publishes them: tab-delimited text or CSV, a few lines of
 * notices and a header over several lines, then column 1, column 2, '*' for edits older than 1996, effective date, deletion
 * date ('*' for none), modifier indicator (0, 1 or 9) and the reason. Several files make up one edition.
 */

import type { LoadedSet } from '../../data/code-sets.ts';
import { say } from '../text/say.ts';
import { compactDate } from './dates.ts';
import { delimiterOf, fieldsOf } from './delimited.ts';
import { type Layout, type LineReader, PROCEDURE_CODE } from './layout.ts';
import { PairColumns } from './pair-columns.ts';
import { Unreadable } from './problem.ts';

const HEADER = /column\s*1\b[\s\S]*column\s*2\b/i;
const ANY_CODE = /^[0-9A-Z]{5}$/;
/** Codes, dates and indicator: without blanks or quotation marks there, a line need not be looked at sign by sign. */
const PLAIN_LENGTH = 34;
const FIRST_EDITION_YEAR = 1994;

/** 'ccipra-v330r0-f4.txt' is version 33.0: January 2027. */
function editionDate(file: string): string | undefined {
  const version = /v(\d{2})([0-3])r\d/i.exec(file);
  if (!version) return undefined;
  return `${FIRST_EDITION_YEAR + Number(version[1])}-${['01', '04', '07', '10'][Number(version[2])]}-01`;
}

export const ptpLayout: Layout = {
  kind: 'pairs',
  isInParts: true,
  recognises: (head) => {
    const text = head.slice(0, 30).join('\n');
    return HEADER.test(text) && /effective/i.test(text) && /modifier/i.test(text);
  },
  refuses: (_head, file) =>
    /ccioph/i.test(file)
      ? say`These are the edits for outpatient hospitals; the practitioner edits are needed (ccipra…).`
      : undefined,
  start() {
    const pairs = new PairColumns();
    const covers: NonNullable<LoadedSet['covers']> = [];
    let newest = '';
    let edition: string | undefined;

    function open(file: string, head: readonly string[]): LineReader {
      const named = editionDate(file);
      if (named && (edition === undefined || named > edition)) edition = named;
      const delimiter = delimiterOf(head.filter((line) => /\d{8}/.test(line)));
      const before = pairs.count;
      let first = '';
      let last = '';
      return {
        line(text) {
          if (text.trim() === '') return;
          const fields = / |"/.test(text.slice(0, PLAIN_LENGTH))
            ? fieldsOf(text, delimiter)
            : text.split(delimiter);
          const [column1 = '', column2 = '', , effective = '', deletion = '', indicator = '', reason = ''] =
            fields;
          if (!ANY_CODE.test(column1) || !ANY_CODE.test(column2)) {
            if (first === '') return;
            throw new Unreadable(say`“${column1}” and “${column2}” are not two codes.`);
          }
          const from = compactDate(effective);
          if (!from) throw new Unreadable(say`“${effective}” is no effective date (yyyymmdd).`);
          const deletedOn = deletion === '*' || deletion === '' ? undefined : compactDate(deletion);
          if (deletion !== '*' && deletion !== '' && !deletedOn)
            throw new Unreadable(say`“${deletion}” is no deletion date (yyyymmdd, or * for none).`);
          if (!/^[019]$/.test(indicator))
            throw new Unreadable(say`“${indicator}” is no modifier indicator (0, 1 or 9).`);
          if (first === '' || column1 < first) first = column1;
          if (column1 > last) last = column1;
          if (from > newest) newest = from;
          const wasNeverInForce = indicator === '9' || (deletedOn !== undefined && deletedOn <= from);
          if (wasNeverInForce || !PROCEDURE_CODE.test(column1) || !PROCEDURE_CODE.test(column2)) return;
          pairs.add({
            column1,
            column2,
            from,
            ...(deletedOn && { deletedOn }),
            modifierAllowed: indicator === '1',
            rationale: reason.trim(),
          });
        },
        end() {
          if (first === '') throw new Unreadable(say`It holds no edits.`);
          covers.push({ file, from: first, to: last, rows: pairs.count - before });
        },
      };
    }

    return {
      open,
      finish: () => ({
        set: { kind: 'pairs', asOf: edition ?? newest, rows: pairs.count, covers },
        rationales: pairs.rationales,
        packed: () => pairs.packed(),
      }),
    };
  },
};
