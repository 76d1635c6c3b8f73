/**
 * What speaks for and against a place being a billing code, as log-odds that add up; above zero it is shown. One table,
 * so that a change is one number with its reason.
 */
const WEIGHTS = {
  'five digits': [-3.2, 'most five-digit numbers on a portal are something else'],
  'four digits and a letter': [-1.4, 'category II and III codes; also part numbers and times'],
  'letter and four digits': [-2, 'HCPCS Level II; also plan, room and part numbers'],
  'dotted diagnosis': [-0.2, 'a point after three characters is rare outside ICD-10-CM'],
  'bare diagnosis': [-4.5, 'B12, A1C and H2O have the same shape'],
  'category diagnosis': [-4.4, 'three characters alone name a room as well as a diagnosis'],
  'mental diagnosis': [2.1, 'F01 to F99 are what these pages hold'],
  'in the catalogue': [1.3, 'one of the few hundred numbers that behavioral-health claims are made of'],
  'familiar letter': [0.6, 'G, H, S and T codes carry behavioral services'],
  'field says code': [8, 'the column, label or field is for procedure codes'],
  'field says diagnosis': [8, 'the column, label or field is for diagnoses'],
  'field may be code': [3.4, 'a column or label named just “Code” or “Service”'],
  'field says another': [-12, 'the column, label or field is for something else'],
  'field of another system': [-8, 'a procedure does not stand where diagnoses do, nor the reverse'],
  'words before': [6, 'the words right before it name a code'],
  'words say another': [-10, 'the words right before it name another kind of number'],
  'code word near': [2.2, 'the sentence speaks of codes, billing or modifiers'],
  'more code words': [1.2, 'and of several such things'],
  'code word around': [1.2, 'what stands beside it does'],
  'service words': [2, 'the words around describe a service'],
  'more service words': [0.9, 'and more than one of them'],
  'service words around': [0.8, 'what stands beside it does'],
  'description follows': [1.6, 'a dash or blank and the service in words follow it'],
  'modifier attached': [3.2, 'a modifier is written with it'],
  'verb before': [3, 'a verb of billing takes it as its object'],
  'line number before': [3.4, 'a message names the claim line and then its code'],
  'modifier named': [2, 'a modifier is spoken of in the same clause'],
  'price follows': [2.2, 'a list of rates'],
  'in a list of codes': [5, 'it stands in one list or range with a code'],
  'box to tick': [2.8, 'encounter forms offer codes to tick; so do filters, by other numbers'],
  'plus before': [2.2, 'a plus before it is how add-on codes are printed'],
  'day follows': [2.2, 'services are told by code and day: “90837 on 10/14”'],
  'fate follows': [2.4, 'denied, bundled, downcoded: what befalls a billed code'],
  'same code on the page': [2.6, 'the same number is a code elsewhere on the page'],
  'column of another': [-2.5, 'other columns are about billing; this one is named for something else'],
  'units follow': [4, 'a count of units stands after it, as on a claim line'],
  'count follows': [1.8, 'a count of times stands after it'],
  'several of the catalogue': [3, 'three of them in one list, or both ends of a range, are no accident'],
  'in a list of others': [-8, 'the words before its list name another kind of number'],
  'among codes': [
    4,
    'the same text names two codes, and its verb leads to this number or it is a dotted diagnosis like them',
  ],
  'others like it': [3, 'places of the same kind on the page are codes'],
  money: [-14, 'a currency sign, decimals or thousands'],
  'part of a longer number': [-14, 'digits, points, slashes or dashes tie it to more digits'],
  'ZIP code': [-12, 'a city and state stand before it'],
  'street number': [-10, 'a street follows'],
  'number sign': [-7, 'a number sign or “No.” before it'],
  counted: [-8, 'the word after it says what is counted'],
  'unit of measure': [-9, 'a unit of measure follows'],
  'inside a name': [-9, 'it is part of a name, path or address'],
} as const satisfies Record<string, readonly [number, string]>;

export type EvidenceName = keyof typeof WEIGHTS;

export const weightOf = (name: EvidenceName): number => WEIGHTS[name][0];

/** 0..1 of a sum of log-odds. */
export const confidenceOf = (sum: number): number => 1 / (1 + Math.exp(-sum));
