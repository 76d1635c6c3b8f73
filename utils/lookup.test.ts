import { describe, expect, test } from 'vitest';
import { diagnoses } from '../data/diagnoses.ts';
import { catalogue } from '../data/index.ts';
import { createLookup } from './lookup.ts';

/** What billers and clinicians type, and the answers that are right; several where each is as right. */
const QUERIES: readonly [query: string, ...right: string[]][] = [
  // sessions
  ['fam w/o pt', '90846'],
  ['fam w/ pt', '90847'],
  ['family without pt', '90846'],
  ['couples', '90847'],
  ['cpls therapy', '90847'],
  ['marriage counseling', '90847'],
  ['intake', '90791'],
  ['diag eval', '90791'],
  ['inital assessment', '90791'],
  ['psych eval with medical', '90792'],
  ['psychiatric intake', '90792'],
  ['md intake', '90792'],
  ['group', '90853'],
  ['grp tx', '90853'],
  ['multi family group', '90849'],
  ['45 min therapy', '90834'],
  ['53 min therapy', '90837'],
  ['50 minute session', '90834'],
  ['30min individual', '90832'],
  ['60 min indiv', '90837'],
  ['1 hour therapy', '90837'],
  ['half hour therapy', '90832'],
  ['indiv 45', '90834'],
  ['psychotherpy 60', '90837'],
  ['30 min add on', '90833'],
  ['therapy with e/m 45', '90836'],
  ['crisis', '90839'],
  ['crisis each additional', '90840'],
  ['crisis add on', '90840'],
  ['crisis 60 min', '90839'],
  ['interactive complexity', '90785'],
  ['play therapy', '90785'],
  ['interactve complexty', '90785'],
  ['hypnosis', '90880'],
  ['neurofeedback', '90901', '90875'],
  ['psychoanalysis', '90845'],
  // stimulation
  ['TMS first', '90867'],
  ['tms', '90868', '90867'],
  ['tms remapping', '90869'],
  ['ect', '90870'],
  ['spravato', 'G2082', 'G2083'],
  // prescribers
  ['med check', '99213'],
  ['med management', '99213', '99214'],
  ['new patient office visit moderate', '99204'],
  ['established level 4', '99214'],
  ['est pt 15 min', '99213', '99212'],
  ['prolonged service', '99417'],
  // testing and screens
  ['phq-9', '96127'],
  ['gad7', '96127'],
  ['psych testing', '96130'],
  ['neuropsych testing', '96132'],
  ['psychometrist', '96138'],
  ['neuropsych testing add on', '96133'],
  ['developmental screening', '96110'],
  ['dev testing', '96112'],
  // ABA
  ['aba tech', '97153'],
  ['rbt', '97153'],
  ['bcba assessment', '97151'],
  ['parent training aba', '97156'],
  ['aba group', '97154', '97158'],
  ['aba supervision', '97155'],
  // programs
  ['iop', 'H0015', 'S9480'],
  ['php', 'H0035', 'S0201'],
  ['peer support', 'H0038'],
  ['targeted case mgmt', 'T1017'],
  ['methadone', 'H0020', 'G2067'],
  ['mobile crisis', 'H2011'],
  ['safety planning', 'G0560'],
  ['collaborative care first month', '99492'],
  ['interpreter', 'T1013'],
  ['act team', 'H0039'],
  // modifiers
  ['tele audio only', '93'],
  ['phone session modifier', '93'],
  ['telehealth modifier', '95'],
  ['modifier masters level', 'HO'],
  ['lcsw', 'AJ'],
  ['modifier 25', '25'],
  ['distinct service', '59'],
  ['GT', 'GT'],
  // places
  ['pos telehealth home', '10'],
  ['pos office', '11'],
  ['place of service school', '03'],
  ['POS 02', '02'],
  ['nursing home', '32'],
  // diagnoses
  ['depression mild recurrent', 'F33.0'],
  ['mdd recurrent moderate', 'F33.1'],
  ['depresion', 'F32.A'],
  ['GAD', 'F41.1'],
  ['anxiety', 'F41.9', 'F41.1'],
  ['generalised anxiety', 'F41.1'],
  ['ptsd', 'F43.10'],
  ['adhd inattentive', 'F90.0'],
  ['adjustment disorder mixed anxiety depressed', 'F43.23'],
  ['autism', 'F84.0'],
  ['etoh use disorder severe', 'F10.20'],
  ['oppositional defiant', 'F91.3'],
  ['bipolar 2', 'F31.81'],
  ['opiod dependence', 'F11.20'],
  ['borderline personality', 'F60.3'],
  ['suicidal ideation', 'R45.851'],
  // said in full
  ['first appt therapist', '90791'],
  ['mom and kid together', '90847'],
  ['parents without the kid', '90846'],
  ['hour long session', '90837'],
  ['25 minute session', '90832'],
  ['15 min follow up meds', '99212', '99213'],
  ['therapy on top of e/m 20 min', '90833'],
  ['suicide risk safety plan', 'G0560'],
  ['ketamine spray', 'G2082', 'G2083'],
  ['magnetic stimulation mapping', '90867'],
  ['shock treatment', '90870'],
  ['vanderbilt', '96127'],
  ['psych report second hour', '96131'],
  ['line therapist aba', '97153'],
  ['bcba parent meeting', '97156'],
  ['social skills group aba', '97158'],
  ['methadone clinic weekly', 'G2067'],
  ['recovery coach', 'H0038'],
  ['intensive outpt psych', 'S9480'],
  ['collab care 2nd month', '99493'],
  ['two therapy visits one day modifier', '59', '76'],
  ['patient on phone no camera', '93'],
  ['pos jail', '09'],
  ['major depresive single moderate', 'F32.1'],
  ['recurrent mdd in remission', 'F33.40', 'F33.41', 'F33.42'],
  ['panick attacks', 'F41.0'],
  ['meth addiction', 'F15.20'],
  ['couple problems z code', 'Z63.0'],
  ['99214-25', '99214'],
  ['trouble sleeping', 'G47.00', 'F51.01', 'G47.09', 'G47.9', 'F51.9'],
  ['marriage therapist first visit', '90791'],
  ['just the spouse no patient', '90846'],
  ['fifty minutes talk therapy', '90834'],
  ['telephonic therapy modifier', '93'],
  ['20 min counseling session', '90832'],
  ['anger group', '90853'],
  ['buprenorphine weekly', 'G2068'],
  ['brain stimulation daily session', '90868'],
  ['scoring tests by assistant', '96138'],
  ['mood questionnaire', '96127'],
  ['child asd evaluation bcba', '97151'],
  ['rbt 1:1', '97153'],
  ['parent coaching autism', '97156'],
  ['inpt rounding moderate', '99232'],
  ['peer group', 'H0038'],
  ['detox inpatient', 'H0008', 'H0009'],
  ['job coaching', 'H2023', 'H2025'],
  ['art therapy', 'H2032', 'G0176'],
  ['therapist with masters modifier', 'HO'],
  ['supervised resident', 'GC'],
  ['mobile unit pos', '15'],
  ['rural clinic place', '72'],
  ['panic disorder w agoraphobia', 'F40.01'],
  ['ptsd chronic', 'F43.12'],
  ['heroin', 'F11.20', 'F11.10'],
  ['kid wets bed', 'F98.0', 'N39.44'],
  ['hearing voices', 'R44.0'],
  ['divorce stress', 'Z63.5'],
  ['binge eating', 'F50.819'],
  ['ADD no hyperactivity', 'F90.0'],
  ['couples tx 50 min', '90847'],
  ['fam therapy pt not present', '90846'],
  ['grp psychotherapy', '90853'],
  ['ind 60', '90837'],
  ['psych diag eval no med', '90791'],
  ['eval w/ meds', '90792'],
  ['crisis 75 min', '90839', '90840'],
  ['ic add on', '90785'],
  ['neuro psych test', '96132'],
  ['feedback session testing', '96130'],
  ['behavior tech aba', '97153'],
  ['bcba direct w child', '97155'],
  ['tms motor threshold redo', '90869'],
  ['ketamine nasal', 'G2082', 'G2083'],
  ['telehealth modifer', '95'],
  ['phone only medicare modifier', '93'],
  ['pos for school', '03'],
  ['homevisit pos', '12'],
  ['mild depresion single', 'F32.0'],
  ['mdd rec sev', 'F33.2'],
  ['gen anxiety d/o', 'F41.1'],
  ['adhd comb', 'F90.2'],
  ['ptsd unspec', 'F43.10'],
  ['adj d/o mixed', 'F43.23', 'F43.25'],
  ['alc use d/o mod', 'F10.20'],
  ['opiod use disordr', 'F11.20'],
  ['bpd', 'F60.3'],
  ['bipolar ii', 'F31.81'],
  ['peer suport medicaid', 'H0038'],
  ['case mgmt 15 min', 'T1016'],
  // numbers
  ['90834', '90834'],
  ['f41.1', 'F41.1'],
  ['f330', 'F33.0'],
  ['h0015', 'H0015'],
  ['90806', '90806'],
];

/** Written after the look-up was tuned, and never used to tune it. */
const UNSEEN: typeof QUERIES = [
  ['ind therapy 45-50 min', '90834'],
  ['one hr session', '90837'],
  ['brief therapy 25 min', '90832'],
  ['family tx client present', '90847'],
  ['multiple families group', '90849'],
  ['np intake', '90792'],
  ['therapist eval', '90791'],
  ['crisis addl 30', '90840'],
  ['translator', 'T1013'],
  ['child play devices add on', '90785'],
  ['mdm moderate est pt', '99214'],
  ['therapy add-on 45 w/ em', '90836'],
  ['psych test report', '96130'],
  ['paper tests technician', '96138'],
  ['behav assessment aba', '97151'],
  ['aba group rbt', '97154'],
  ['transcranial magnetic', '90867', '90868'],
  ['mental health iop per diem', 'S9480'],
  ['sud residential long term', 'H0019'],
  ['opioid treatment weekly methadone', 'G2067'],
  ['mobile crisis team', 'H2011'],
  ['skilled nursing pos', '31'],
  ['video from home pos', '10'],
  ['ed pos', '23'],
  ['phd modifier', 'HP'],
  ['separate em modifier', '25'],
  ['sever depression recurrent psychotic', 'F33.3'],
  ['postpartum depresion', 'F53.0'],
  ['separation anxity', 'F93.0'],
  ['meth use disorder severe', 'F15.20'],
  ['mild intellectual disabilty', 'F70'],
];

const lookup = createLookup();

function placesOf(queries: typeof QUERIES) {
  return queries.map(([query, ...right]) => {
    const found = lookup.search(query);
    return { query, right, place: found.findIndex(({ code }) => right.includes(code)), found };
  });
}

const misses = (places: ReturnType<typeof placesOf>, within: number) =>
  places
    .filter(({ place }) => place < 0 || place >= within)
    .map(({ query, found }) => `${query} → ${found.slice(0, 3).map(({ code }) => code)}`);

describe('what billers type', () => {
  const places = placesOf(QUERIES);
  test('is answered first in nine of ten', () => {
    const missed = misses(places, 1);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(QUERIES.length / 10);
  });
  test('is answered among the first three in all', () => {
    expect(misses(places, 3)).toEqual([]);
  });

  test('is answered as well where nothing was tuned to it', () => {
    const unseen = placesOf(UNSEEN);
    const notFirst = misses(unseen, 1);
    const notThird = misses(unseen, 3);
    expect(notFirst.length, notFirst.join('\n')).toBeLessThanOrEqual(UNSEEN.length * 0.2);
    expect(notThird.length, notThird.join('\n')).toBeLessThanOrEqual(UNSEEN.length * 0.14);
  });
});

const codesOf = (query: string, limit?: number) => lookup.search(query, limit).map(({ code }) => code);

describe('numbers', () => {
  test('find every code in the catalogue, first', () => {
    const unfound = [...catalogue.all()].filter(({ code }) => codesOf(code)[0] !== code);
    expect(unfound.map(({ code }) => code)).toEqual([]);
  });
  test('find every diagnosis with and without its dot, in any case', () => {
    const unfound = [...diagnoses.all()].filter(
      ({ code }) => codesOf(code)[0] !== code || codesOf(code.replace('.', '').toLowerCase())[0] !== code,
    );
    expect(unfound.map(({ code }) => code)).toEqual([]);
  });
  test('are never taken for a similar one', () => {
    expect(codesOf('90834')).toEqual(['90834']);
    expect(codesOf('90835')).toEqual(['90835']);
    expect(lookup.search('90835')).toEqual([
      {
        code: '90835',
        kind: 'code',
        system: 'CPT',
        label: 'Medical services and tests',
        status: 'Not in our catalogue',
      },
    ]);
  });
  test.each([
    ['80053', 'CPT', 'Laboratory and pathology'],
    ['j3490', 'HCPCS', 'Drugs given by a clinician'],
    ['e119', 'ICD-10-CM', 'Hormones, nutrition and metabolism'],
  ])('outside the catalogue are named by their section: %s', (code, system, label) => {
    expect(lookup.search(code)[0]).toMatchObject({ system, label });
  });
  test.each(['00000', '9', 'zzzz', '', '   ', '?', '1234567890'])(
    'give no made-up code for "%s"',
    (query) => {
      for (const { status } of lookup.search(query)) expect(status).not.toBe('Not in our catalogue');
    },
  );
  test('that begin a code give those it begins, used ones first and ended ones last', () => {
    const found = lookup.search('9080', 20);
    expect(found.length).toBeGreaterThan(5);
    expect(found.every(({ code }) => code.startsWith('9080'))).toBe(true);
    expect(codesOf('9083').slice(0, 2)).toEqual(['90837', '90834']);
    const ended = lookup.search('908', 100).map(({ status }) => status?.startsWith('Ended') ?? false);
    expect(ended.lastIndexOf(false)).toBeLessThan(ended.indexOf(true));
  });
  test.each([
    ['90834, 90837 and F41.1', ['90834', '90837', 'F41.1']],
    ['90837-95', ['90837', '95']],
    ['99214 25, 90833', ['99214', '25', '90833']],
    ['F33.1;F41.1', ['F33.1', 'F41.1']],
    ['CPT 90791\nDx: F43.23 POS 11', ['90791', 'F43.23', '11']],
    ['90832–90838', ['90832', '90838']],
    ['H0004 HO HQ', ['H0004', 'HO', 'HQ']],
    ['99213/99214', ['99213', '99214']],
  ])('pasted as a list give each: %s', (query, codes) => {
    expect(codesOf(query)).toEqual(codes);
  });
  test('of two characters are a modifier or a place, as asked', () => {
    expect(lookup.search('52').map(({ kind, code }) => `${kind} ${code}`)).toEqual(
      expect.arrayContaining(['modifier 52', 'place 52']),
    );
    expect(lookup.search('pos 52')[0]).toMatchObject({ kind: 'place', code: '52' });
    expect(lookup.search('modifier 52')[0]).toMatchObject({ kind: 'modifier', code: '52' });
  });
});

describe('answers', () => {
  test('say that a code ended, and what to use', () => {
    expect(lookup.search('90806')[0]?.status).toBe('Ended 2013-01-01 · use 90834');
    expect(lookup.search('F41.1')[0]?.status).toBeUndefined();
    expect(lookup.search('F33')[0]?.status).toMatch(/^Not billable/);
  });
  test('go by the day they are asked for', () => {
    expect(createLookup({ today: '2012-12-31' }).search('90806')[0]?.status).toBe(
      'Ends 2013-01-01 · use 90834',
    );
    expect(createLookup({ today: '2012-12-31' }).search('90834')[0]?.status).toBe(
      'Not valid before 2013-01-01',
    );
  });
  test('put what is in use before what ended', () => {
    for (const query of ['prolonged service', 'med check', '45 min therapy', 'group', 'health behavior']) {
      expect(lookup.search(query)[0]?.status ?? '').not.toMatch(/^Ended/);
    }
  });
  test('say how they were asked for where the label does not', () => {
    expect(lookup.search('rbt')[0]).toMatchObject({ code: '97153', also: 'RBT' });
    expect(lookup.search('interactive complexity')[0]?.also).toBeUndefined();
  });
  test('are at most as many as asked for, and none twice', () => {
    expect(lookup.search('therapy')).toHaveLength(12);
    expect(lookup.search('therapy', 3)).toHaveLength(3);
    const all = lookup.search('90834 45 min therapy', 50).map(({ kind, code }) => `${kind} ${code}`);
    expect(new Set(all).size).toBe(all.length);
  });
  test('to every alias in the catalogue hold the code it stands for', () => {
    const unfound = [...catalogue.all()]
      .filter(({ deletedOn }) => deletedOn === undefined)
      .flatMap(({ code, aliases }) => aliases.map((alias) => ({ code, alias })))
      .filter(({ code, alias }) => !codesOf(alias).includes(code));
    expect(unfound).toEqual([]);
  });
});

describe('get', () => {
  test('gives the one thing with a number', () => {
    expect(lookup.get('f411')).toMatchObject({ code: 'F41.1', kind: 'diagnosis' });
    expect(lookup.get(' 90837 ')).toMatchObject({ code: '90837', kind: 'code', system: 'CPT' });
    expect(lookup.get('95')).toMatchObject({ kind: 'modifier' });
    expect(lookup.get('52', 'place')).toMatchObject({ kind: 'place' });
    expect(lookup.get('80053')).toMatchObject({ label: 'Laboratory and pathology' });
  });
  test('gives nothing for what is no code', () => {
    for (const text of ['therapy', '9083', '', '00000', '90834 90837'])
      expect(lookup.get(text)).toBeUndefined();
  });
});

test('a keystroke takes less than a frame', () => {
  const typed = 'deppression recurent mld, psycotherapy gruop 45 min';
  const times = Array.from(typed, (_, at) => {
    const start = performance.now();
    lookup.search(typed.slice(0, at + 1));
    return performance.now() - start;
  }).sort((a, b) => a - b);
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(16);
});
