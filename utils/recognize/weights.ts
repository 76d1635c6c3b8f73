/**
 * What speaks for and against a place being a billing code, as log-odds that add up; above zero it is shown. One table,
 * so that a change is one number with its reason; the reasons are comments, since the table runs in somebody else's page.
 */
const WEIGHTS = {
  /** Most five-digit numbers on a portal are something else. */
  'five digits': -3.2,
  /** Category II and III codes; also part numbers and times. */
  'four digits and a letter': -1.2,
  /** HCPCS Level II; also plan, room and part numbers. */
  'letter and four digits': -1.9,
  /** A point after three characters is rare outside ICD-10-CM. */
  'dotted diagnosis': -0.2,
  /** B12, A1C and H2O have the same shape. */
  'bare diagnosis': -4.5,
  /** Three characters alone name a room as well as a diagnosis. */
  'category diagnosis': -4.4,
  /** Diagnoses alone are lettered as box 21 of a claim form does, and nothing else stands there. */
  'letter of a claim form': 4.6,
  /** What happened to a person; V26.4 is a version as well. */
  'external cause': -3,
  /** F01 to F99 are what these pages hold. */
  'mental diagnosis': 2.1,
  /** One of the few hundred numbers that behavioral-health claims are made of. */
  'in the catalogue': 1.3,
  /** G, H, S and T codes carry behavioral services. */
  'familiar letter': 0.6,
  /** Supplies, vision, speech and the rest of HCPCS; error codes and item numbers have the same shape. */
  'unfamiliar letter': -5,
  /** The column, label or field is for procedure codes. */
  'field says code': 8,
  /** The column, label or field is for diagnoses. */
  'field says diagnosis': 8,
  /** A column or label named just “Code” or “Service”. */
  'field may be code': 3.4,
  /** The column, label or field is for something else. */
  'field says another': -12,
  /** A procedure does not stand where diagnoses do, nor the reverse. */
  'field of another system': -8,
  /** The words right before it name a code. */
  'words before': 6,
  /** The words right before it name another kind of number. */
  'words say another': -10,
  /** Some word stands right before it, none that leads to a code: what the number is called, or a verb or service. */
  'word before': -6.5,
  /** The sentence speaks of codes, billing or modifiers. */
  'code word near': 2.2,
  /** And of several such things. */
  'more code words': 1.2,
  /** What stands beside it does. */
  'code word around': 1.2,
  /** What was done or found is told in words and then by its code. */
  'in brackets after words': 1.5,
  /** A sentence of a page that speaks of several codes. */
  'page about codes': 2.2,
  /** The words around describe a service. */
  'service words': 2,
  /** And more than one of them. */
  'more service words': 0.9,
  /** What stands beside it does. */
  'service words around': 0.8,
  /** A dash or blank and the service in words follow it. */
  'description follows': 1.6,
  /** A modifier is written with it. */
  'modifier attached': 3.2,
  /** A verb of billing takes it as its object. */
  'verb before': 3,
  /** A message names the claim line and then its code, or the reverse. */
  'line number before': 3.4,
  /** A modifier is spoken of in the same clause. */
  'modifier named': 2,
  /** A list of rates. */
  'price follows': 2.2,
  /** It stands in one list or range with a code. */
  'in a list of codes': 5,
  /** Encounter forms offer codes to tick; so do filters, by other numbers. */
  'box to tick': 2.8,
  /** A verb before it in a sentence of a page about codes names no number, as 'word before' was weighed. */
  'verb in a sentence': 6.5,
  /** The word before it is what its box offers, as 'word before' was weighed against it. */
  'name of its box': 6.5,
  /** Or the service of its box, as 'words say another' was weighed against it: '☐ Group 90853'. */
  'service of its box': 10,
  /** A plus before it is how add-on codes are printed. */
  'plus before': 2.2,
  /** Services are told by code and day: “90837 on 10/14”. */
  'day follows': 2.2,
  /** The same without the word: “99214, 90836 11/10/2026”; checks and claims are listed by date as well. */
  'date follows': 1.5,
  /** Denied, bundled, downcoded: what befalls a billed code. */
  'fate follows': 2.4,
  /** The same number is a code elsewhere on the page. */
  'same code on the page': 2.6,
  /** Its row, below no header of billing, holds a diagnosis, and the page is about codes. */
  'diagnosis in its row': 3,
  /** Or units or an amount. */
  'service in its row': 3,
  /** Other columns are about billing; this one is named for something else. */
  'column of another': -2.5,
  /** A day of service, or a day and units, stand with it in a card or item. */
  'line around': 3,
  /** A count of units stands after it, as on a claim line. */
  'units follow': 4,
  /** A count of times stands after it. */
  'count follows': 1.8,
  /** Three of them in one list, or both ends of a range, are no accident. */
  'several of the catalogue': 3,
  /** Several of CPT and HCPCS in one list are nothing else, whatever leads to it. */
  'of both code sets': 14,
  /** Two in one list may be, where nothing else speaks for them. */
  'two of the catalogue': 1.6,
  /** Both ends of a range, of one part of CPT; ZIP codes and checks have ranges as well. */
  'ends of a range': 0.5,
  /** The words before its list name another kind of number. */
  'in a list of others': -8,
  /** That list begins behind a verb that takes codes. */
  'list of a verb': 12,
  /** The same text names two codes, and its verb leads to this one or it is dotted like them. */
  'among codes': 4,
  /** Places of the same kind on the page are codes. */
  'others like it': 3,
  /** And those are diagnoses, each alone in its element. */
  'diagnoses like it': 2.2,
  /** The heading asks for numbers of another kind. */
  'heading says another': -9,
  /** A currency sign, decimals or thousands. */
  money: -14,
  /** Digits, points, slashes or dashes tie it to more digits. */
  'part of a longer number': -14,
  /** A city and state stand before it. */
  'ZIP code': -12,
  /** A street follows. */
  'street number': -10,
  /** A number sign or “No.” before it, a number sign behind it. */
  'number sign': -7,
  /** The word after it says what is counted. */
  counted: -8,
  /** A unit of measure follows. */
  'unit of measure': -9,
  /** It is part of a name, path or address. */
  'inside a name': -9,
} as const satisfies Record<string, number>;

export type EvidenceName = keyof typeof WEIGHTS;

export const weightOf = (name: EvidenceName): number => WEIGHTS[name];

/** 0..1 of a sum of log-odds. */
export const confidenceOf = (sum: number): number => 1 / (1 + Math.exp(-sum));
