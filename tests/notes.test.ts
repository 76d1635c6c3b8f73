import { describe, expect, it } from 'vitest';
import { parseSession, type SessionFact } from '../utils/session/index.ts';
import { type ExampleNote, readExampleNotes } from './helpers/notes.ts';

interface Outcome {
  example: ExampleNote;
  wrong: string[];
  right: number;
  extra: number;
}

/** Shares of fields read that are right, of fields stated that are read, and of notes without a flaw. */
const REQUIRED = { precision: 0.97, recall: 0.93, exact: 0.75 };

function examine(example: ExampleNote): Outcome {
  const details = parseSession(example.text);
  const wrong: string[] = [];
  let right = 0;
  let extra = 0;
  for (const fact of Object.keys(example.expect) as SessionFact[]) {
    const stated = JSON.stringify(example.expect[fact]);
    const read = JSON.stringify(details[fact]);
    if (stated === read) right++;
    else {
      wrong.push(`${fact}: ${stated} stated, ${read} read`);
      if (read !== undefined) extra++;
    }
  }
  for (const fact of example.absent) {
    if (details[fact] === undefined) continue;
    extra++;
    wrong.push(`${fact}: not stated, ${JSON.stringify(details[fact])} read`);
  }
  return { example, wrong, right, extra };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

for (const { file, notes: examples } of readExampleNotes()) {
  describe(`notes/${file}`, () => {
    const outcomes = examples.map(examine);

    it.each(outcomes)('$example.id $example.text', ({ wrong }) => expect(wrong).toEqual([]));

    it('is precise, complete and mostly exact', () => {
      const right = outcomes.reduce((sum, one) => sum + one.right, 0);
      const extra = outcomes.reduce((sum, one) => sum + one.extra, 0);
      const stated = examples.reduce((sum, one) => sum + Object.keys(one.expect).length, 0);
      const measured = {
        precision: share(right, right + extra),
        recall: share(right, stated),
        exact: share(outcomes.filter((one) => one.wrong.length === 0).length, outcomes.length),
      };
      console.info(file, measured);
      expect(measured.precision).toBeGreaterThanOrEqual(REQUIRED.precision);
      expect(measured.recall).toBeGreaterThanOrEqual(REQUIRED.recall);
      expect(measured.exact).toBeGreaterThanOrEqual(REQUIRED.exact);
    });
  });
}
