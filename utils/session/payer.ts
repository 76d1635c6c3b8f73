/** Who pays, and under what name. */
import { RELATIVE } from './cues.ts';
import { compileTerms, type Found, findTerms, isDenied } from './find.ts';
import type { Note, Reading } from './note.ts';
import type { SessionDetails } from './schema.ts';

type Payer = NonNullable<SessionDetails['payer']>;

interface Plan {
  payer: Payer | undefined;
  /** The payer's name; undefined for a kind of payer rather than one. */
  name: string | undefined;
}

const named = (name: string, words: string, payer: Payer | 'unclear' = 'commercial') => ({
  value: { payer: payer === 'unclear' ? undefined : payer, name } as Plan,
  words,
});
const kind = (payer: Payer, words: string) => ({ value: { payer, name: undefined } as Plan, words });

/** Words before 'Blue Cross' that belong to the name. */
const BLUE_REGION =
  '(?:anthem|empire|excellus|horizon|independence|premera|regence|wellmark|arkansas|florida|louisiana|michigan|kansas|texas|tennessee|alabama|federal|ca|il|ma|mi|nc|nj|sc|tn|tx)';

const TERMS = compileTerms<Plan>([
  named('Aetna Better Health', 'aetna better health', 'medicaid'),
  named('UnitedHealthcare Community Plan', '(?:uhc|united ?health ?care) community plan', 'medicaid'),
  named('Humana', 'humana (?:gold(?: plus)?|ma(?:pd)?)', 'medicare'),
  named('Aetna', 'aetna ma', 'medicare'),
  named(
    'UnitedHealthcare',
    '(?:uhc|united ?health ?care) dual(?: advantage)?|aarp medicare(?: advantage)?',
    'medicare',
  ),
  kind('medicare', 'medicare(?: (?:part b|b|advantage|adv|primary))?|mcr|medicare-b|mcare|part b'),
  named('Medi-Cal', 'medi-cal|medi cal', 'medicaid'),
  named('MassHealth', 'masshealth', 'medicaid'),
  named('TennCare', 'tenncare', 'medicaid'),
  named('AHCCCS', 'ahcccs', 'medicaid'),
  named('BadgerCare', 'badger ?care', 'medicaid'),
  named('Apple Health', 'apple health', 'medicaid'),
  named('Husky', 'husky (?:[abcd]|health)', 'medicaid'),
  named('Molina', 'molina(?: healthcare)?', 'unclear'),
  named('Centene', 'centene', 'unclear'),
  named('Amerigroup', 'amerigroup', 'medicaid'),
  named('CareSource', 'caresource', 'unclear'),
  kind('medicaid', 'medicaid(?: (?:mco|managed care|hmo|waiver))?|mcd|mcaid|managed medicaid'),
  named('Aetna', 'aetna(?: (?:ppo|hmo|epo|pos|commercial|open access))?'),
  named('Anthem', 'anthem(?: (?:bcbs|blue cross(?: blue shield)?|ppo|hmo))?'),
  named(
    'Blue Cross Blue Shield',
    `(?:${BLUE_REGION} )?(?:bc\\/?bs|blue cross(?:(?: and| &|\\/)? ?blue shield)?|blue shield)(?: (?:ppo|hmo|epo|of [a-z]+|federal))?|florida blue|fep`,
  ),
  named('Highmark', 'highmark(?: bcbs)?'),
  named('CareFirst', 'carefirst(?: bcbs)?'),
  named('Cigna', 'cigna(?:[ -](?:evernorth|ppo|hmo|epo|behavioral(?: health)?))?|evernorth'),
  named(
    'UnitedHealthcare',
    'uhc|united ?health ?care|united(?: bh| behavioral(?: health)?)|ubh|united(?= ?(?:$|[,.;)\n/]|ppo|hmo|insurance|ins\b))',
  ),
  named('Optum', 'optum(?: behavioral(?: health)?)?'),
  named('Oscar', 'oscar health'),
  named('Oxford', 'oxford health(?: plans?)?'),
  named('Humana', 'humana(?: (?:ppo|hmo|commercial))?'),
  named('Kaiser Permanente', 'kaiser(?: permanente)?'),
  named('Magellan', 'magellan'),
  named('Carelon', 'carelon|beacon (?:health|health options)'),
  named('Harvard Pilgrim', 'harvard pilgrim'),
  named('Tufts', 'tufts health(?: plan)?'),
  named('Health Net', 'health ?net'),
  named('Premera', 'premera'),
  named('Regence', 'regence'),
  named('Lyra', 'lyra'),
  named('TRICARE', 'tricare(?: (?:prime|select|east|west))?', 'unclear'),
  named('VA', 'va (?:community care|ccn)|champva', 'unclear'),
  kind(
    'self-pay',
    'self[- ]?pay(?:ing|s|ment)?|private[- ]?pay|cash(?:[- ]pay)?(?: (?:rate|client|pt|patient))?|out[- ]of[- ]pocket|oop|sliding (?:scale|fee)|paid (?:in )?cash|pays cash|fee[- ]for[- ]service self|paying privately|pays (?:privately|out of pocket)|no insurance|uninsured',
  ),
  kind(
    'commercial',
    'commercial(?: (?:insurance|plan|ins|ppo|payer|hmo))?|private insurance|employer (?:insurance|plan)',
  ),
]);

const FORMER =
  /\b(?:national|lost|loses|losing|ended|lapsed|terminated|termed|no longer|used to|old|previous|formerly|former|was on|had|dropped|switch(?:ed|ing)? from|until|off of)(?: (?!to\b)[\w'/]+){0,3} ?$/;
const COMING =
  /\b(?:appl(?:ied|ying|ies)|apply|eligible|waiting for|pending|enroll\w*|switch(?:ing)? to|getting|will have|sign(?:ing)? up|call(?:ed|ing)?|fight\w*|frustrat\w+|denied|stress\w*|with|about|hold|phone|contact\w*|dispute\w*|wait\w*)(?: [\w']+){0,3} ?$/;
const OTHERS = new RegExp(
  `\\b(?:${RELATIVE})(?:'s)?(?: (?:has|is on|on|have|gets|lost|applied|works (?:at|for)|with))+ ?(?:[a-z]+ )?$`,
);
const NOT_AFTER =
  /^ ?(?:application|paperwork|denied|lapsed|ended|terminated|pending|eligib\w+|cut|cuts|flow|register|advance|office|fraud|job|card (?:lost|expired)|rep\b|representative|expired|inactive|declined|rejected|employee|poor|only work|tips|app)\b/;
const SELF_PAY_NOT =
  /\b(?:short on|no|out of|enough|of|earn\w*|stole|spend\w*|withdr\w+|need\w*|has|had|for|with|in) $/;
const OOP_NOT = /^ ?(?:max|maximum|limit|deductible|expenses?|costs?|met)\b/;
const TERTIARY = /\b(?:secondary|2nd|supplement\w*|tertiary|backup)\b/;

function isPayer(note: Note, found: Found<Plan>): boolean {
  const { clause, before, after } = found;
  const words = note.text.slice(found.start, found.end);
  const insurance = /\b(?:insurance|ins|payer|payor|plan|coverage|primary|billed|bill|covered by|has)\b/.test(
    clause.text,
  );
  if (clause.planned || (clause.past && !/\bsince\b/.test(clause.text))) return false;
  if (clause.hypothetical && !insurance) return false;
  if (
    FORMER.test(before.slice(-50)) ||
    COMING.test(before.slice(-50)) ||
    OTHERS.test(before) ||
    NOT_AFTER.test(after)
  )
    return false;
  if (/^cash$/.test(words) && (SELF_PAY_NOT.test(before) || !/^\W*$|rate|pay|pt|client/.test(after)))
    return false;
  if (/out|oop/.test(words) && OOP_NOT.test(after)) return false;
  return /^(?:no|un)/.test(words) ? true : !isDenied(found);
}

const PRODUCT =
  / (?:ppo|hmo|epo|pos|commercial|open access|medicare|ma|mapd|advantage|gold plus|dual|behavioral(?: health)?|bh)\b.*$/i;

/** A name as typed keeps its state or abbreviation; small letters and shouting are set right. */
function nameAsTyped(note: Note, found: Found<Plan>, name: string): string {
  const typed = note.raw.slice(note.toRaw(found.start), note.toRaw(found.end)).replace(PRODUCT, '');
  return note.shouted || typed === typed.toLowerCase() ? name : typed.replace(/\s+/g, ' ');
}

/** Reads the first payer that is this session's; a secondary one only where no other is named. */
export function readPayer(note: Note): { payer?: Reading<Payer>; payerName?: Reading<string> } {
  const found = findTerms(note, TERMS).filter((one) => isPayer(note, one));
  const primary = found.find((one) => !TERTIARY.test(one.clause.text)) ?? found[0];
  if (!primary) return {};
  const { start, end } = primary;
  const { name } = primary.value;
  // 'Anthem Medicaid' is a Medicaid plan under Anthem's name.
  const line = found.find((one) => one.start - end === 1 && !one.value.name && name);
  const payer = line?.value.payer ?? primary.value.payer;
  return {
    ...(payer && { payer: { value: payer, start, end: line?.end ?? end } }),
    ...(name && { payerName: { value: nameAsTyped(note, primary, name), start, end } }),
  };
}
