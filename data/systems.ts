/** The compact facts that recognising needs on every page: no texts, no sources; held against the full tables by a test. */

const MODIFIERS = new Set(
  (
    '22 23 24 25 26 27 32 33 47 50 51 52 53 54 55 56 57 58 59 62 63 66 73 74 76 77 78 79 80 81 82 90 91 92 93 95 96 97 99 ' +
    'AA AD AE AF AG AH AI AJ AK AM AO AQ AR AS AT AU AV AW AX AY AZ CA CB CC CD CE CF CG CO CP CQ CR CS CT DA ' +
    'E1 E2 E3 E4 EA EB EC ED EE EJ EM EP ER ET EX EY F1 F2 F3 F4 F5 F6 F7 F8 F9 FA FB FC FP FQ FR FS FT FX FY ' +
    'G0 G1 G2 G3 G4 G5 G6 G7 G8 G9 GA GB GC GE GF GG GH GJ GK GL GM GN GO GP GQ GR GS GT GU GV GW GX GY GZ ' +
    'H9 HA HB HC HD HE HF HG HH HI HJ HK HL HM HN HO HP HQ HR HS HT HU HV HW HX HY HZ ' +
    'J1 J2 J3 J4 JA JB JC JD JE JG JK JL JW JZ K0 K1 K2 K3 K4 KA KB KC KD KE KF KG KH KI KJ KK KL KM KN KO KP KQ KR KS KT KU KV KW KX KY KZ ' +
    'LC LD LL LM LR LS LT LU M2 MA MB MC MD ME MF MG MH MS NB NR NU P1 P2 P3 P4 P5 P6 PA PB PC PD PI PL PM PN PO PS PT ' +
    'Q0 Q1 Q2 Q3 Q4 Q5 Q6 Q7 Q8 Q9 QA QB QC QD QE QF QG QH QJ QK QL QM QN QP QQ QR QS QT QW QX QY QZ RA RB RC RD RE RI RR RT ' +
    'SA SB SC SD SE SF SG SH SJ SK SL SM SN SQ SS ST SU SV SW SY SZ T1 T2 T3 T4 T5 T6 T7 T8 T9 TA TB TC TD TE TF TG TH TJ TK TL TM TN TP TQ TR TS TT TU TV TW ' +
    'U1 U2 U3 U4 U5 U6 U7 U8 U9 UA UB UC UD UE UF UG UH UJ UK UN UP UQ UR US V1 V2 V3 V4 V5 V6 V7 V8 V9 VM VP X1 X2 X3 X4 X5 XE XP XS XU ZA ZB ZC'
  ).split(' '),
);

/** Whether two characters are a modifier of CPT or HCPCS Level II. */
export const isModifier = (text: string): boolean => MODIFIERS.has(text);

/** First and last number of the families that behavioral-health claims are made of. */
const FAMILIAR: readonly (readonly [string, string])[] = [
  ['90785', '90899'],
  ['96105', '96171'],
  ['96202', '96203'],
  ['97151', '97158'],
  ['97535', '97537'],
  ['98000', '98016'],
  ['98960', '98981'],
  ['99202', '99215'],
  ['99221', '99239'],
  ['99242', '99255'],
  ['99281', '99285'],
  ['99341', '99350'],
  ['99354', '99359'],
  ['99366', '99368'],
  ['99408', '99443'],
  ['99446', '99458'],
  ['99483', '99498'],
];

/** Whether a CPT number belongs to a family that behavioral-health claims are made of. */
export const isFamiliar = (code: string): boolean =>
  FAMILIAR.some(([from, to]) => code >= from && code <= to);

/** First and last number of each part of CPT's category I; sections.ts names them. */
const CPT_PARTS: readonly (readonly [string, string])[] = [
  ['00100', '01999'],
  ['10004', '69990'],
  ['70010', '79999'],
  ['80047', '89398'],
  ['90281', '99199'],
  ['99201', '99607'],
];

/** Whether five characters can be a code of CPT: a number of category I, or category II, III, laboratory or vaccine. */
export const isCptShape = (code: string): boolean =>
  /^\d{4}[FTUMA]$/.test(code) || CPT_PARTS.some(([from, to]) => code >= from && code <= to);

/** Last category of each letter of ICD-10-CM; those of 'D' and 'H' have no gap at their seams. */
const LAST_CATEGORY: Readonly<Record<string, string>> = {
  D: 'D89',
  E: 'E89',
  K: 'K95',
  O: 'O9A',
  P: 'P96',
  T: 'T88',
  U: 'U85',
  H: 'H95',
};

/** Whether a code in its published form lies in a chapter of ICD-10-CM. */
export function isInChapter(code: string): boolean {
  const category = code.slice(0, 3);
  const letter = category.charAt(0);
  if (category === 'F00') return false;
  return /^[A-Z]\d[0-9A-Z]$/.test(category) && category <= (LAST_CATEGORY[letter] ?? `${letter}99`);
}
