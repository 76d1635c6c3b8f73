import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SessionDetails } from '../session/schema.ts';
import { type ClaimLine, checkClaim, type Finding } from './index.ts';

interface Scenario {
  id: string;
  lines: ClaimLine[];
  session: SessionDetails;
  today?: string;
}

const FOLDER = join(import.meta.dirname, '../../tests/claims');
const scenarios = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Scenario[]);

const check = (lines: ClaimLine[], { session, today = '2026-11-23' }: Scenario) =>
  checkClaim({ lines }, session, { today });

/** The claim with the corrected lines in place of those the finding is about. */
function apply(lines: readonly ClaimLine[], { codes, corrected = [] }: Finding): ClaimLine[] {
  const kept = lines.filter(
    ({ code }) => !codes.includes(code) && !corrected.some((line) => line.code === code),
  );
  return [...kept, ...corrected];
}

describe('corrected lines', () => {
  const cases = scenarios.flatMap((scenario) =>
    check(scenario.lines, scenario)
      .filter(({ corrected }) => corrected)
      .map((found): [string, Scenario, Finding] => [`${scenario.id} ${found.rule}`, scenario, found]),
  );

  it('are offered for most mismatches', () => {
    expect(cases.length).toBeGreaterThan(200);
  });

  it.each(cases)('%s: the mismatch is gone with them', (_, scenario, found) => {
    const after = check(apply(scenario.lines, found), scenario);
    expect(after.filter(({ rule, message }) => rule === found.rule && message === found.message)).toEqual([]);
    const before = check(scenario.lines, scenario);
    const fresh = after.filter(
      ({ severity, rule, codes }) =>
        severity === 'error' &&
        !before.some((other) => other.rule === rule || other.codes.some((code) => codes.includes(code))),
    );
    expect(fresh).toEqual([]);
  });

  it('name the line, its place, date and diagnoses', () => {
    const line = {
      code: '90834',
      modifiers: ['GT'],
      placeOfService: '10',
      date: '2026-03-02',
      diagnoses: ['F41.1'],
    };
    const [found] = checkClaim({ lines: [line] }, { modality: 'audio-only' }, { today: '2026-11-23' });
    expect(found?.corrected).toEqual([{ ...line, modifiers: ['93'] }]);
  });

  it('are not guessed where several codes fit', () => {
    const [found] = checkClaim({ lines: [{ code: '99214' }] }, { provider: 'psychologist' }, {});
    expect(found?.suggestedCodes).toEqual(['90832', '90834', '90837']);
    expect(found?.corrected).toBeUndefined();
  });
});
