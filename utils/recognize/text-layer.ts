/** Texts placed by coordinates, as viewers of scanned and printed pages show them: read as lines and columns. */
import type { Run } from './text-runs.ts';
import { isShown } from './visible.ts';

interface Word {
  node: Text;
  left: number;
  top: number;
  width: number;
}

const LEAST_WORDS = 6;
/** Tops this near are one line, in pixels. */
const SAME_LINE = 4;
/** Of one character, in pixels, when nothing can be measured. */
const CHARACTER = 7;
const MOST_COLUMNS = 400;

function wordsOf(block: Element): Word[] {
  const view = block.ownerDocument.defaultView;
  const words: Word[] = [];
  if (!view) return words;
  const isDrawing = block.localName === 'svg';
  for (const child of isDrawing ? block.querySelectorAll('text,tspan') : block.children) {
    // A word may be cut into pieces.
    const pieces =
      !isDrawing && child.localName === 'span' && child.childElementCount > 0 ? child.children : [child];
    for (const piece of pieces) {
      const node = piece.firstChild;
      if (node?.nodeType !== 3 || piece.childNodes.length !== 1) continue;
      if (isDrawing && !isShown(child)) continue;
      if (!isDrawing && view.getComputedStyle(child).position !== 'absolute') return [];
      const { left, top, width } = piece.getBoundingClientRect();
      words.push({ node: node as Text, left, top, width });
    }
  }
  return words;
}

const looksOf = (element: Element): string => (element.getAttribute('class') ?? '').split(' ', 1)[0] ?? '';

/** Whether words are cells: all on one line, in an element that has another like it beside it. */
function isRowOfCells(block: Element, words: readonly Word[]): boolean {
  const beside = block.nextElementSibling ?? block.previousElementSibling;
  const looks = looksOf(block);
  const [first] = words;
  return (
    beside !== null &&
    looks !== '' &&
    looksOf(beside) === looks &&
    words.every(({ top }) => Math.abs(top - (first as Word).top) <= SAME_LINE)
  );
}

/** One run for all texts of a layer, its lines and columns as they stand on screen; undefined when it is none. */
export function readTextLayer(block: Element): Run | undefined {
  if (block.childElementCount < LEAST_WORDS && block.localName !== 'svg') return undefined;
  const words = wordsOf(block);
  if (words.length < LEAST_WORDS || isRowOfCells(block, words)) return undefined;
  words.sort((one, other) =>
    Math.abs(one.top - other.top) <= SAME_LINE ? one.left - other.left : one.top - other.top,
  );
  const widths = words.map(({ width, node }) => width / Math.max(1, node.length)).sort((a, b) => a - b);
  const median = widths[widths.length >> 1] || CHARACTER;
  let character = median;
  // Small print takes less room than its characters: columns are as narrow as it asks for.
  words.forEach(({ left, top, width, node }, at) => {
    const next = words[at + 1];
    if (next && Math.abs(next.top - top) <= SAME_LINE && next.left - left - width > 1.5 * median)
      character = Math.max(median / 2, Math.min(character, (next.left - left) / (node.length + 2)));
  });
  const leftmost = Math.min(...words.map(({ left }) => left));
  const run: Run = { text: '', block, nodes: [], starts: [] };
  let lineStart = 0;
  let right = 0;
  let top: number | undefined;
  for (const word of words) {
    if (top !== undefined && Math.abs(word.top - top) > SAME_LINE) {
      run.text += '\n';
      lineStart = run.text.length;
    }
    top = word.top;
    const column = Math.min(MOST_COLUMNS, Math.round((word.left - leftmost) / character));
    const gap = column - (run.text.length - lineStart);
    const isFirst = run.text.length === lineStart;
    // Words that touch are one; two blanks set columns apart.
    const apart = word.left - right;
    const least = apart > 1.5 * median ? 2 : 1;
    const own = word.width / Math.max(1, word.node.length);
    if (!isFirst && (apart >= Math.min(own, median) / 4 || apart < -median))
      run.text += ' '.repeat(Math.max(least, gap));
    else if (isFirst) run.text += ' '.repeat(Math.max(0, gap));
    right = word.left + word.width;
    run.starts.push(run.text.length);
    run.nodes.push(word.node);
    run.text += word.node.data;
  }
  return run;
}

const LEAST_LINES = 2;
const THREE_COLUMNS = /\S {2,}\S.*? {2,}\S/;

/** The words of an SVG drawing when they stand in lines of three columns or more; those of a chart are read one by one. */
export function readDrawing(svg: Element): Run | undefined {
  const layer = svg.childElementCount > 0 ? readTextLayer(svg) : undefined;
  const lines = layer?.text.split('\n').filter((line) => THREE_COLUMNS.test(line)) ?? [];
  return lines.length >= LEAST_LINES ? layer : undefined;
}
