/** Publications that only the rules cite; the catalogue's own stand in data/sources.ts. */

import type { Source } from '../schema.ts';
import { sources } from '../sources.ts';

const ruleSources = {
  'preventive-ages': {
    publisher: 'What Is Medical Insurance Billing',
    title: 'CPT codes 99391-99397: preventive visits by age',
    year: 2016,
    url: 'http://www.whatismedicalinsurancebilling.org/2016/09/cpt-code-99391-99395-99396-and-99397.html',
    read: 'stored page excerpt read',
  },
  'ngs-duplicates': {
    publisher: 'National Government Services',
    title: 'How to Avoid and Correct Duplicate Claim Denials',
    url: 'https://ngsmedicare.com/web/ngs/how-to-avoid-duplicate-claim-denials?selectedArticleId=9213602',
    read: 'stored page excerpt read',
  },
  'denial-co-110': {
    publisher: 'Denial Code Guide',
    title: 'CO-110: Billing Date Predates Service Date',
    url: 'https://denialcodeguide.com/co/110',
    read: 'stored page excerpt read',
  },
  'new-patient': {
    publisher: 'ewrobbins.com',
    title: 'Billing: E/M codes and who is a new patient',
    url: 'https://ewrobbins.com/doku.php?id=billing',
    read: 'stored page excerpt read',
  },
  'ngs-telehealth-places': {
    publisher: 'National Government Services',
    title: 'Telehealth Changes for 2024 - Modifier 95 and Place of Service Codes',
    year: 2024,
    url: 'https://www.ngsmedicare.com/web/ngs/news-article-details?selectedArticleId=10638446',
    read: 'stored page excerpt read',
  },
  'noridian-timely': {
    publisher: 'Noridian (Medicare contractor)',
    title: 'Timely filing: one calendar year from the date of service (42 CFR 424.44)',
    url: 'https://med.noridianmedicare.com/web/jeb/topics/claim-submission/timely-filing',
    read: 'stored page excerpt read',
  },
  'modmed-pointers': {
    publisher: 'ModMed',
    title: 'Diagnoses on a CMS-1500 claim form and diagnosis pointers',
    url: 'https://www.modmed.com/blog/cms-1500-claim-form/',
    read: 'stored page excerpt read',
  },
  'medisys-modifiers': {
    publisher: 'MediSys',
    title: 'Understanding Modifiers for Mental Health Billing',
    url: 'https://www.medisysdata.com/blog/understanding-modifiers-for-mental-health-billing/',
    read: 'stored page excerpt read',
  },
} satisfies Record<string, Source>;

/** Every publication a rule may cite, by id. */
export const citable: Readonly<Record<string, Source>> = { ...sources, ...ruleSources };
