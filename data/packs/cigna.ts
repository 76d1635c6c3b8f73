/** What Cigna asks beyond the rules for every payer. */
export const cigna = {
  format: 'claimlight-payer-pack/1',
  id: 'cigna',
  payer: 'Cigna',
  payerKind: 'commercial',
  names: ['Cigna', 'Evernorth'],
  portals: ['cignaforhcp.cigna.com', 'provider.evernorth.com'],
  title: 'Telehealth billing updates by payer, April 2026',
  publisher: 'Claimpower',
  year: 2026,
  link: 'http://www.claimpower.com/telehealth-billing-updates-april-2026/',
  effectiveFrom: '2026-04-01',
  rules: [
    {
      id: 'telehealth-place',
      kind: 'place',
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
        modality: ['video', 'audio-only'],
      },
      anyOf: ['02'],
      severity: 'warning',
      note: 'Cigna commercial plans ask for place of service 02 on telehealth, also with the patient at home.',
    },
  ],
} as const;
