/** What Medicaid (in general) asks beyond the rules for every payer. */
export const medicaid = {
  format: 'claimlight-payer-pack/1',
  id: 'medicaid',
  payer: 'Medicaid (in general)',
  payerKind: 'medicaid',
  names: [],
  portals: [],
  title: 'HCPCS Level II modifiers',
  publisher: 'CMS',
  year: 2024,
  link: 'https://www.cms.gov/medicare/coding-billing/healthcare-common-procedure-system',
  effectiveFrom: '2020-01-01',
  rules: [
    {
      id: 'family-with-client',
      kind: 'modifier',
      codes: ['H0004'],
      when: {
        service: ['family'],
        patientPresent: true,
      },
      anyOf: ['HR'],
      severity: 'info',
      note: "Many programs want HR for a family session with the client; the state's manual decides.",
    },
    {
      id: 'family-without-client',
      kind: 'modifier',
      codes: ['H0004'],
      when: {
        service: ['family'],
        patientPresent: false,
      },
      anyOf: ['HS'],
      severity: 'info',
      note: "Many programs want HS for a family session without the client; the state's manual decides.",
    },
    {
      id: 'trainee-level',
      kind: 'modifier',
      codes: ['H0001-H2041'],
      when: {
        provider: ['trainee'],
      },
      anyOf: ['HL', 'HM', 'HN', 'HO'],
      severity: 'info',
      note: "Many programs want the staff level (HL for an intern); the state's manual decides.",
    },
  ],
} as const;
