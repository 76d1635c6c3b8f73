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

/** The catalogue's CPT codes: four characters, then the last ones that follow them ('90834' is the 4 of '9083234'). */
const LISTED = new Map(
  (
    '0359T 0360T 0361T 0362T 0363T 0364T 0365T 0366T 0367T 0368T 0369T 0370T 0371T 0372T 0373T 0374T 0770T 0820T ' +
    '0821T 0822T 0889T 0890T 0891T 0892T 90785 907912 908012456789 90810123456789 908212346789 90832346789 ' +
    '908405679 908537 9086235789 9087056 908802579 90899 90901 90911 96101235 96110123689 96120157 961301236789 ' +
    '96146 9615012345689 9616014578 961701 962023 971279 97130 971512345678 97530257 9755012 9780234 ' +
    '98000123456789 98010123456 98960126789 989701256789 989801456 990501368 99060 990758 99080 99091 992012345 ' +
    '992112345789 99220123456 992312345689 992412345 992512345 992812345 9930456789 99310568 993245678 99334567 ' +
    '993412345789 99350456789 9936678 994012346789 9941125678 99420123 994379 994412346789 994512 99483479 ' +
    '99490123478'
  )
    .split(' ')
    .map((group) => [group.slice(0, 4), group.slice(4)]),
);

/** Whether a CPT code is one of the catalogue's: the codes that behavioral-health claims are made of. */
export const isListed = (code: string): boolean =>
  LISTED.get(code.slice(0, 4))?.includes(code.charAt(4)) ?? false;

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
