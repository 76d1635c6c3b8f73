import { describe, expect, it } from 'vitest';
import { say } from '../text/say.ts';
import { toClaim } from './claim.ts';
import { runRules } from './engine.ts';
import { checkClaim } from './index.ts';
import { defineRule } from './rule.ts';

const TODAY = '2026-11-23';
const base = {
  id: 'units',
  summary: 'A rule.',
  source: 'novitas-psytx',
  severity: ['error'],
  needs: [],
} as const;
const speaks = defineRule({ ...base, check: () => ({ severity: 'error', message: say`It disagrees.` }) });
const throws = defineRule({
  ...base,
  part: 'broken',
  check: () => {
    throw new Error('broken');
  },
});
const claim = toClaim([{ code: '90834' }], {}, TODAY);

describe('runRules', () => {
  it('tells of a rule that throws and runs the others', () => {
    const failed: string[] = [];
    const findings = runRules([throws, speaks], claim, { onRuleError: (rule) => failed.push(rule) });
    expect(failed).toEqual(['units/broken']);
    expect(findings).toHaveLength(1);
  });

  it('tells of a rule whose source is missing', () => {
    const failed: string[] = [];
    runRules([{ ...speaks, source: 'nowhere' }], claim, { onRuleError: (rule) => failed.push(rule) });
    expect(failed).toEqual(['units']);
  });

  it('softens what is NCCI for commercial payers and what is Medicare while nobody stated the payer', () => {
    const severityOf = (authority: 'ncci' | 'medicare', payer?: 'medicare' | 'commercial') =>
      runRules([{ ...speaks, authority }], toClaim([{ code: '90834' }], payer ? { payer } : {}, TODAY))[0]
        ?.severity;
    expect([severityOf('ncci'), severityOf('ncci', 'medicare'), severityOf('ncci', 'commercial')]).toEqual([
      'error',
      'error',
      'warning',
    ]);
    expect([
      severityOf('medicare'),
      severityOf('medicare', 'medicare'),
      severityOf('medicare', 'commercial'),
    ]).toEqual(['warning', 'error', undefined]);
  });
});

describe('checkClaim', () => {
  it('puts the worst first and leaves out rules turned off', () => {
    const lines = [{ code: '90834', units: 2, modifiers: ['52'] }];
    const session = { minutes: 45 };
    expect(checkClaim({ lines }, session, { today: TODAY }).map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
    ]);
    expect(
      checkClaim({ lines }, session, { today: TODAY, rulesOff: ['units'] }).map(({ rule }) => rule),
    ).toEqual(['modifier-conflict']);
  });

  it('judges by the date of service, and says so when it had to take today', () => {
    const [found] = checkClaim({ lines: [{ code: '90806' }] }, {}, { today: TODAY });
    expect(found?.message).toContain('no date of service is stated');
    expect(checkClaim({ lines: [{ code: '90806', date: '2012-05-01' }] }, {}, { today: TODAY })).toEqual([]);
  });

  it('is content with no lines and with codes it does not know', () => {
    expect(checkClaim({ lines: [] }, { minutes: 10 }, { today: TODAY })).toEqual([]);
    expect(checkClaim({ lines: [{ code: '36415', units: 3 }] }, { minutes: 10 }, { today: TODAY })).toEqual(
      [],
    );
  });
});
