import { describe, expect, it } from 'vitest';
import { toNote } from './note.ts';
import { readProvider } from './provider.ts';

const read = (text: string) => readProvider(toNote(text))?.value;

describe('readProvider', () => {
  it.each([
    ['LCSW', 'clinical-social-worker'],
    ['L.C.S.W.', 'clinical-social-worker'],
    ['licsw', 'clinical-social-worker'],
    ['LPC', 'counselor'],
    ['LMHC', 'counselor'],
    ['LMFT', 'marriage-family-therapist'],
    ['PsyD', 'psychologist'],
    ['Ph.D.', 'psychologist'],
    ['MD', 'physician'],
    ['DO', 'physician'],
    ['PMHNP-BC', 'nurse-practitioner'],
    ['APRN', 'nurse-practitioner'],
    ['PA-C', 'physician-assistant'],
    ['BCBA', 'behavior-analyst'],
    ['RBT', 'technician'],
    ['psychometrist', 'technician'],
    ['social work intern', 'trainee'],
    ['practicum student', 'trainee'],
    ['psychiatry resident', 'trainee'],
    ['certified peer specialist', 'peer'],
    ['RBT under BCBA', 'technician'],
    ['MSW intern supervised by LCSW', 'trainee'],
    ['LCSW, intern observed', 'clinical-social-worker'],
    ['Clinician: A. Roe, LMFT', 'marriage-family-therapist'],
    ['signed by J. Poe, PhD', 'psychologist'],
    ['licensed clinical social worker', 'clinical-social-worker'],
    ['psychiatric nurse practitioner', 'nurse-practitioner'],
    ['LPC associate', 'trainee'],
    ['individual session with LCSW', 'clinical-social-worker'],
    ['husband is an MD, seen by LPC', 'counselor'],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each([
    'husband is a physician',
    'her psychiatrist changed the dose',
    'referred by Dr. Ray, MD',
    'supervisor: T. Ode, PhD',
    'wants to be a social worker',
    'what to do',
    'spoke with school psychologist',
    'PCP is an NP',
    'pt works as an RN',
    'mother, who is a psychologist',
    'CPS worker called',
    'studying to be an LPC',
  ])('%s: not stated', (text) => expect(read(text)).toBeUndefined());
});
