/** What Aetna asks beyond the rules for every payer. */
export const aetna = {
  format: 'claimlight-payer-pack/1',
  id: 'aetna',
  payer: 'Aetna',
  payerKind: 'commercial',
  names: ['Aetna'],
  portals: ['www.aetna.com', 'providers.aetna.com'],
  title: 'Telehealth billing updates by payer, April 2026',
  publisher: 'Claimpower',
  year: 2026,
  link: 'http://www.claimpower.com/telehealth-billing-updates-april-2026/',
  effectiveFrom: '2026-04-01',
  rules: [
    {
      id: 'audio-only',
      kind: 'not-covered',
      codes: [
        '90791-90792',
        '90832',
        '90834',
        '90837',
        '90839',
        '90845-90847',
        '90849',
        '90853',
        '96156-96171',
        '97151-97158',
        '99202-99215',
      ],
      when: {
        modality: ['audio-only'],
      },
      severity: 'warning',
      note: 'Aetna commercial plans do not pay sessions by sound alone (modifier 93) since April 2026; ask the plan.',
    },
  ],
} as const;
