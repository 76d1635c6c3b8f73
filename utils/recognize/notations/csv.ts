/** Tables as text: comma, semicolon, tab or pipe between the cells, headers in the first line. */
import type { Reading } from '../types.ts';
import { type Column, otherCells, readColumns, toColumns, toOtherColumns } from './columns.ts';
import { type Piece, splitPieces } from './noted.ts';

/** The cells of one line; a quoted cell may hold the separator. */
function cellsOf(line: Piece, separator: string): Piece[] {
  const cells: Piece[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at <= line.text.length; at += 1) {
    const character = line.text[at];
    if (character === '"') isQuoted = !isQuoted;
    if (character !== undefined && (character !== separator || isQuoted)) continue;
    cells.push({ text: line.text.slice(from, at), start: line.start + from });
    from = at + 1;
  }
  return cells;
}

function headerOf(line: Piece): { columns: Column[]; separator: string; isOther: boolean } | undefined {
  for (const separator of ['\t', '|', ';', ',']) {
    if (line.text.split(separator).length < 3) continue;
    const labels = cellsOf(line, separator).map(({ text }) => text.replace(/["']/g, '').trim());
    const columns = toColumns(labels);
    if (columns) return { columns, separator, isOther: false };
    const others = /\d/.test(line.text) ? undefined : toOtherColumns(labels);
    if (others) return { columns: others, separator, isOther: true };
  }
  return undefined;
}

/** The codes of a table written as text; undefined when the text holds none. */
export function readCsv(text: string): Reading | undefined {
  const reading: Reading = { places: [], covered: [] };
  let header: ReturnType<typeof headerOf>;
  let visit = 0;
  for (const line of splitPieces({ text, start: 0 }, '\n')) {
    if (line.text.trim() === '') continue;
    const found = headerOf(line);
    if (found) header = found;
    if (!header) continue;
    const cells = cellsOf(line, header.separator);
    const isRow = cells.length === header.columns.length;
    if (!isRow) {
      if (cells.length < 2) header = undefined;
      continue;
    }
    if (header.isOther && !found) {
      for (const { start, text: own } of otherCells(header.columns, cells))
        reading.covered.push({ start, end: start + own.length });
      continue;
    }
    reading.covered.push({ start: line.start, end: line.start + line.text.length });
    if (found) continue;
    visit += 1;
    for (const noted of readColumns(header.columns, cells))
      reading.places.push({ ...noted, line: visit, visit });
  }
  return reading.covered.length > 1 ? reading : undefined;
}
