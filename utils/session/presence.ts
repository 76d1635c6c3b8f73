/** Whether the patient took part. */
import { PATIENT, RELATIVE } from './cues.ts';
import { compileTerms, findTerms } from './find.ts';
import type { Note, Reading } from './note.ts';

const WHO = `(?:the )?(?:identified )?${PATIENT}(?: ?\\([^()]{0,20}\\))?`;
const AND = '(?: ?(?:,|&|\\+|\\/)| and| with| w\\/){1,2} ?';
const FAMILY = `(?:(?:his |her |their |the |both |bio |adoptive |foster |adult |grown |two |three |older |younger ){0,4}${RELATIVE})`;
const BE = "(?:was |is |were |are |wasn't |did |has |had )?";
const COME =
  '(?:present|attend(?:ed|ing|s)?|participat(?:ed?|ing|es)|join(?:ed|ing|s)?|in (?:the )?(?:room|session)|here|in attendance|there|included|involved|available|seen|on (?:the )?(?:call|video|line|screen)|came|show(?:ed)?(?: up)?|take part|took part)';
const ONLY = '(?:only|alone|by (?:herself|himself|themselves)|individually)';

const TERMS = compileTerms<boolean>([
  {
    value: false,
    words: [
      `${WHO}(?:,? (?:who|age \\d+))? ${BE}(?:not|never|n't|didn't|wasn't|did not|unable to|chose not to|refused to|declined to|could not|couldn't)(?: (?:be|actually|physically|able to|to)){0,4} ?${COME}`,
      `${WHO}(?: (?:herself|himself|themselves|themself))? (?:was |is )?too \\w+ to (?:attend|participate|join|come|take part|be present)`,
      `${WHO} (?:didn't|wasn't|isn't|couldn't|wouldn't|doesn't|won't) (?:be )?${COME}`,
      `${WHO} ${BE}(?:absent|not there|not in (?:the )?(?:session|room)|excused|out of (?:the )?room|unavailable|elsewhere)`,
      `${WHO} (?:declined|refused|chose not)(?: to)? (?:join|attend|participate|come|session)`,
      `(?:without|w\\/o(?:ut)?|minus) (?:the )?(?:identified )?${PATIENT}(?: (?:present|there|in (?:the )?room|in attendance|participating|attending))?`,
      `(?:met|session|meeting|spoke|collateral|family (?:session|therapy|tx)|seen|tx|therapy|visit|consult)(?: (?:only|individually|held|separately|session|was|visit)){0,4} (?:w\\/|with|for) ${FAMILY}(?:(?: and |\\/| & )${FAMILY}){0,4} ${ONLY}`,
      `(?:met|session|seen|family session|family therapy|tx|spoke|meeting|visit)(?: (?:only|just|individually|alone))+ (?:w\\/|with) ${FAMILY}(?:(?: and |\\/| & )${FAMILY}){0,4}`,
      `(?:parent|mother|father|mom|dad|spouse|caregiver|guardian|wife|husband|grandmother|grandparent|collateral)s?[- ](?:(?:session|meeting|visit|consult|appt)[- ])?(?:only|alone)(?: session| meeting| present)?`,
      `(?:parents?|mother|father|mom|dad|both parents|caregivers?|wife|husband|spouse|grandparents?) (?:attended|came|seen|present|met) (?:alone|only|without (?:pt|the pt|patient|the patient|client|child|the child))`,
      `only (?:the )?${FAMILY} (?:was |were )?(?:present|attended|seen|joined|came)`,
      `${WHO} (?:(?:remained |stayed |waited )at (?:school|home|camp|work|daycare)|(?:was |is )at (?:school|home|camp|work|daycare)(?= (?:during|while|so|for (?:the )?(?:session|meeting|visit)))|(?:was |is |remained |stayed |waited )in (?:the )?(?:waiting room|lobby|waiting area|car))(?: (?:during|for) (?:the )?(?:parent |family |entire )?(?:session|meeting|visit))?`,
      `no (?:pt|patient|client|child|kid)(?: (?:present|in (?:the )?(?:session|room))|(?= ?(?:$|[,.;\\n])))`,
      `${WHO} (?:no[- ]?show(?:ed|s)?|(?:was a )?no[- ]show)`,
      `absent (?:pt|patient|client)`,
      `(?:parents?|caregiver|mother|father|mom|dad|guardian)s?'? (?:session|meeting|consult(?:ation)?|visit)(?=,? (?:while )?(?:the )?(?:pt|patient|client|child) (?:at|in) (?:school|camp|work|daycare|class))`,
      `(?:in place of|instead of|in lieu of|on behalf of) (?:the )?${PATIENT}`,
    ].join('|'),
  },
  {
    value: true,
    words: [
      `${WHO} ${BE}(?:also |both |fully |actively |physically )?(?:present|attend(?:ed|s|ing)|participat(?:ed?|ing|es)|join(?:ed|s|ing)|in (?:the )?(?:room|session)(?! (?:alone)?not)|in attendance)`,
      `${WHO}${AND}${FAMILY}(?:${AND}${FAMILY}){0,4} (?:were |was |both |are |all ){0,4}(?:present|attended|seen|participated|joined|in (?:session|room)|met)`,
      `(?:family (?:tx|therapy|session),? |with |w\\/ ?|both )${FAMILY}(?: (?:and|&|\\+)|,) (?:the )?(?:pt|patient|client|ct)(?= ?(?:[,.;)\\n]|$))`,
      `${FAMILY} (?:and|&|\\+) (?:the )?${PATIENT} (?:were |was |both |are ){0,4}(?:present|attended|seen|participated|joined|in (?:session|room)|met)`,
      `(?:w\\/|with|including|incl\\.?) (?:the |both )?(?:identified )?(?:pt|patient|client|ct|ip)(?= (?:and|&|\\+|present|in|,|w\\/|with|plus|\\()|[,.;)&+/]|$| \\d| ?\\()`,
      `(?:w\\/|with|including) (?:the )?(?:child|teen|adolescent|kid|minor|member) (?:and|&|present|plus|in session)`,
      `${WHO} (?:w\\/|with) (?:the |both )?${FAMILY}(?=,? (?:family|couples?|conjoint) (?:session|tx|therapy|visit|meeting))`,
      `(?:w\\/|with) ${FAMILY}(?:,? (?:and |& )?${FAMILY}){0,3},? (?:and|&|\\+) (?:the )?(?:identified )?(?:pt|patient|client|ct|child|teen|ip)`,
      `(?:session|tx|therapy|meeting|visit)(?: ?:| with| w\\/) ?(?:pt|patient|client|ct)(?=,? (?:and |& |\\+ )?(?:his |her |their )?${RELATIVE}\\b)`,
      `(?<=(?:^|[,:;(]) ?)(?:pt|patient|client|ct)(?: and | ?[&+] ?)${FAMILY}(?:(?:,| and| &| \\+) ?${FAMILY}){0,3}(?= ?(?:[.,;)\\n]|$|\\d))`,
      `(?:both|all) (?:partners|spouses|members of (?:the )?couple|family members)(?: were| are)? (?:present|attended|in (?:the )?(?:room|session)|participated|seen)`,
      `(?:pt|patient|client|ct|child) present|(?:present|attendees?|participants?|in attendance|attended by|who attended)(?: ?[:=]| -) ?(?:the )?(?:${FAMILY}(?:,| and| &|\\/) ?){0,4}(?:the )?(?:pt|patient|client|ct)|(?:pt|patient|client) (?:here|seen) (?:with|w\\/) ${FAMILY}`,
      `${FAMILY}(?:(?: and |, | & )${FAMILY}){0,4} (?:joined|sat in with|accompanied|attended (?:with|w\\/)|present (?:with|w\\/)) (?:the )?(?:pt|patient|client|ct|child)`,
    ].join('|'),
  },
]);

const AFTER_ABSENCE =
  /^ ?(?:(?:for|during) (?:part|(?:the )?(?:first|last)|some|half)|until|at first|initially|(?:the )?(?:first|last) \d|last week|last session|next)\b/;
const BEFORE_NOT =
  /\b(?:no|not|without|w\/o(?:ut)?|never|when|if|until|because|why|that|since|school|class|group home)\s(?:the )?$/;

const LIVES_BEFORE =
  /\b(?:lives?|living|stays?|staying|resides?|sleeps?|raised|left) (?:with|w\/|by) (?:\w+ )?$/;

/** Seen alone and then with others: a relative alone for some minutes is one part of several. */
const IN_PARTS = new RegExp(
  `\\b${PATIENT}(?: was)? (?:seen )?(?:alone|individually|separately) for|\\btogether for \\d`,
);

/** Reads whether the patient was there; for part of the time counts as there. */
export function readPatientPresent(note: Note): Reading<boolean> | undefined {
  const isInParts = IN_PARTS.test(note.text);
  const found = findTerms(note, TERMS, true).filter(
    ({ clause, before, after, value }) =>
      !clause.planned &&
      !clause.past &&
      !clause.hypothetical &&
      !(value === false && (AFTER_ABSENCE.test(after) || (isInParts && /^ for \d/.test(after)))) &&
      !BEFORE_NOT.test(before) &&
      !LIVES_BEFORE.test(before) &&
      !(
        value === true &&
        /^ ?(?:not|less|in no|oriented|with (?:flat|sad|anx\w+|blunted|symptoms|depress\w+|low|euth\w+|bright|restricted|irritable))\b/.test(
          after,
        )
      ),
  );
  const absent = found.find((one) => !one.value);
  const present = found.find((one) => one.value);
  return absent ?? present;
}
