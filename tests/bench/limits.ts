/** The most that a measure may be, as a ratio to what `of` names, and why. `npm run bench -- --check` fails above it. */
export interface Limit {
  measure: string;
  of: 'floor' | 'full scan';
  most: number;
  reason: string;
}

export const LIMITS: Limit[] = [
  {
    measure: '2,000 claim rows',
    of: 'floor',
    most: 4,
    reason:
      'Every row has a code, and each code has modifiers, units, a date, a place and a diagnosis to read.',
  },
  {
    measure: '20,000 claim rows',
    of: 'floor',
    most: 4,
    reason: 'The work per row may not grow with the table.',
  },
  {
    measure: 'chart, 100,000 text nodes',
    of: 'floor',
    most: 1.5,
    reason: 'One text in a hundred holds a code: the walk has to be most of the time.',
  },
  {
    measure: 'policy prose, 2 MB',
    of: 'floor',
    most: 1.5,
    reason: 'Few candidates in much text: the pattern has to be most of the time.',
  },
  {
    measure: 'page without codes',
    of: 'floor',
    most: 1.3,
    reason: 'What most pages are; nobody should notice that they were read.',
  },
  {
    measure: 'ten rows changed of 20,000',
    of: 'full scan',
    most: 0.02,
    reason: 'The work is proportional to the change, not to the page.',
  },
];
