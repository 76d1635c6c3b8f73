/** Segments of X12 and HL7 that a viewer shows each in an element of its own, put together again. */
import { isRunShown, type Run } from '../text-runs.ts';

/** Viewers number the segments. */
const STARTS_SEGMENT = /^\s*(?:\d{1,4}[.:)]?\s*)?[A-Z][A-Z0-9]{1,2}[*|]/;

const isSegment = (text: string): boolean =>
  (text.includes('|') || text.includes('*')) && STARTS_SEGMENT.test(text);

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

/** Hands runs on, neighbours that each hold a segment joined into one; `end` hands on what waits. */
export function createJoiner(take: (run: Run) => void): { add(run: Run): void; end(): void } {
  let segments: Run[] = [];
  const end = () => {
    const [first] = segments;
    if (first) take(segments.length === 1 ? first : join(segments));
    segments = [];
  };
  return {
    add(run) {
      if (!run.control && isSegment(run.text)) {
        if (isRunShown(run, true)) segments.push(run);
        return;
      }
      end();
      take(run);
    },
    end,
  };
}
