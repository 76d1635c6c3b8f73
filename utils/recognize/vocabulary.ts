/** What the labels and column headers of portals, forms and remits say stands beside or below them. */

/** What a cell, field or value holds. `other` holds no code, whatever its digits; `text` may name codes in prose. */
export type Field =
  | 'procedure'
  | 'diagnosis'
  | 'modifier'
  | 'units'
  | 'date'
  | 'place'
  | 'pointer'
  | 'code'
  | 'text'
  | 'line'
  | 'other';

/** Of these a label names each code of the list behind it, whatever the column is called. */
export const SAYS_CODE: ReadonlySet<Field | undefined> = new Set<Field>(['procedure', 'diagnosis', 'code']);

/**
 * First match wins: what narrows a word ('procedure description', 'diagnosis pointer', 'ZIP code') stands before the
 * word itself.
 */
const VOCABULARY: readonly (readonly [Field, RegExp])[] = [
  ['place', /^(?:place|location) of (?:service|svc)\b/],
  ['modifier', /^(?:procedure|service|cpt|hcpcs|line) modifiers?(?: ?\d| codes?)?$/],
  // How grave a message is; the message follows.
  ['text', /^(?:errors?|warnings?|information|info|notices?|alerts?)$/],
  // What was done stands below its day there.
  ['code', /^dates? ?(?:and|&|\/) ?(?:services?|codes?|procedures?|treatments?)$/],
  ['text', /\bfee schedules?$/],
  // 'Codes without a rate' lists codes.
  ['code', /^codes (?:without|with|that|which|not)\b/],
  ['units', /^(?:number|no\.?|#) of (?:services|units|times)$/],
  // The boxes of a claim form by number alone.
  ['diagnosis', /^(?:box|item|field) 21(?: ?[a-l])?$|^21 ?[a-l]$/],
  // And those of an institutional one.
  ['diagnosis', /^fl ?(?:67|69|70|72)(?: ?[a-q])?\b/],
  ['procedure', /^fl ?44\b|^los(?: codes?)?$/],
  ['date', /^(?:(?:box|item|field) )?24 ?a(?:,? (?:line|row) ?\d)?$/],
  ['place', /^(?:(?:box|item|field) )?24 ?b(?:,? (?:line|row) ?\d)?$/],
  ['procedure', /^(?:(?:box|item|field) )?24 ?d(?:,? (?:line|row) ?\d)?$/],
  ['pointer', /^(?:(?:box|item|field) )?24 ?e(?:,? (?:line|row) ?\d)?$/],
  ['units', /^(?:(?:box|item|field) )?24 ?g(?:,? (?:line|row) ?\d)?$/],
  [
    'pointer',
    /\b(?:diag\w*|dx|icd)[\s.]*(?:code )?(?:ptrs?|pointers?|refs?|reference|link\w*|index|indicator)\b|^(?:(?:24 ?)?e )?(?:dx )?(?:ptrs?|pointers?)$/,
  ],
  [
    'procedure',
    /\b(?:cpt|hcpcs?|proc(?:edure)?s?|codes?|service)\b(?! modifiers?\b)[^a-z]{0,3}(?:and |with |& |\+ )?mod(?:ifier)?s?\b/,
  ],
  // Whose charge or visit they are of is no amount and no date.
  [
    'diagnosis',
    /^(?:(?:primary|principal|secondary|admitting|associated|all) )?(?:diagnos[ei]s|dx|icd[- ]?10)(?: codes?)? (?:for|of|on) /,
  ],
  [
    'procedure',
    /^(?:added|removed|new|deleted) charges?$|^(?:services?|codes|procedures) (?:on|of|in) (?:the |this )?(?:claim|visit|line|encounter)$/,
  ],
  [
    'modifier',
    /\bmod(?:ifier|if|s|\b)(?:s|\(s\))?(?! *(?:date|by|on))|\bmod ?[1-4]\b|^(?:md? ?[1-4] ?)+$|^mds?$/,
  ],
  ['units', /\bunits?(?: of service)? (?:paid|billed|allowed|charged)\b|\b(?:paid|billed|allowed) units?\b/],
  ['code', /^codes? (?:range )?(?:from|between)$/],
  // 'HCPCS/rates' heads the codes of an institutional claim.
  ['procedure', /\bhcpcs? ?\/ ?(?:accommodation )?(?:rates?|hipps)/],
  [
    'other',
    /\b(?:(?:malpractice|liability|insurance) policy|p\.? ?o\.? box|authori[sz]ation codes?|billing unit|unit of measure|rate unit|(?:units|visits|days) (?:requested|approved|auth(?:ori[sz]ed)?|remaining|used|left|denied)|(?:requested|approved|auth(?:ori[sz]ed)?|remaining|used) (?:units|visits|days)|zip|postal|post code|postcode|phone|telephone|tel|fax|mobile|cell|ext(?:ension)?|e-?mail|address|street|city|state|county|npi|tin|tax|ein|ssn|taxonomy|license|dea)\b/,
  ],
  [
    'other',
    /^(?!.*\b(?:proc\w*|cpts?|hcpcs?|codes?|svc|line|dx|diag\w*|icd\S*|mod\w*|units?|visits)\b).*[a-z](?:\s*#|\s+(?:id(?:s|ent\w*|no)?|no\b\.?|nos\b|num\w*|nr|nbr|identifier|ref\w*|key|control)\b|(?<!\bpa)ids?\b)/,
  ],
  [
    'procedure',
    /\b(?:cpt|hcpcs|codes?) (?:billed|submitted|paid|charged|reported|allowed|supported|requested|approved)$|^(?:services?|procedures?) (?:billed|submitted|paid|charged|reported|denied)(?: (?:by|as|on)\b.*)?$|^(?:codes? )?to (?:bill|report|submit|check|add|look up)$/,
  ],
  [
    'other',
    // What is charged, line by line, is a service.
    /^(?!charges? (?:lines?|entry|capture|items?)$).*\b(?:amt|amount|billed|charges?|charged|price|cost|fee|fees|rate|rates|paid|payment|allowed|allowance|deduct\w*|copay\w*|co-pay|coins\w*|co-insurance|balance|total|net|gross|adj\w*|write.?off|patient resp\w*|responsibility|due|owed|contractual|disallowed|reimburse\w*|rvu|usd|dollars?|limit|maximum|max)\b(?! (?:as\b|cpt|hcpcs|code|proc|procedure|service|svc|dx|diag))/,
  ],
  ['diagnosis', /\breason (?:for visit )?(?:dx|diagnos\w+)\b/],
  [
    'other',
    /\b(?:rev(?:enue)?\.?(?: code| cd)?|carc|rarc|reason|remark|denial|status|group code|grp|message code|error|drg|msdrg|ndc|loinc|snomed|rxnorm|cvx|taxonomy|type of bill|tob|bill type|(?:receiver|submitter|sender|(?<!facility |site )fee|access|approval|auth) codes?|condition code|occurrence|value code|frequency|currency|country|language)\b(?!.*\b(?:cpt|hcpcs|proc(?:edure)?s?)\b)/,
  ],
  [
    'other',
    /\b(?:dob|d\.o\.b|birth\w*|age|sex|gender|(?:check|payment|paid|remit\w*|received|rcvd|process\w*|posted|post|posting|entry|entered|created|updated|modified|due|print\w*|run|statement|effective|eff|term\w*|expir\w*|end|start|admit|admission|discharge|authori[sz]\w*|auth|onset|order|sent|submitted|submit|filed|signed|decision|review|issued|letter|adjudicat\w*|finali[sz]ed|delet(?:ed|ion)|revision|approval|requested|last|next|coming|upcoming|future|as of|appt|appointment)\.? (?:dates?|dt|on|time)|(?:authori[sz]\w*|auth|approv\w*|certifi\w*|eligib\w*|cover\w*|benefit|valid|effective|eff|plan) (?:period|span|range|from|to|thru|through|dates?|start|begin|end))\b/,
  ],
  [
    'text',
    /\b(?:desc\w*|description|narrative|notes?|comments?|message|explanation|details?|meaning|title|long name|short name|text|reasoning|instructions?|policy|edits?|history|activity)\b/,
  ],
  [
    'procedure',
    /\b(?:cpt|hcpcs?|hcpc)\b|\bproc(?:s|edures?|edure\(s\))?\b(?!.*\bdate)|\b(?:service|svc|serv|billing|billed|bill|charge|submitted|adjudicated|paid|allowed|supported|documented|corrected|new|old|from|to|e\/?m|visit|session|drug|administration|admin|injection|vaccine|immuni[sz]ation|column [12i]+|comp\w*|base|primary|add.?on) ?(?:codes?|cds?|cpts?)\b|\bproduct or service\b|\b(?:paid|billed|submitted|processed|allowed|priced) as$|\bp(?:rocedure)? ?(?:cd|code)s?\b|\bprocs? ?(?:cd|code)s?\b/,
  ],
  [
    'diagnosis',
    /\b(?:diag(?!nostics?\b(?! codes?\b))\w*|dxs?\d{0,2}|icd(?:[- ]?(?:9|10)\w*)?(?:-cm)?|icd10|problems?|principal dx|nature of illness|condition(?:s| code)?|justif\w+|icd ?\d|indications?)\b|^assessments?(?: (?:and|&) plan)?$/,
  ],
  [
    'place',
    /^p[sl]$|\b(?:(?:place|location) of (?:service|svc)|service location|place|pos|p\.o\.s|pl(?:c|ace)? (?:of )?(?:service|svc|serv)|facility code|location code)\b|^(?:loc(?:ation)?|setting)s?$/,
  ],
  [
    'date',
    /\b(?:(?:dates?|days?) of (?:your |the )?(?:service|svc|visit|session)|(?:service|svc|serv|srv|serviced|visit|session|encounter|claim|line) ?(?:from |begin |start )?(?:dates?|dt|dts|period)|[fst]?dos|d\.o\.s|given|administered|(?:service|svc|srv) (?:start|from|begin|end|to|thru|through)|start of service|dates?|performed on|statement covers)\b|^(?:(?:svc|service|srv|dos|dates?|period|statement|line|claim|visit|row)(?: \d+)? )?(?:from|to|thru|through)(?: (?:dates?|dos|dt|day|month|year|mm|dd|yy)\b.*)?$/,
  ],
  [
    'units',
    // 'Days' alone are those that a claim has waited.
    /\b(?:units?(?: of service)?|days or units|days\/units|qty|quantity|quan|unt|unts|uos|srvc cnt|service count|nos|(?<!^|\b(?:average|avg\.?|mean|median) )days(?! (?:to|since|in|until|late|past|out|old|open|waiting|pending|outstanding)\b)|svcs|un|billed units|no\.? of units|u)\b/,
  ],
  ['line', /^(?:line|ln|line (?:no|num|number|item)|#|no\.?|nbr\.?|item|seq|sequence|row|sel|select|all)$/],
  // Codes of something that no bill is about: 'GL code', 'backup code'.
  [
    'other',
    /^(?!(?:the|this|your|my|all|each|any|treatment|therapy|activity|weekly|daily|monthly|claim|line|encounter|medical|clinical|health|approved|requested|denied|allowed|billable|covered|correct\w*|original|suggested|recommended|valid|invalid|affected|related|current|first|second|third|previous|prior|supported|documented|reviewed|rendered|provided|performed|assigned|selected|entered|reported|final|revised|main|other|alternate|crosswalk\w*|component|pos|full|short|code)\b)[a-z]+ codes?(?: (?:at|to|in|on)\b.*)?$/,
  ],
  [
    'other',
    /^(?:(?:prior |pre ?)auth(?:ori[sz]ation)?|auth|submitter|receiver|sender|trading partner|vendor|(?:service )?area|territory|region)s?$|^(?:service )?territories$/,
  ],
  [
    'code',
    /^charges? (?:lines?|entry|capture|items?)$|^levels? (?:of (?:service|visit)|after review|billed|coded)$|^(?:e ?\/? ?m|visit|e and m) levels?$/,
  ],
  // The two columns of NCCI's table of pairs.
  ['code', /\b(?:codes?|cd)\b|^column ?(?:1|2|one|two|i{1,2})$/],
  // Schedules name the service there: 'Therapy 45 (90834)'.
  ['code', /^(?:visit|appointment|appt|encounter|session|service) (?:type|reason)$|^type of service$/],
  ['code', /^add ons?$/],
  // What an audit found.
  [
    'code',
    /^(?:supported|documented|justified) (?:by|in) (?:the |your )?(?:medical )?(?:record|chart|notes?|documentation)s?$/,
  ],
  // Beside what each version of a claim has there.
  ['code', /^(?:service |claim |charge )?line \d{1,2}$/],
  // Ledgers hold payments there as well.
  ['code', /^(?:services?|charges?) ?\/ ?(?:ref(?:erence)?s?|payments?|items?)$/],
  ['procedure', /^(?:services?(?: provided| rendered)?|svcs?|treatment|procedure\/service)s?$/],
  [
    'other',
    /\b(?:id|identifier|mrn|chart|number|no|num|name|patient|member|client|account|acct|course|crn|section|class|credits|seats|provider|payer|payor|insurance|status|type|phone|clinician|therapist|rendering|supervis\w*|signature|time|minutes|mins?|duration|hours|emg|epsdt|county|taxonomy|ref|emp|employees?|staff|users?|reviewers?|operators?|drivers?|pages?|size|version(?! \d)|count|score|result|value|weight|height|temp\w*|miles|steps|receipts?|vouchers?|transactions?|confirmations?|year|month|rooms?|action|claims?|tickets?|orders?|batch|invoices?|checks?(?!-| ?(?:up|list|in)\b)|plans|contracts?|products?|models?|sku|extension|street|address|file|documents?|badge|pager|lot|parcel)\b/,
  ],
];

const known = new Map<string, Field | undefined>();
/** Labels are a few hundred words on any page; the cache is emptied rather than left to grow on one that floods it. */
const MOST_KNOWN = 4000;
const LONGEST_LABEL = 90;
/** Of a value; the only name with two digits is that of ICD-10. */
export const HAS_FIGURES = /(?<!\bicd-?)\d{2}/i;

/** Lower case, without box numbers ('24. D.'), punctuation at the ends or doubled blanks; camelCase taken apart. */
function normalizeLabel(text: string): string {
  return text
    .replace(/(?<!\b[A-Z])([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_\-\s\u00a0[\]()*]+/g, ' ')
    .replace(/^\s*\d{1,2}[a-z]?\.?\s+(?=[a-z](?:[a-z.]|\s))/, '')
    .replace(/^\s*[a-j]\.\s+/, '')
    .replace(/[\s:?]+$/g, '')
    .trim();
}

/** What a label or header says stands there; undefined when it says nothing of the kind. */
export function fieldOf(label: string): Field | undefined {
  if (label.length === 0 || label.length > LONGEST_LABEL) return undefined;
  if (known.has(label)) return known.get(label);
  const text = normalizeLabel(label);
  const field = /[a-z#]/.test(text) ? VOCABULARY.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
  if (known.size > MOST_KNOWN) known.clear();
  known.set(label, field);
  return field;
}

/** Fields that a short name says without doubt. */
const PLAIN: ReadonlySet<Field> = new Set<Field>([
  'procedure',
  'diagnosis',
  'modifier',
  'units',
  'date',
  'place',
]);

/** What the name or id of a form control says: 'cpt1', 'procCode', 'svc[2].mod', 'dx_a'. */
export function fieldOfName(name: string): Field | undefined {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([a-z])\d+/gi, '$1')
    .split(/[[\].:]+/)
    .map((part) => part.replace(/[_-]+/g, ' ').trim())
    .filter((part) => /[a-z]/i.test(part));
  // The last part of 'chargeForm:dx2' is the field, those before it what it stands in.
  const own = fieldOf(words.at(-1) ?? '');
  return own && PLAIN.has(own) ? own : fieldOf(words.join(' '));
}
