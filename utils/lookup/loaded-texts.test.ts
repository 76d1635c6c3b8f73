import { describe, expect, it } from 'vitest';
import { createLookup } from '../lookup.ts';
import { NO_TEXTS } from './loaded-texts.ts';

const lookup = createLookup({ today: '2026-11-24' });
lookup.hold({
  ...NO_TEXTS,
  own: '90837\tLong session\t53-60\tAsk for the plan\nNOSHOW\tMissed appointment\t\t',
  descriptors: '36415\tMade-up text of a licence',
  hcpcs:
    'A0021\tAmbulance service, outside state per mile\t1988-01-01\t\nS9480\tIntensive outpatient\t2002-01-01\t2026-06-30',
  diagnoses:
    'S525\t0\tFracture of lower end of radius\nS52501A\t1\tFracture of lower end of radius, initial encounter',
});
const first = (query: string) => lookup.search(query)[0];

describe('loaded texts in the look-up', () => {
  it('name codes that the catalogue lacks', () => {
    expect(first('A0021')).toMatchObject({
      system: 'HCPCS',
      label: 'Ambulance service, outside state per mile',
    });
    expect(first('s52501a')).toMatchObject({ code: 'S52.501A', kind: 'diagnosis' });
    expect(first('S52.501A')).toMatchObject({ code: 'S52.501A' });
    expect(first('36415')).toMatchObject({ system: 'CPT', label: 'Made-up text of a licence' });
  });
  it('are found by words, what can be billed before headers', () => {
    expect(
      lookup
        .search('fracture radius')
        .map(({ code }) => code)
        .slice(0, 2),
    ).toEqual(['S52.501A', 'S52.5']);
    expect(lookup.search('ambulance mile').map(({ code }) => code)).toContain('A0021');
  });
  it('stand behind what the catalogue is called by', () => {
    expect(first('intake')).toMatchObject({ code: '90791' });
    expect(first('90837')).toMatchObject({ code: '90837', also: 'Long session' });
  });
  it('hold codes of the person’s own', () => {
    expect(first('noshow')).toMatchObject({ code: 'NOSHOW', label: 'Missed appointment' });
    expect(first('missed appointment')).toMatchObject({ code: 'NOSHOW' });
  });
  it('answer beginnings of codes', () => {
    expect(lookup.search('A002').map(({ code }) => code)).toContain('A0021');
  });
});
