import { describe, expect, it } from 'vitest';
import { toNote } from './note.ts';
import { readService } from './service.ts';

const read = (text: string) => readService(toNote(text))?.value;

describe('readService', () => {
  it.each([
    ['individual psychotherapy session', 'individual'],
    ['1:1 session', 'individual'],
    ['one-on-one therapy', 'individual'],
    ['ind cbt', 'individual'],
    ['couples therapy', 'family'],
    ['marital counseling', 'family'],
    ['conjoint session', 'family'],
    ['family w/o pt', 'family'],
    ['parent-child session', 'family'],
    ['DBT skills group', 'group'],
    ['process group, 6 members', 'group'],
    ['group psychotherapy', 'group'],
    ['multifamily group therapy', 'multi-family-group'],
    ['crisis intervention', 'crisis'],
    ['psychotherapy for crisis', 'crisis'],
    ['psychiatric diagnostic evaluation', 'intake'],
    ['biopsychosocial assessment', 'intake'],
    ['initial evaluation', 'intake'],
    ['med mgmt', 'medication-management'],
    ['medication check', 'medication-management'],
    ['pharmacologic management', 'medication-management'],
    ['neuropsychological testing', 'testing'],
    ['WAIS-IV administered', 'testing'],
    ['testing, 3 hrs', 'testing'],
    ['ABA therapy', 'adaptive-behavior'],
    ['discrete trial training', 'adaptive-behavior'],
    ['FBA', 'behavior-assessment'],
    ['collaborative care', 'care-management'],
    ['depression screening', 'screening'],
    ['SBIRT', 'screening'],
    ['interprofessional consult', 'consultation'],
    ['not a crisis, individual session', 'individual'],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each([
    'no crisis',
    'crisis plan reviewed',
    'crisis line number given',
    'since intake',
    'fluid intake low',
    'support group',
    'friend group drama',
    'group home',
    'family history of anxiety',
    'lives with family',
    'drug testing negative',
    'reality testing intact',
    'plan: family session next week',
    'last session was group therapy',
    'individualized plan',
    'her individual needs',
    'referred for testing',
    'declined group therapy',
    'discussed couples therapy as an option',
    'EAP session',
    'therapy',
  ])('%s: not stated', (text) => expect(read(text)).toBeUndefined());
});
