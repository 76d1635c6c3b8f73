/** Visits (E/M): which is for new and which for known patients, where they take place, and for what ages. */

/** New-patient code → the established-patient code of the same level. Source: CPT visit tables; new-patient. */
export const NEW_TO_ESTABLISHED: Readonly<Record<string, string>> = {
  '99202': '99212',
  '99203': '99213',
  '99204': '99214',
  '99205': '99215',
  '99341': '99347',
  '99342': '99348',
  '99344': '99349',
  '99345': '99350',
  '98000': '98004',
  '98001': '98005',
  '98002': '98006',
  '98003': '98007',
  '98008': '98012',
  '98009': '98013',
  '98010': '98014',
  '98011': '98015',
  '99381': '99391',
  '99382': '99392',
  '99383': '99393',
  '99384': '99394',
  '99385': '99395',
  '99386': '99396',
  '99387': '99397',
};

/** Established-patient code → the new-patient code of the same level; 99211 has none and points at the lowest. */
export const ESTABLISHED_TO_NEW: Readonly<Record<string, string>> = {
  '99211': '99202',
  ...Object.fromEntries(Object.entries(NEW_TO_ESTABLISHED).map(([fresh, known]) => [known, fresh])),
};

/** Whole years, both ends included. Source: preventive-ages. */
export const PREVENTIVE_VISIT_AGES: Readonly<Record<string, { min: number; max: number }>> =
  Object.fromEntries(
    (
      [
        [0, 0],
        [1, 4],
        [5, 11],
        [12, 17],
        [18, 39],
        [40, 64],
        [65, 130],
      ] as const
    ).flatMap(([min, max], step) => [
      [String(99381 + step), { min, max }],
      [String(99391 + step), { min, max }],
    ]),
  );

/** Preventive services, many of which the catalogue does not hold: check-ups, wellness visits, Medicare's screenings. */
export const PREVENTIVE_CODES = /^99(?:38[1-7]|39[1-7]|40[1-9]|41[12])$|^G0(?:10|12|34|40|43|44|47)\d$/;

/** Places where a family of visits happens. Payer lists vary, so a mismatch is a warning. Source: cms-pos. */
export const VISIT_PLACES: readonly {
  codes: RegExp;
  fits?: readonly string[];
  never?: readonly string[];
  /** With its verb: 'office visits are'. */
  name: string;
}[] = [
  { codes: /^9928[1-5]$/, fits: ['23'], name: 'emergency department visits are' },
  {
    codes: /^992(?:2[1-3]|3[1-689])$/,
    fits: ['19', '21', '22', '51', '52', '61'],
    name: 'hospital visits are',
  },
  { codes: /^993(?:0[4-9]|1[056])$/, fits: ['31', '32', '54', '56'], name: 'nursing facility visits are' },
  { codes: /^993(?:4[1-57-9]|50)$/, fits: ['12', '13', '14', '16', '33', '55'], name: 'home visits are' },
  { codes: /^992(?:0[2-5]|1[1-5])$/, never: ['21', '23', '31', '51'], name: 'office visits are' },
  { codes: /^G001[78]$/, never: ['11'], name: 'crisis psychotherapy away from the office is' },
  { codes: /^(?:G20(?:6[789]|7\d|80))$/, fits: ['58'], name: 'opioid treatment program bundles are' },
  {
    codes: /^(?:G0410|G0411|G0129|G0176|G0177|H0035)$/,
    never: ['11', '12', '02', '10'],
    name: 'partial hospitalization services are',
  },
  { codes: /^Q3014$/, never: ['10'], name: 'the originating-site fee is' },
];
