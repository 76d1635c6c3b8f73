/** Whether a prescriber's medical work was done: prescribing, ordering, examining. */
import { DRUG_NAME } from './drug-names.ts';
import { compileTerms, type Found, findTerms, isDenied } from './find.ts';
import type { Note, Reading } from './note.ts';
import type { SessionDetails } from './schema.ts';

type Provider = SessionDetails['provider'];

const DRUG = '(?:[a-z]+|meds?|medications?|dose|rx|prescriptions?)';
const DOSE = '\\d+(?:\\.\\d+)? ?(?:mg|mcg)';
const LABS =
  '(?:labs?|labwork|bloodwork|blood work|cbc|cmp|tsh|a1c|lipids?|lithium level|ekg|ecg|uds|lfts?|hcg|metabolic panel|levels?)';

const TERMS = compileTerms<'done' | 'named'>([
  {
    value: 'done',
    words: [
      `${LABS}(?:(?:,| and| &|\\/) ?${LABS}){0,4} (?:were |was )?(?:ordered|drawn|reviewed|obtained)`,
      `(?:ordered|ordering|drew|obtained|order) (?:a |an |the |routine |baseline |fasting |repeat ){0,4}${LABS}`,
      `(?:e-?)?(?:rx|script|prescription|scripts)s? (?:was |were )?(?:sent|written|given|issued|provided|renewed|e-?scribed)|(?:sent|wrote|renewed|issued|e-?scribed|gave) (?:a |the |new )?(?:rx|script|prescription|refill)s?`,
      `(?:e-?)?prescribed (?!by)(?:${DRUG})`,
      `(?:refill(?:ed|s)?|renewed) (?:sent|given|provided|of |for )?(?:${DRUG})?(?: ${DOSE})?|refills? (?:sent|given|provided|ordered)`,
      `(?:started|start|initiated|initiate|increased?|decreased?|reduced?|titrated?|tapered?|adjusted|continued?|discontinued?|stopped|switched to|changed|raised?|lowered?) (?:on |the |dose of |her |his )?(?:[a-z]+ ){1,3}(?:from |to |at |by )?(?:${DOSE} ?(?:to|>) ?)?${DOSE}`,
      `(?:started|starting|initiated?|increas(?:ed?|ing)|decreas(?:ed?|ing)|reduced?|titrat(?:ed?|ing)|taper(?:ed|ing)?|adjust(?:ed)?|continued?|discontinued?|d\\/c'?d?|stopped|added|changed|switched to|refill(?:ed)?|renewed|prescribed|held|cross-taper(?:ed)?) (?:on |the |dose of |her |his |pt'?s |home |current |to |from ){0,3}${DRUG_NAME}`,
      `${DRUG_NAME}(?: ${DOSE})?(?: (?:daily|bid|tid|qhs|qam|qd|hs))? (?:was |were )?(?:started|increased|decreased|titrated|adjusted|continued|discontinued|refilled|renewed|tapered)`,
      `(?:med(?:ication)?s?|dose|dosage|regimen) (?:was |were )?(?:adjusted|changed|increased|decreased|titrated|prescribed|refilled|started|reconciled)`,
      `(?:adjusted|changed|increased|decreased|titrated|prescribed|refilled|started|renewed) (?:the |her |his |pt'?s |current |psych ){0,4}(?:meds?|medications?|dose|dosage|regimen|stimulant|antidepressant|ssri)`,
      `(?:physical|neuro(?:logical)?|medical|aims|focused) exam(?:ination)? (?:was )?(?:done|performed|completed|unremarkable|wnl|normal)|(?:performed|did|completed) (?:a |an )?(?:brief |focused )?(?:physical|neuro(?:logical)?|aims|medical) exam(?:ination)?|exam (?:done|performed|wnl)`,
      `vitals?(?: signs)? (?:were )?(?:taken|done|checked|obtained|reviewed|stable|wnl|recorded)|(?:checked|took|obtained) vitals|bp \\d{2,3}\\/\\d{2,3}`,
      `prescribing done|medical (?:services|work|decision[- ]making|eval(?:uation)?) (?:provided|done|performed|rendered|completed)`,
    ].join('|'),
  },
  {
    value: 'named',
    words:
      'medical (?:services?|work|component|eval(?:uation)?|exam(?:ination)?)|e\\/?m (?:services?|work|component)|prescribing|medication services',
  },
]);

const OTHERS =
  /\b(?:pcp|gp|outside|psychiatrist|np|prescriber|primary care|neurologist|er|ed|hospital|her doctor|his doctor|their doctor|doctor|dr\.?|pt|patient|client|mother|mom|dad|self|he|she|they|ct)(?:'s)?(?: (?:has|had|was|recently|also|just|who|that|office|reports?|states?|said|reported|asked|been|is|been)){0,4} $/;
const BY_OTHERS =
  /^(?: ?[\w.]+){0,3} ?(?:by|per|from|through|w\/|with|at) (?:the |her |his |their |an? |outside ){0,4}(?:pcp|gp|psychiatrist|prescriber|np|primary|neurologist|doctor|dr|er|ed|hospital|outside|pediatrician|urgent care|ob)\b/;

const PRESCRIBERS: readonly Provider[] = ['physician', 'nurse-practitioner', 'physician-assistant'];

const isDone = (found: Found<string>): boolean =>
  !found.clause.past &&
  !found.clause.other &&
  !found.clause.hypothetical &&
  !isDenied(found) &&
  !OTHERS.test(found.before) &&
  !BY_OTHERS.test(found.after);

/** Work ordered in the plan of a note was ordered in the visit; work left for the next one was not. */
const isPut = (found: Found<string>) =>
  !/\b(?:next|will|if|consider|upcoming|plan to|tomorrow|follow)\b/.test(found.clause.text);

/** Reads it. Without a prescriber's credential only plain words for prescribing or ordering count. */
export function readMedicalServices(note: Note, provider: Provider): Reading<boolean> | undefined {
  const found = findTerms(note, TERMS);
  const denied = found.find(
    (one) => one.value === 'named' && isDenied(one) && !one.clause.planned && !one.clause.past,
  );
  if (denied) return { value: false, start: denied.start, end: denied.end };
  const isPrescriber = PRESCRIBERS.includes(provider);
  if (provider !== undefined && !isPrescriber) return undefined;
  const done = found.find(
    (one) =>
      one.value === 'done' &&
      isDone(one) &&
      isPut(one) &&
      (isPrescriber || isPlain(note.text.slice(one.start, one.end))),
  );
  return done && { value: true, start: done.start, end: done.end };
}

/** Words that only the prescriber's own work is written in. */
const isPlain = (words: string) =>
  /order|prescribed|sent|refill|wrote|renewed|exam|drawn|scribed|prescribing|medical/.test(words);
