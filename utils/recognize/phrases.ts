/** The words around a number that say what it is. */
import { SERVICE_WORDS } from './service-words.ts';

/** Where a text or the next item of a list begins, no word leads to a number: of the others below that speak of words before it none is asked. */
export const NOTHING_BEFORE = /(?:^|(?<!\bnumber),|\b(?:and|or))\s*$/i;

/** A state before a ZIP code, where its letters are a word ('OR', 'TX') or a mark follows them; the others are no word that leads to a code. */
export const STATE =
  /(?:(?:^|[\s,(])(?:OR|IN|[A-Z]{2}[.,])|,\s[A-Z]{2}|\b(?:Ariz|Calif|Colo|Conn|Fla|Mass|Mich|Minn|Nev|Okla|Ore|Penn?|Tenn|Tex|Wash|Wisc?)\.)\s{1,3}$/;
/** The same before numbers that are of no code: there a city is enough. */
export const ANY_STATE = new RegExp(`${STATE.source}|[A-Za-z]{3},? [A-Z]{2}\\s{1,3}$`);
/** Cities whose ZIP codes have the digits of these codes. */
const CITY = /\b(?:Long Beach|Spokane(?: Valley)?|Los Angeles|San Pedro|Seal Beach)\b/i;
/** What heads a list of ZIP codes. */
export const ADDRESSED = new RegExp(`${CITY.source}|\\b(?:zip|postal)\\b`, 'i');
export const ADDRESS_BEFORE = new RegExp(
  `${CITY.source}(?:\\W{1,3}| [a-z]+ \\()$|\\bzip\\b(?:[^.;:,]{0,16}|[^.;:,]{0,12}\\((?:for example|e\\.g\\.,?|such as|like)\\s|[^.;:,]{0,48}(?:\\(|\\b(?:from|was|is|to)\\s))$|\\b(?:floor|suite|ste\\.?|building)(?: [A-Z]?\\d{1,4}[A-Z]?)?,\\s$`,
  'i',
);
export const ADDRESS_AFTER = new RegExp(`^(?: zip\\b|\\W{1,4}${CITY.source})`, 'i');
const STREETS =
  'St|Street|Ave|Avenue|Blvd|Boulevard|Rd|Road|Ln|Lane|Hwy|Highway|Ct|Court|Way|Pkwy|Parkway|Pl|Plaza|Drive|Cir|Circle|Ter|Terrace|Sq|Loop|Trail|Fwy|Freeway|Expy|Expressway|Tpke|Turnpike|Route|Trl';
/** A street right before its ZIP code. */
export const STREET_BEFORE = new RegExp(`\\b\\d{2,5} (?:[A-Z][\\w.]* ){1,4}(?:${STREETS})\\.?,\\s$`);
/** A street right after its number. */
export const STREET = new RegExp(
  `^[\\s,]{1,2}(?:[NSEW]{1,2}\\.?\\s|(?:North|South|East|West)\\s)?(?:[A-Z0-9][\\w'’.]*\\s){0,3}(?:${STREETS}|${STREETS.toUpperCase()}|(?<=[A-Za-z]{2} )D[Rr])\\b\\.?(?!\\s*(?:eval|review|visit))`,
);
/** The rest of an address: its street and city, then state and ZIP. */
export const TO_ZIP = /^ [A-Z][^.;:?!|·•\n]{2,50}, (?:[A-Z][a-z]+ ){0,3}[A-Z]{2} \d{5}\b/;
/** What a number counts. */
export const COUNTED =
  /^\s?(?:(?:such|more|new|active|unique|different|other|paid|open|clean|denied|registered|insured|covered|annual|monthly|member|patient|claim|user|page|web) )?(?:(?!(?:cov|diff|ref|off|modifi|disord|trigg|ent|consid)ers\b)\w+(?:[eo]rs|ees|ians)|patients|claims|records|people|persons|calls|views|results|items|rows|lines|entries|pages|files|messages|steps|miles|points|words|shares|tickets|visits|sessions|units|beds|respondents|participants|downloads|copies|times|square|sq\.?|total|enrolled|of\s+\d|months|hits|requests|events|seats|votes|students|adults|children|kids|men|women|families|jobs|homes|bytes|veterans|households|residents|lives|dollars|cents|transactions|appointments|calories|reviews|ratings|credits|rules|bookings|reconsiderations|applications|registrations|referrals|admissions|submissions|inquiries|complaints|grievances|prescriptions)\b/i;

/** What is billed with a code, between words that say which of it: 'all 90853 lines', 'your 90837 claim'. */
export const OF_CODE_BEFORE =
  /\b(?:all|any|both|each|every|the|this|that|these|those|my|your|hi[sm]|her|its|our|their|of|denied|paid|open)\s$/i;
export const OF_CODE_AFTER = /^\s(?:lines?|claims?|charges?|sessions?|visits?|appointments?|units?)\b/i;

/** Where a person is asked to write an account. */
export const ON_CHECK = /^\son (?:the|your|each|every) (?:check|cheque|envelope|memo)\b/i;

/** A unit of measure. */
export const MEASURED =
  /^\s?(?:mg|mcg|ng|pg|ml|kg|g|lbs?|oz|cm|mm|km|m|ft|mi|k?b|mb|gb|tb|ms|s|sec|seconds|min(?:ute)?s?|h|hrs?|hours?|days?|weeks?|months?|years?|yrs?|bytes?|%|percent|°|bpm|mmhg|iu|units?\/|kcal|cal|hz|khz|rpm|psi|px|pt|usd|eur|v|w(?!\/)|kw|kwh|mah|am|pm)(?![A-Za-z0-9:])/i;
/** The modifier for a family with the client, where hours ('hr') are written small. */
export const FAMILY_AFTER = /^ HR(?!\w)/;
/** A remark's code (N122) has the shape of a diagnosis. */
export const REMARK_BEFORE = /\b(?:remarks?|rarcs?|carcs?)\s+$|\b(?:CO|PR|OA|PI)[- ]?\d{1,3}\s?[/,;+&]?\s?$/i;
/** Words that name a code, right before it. */
export const CODE_BEFORE =
  /\b(?:cpt|hcpcs?|hc(?!-)|svc|icd(?:-?10)?(?:-cm)?|procedures?|proc|dx|diag|diagnos[ei]s(?: on [a-z ]{3,20}(?= is))?|codes?|add-?on|modifier)(?:\s?[®™©*])?(?:\s+codes?|\s+of|\s+with|\s+for|\s+in|\s+is|\s+was|\s+are|\s+were|\s+range|\s*\(s\))?\s*[:#=“"'([–—-]*\s*$/i;
/** The same where they name nothing but a code: three characters name too much else. */
export const SOME_CODE_BEFORE = /\b(?:(?<!\b(?:icd|diagnosis|dx)[ -]?)codes?)\W*$/i;
/** Codes that are none of billing: '<word> code(s)'. */
const OTHER_CODES =
  'zip|mail|customer|client|caller|rider|driver|guest|building|elevator|conference|dial-in|loyalty|interpreter|agency|vendor|employee|campaign|survey|student|school|form|letter|template|region|district|cabinet|short|company|support|help|uber|wi-?fi|lock(?:er|box)?|alarm|garage|parking|meeting|course|room|pay(?:roll)?|labor|job|work|earnings|shift|route|flight|booking|tracking|merchant|device|serial|part|model|color|paint|fault|trouble|lot|post(?:al)?|area|validation|recovery|rsvp|door|gate|entry|access|auth|receiver|submitter|sender|fee|promo\\w*|coupon|discount|gift|voucher|referral|invit\\w+|error|exit|reason|remark|status|response|return|result|rev(?:enue)?|denial|source|condition|occurrence|value|place|location|taxonomy|country|county|currency|bar|qr|pin|pass|backup|fips|security|verification|confirmation|activation|dial\\w*|product|item|sku|bank|tax|carrier|plan|payer|site|facility|project|department|dept|cost center|gl|account|authori[sz]ation|discharge|admission|bill type|frequency';
export const OTHER_CODE_BEFORE = new RegExp(
  `(?:\\b(?:${OTHER_CODES})\\s*codes?\\s*(?:is|are|was|were|of|for)?\\s*[:#=“"'([–—-]*\\s*|\\b(?:pay|log ?in|sign ?in|check ?in|join|unlock)\\b[^.;:]{0,20}\\bcode\\s|\\btext\\s[^.;]{1,30}\\sto\\s|\\bextensions?:\\s(?:[^.;\\n]|\\bDr\\.)*)$`,
  'i',
);
/** Words that speak of codes and claims. */
export const CODE_WORD = new RegExp(
  `\\b(?:cpt|hcpcs|icd-?10|modifiers?|units? of service|dos|(?:date|place) of service|pos \\d\\d|dx|bill(?:ed|ing|able)?|(?:un)?bundl\\w+|add-?on|e\\/m|ncci|coding|procedure code|service line|claim line|superbills?|psychotherapy|denied|(?<!\\b(?:${OTHER_CODES})[ -])codes?|mue|report(?:ed|able)|resubmit\\w*|no auth|auth(?:ori[sz]ation)? (?:is )?(?:needed|required)|(?:up|down)-?cod\\w+|reimburs\\w+)\\b`,
  'i',
);
/** A number sign. */
export const NUMBER_BEFORE =
  /(?:#|\bno\.?|\bnos\.|\bnum(?:ber)?s?|\bids?|\bnr\.?|№)(?:\s(?:is|was|are|were))?\s*[:.]?\s*$|(?:#|\bnum(?:ber)?|\bid)\s?[:.]?\s(?:[A-Z]{1,4}\s)?(?:\d{2,6}\s){1,4}$/i;
/** What other numbers are called, before a point, a colon or 'is', and words that lead to a count or a place. */
export const OTHER_BEFORE =
  /(?:\blic(?:en[cs]e)?s?\.?\s(?:(?:no\.?|#)\s?)?(?!(?:to|or|in|and|for|may|can|as|if|is)\b)[A-Z]{1,3}[\s.]$|\b(?:number|no\.?),\s$|\bPCN[: ][^;:\n]{1,24}\bgroup\s$|\b(?:payer|payor|carrier|insurer|clearinghouse|receiver)\s[A-Za-z .&’'-]{2,40}\(\s?$|\b(?:case|ticket|claim|order|reference|confirmation|control|batch|invoice|receipt) (?:number|no\.?|id)s? [^.;:]{0,24}(?:e\.g\.,?|such as|for example,?|like)\s$|\bAK[12]\*HC\*$|\*EX\*$|\bACK\^[A-Z]\d\d\s$|\b(?:advantage|hmo|ppo)\s\($|\(list\s$|\b(?:patient|client|member|pt|office|practice|provider|facility|site|location|pharmacy)s?: [A-Z][\w.,'’\s-]{2,40}\(\s?$|\b(?:box|queue) \(\s?$|\b(?:ends?|ending) in\s$|\bticket type\s$|\bcost cent(?:er|re)s?\s$|\b\d{4};\d+(?:\(\d+\))?:\s?$|\bbox,\s$|\b(?:reference|ref\.?|confirmation|number|id) for [a-z ]{2,24}:\s$|\b(?:reviewer|agent|rep|operator|user)\s\([^)]{0,20}$|\b(?:number|no\.?|id)\s?\([a-z ]{2,20}:\s$|\b(?:radios?|pagers?|vans?|vehicles?|(?<!\b(?:metabolic|lipid|drug|hepatic|function|test) )panels?|cars|partners?|buses|badges|permits?|passes|serving|desks|queues|carts|kits|bins|lots|(?:friend|someone|anyone|office|clinic|practice|colleague|people|everyone|living|based|located) in)\s$|\b(?:signed|logged) (?:in|on) (?:as|by) [A-Za-z .'’-]{2,40}\(|(?:^|[—–-]\s)(?:visit|encounter)(?!\s*[:#=.])|\b(?:(?:claim|(?:member|patient|client|chart|case) file|lockbox|receipt|notice|(?<!\bappeal )letter|docket|voucher|(?<!\b(?:new|established|with(?:out)?(?: the)?) )patient|(?:PPO|HMO|EPO)(?: [A-Z]?\d{3,5})?|member|subscriber|account|ticket|invoice|batch|chart|record|case)(?:e?s)?|zips?(?: ?\+ ?4)?(?: codes?)?|postal code|suite|ste|rooms?|rm|apt|bldg|hall|wing|bed|bay|ward|unit|cell|stall|booth|locker|tags?|(?:house|senate|assembly) bill|shelf|aisle|rack|valve|dock|berth|number changed from|(?:crossed over|forwarded|transferred|routed|mailed|faxed) to|site|box|x|ext(?:ension)?|phone|tel|fax(?: cover)?|(?<!\b(?:the|an?|video) )call|dial|npi|policy|(?<!\b(?:\d{5},|therapy|testing|visits?|crisis|evaluation|assessment|counseling) )group(?!\sis\s|(?<=[a-z] group)\s*\n)|ac(?:n|c)?t|inv|(?<!\b(?:med(?:s|ication)?|also|please|to|and|can you|re) )checks?|chk|ck|(?<!\blab )orders?|ref(?:erence)?|confirmation|auth(?:ori[sz]ation)?|ver|pages?|p\.(?!\s*\n)|line|item|plans?|contracts?|[cr]arc|reason|year|since|area|near|miles (?:of|from)|(?:clients|patients|families) (?:at|in|near)|route|highway|gate|plat|tile|position|rev(?:enue)?(?: code)?|amount|balance|total|max(?:imum)?|out-of-pocket|n\s?=|sum|score|of the|number of|approximately|(?<!\b(?:agree|agreed|disagree|asks?|asked|asking|questions?|call(?:ed|ing)?|writing|wrote|talk(?:ed|ing)?|sure|unsure|confused|told|know|notes?|heard?|worried|you|us|me|him|them|what|how) |\b(?:ask|call|tell|told|email|message|remind)\b[^;:]{1,30} )about|roughly|nearly|over|the move to|(?<!\bsupports? no )more than|fewer than|less than|at least|up from|down from|(?:page|unread|showing) \d+ of|password|passcode|pin|lic(?:en[cs]e)?|cert|psy|lcsw?|lmft|session|(?:client|patient|pt|family|he|she|they|mom|dad|mother|father|parents?)(?:\s(?:has|have|had|just|recently))?\s(?:(?:moved|relocated)\s(?:to|from)|(?:lives?|living|resides?)\s(?:in|at|near))))\s*(?:(?:#|no\.?|number|num|nbr|id|code)\s*)?(?:(?:is|was)\s*)?[:#=.]?\s*$/i;

/** Services counted in words before the code that they are of: '12 visits of'. */
export const COUNT_OF_BEFORE =
  /\b(?:visits?|sessions?|units?|(?:hours?|hrs?)(?:\/wk| (?:a|per) week)?|days?|encounters?|lines?|charges?|claims?) (?:of|for)\s*$/i;

/** A change of a code in words: 'procedure from', 'code changed to'. */
export const CHANGE_BEFORE =
  /\b(?:procedure|code|cpt|hcpcs|service|diagnosis|dx)s?:?\s+(?:[A-Z]?\d{4}[0-9A-Z]?\s+)?(?:(?:was|were|has been|is)\s+)?(?:(?:\w+ed\s+)?(?:from|to|by|with)|changed:?)\s*$/i;

/** A claim line's number in a message: 'Line 2: '. */
export const LINE_BEFORE =
  /\b(?:line|ln|svc|service line|claim line|lines)\s*#?\s*\d{1,2}(?:\s(?:added|removed|changed|deleted|denied|paid|corrected))?\s*[:),.–—-]?\s*\(?$/i;

/** Or the code and then its line: '90847 on line 1'. */
export const LINE_AFTER = /^\s(?:on|in|of)\s(?:claim )?line #?\d/i;

/** A modifier named within the same clause. */
export const MODIFIER_AFTER = /^[^.;:]{0,24}\bmod(?:ifier)?s?\b/i;

/** A diagnosis told in a sentence: 'the diagnosis on the claim is F29'. */
export const DIAGNOSIS_BEFORE =
  /\b(?:diagnos[ei]s|dx)\b[^.;:]{0,40}\s(?:is|was|of|to|as|from|stays|remains)\s$|\b(?:diag|dx)\b[^.;:\n]{0,60}\s\d{1,2}\s$/i;

/** What is asked and decided for a service: 'auth for', 'denial of'. */
export const DECIDED_BEFORE =
  /\b(?:pre-?)?(?:auth(?:ori[sz]ation)?|cert(?:ification)?|coverage|benefits|reimbursement|denials?|appeals?|rates?|edits?|limits?|copays?)\s(?:(?:is|was)\s)?(?:for|of|on)\s$|\bfees?\sfor\s$/i;

/** A price after the code of a list. */
export const PRICE_AFTER = /^\s*(?:[-–—:|.]+|at|is|=)?\s*(?:[A-Za-z]+\s){0,3}\$\s?\d/;

/** A verb of billing that takes a code: 'billed as', 'coded with', 'bill'. */
export const VERB_BEFORE =
  /\b(?:report|bill|code)(?:ed|s|ing)?\s(?:an?|the|each|any)\s[^.;:]{1,60}\sas\s$|\b(?:I|you|we|he|she|they|who) (?:entered|coded|charged|documented|keyed|used|chose|picked|selected|put|wrote|billed|forgot|missed|omitted|meant)\s$|\b(?:chang(?:ed?|ing)\s(?:(?:our|my|your|their|his|her|the)\s)?[A-Z]?\d{4,5}\sto|(?:line|charge|claim) with)\s$|\b(?:(?:go|goes|went|going|sent) out|(?:was|were|been|first|originally) sent) (?:as|with|under)\s$|\b(?:stop|start|keep|kept|been|is|are|was|were|by) using\s$|\b(?:included|bundled|incidental) (?:in|into|to|with)\s$|\b(?:(?:bill|report|cod|charg|submitt?|process|adjudicat|enter|post|chang|correct|resubmitt?|down-?cod|up-?cod|rebill)(?:ed|ing)?|paid|denied|allowed)\s+(?:it\s+|the (?:line|visit|session|claim)\s+)?(?:as|with|under|using|into)\s+(?:an?\s|the\s)?["“'(]?$|\b(?:labs?|lab orders?|ordered):?\s+$|\b(?<!\b(?:house|senate|assembly) )(?:re-?)?bill(?:ed|ing|s)?\s+(?:an?\s|the\s|only\s|both\s)?["“'(]?$|\b(?:removed|deleted|retired?|replaced|retiring|withdraw)\s(?:old\s|the\s)?$|\b(?:(?:plan|payer|insurance|insurer|medicare|medicaid)s? pay|accept|(?<!fax )cover|reimburse|recognize|require|want|pay for)s?\s+$|\b(?:supports?(?: no more than)?|supported|replaced|replaces|documents|meets|qualifies for|justif(?:y|ies))\s+(?:an?\s|the\s|only\s)?["“'(]?$|\b(?:re-?)?(?:bill|chang|submit|cod|void|appeal|correct|unbundl|down-?cod|up-?cod)(?:ed?|ing|s|ted|ting)?\s+(?:(?:his|her|their|that|this|the|my|your|our)|[A-Z]\w+[’']s)\s+$/i;

/** What is done with a code in instructions and policies: 'do not report', 'Report … for', 'must append'. */
export const TOLD_BEFORE =
  /(?:\b(?:do not|don[’']t|may|must|should|can|could|to|not|never|please|also|then|providers|clinicians|(?:can|may|should|could|must|do) (?:i|we|you|they)) (?:report|append|add|use|bill|choose|enter|select|check)|(?:^|[.;:•]\s+)(?:append|add|use|choose|select)|see also)\s(?:only\s)?$/i;
/** The same where 'report' could be a noun: 'Report 90839 for'. */
export const REPORT_BEFORE = /(?:^|[.,;:•]\s+)report\s$/i;
export const TOLD_AFTER =
  /^(?:\s?(?:[–-]|to|thru|through)\s?\d{5})?\s(?:according|for|in|at|each|every|when|if|only|once|with|and|or|plus|as|instead|twice|per)\b/i;

/** A modifier with its value in the words before: 'Modifier 95 may be missing on'. */
export const MODIFIER_BEFORE = /\bmod(?:ifier)?s?\s[0-9A-Z]{2}\b[^.;:]{0,40}$/;

/** A count of sessions right after a code: 'x2', '× 3'. */
export const COUNT_AFTER = /^\s?[x×]\s?\d{1,2}(?![\d.%]|\s?(?:mg|ml|mm|cm|in\b|ft|px))/i;

/** A day right after a code: '90837 on 10/14'. */
export const DAY_AFTER = /^\s(?:on|for|from)\s\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?!\d|\/)/;

/** A whole date right after a code. */
export const DATE_AFTER = /^[\s,(–—-]{1,4}\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})(?!\d|\/)/;

/** What is said of a code that a sentence is about: what befell it, what it may or needs. */
export const FATE_AFTER =
  /^["”’)]?[,?]?\s(?:(?:it|that|which|line)\s)?(?:(?:was|were|is|are|got|has been|have been|came back|keeps getting)\s(?:\w+ly\s|not\s)?(?:denied|rejected|\w*bundled|(?:down|up|re)-?coded|recouped|disallowed|paid|payable|\w*billed|reported|\w*covered|allowed|missing|invalid|supported|upheld|overturned|withdrawn|approved|requested|authori[sz]ed|submitted|voided|appealed|reviewed|included|limited|deleted|retired|discontinued|replaced|removed|an\b|add-on)|(?:is\s)?(?:still|no longer|not)\s(?:open|payable|covered|billable|active|valid|allowed|reportable|reimbursable)|ended|removed|deleted|retired|revised|discontinued|added|may|must|can|cannot|go(?:es)? (?:on|with|along|beside)\b|can[’']t|should|will|would|needs?|requires?|pays|includes)\b/i;

/** Words that stand right before codes and other numbers alike, verbs in -s among them; any other word right before a number is what it is called. */
const FREE_WORDS =
  "about|yet|still|now|only|except|once|them|us|you|they|we|he|she|print|among|out|off|two|three|four|five|six|seven|eight|nine|ten|several|an?|the|my|your|hi[sm]|her|our|their|it|th(?:is|at|ese|ose|en|an|ru|rough)|any|all|both|each|every|not|just|and|or|but|plus|with|for|to|of|on|in(?:to|stead|cludes?)?|as|by|at|from|under|versus|vs|via|per|is|are|were|be|been|have|had|do|did|can|could|may|might|must|should|will|would|if|when|because|like|also|again|between|after|before|same|new|old|usual|regular|previous|next|last|current|one|original|correct|wrong|first|second|use|add|append|bill|rebill|submit|see|saw|got|get|cover|allow|support|replace|require|consider|choose|chose|select|enter|change|pay|paid|deny|check|list|sent|put|say|show|mean|made|no|w|re|maybe|follow|take|find|found|took|search|keep|kept|blocks?|skips?|value|plain|drop|pick|send|copy|[ap]m|pair|ncci|lab|diem|service|range|beside|alongside|fees?|example|instance|leaves?|against|without|within|above|below|next|than|until|till|where|which|who|what|how|why|whether|while|so|too|there|here|wr(?:ites?|ote)|type|tr(?:y|ied)|want|ask|think|kn(?:ow|ew)|h[eo]ld|g[ai]ve|left|let|set|hit|flag|reject|bec[ao]me|review|audit|compare|verify|confirm|combine|expect|accept|provide|deliver|perform|prefer|recommend|exclude|omit|waive|render|administration|scoring|interpretation|interview|interventions?|guidance|coordination|management|(?!(?:build|list|book|park|meet|hear|draw|rul|fil|mail|pric|hous|open|clos|train|rat|record|post|draft|print|ship|hold|land|str|spr|k|th|r|w)ings?\\b)\\w+(?:ed|paid|ly|ing|[’']s|[a-rtv-z]s)";
export const FREE_BEFORE = new RegExp(
  `\\b(?:${FREE_WORDS}|${SERVICE_WORDS.source}|${CODE_WORD.source})s?(?<!ss)[ \\u00a0]{1,3}$`,
  'i',
);
export const WORD_BEFORE = /[A-Za-z]{2}[ \u00a0]{1,3}$/;

const endings = new WeakMap<RegExp, RegExp>();

/**
 * Whether a text ends in what a pattern that closes with `$` says: read backwards from the end, where the pattern alone would
 * be tried from every place before it.
 */
export function endsIn(pattern: RegExp, text: string): boolean {
  let ending = endings.get(pattern);
  if (!ending) {
    ending = new RegExp(`(?<=${pattern.source})`, `${pattern.flags}y`);
    endings.set(pattern, ending);
  }
  ending.lastIndex = text.length;
  return ending.test(text);
}
