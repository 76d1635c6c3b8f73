import { describe, expect, it } from 'vitest';
import type { SessionDetails } from '../session/schema.ts';
import { type ClaimLine, checkClaim } from './index.ts';
import { type PayerPack, payerPackSchema, readPack, writePack } from './pack-schema.ts';
import { type PackChoices, packsInForce } from './packs.ts';
import { shippedPacks } from './shipped-packs.ts';

const packNamed = (id: string) => shippedPacks.find((pack) => pack.id === id) as PayerPack;
const check = (lines: ClaimLine[], session: SessionDetails, packs: PayerPack[]) =>
  checkClaim({ lines }, session, { today: '2026-11-23', packs });

const LIMIT: PayerPack = {
  format: 'claimlight-payer-pack/1',
  id: 'practice-plan',
  payer: 'Practice Plan',
  payerKind: 'commercial',
  names: ['Practice Plan'],
  portals: ['*.practice-plan.example'],
  title: 'Provider manual',
  publisher: 'Practice Plan',
  link: 'https://practice-plan.example/manual',
  effectiveFrom: '2026-01-01',
  rules: [
    {
      id: 'long-sessions',
      kind: 'prior-authorization',
      codes: ['90837'],
      severity: 'warning',
      note: 'Ask before the first one.',
    },
    {
      id: 'aba-a-day',
      kind: 'daily-limit',
      codes: ['97153-97154'],
      units: 16,
      severity: 'error',
      note: 'At most 16 a day.',
    },
    {
      id: 'full-units',
      kind: 'unit-rule',
      codes: ['H0004'],
      unitMinutes: 15,
      threshold: 15,
      severity: 'error',
      note: 'Full units.',
    },
  ],
};

describe('shipped packs', () => {
  it.each(shippedPacks.map((pack): [string, PayerPack] => [pack.id, pack]))('%s is valid', (_, pack) => {
    expect(payerPackSchema.parse(pack)).toEqual(pack);
  });

  it('are Medicare, Medicaid and commercial payers, none shipped twice', () => {
    const kinds = shippedPacks.map(({ payerKind }) => payerKind);
    expect(kinds.filter((kind) => kind !== 'commercial').sort()).toEqual(['medicaid', 'medicare']);
    expect(kinds.length).toBeGreaterThanOrEqual(5);
    expect(new Set(shippedPacks.map(({ id }) => id)).size).toBe(kinds.length);
  });

  it('say nothing until they are chosen', () => {
    const line = { code: 'H0004' };
    const session: SessionDetails = { payer: 'medicaid', service: 'family', patientPresent: true };
    expect(check([line], session, [])).toEqual([]);
    expect(check([line], session, [packNamed('medicaid')])).toMatchObject([
      { rule: 'modifier-required', severity: 'info', codes: ['H0004'], source: { publisher: 'CMS' } },
    ]);
  });

  it('do not repeat what a rule already says', () => {
    const session: SessionDetails = {
      payer: 'commercial',
      payerName: 'UnitedHealthcare',
      modality: 'audio-only',
    };
    const findings = check([{ code: '90834', placeOfService: '10' }], session, [
      packNamed('unitedhealthcare'),
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['modifier-required']);
  });
});

describe('a pack', () => {
  it('finds limits, authorizations and its own units, with its own source', () => {
    const findings = check(
      [{ code: '90837' }, { code: '97153', units: 20 }],
      { payer: 'commercial', payerName: 'practice plan' },
      [LIMIT],
    );
    const own = findings.filter(({ source }) => source.publisher === 'Practice Plan');
    expect(own.map(({ rule, codes }) => `${rule} ${codes}`)).toEqual(['units 97153', 'code-inactive 90837']);
  });

  it('counts units its own way', () => {
    const [found] = check([{ code: 'H0004', units: 4 }], { minutes: 53 }, [LIMIT]);
    expect(found).toMatchObject({ rule: 'units', codes: ['H0004'] });
    expect(found?.message).toContain('53 minutes come to 3');
  });

  it('is silent for another payer, before its date, and where a rule of it is off or under its floor', () => {
    const lines = [{ code: '90837', date: '2026-03-02' }];
    const early = [{ code: '90837', date: '2025-03-02' }];
    expect(check(lines, {}, [LIMIT])).toHaveLength(1);
    expect(check(lines, { payer: 'medicaid' }, [LIMIT])).toEqual([]);
    expect(check(lines, { payerName: 'Aetna' }, [LIMIT])).toEqual([]);
    expect(check(early, {}, [LIMIT])).toEqual([]);
    expect(check(lines, {}, [{ ...LIMIT, off: ['long-sessions'] }])).toEqual([]);
    expect(check(lines, {}, [{ ...LIMIT, severityFloor: 'error' }])).toEqual([]);
  });

  it('may turn a rule off for its payer', () => {
    const lines = [{ code: '90834', units: 2 }];
    expect(check(lines, {}, [LIMIT]).map(({ rule }) => rule)).toEqual(['units']);
    expect(check(lines, {}, [{ ...LIMIT, rulesOff: ['units'] }])).toEqual([]);
  });

  it('comes back from its file as it was', () => {
    expect(readPack(writePack(LIMIT))).toEqual({ pack: LIMIT });
  });

  const withRule = (change: object) => ({ ...LIMIT, rules: [{ ...LIMIT.rules[0], ...change }] });
  it.each<[string, unknown, string]>([
    ['a list', [], 'The file is not a payer pack.'],
    ['another format', { ...LIMIT, format: 'x' }, 'format must be claimlight-payer-pack/1.'],
    ['no payer', { ...LIMIT, payer: undefined }, 'payer is missing.'],
    ['a script for a link', { ...LIMIT, link: 'javascript:alert(1)' }, 'link is no web address.'],
    ['an unknown field', { ...LIMIT, run: 'code' }, "The file has a field that doesn't belong there: run."],
    ['an address for a host', { ...LIMIT, portals: ['https://a.example/b'] }, 'portals[0] is no host name'],
    [
      'an end before its start',
      { ...LIMIT, effectiveTo: '2025-01-01' },
      'effectiveTo is before effectiveFrom.',
    ],
    ['rules as text', { ...LIMIT, rules: 'x' }, 'rules must be a list.'],
    ['an unknown kind', withRule({ kind: 'letter' }), 'rules[0].kind must be modifier, place,'],
    ['no such code', withRule({ codes: ['90837', '9083'] }), 'rules[0].codes[1] is no code'],
    [
      'a range backwards',
      withRule({ codes: ['90837-90832'] }),
      'rules[0].codes[0] is a range that runs backwards',
    ],
    [
      'an unknown fact',
      withRule({ when: { minutes: [5] } }),
      "rules[0].when has a field that doesn't belong there: minutes.",
    ],
    [
      'an unknown value',
      withRule({ when: { modality: ['zoom'] } }),
      'rules[0].when.modality[0] must be in-person,',
    ],
    [
      'one id twice',
      { ...LIMIT, rules: [LIMIT.rules[0], LIMIT.rules[0]] },
      "rules[1].id 'long-sessions' stands a second",
    ],
    ['a rule off that is none', { ...LIMIT, off: ['x'] }, "off[0] 'x' is no rule of this pack."],
    [
      'two faults',
      { ...LIMIT, id: 'A', payerKind: 'x' },
      'id holds more than small letters, digits and hyphens (and 1 more).',
    ],
  ])('is refused with the place and the reason: %s', (_, pack, problem) => {
    const read = readPack(JSON.stringify(pack));
    expect('problem' in read ? read.problem : 'taken').toContain(problem);
  });

  it('is refused when it is no JSON', () => {
    expect(readPack('{')).toEqual({ problem: 'The file is not JSON.' });
  });

  it('speaks where it was chosen, and on its portals', () => {
    const inForce = (choices: Partial<PackChoices>, host?: string) =>
      packsInForce([LIMIT], { packsOn: [], ...choices }, host);
    expect(inForce({})).toEqual([]);
    expect(inForce({ packsOn: [LIMIT.id] })).toEqual([LIMIT]);
    expect(inForce({}, 'claims.practice-plan.example')).toEqual([LIMIT]);
    expect(inForce({}, 'practice-plan.example.evil.test')).toEqual([]);
    expect(inForce({ packsNever: [LIMIT.id] }, 'claims.practice-plan.example')).toEqual([]);
  });

  it('is as the person set it', () => {
    const [pack] = packsInForce([LIMIT], {
      packsOn: [LIMIT.id],
      packRulesOff: [`${LIMIT.id}/long-sessions`, 'other/aba-a-day'],
      packFloors: { [LIMIT.id]: 'error' },
    });
    expect(pack).toMatchObject({ off: ['long-sessions'], severityFloor: 'error' });
  });
});
