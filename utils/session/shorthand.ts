/** The vocabulary of one-line notes, in which facts stand side by side without commas or verbs. */
import { NUMBER_WORDS } from '../text/numbers.ts';
import { PATIENT, RELATIVE } from './cues.ts';
import type { Found } from './find.ts';

const WORDS = new RegExp(
  [
    '\\d+(?:[:.]\\d+)?(?:am?|pm?|m|h|min|hrs?|yo)?',
    `\\b(?:${PATIENT}|${RELATIVE})(?:'s)?\\b`,
    '\\b(?:x|for|via|by|to|at|in|on|of|the|a|an|and|then|from|w\\/?o?|with|without|per|until|is|was|seen|used|held|noon|midnight|today|now|here|present|only|first|last|rest|type|mode|modality|format|setting|location|loc|site|pos|place of service|new|est|established|direct|services|attended|both|met|joined|contact|psycho)\\b',
    '\\b(?:session|sess|visit|appt|appointment|tx|therapy|psychotherapy|counseling|service|note|individual|indiv|ind|group|grp|family|fam|couples?|crisis|intake|eval|evaluation|testing|aba|consult|check|f\\/u|follow-?up|med|medications?|psychiatric|psychiatry|mgmt|management|emdr|cbt|dbt|1:1|intervention|provided|conducted|members?|people|participants?|clients|pts)\\b',
    '\\b(?:min|minutes?|mins|hours?|hrs?|h|m|am|pm|y\\/o|yo|old|years?)\\b',
    '\\b(?:zoom|doxy(?:\\.me)?|teams|webex|facetime|google meet|(?:secure|live|synchronous|hipaa|compliant)|video|vid|phone|telephone|audio|telehealth|tele|th|in[- ]person|face[- ]to[- ]face|f2f|office|clinic|home|school|hospital|er|ed|snf|bedside|inpatient|inpt|unit|floor|room|bed|switched|completed)\\b',
    '\\b(?:lcsw|licsw|lmsw|lisw|lsw|lcpc|lpc|lpcc|lmhc|lmft|mft|amft|phd|psyd|md|do|np|pmhnp|aprn|pa|pa-c|rn|rbt|bcba|cadc|ladc|lcadc|intern|psychologist|psychiatrist)(?:-[a-z]+)?\\b',
    '\\b(?:medicare|medicaid|mcd|mcr|aetna|cigna|bcbs|uhc|optum|humana|anthem|magellan|tricare|self[- ]pay|cash|commercial|dx)\\b',
    '\\b[a-z]\\d\\d(?:\\.\\w{1,4})?\\b',
    `\\b(?:${NUMBER_WORDS}|half|quarter|hour|long)\\b`,
    '\\b(?:walk-in|mobile|emergency|urgent|psych|individual|weekly|outpatient|iop|php|telemed)\\b',
    '[^\\w]',
  ].join('|'),
  'g',
);

/** A clause longer than this is no shorthand. */
const LONGEST_SHORTHAND = 160;

/** Letters in the clause beside the words found that belong to no other shorthand: 0 in a one-line note. */
export const lettersBeside = (found: Found<unknown>): number =>
  found.clause.text.length > LONGEST_SHORTHAND
    ? LONGEST_SHORTHAND
    : found.before.replace(WORDS, '').length + found.after.replace(WORDS, '').length;
