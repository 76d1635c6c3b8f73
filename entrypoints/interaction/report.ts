/** Tells the sidebar what stands on the page: all of it once, then what changed. */
import type { AgentMessage, CodeReport } from '../../utils/browser/messages.ts';
import type { CodeStore, PageCode } from '../../utils/page/code-store.ts';

/** More codes than this in one frame are a listing, not claims; the first are listed. */
const MOST_REPORTED = 20_000;
/** Codes in one message: a page's own work goes between two of them. */
const AT_ONCE = 1000;
/** Changes are told no oftener. */
const PAUSE_MS = 200;

const toReport = ({ id, match }: PageCode): CodeReport => {
  const { code, system, modifiers, units, date, placeOfService, diagnoses, confidence, line, visit } = match;
  const report: CodeReport = { id, code, system, modifiers: modifiers.slice(0, 8), confidence };
  if (units !== undefined) report.units = units;
  if (date !== undefined) report.date = date;
  if (placeOfService !== undefined) report.placeOfService = placeOfService;
  if (diagnoses !== undefined) report.diagnoses = diagnoses.slice(0, 24);
  if (line !== undefined) report.line = line;
  if (visit !== undefined) report.visit = visit;
  return report;
};

/** Codes that follow each other and are new to the sidebar. */
interface Stretch {
  after: number;
  codes: PageCode[];
}

export interface Reporter {
  /** Reports all codes, whatever was told before. */
  all(): void;
  /** Reports what changed since the last time, a little later when that was just now. */
  changes(): void;
  dispose(): void;
}

export function createReporter(store: CodeStore, send: (message: AgentMessage) => void): Reporter {
  /** What the sidebar knows; the store keeps a code's object while nothing of it changes. */
  let told: ReadonlyMap<number, PageCode> | undefined;
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** One message a task. */
  const sendInTurn = (messages: Iterator<AgentMessage>) => {
    const next = messages.next();
    if (!next.done) send(next.value);
    timer = setTimeout(
      () => {
        timer = undefined;
        if (!next.done) sendInTurn(messages);
        else if (isDue) tell();
      },
      next.done ? PAUSE_MS : 0,
    );
  };

  function* asMessages(
    isFirst: boolean,
    gone: number[],
    stretches: readonly Stretch[],
  ): Generator<AgentMessage> {
    const parts = stretches.flatMap(({ after, codes }) =>
      Array.from({ length: Math.ceil(codes.length / AT_ONCE) }, (_, at) => ({
        after: at === 0 ? after : (codes[at * AT_ONCE - 1] as PageCode).id,
        codes: codes.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
      })),
    );
    if (isFirst)
      yield {
        type: 'codes',
        codes: parts.shift()?.codes.map(toReport) ?? [],
        complete: parts.length === 0,
      };
    if (gone.length > 0) yield { type: 'changes', gone, fresh: [] };
    for (let at = 0; at < parts.length; ) {
      const fresh: { after: number; codes: CodeReport[] }[] = [];
      for (let size = 0; at < parts.length && size < AT_ONCE; at += 1) {
        const { after, codes } = parts[at] as Stretch;
        fresh.push({ after, codes: codes.map(toReport) });
        size += codes.length;
      }
      yield { type: 'changes', gone: [], fresh };
    }
  }

  const tell = () => {
    isDue = false;
    const before = told ?? new Map<number, PageCode>();
    const now = new Map<number, PageCode>();
    const gone: number[] = [];
    const stretches: Stretch[] = [];
    let stretch: Stretch | undefined;
    let after = 0;
    for (const code of store.all().slice(0, MOST_REPORTED)) {
      const known = before.get(code.id);
      now.set(code.id, code);
      if (known === code) stretch = undefined;
      else {
        if (known) gone.push(code.id);
        if (!stretch) {
          stretch = { after, codes: [] };
          stretches.push(stretch);
        }
        stretch.codes.push(code);
      }
      after = code.id;
    }
    for (const id of before.keys()) if (!now.has(id)) gone.push(id);
    const isFirst = told === undefined;
    told = now;
    if (isFirst || gone.length > 0 || stretches.length > 0) sendInTurn(asMessages(isFirst, gone, stretches));
  };

  return {
    all() {
      clearTimeout(timer);
      told = undefined;
      tell();
    },
    changes() {
      if (timer === undefined) tell();
      else isDue = true;
    },
    dispose: () => clearTimeout(timer),
  };
}
