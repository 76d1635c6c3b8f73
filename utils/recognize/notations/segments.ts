/** Segments of X12 and HL7 that a viewer shows each in an element of its own, put together again. */
import type { Run } from '../text-runs.ts';

const STARTS_SEGMENT = /^\s*[A-Z][A-Z0-9]{1,2}[*|]/;

function join(runs: readonly Run[]): Run {
  const first = runs[0] as Run;
  const joined: Run = { text: '', block: first.block, nodes: [], starts: [] };
  for (const { text, nodes, starts } of runs) {
    const offset = joined.text.length;
    joined.nodes.push(...nodes);
    joined.starts.push(...starts.map((start) => start + offset));
    joined.text += `${text}\n`;
  }
  return joined;
}

/** The same runs, neighbours that each hold a segment joined into one. */
export function joinSegments(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(({ text }) => STARTS_SEGMENT.test(text))) return runs;
  const joined: Run[] = [];
  let segments: Run[] = [];
  const flush = () => {
    if (segments.length > 0) joined.push(segments.length === 1 ? (segments[0] as Run) : join(segments));
    segments = [];
  };
  for (const run of runs) {
    if (!run.control && STARTS_SEGMENT.test(run.text)) {
      segments.push(run);
      continue;
    }
    flush();
    joined.push(run);
  }
  flush();
  return joined;
}
