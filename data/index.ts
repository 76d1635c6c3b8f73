/** The catalogue: every procedure code we explain, looked up by number. */

import { adaptiveBehaviorCodes } from './codes/adaptive-behavior.ts';
import { careManagementCodes } from './codes/care-management.ts';
import { communityMentalHealthCodes } from './codes/community-mental-health.ts';
import { communityResidentialAndPreventionCodes } from './codes/community-residential-and-prevention.ts';
import { communitySupportCodes } from './codes/community-support.ts';
import { facilityAndHomeVisitsCodes } from './codes/facility-and-home-visits.ts';
import { familyAndGroupCodes } from './codes/family-and-group.ts';
import { healthBehaviorCodes } from './codes/health-behavior.ts';
import { neuromodulationCodes } from './codes/neuromodulation.ts';
import { officeVisitsCodes } from './codes/office-visits.ts';
import { programsCodes } from './codes/programs.ts';
import { psychiatryCodes } from './codes/psychiatry.ts';
import { psychotherapyCodes } from './codes/psychotherapy.ts';
import { remoteCareCodes } from './codes/remote-care.ts';
import { screeningAndPreventionCodes } from './codes/screening-and-prevention.ts';
import { substanceUseCodes } from './codes/substance-use.ts';
import { testingCodes } from './codes/testing.ts';
import { trainingAndRehabilitationCodes } from './codes/training-and-rehabilitation.ts';
import type { CodeEntry } from './schema.ts';

export { sources } from './sources.ts';

/** How fresh a data set is; shown beside what is read from it. */
export interface Vintage {
  name: string;
  /** Facts are as published on this day, 'YYYY-MM-DD'. */
  asOf: string;
}

/** The sets that the code records were built from. */
export const vintages: readonly Vintage[] = [
  { name: 'Procedure codes (CPT and HCPCS numbers, dates, time rules)', asOf: '2026-11-23' },
  { name: 'Medicare units a day (MUE)', asOf: '2026-04-01' },
  { name: 'Medicare fee schedule status', asOf: '2026-07-01' },
  { name: 'Medicare add-on bases', asOf: '2024-07-01' },
  { name: 'HCPCS Level II titles', asOf: '2025-01-01' },
];

let byCode: Map<string, CodeEntry> | undefined;

function index(): Map<string, CodeEntry> {
  byCode ??= new Map(
    [
      psychotherapyCodes,
      familyAndGroupCodes,
      psychiatryCodes,
      neuromodulationCodes,
      testingCodes,
      healthBehaviorCodes,
      adaptiveBehaviorCodes,
      officeVisitsCodes,
      facilityAndHomeVisitsCodes,
      screeningAndPreventionCodes,
      careManagementCodes,
      remoteCareCodes,
      trainingAndRehabilitationCodes,
      substanceUseCodes,
      programsCodes,
      communityMentalHealthCodes,
      communitySupportCodes,
      communityResidentialAndPreventionCodes,
    ]
      .flat()
      .map((entry): [string, CodeEntry] => [entry.code, entry])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return byCode;
}

/** All code records, active and deleted. Callers change nothing in it. */
export const catalogue: {
  /** The record of a code in any case, blanks around it ignored; undefined when we have none. */
  get(code: string): CodeEntry | undefined;
  /** Every record, ordered by code. */
  all(): Iterable<CodeEntry>;
  /** The day its facts were last read, 'YYYY.MM.DD'. */
  version: string;
} = {
  get: (code) => index().get(code.trim().toUpperCase()),
  all: () => index().values(),
  version: '2026.11.23',
};
