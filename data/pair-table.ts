/**
 * Pairs of codes that are not reported together: Medicare's procedure-to-procedure edits (practitioner services, in force on
 * 2024-07-01, at least one psychiatric, testing, health-behavior or ABA code) and a few rules of the code set and of monthly codes.
 * Edits on codes that are newer than that are not in here: a missing pair is unknown, not allowed.
 */

/** Why two codes clash, over which period, and where that was read. */
export const PAIR_REASONS: readonly { reason: string; scope: string; source: string }[] = [
  {
    reason:
      'Adaptive behavior services are not reported with this service for the same time by the same clinician.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'ABA assessments of the same time are not counted twice; separate times may both be reported.',
    scope: 'same date, same clinician',
    source: 'aba-codes',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (adaptive behavior (ABA) service / adaptive behavior (ABA) service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Health behavior services and psychiatric services are not both reported that day; report the predominant one.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The intake evaluation already contains the therapeutic contact of that day; no psychotherapy code with it by the same clinician.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'A crisis session that day takes the place of the intake code (or the reverse).',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (diagnostic evaluation / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (diagnostic evaluation / family psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (diagnostic evaluation / multiple-family group)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (diagnostic evaluation / group psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (diagnostic evaluation / medication add-on)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (diagnostic evaluation / TMS)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (diagnostic evaluation / ECT)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (diagnostic evaluation / biofeedback)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Record review, reports and explaining results are part of the other service (Medicare bundles this code).',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (diagnostic evaluation / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'A rating scale given as part of this psychiatric service is included in it; no modifier overrides that.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (diagnostic evaluation / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The intake evaluation and an E/M or prolonged service are not both reported that day by the same clinician.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'By definition the column-1 code covers the column-2 service. (diagnostic evaluation / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (diagnostic evaluation / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (diagnostic evaluation / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-1 service is the more extensive one and includes the other. (diagnostic evaluation / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'Only one intake evaluation: with or without medical services, not both.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (individual psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Crisis psychotherapy stands alone: no other psychotherapy and no interactive-complexity add-on that day.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (individual psychotherapy / biofeedback)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (individual psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'With an E/M by the same clinician the psychotherapy is reported by the add-on family (90833/90836/90838), never by 90832/90834/90837.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The two describe alternatives for the same encounter. (individual psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (individual psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (individual psychotherapy / TMS)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (individual psychotherapy / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-1 service is the more extensive one and includes the other. (individual psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (psychotherapy added to a visit / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'Stand-alone and add-on psychotherapy (or two lengths of it) describe the same time; report one.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The two describe alternatives for the same encounter. (psychotherapy added to a visit / biofeedback)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (psychotherapy added to a visit / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (psychotherapy added to a visit / E/M or prolonged service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'Prolonged office time is not added on a day with add-on psychotherapy.',
    scope: 'same date, same clinician',
    source: 'cpt-facts',
  },
  {
    reason:
      'The two describe alternatives for the same encounter. (psychotherapy added to a visit / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (psychotherapy added to a visit / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (psychotherapy added to a visit / TMS)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (psychotherapy added to a visit / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-1 service is the more extensive one and includes the other. (psychotherapy added to a visit / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'Two lengths of individual psychotherapy for one session; report the one that the time supports.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (crisis psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (crisis psychotherapy / medication add-on)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (crisis psychotherapy / TMS)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (crisis psychotherapy / ECT)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (crisis psychotherapy / biofeedback)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (crisis psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (crisis psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (crisis psychotherapy / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Crisis psychotherapy and a telemedicine visit: no NCCI edit is known for E/M with 90839; separate work must be documented.',
    scope: 'same date, same clinician',
    source: 'cpt-facts',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (crisis psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-1 service is the more extensive one and includes the other. (crisis psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The two describe alternatives for the same encounter. (other service / individual psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The two describe alternatives for the same encounter. (other service / psychotherapy added to a visit)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (other service / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (other service / brief screening)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (other service / health behavior service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (other service / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (other service / E/M or prolonged service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (other service / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (other service / family psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (other service / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-1 service is the more extensive one and includes the other. (other service / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (family psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Family and individual psychotherapy the same day only when they were two separate sessions with their own times; the modifier goes on the column-2 code.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Family session with and without the patient: one session is one or the other; both only for separate sessions.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (family psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (family psychotherapy / ECT)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (family psychotherapy / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (family psychotherapy / E/M or prolonged service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-1 service is the more extensive one and includes the other. (family psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (family psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (multiple-family group / brief screening)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (multiple-family group / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (multiple-family group / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (multiple-family group / individual psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (multiple-family group / psychotherapy added to a visit)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (multiple-family group / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The two describe alternatives for the same encounter. (multiple-family group / family psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (multiple-family group / ECT)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (multiple-family group / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (multiple-family group / E/M or prolonged service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-1 service is the more extensive one and includes the other. (multiple-family group / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (group psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (group psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Group plus another psychotherapy the same day only as separate sessions, with a modifier on the column-2 code.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (group psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (group psychotherapy / ECT)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (group psychotherapy / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (group psychotherapy / E/M or prolonged service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-1 service is the more extensive one and includes the other. (group psychotherapy / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (medication add-on / brief screening)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (medication add-on / health behavior service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'Coding instructions do not allow the two together for the same encounter. (TMS / TMS)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (TMS / brief screening)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'Coding instructions do not allow the two together for the same encounter. (TMS / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The column-2 service is ordinarily a part of the column-1 service. (TMS / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (TMS / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (TMS / family psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (TMS / multiple-family group)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (TMS / group psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (TMS / ECT)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (TMS / E/M or prolonged service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (TMS / E/M or prolonged service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The column-1 service is the more extensive one and includes the other. (TMS / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (TMS / E/M or prolonged service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (ECT / individual psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (ECT / psychotherapy added to a visit)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (ECT / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (ECT / brief screening)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (ECT / health behavior service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (ECT / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'Coding instructions do not allow the two together for the same encounter. (ECT / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The column-2 service is ordinarily a part of the column-1 service. (ECT / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (ECT / E/M or prolonged service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The column-1 service is the more extensive one and includes the other. (ECT / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (biofeedback / health behavior service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-1 service is the more extensive one and includes the other. (other service / individual psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-1 service is the more extensive one and includes the other. (other service / psychotherapy added to a visit)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (other service / family psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (other service / multiple-family group)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (other service / group psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (biofeedback / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (biofeedback / individual psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (biofeedback / psychotherapy added to a visit)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (biofeedback / crisis psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (biofeedback / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (biofeedback / family psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (biofeedback / multiple-family group)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (biofeedback / group psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (biofeedback / E/M or prolonged service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The brief scale is part of the testing service.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'Overlapping testing services; both only for distinct work.',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The column-2 service is ordinarily a part of the column-1 service. (testing / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (testing / diagnostic evaluation)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (testing / individual psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (testing / psychotherapy added to a visit)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (testing / crisis psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (testing / family psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (testing / multiple-family group)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (testing / group psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The column-2 service is ordinarily a part of the column-1 service. (testing / ECT)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (testing / E/M or prolonged service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (testing / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (brief screening / brief screening)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (testing / interactive complexity add-on)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (health behavior service / medication add-on)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (health behavior service / TMS)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (health behavior service / biofeedback)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (health behavior service / brief screening)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The two describe alternatives for the same encounter. (health behavior service / health behavior service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (health behavior service / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (health behavior service / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-1 service is the more extensive one and includes the other. (health behavior service / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (brief screening / health behavior service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (brief screening / other service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (health behavior service / health behavior service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The 10-minute and the 20-minute remote management codes are alternatives for the month.',
    scope: 'same calendar month',
    source: 'cpt-facts',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (E/M or prolonged service / medication add-on)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (E/M or prolonged service / health behavior service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (E/M or prolonged service / adaptive behavior (ABA) service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 service is ordinarily a part of the column-1 service. (E/M or prolonged service / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (E/M or prolonged service / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'An in-person office visit and a telemedicine visit code for the same problem are alternatives.',
    scope: 'same date, same clinician',
    source: 'cpt-facts',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (E/M or prolonged service / brief screening)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (E/M or prolonged service / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The column-2 service is ordinarily a part of the column-1 service. (other service / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (other service / interactive complexity add-on)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (other service / diagnostic evaluation)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (other service / medication add-on)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (other service / testing)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Coding instructions do not allow the two together for the same encounter. (other service / brief screening)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (other service / health behavior service)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'Collaborative care and general behavioral health integration are not both reported for the same month.',
    scope: 'same calendar month',
    source: 'mirah-cocm',
  },
  {
    reason: 'First-month and later-month collaborative care codes are alternatives for one month.',
    scope: 'same calendar month',
    source: 'mirah-cocm',
  },
  {
    reason: 'The 30-minute collaborative care code is only for months that miss the 99492/99493 threshold.',
    scope: 'same calendar month',
    source: 'mirah-cocm',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (other service / crisis psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (other service / multiple-family group)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (other service / group psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (other service / ECT)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (other service / diagnostic evaluation)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (other service / individual psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (other service / psychotherapy added to a visit)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason:
      'The column-2 code is not meant for work that belongs to the column-1 service. (other service / crisis psychotherapy)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'The two describe alternatives for the same encounter. (other service / medication add-on)',
    scope: 'same date, same clinician',
    source: 'ncci-ptp-2024q3',
  },
  {
    reason: 'Device treatment management minutes are counted under one management code.',
    scope: 'same calendar month',
    source: 'cms-pfs-2025',
  },
  {
    reason: 'Safety planning minutes are not also counted as crisis psychotherapy minutes.',
    scope: 'same date, same clinician',
    source: 'cms-pfs-2025',
  },
  {
    reason: 'The APCM behavioral add-on replaces the stand-alone collaborative care code that month.',
    scope: 'same calendar month',
    source: 'fairpath-apcm',
  },
  {
    reason: 'The APCM behavioral add-on replaces the stand-alone integration code that month.',
    scope: 'same calendar month',
    source: 'fairpath-apcm',
  },
];

/** One line: column-1 code, indicator (0 never together, 1 with a modifier), index of the reason, column-2 codes. */
export const PAIR_TABLE = `
0362T 0 0: 96105 96110 96125 96127
0362T 1 0: 96160 96161
0362T 1 1: 97151
0362T 1 2: 97152
0373T 0 0: 96105 96110 96116 96125 96127
90785 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90785 0 3: 96164 96165
90791 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90791 0 4: 90832 90833 90834 90836 90837 90838
90791 0 5: 90839 90840
90791 0 6: 90845 90865 90880 99366 99367 99368 99401 99402 99403 99404 99406 99407 99408 99409 99411 99412 99421 99422 99423 99497 G0463
90791 0 7: 90846 90847
90791 0 8: 90849
90791 0 9: 90853
90791 0 10: 90863
90791 0 11: 90867 90868 90869
90791 0 12: 90870
90791 0 13: 90875 90876
90791 0 14: 90882 90885 90887 90889
90791 0 15: 96116
90791 0 16: 96127 96160 96161
90791 0 3: 96156 96158 96159 96164 96165 96167 96168 96170 96171
90791 0 17: 97802 97803 99446 99447 99448 99449 99451 99452 99487 99489 99490 99491
90791 0 18: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99242 99243 99244 99245 99252 99253 99254 99255 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99358 99359 99415 99416 99418
90791 0 19: G0406 G0407 G0408 G0425 G0426 G0427
90791 0 20: G0459
90791 1 17: G0396 G0397 G0442 G0443 G2011
90791 1 21: G0409 G0410 G0411
90791 1 22: G0444
90792 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90792 0 23: 90791
90792 0 4: 90832 90833 90834 90836 90837 90838
90792 0 5: 90839 90840
90792 0 6: 90845 90865 90880 99366 99367 99368 99401 99402 99403 99404 99406 99407 99408 99409 99411 99412 99421 99422 99423 99497 G0463
90792 0 7: 90846 90847
90792 0 8: 90849
90792 0 9: 90853
90792 0 10: 90863
90792 0 11: 90867 90868 90869
90792 0 12: 90870
90792 0 13: 90875 90876
90792 0 14: 90882 90885 90887 90889
90792 0 15: 96116
90792 0 16: 96127 96160 96161
90792 0 3: 96156 96158 96159 96164 96165 96167 96168 96170 96171
90792 0 17: 97802 97803 99446 99447 99448 99449 99451 99452 99487 99489 99490 99491
90792 0 18: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99242 99243 99244 99245 99252 99253 99254 99255 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99358 99359 99415 99416 99418
90792 0 19: G0406 G0407 G0408 G0425 G0426 G0427
90792 0 20: G0459
90792 1 17: G0396 G0397 G0442 G0443 G2011
90792 1 21: G0409 G0410 G0411
90792 1 22: G0444
90832 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90832 0 24: 0820T 99366 99367 99368 99401 99402 99403 99404 99408 99409 99411 99412 99421 99422 99423 99446 99447 99448 99449 99451 99452 99483 99487 99489 99490 99491 99497 G0463
90832 0 25: 90839 90840
90832 0 26: 90875 90876
90832 0 16: 96127 96160 96161
90832 0 3: 96158 96159 96164 96165 96168 96171
90832 0 27: 97802 97803
90832 0 28: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99242 99243 99244 99245 99252 99253 99254 99255 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99358 99359 99415 99416 99418
90832 0 29: G0406 G0407
90832 0 30: G0459
90832 1 31: 90867 90868 90869
90832 1 32: 96116
90832 1 27: 99406 99407 G0176 G0177 G0396 G0397 G0442 G0443 G2011
90832 1 29: G0409 G0410 G0411
90832 1 33: G0444
90833 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90833 0 34: 0820T 99366 99367 99368 99401 99402 99403 99404 99406 99407 99408 99409 99411 99412 99421 99422 99423 99446 99447 99448 99449 99451 99452 99487 99489 99490 99491
90833 0 35: 90832
90833 0 25: 90839 90840
90833 0 36: 90875 90876
90833 0 16: 96127 96160 96161
90833 0 3: 96158 96159 96164 96165 96168 96171
90833 0 37: 97802 97803
90833 0 38: 99281 99282 99283 99284 99285 99358 99359 99415 99416 99418
90833 0 39: 99417
90833 0 40: G0406
90833 0 41: G0459
90833 1 42: 90867 90868 90869
90833 1 43: 96116
90833 1 37: G0176 G0177 G0396 G0397 G0442 G0443 G2011
90833 1 40: G0409 G0410 G0411
90833 1 44: G0444
90834 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90834 0 24: 0820T 99366 99367 99368 99401 99402 99403 99404 99408 99409 99411 99412 99421 99422 99423 99446 99447 99448 99449 99451 99452 99483 99487 99489 99490 99491 99497 G0463
90834 0 45: 90832
90834 0 35: 90833
90834 0 25: 90839 90840
90834 0 29: 90845 G0406 G0407 G0408 G0425
90834 0 26: 90875 90876
90834 0 16: 96127 96160 96161
90834 0 3: 96158 96159 96164 96165 96167 96168 96170 96171
90834 0 27: 97802 97803
90834 0 28: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99242 99243 99244 99245 99252 99253 99254 99255 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99358 99359 99415 99416 99418
90834 0 30: G0459
90834 1 31: 90867 90868 90869
90834 1 32: 96116
90834 1 27: 99406 99407 G0176 G0177 G0396 G0397 G0442 G0443 G2011
90834 1 29: G0409 G0410 G0411
90834 1 33: G0444
90836 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90836 0 34: 0820T 99366 99367 99368 99401 99402 99403 99404 99406 99407 99408 99409 99411 99412 99421 99422 99423 99446 99447 99448 99449 99451 99452 99487 99489 99490 99491
90836 0 35: 90832 90833 90834
90836 0 25: 90839 90840
90836 0 36: 90875 90876
90836 0 16: 96127 96160 96161
90836 0 3: 96158 96159 96164 96165 96167 96168 96170 96171
90836 0 37: 97802 97803
90836 0 38: 99281 99282 99283 99284 99285 99358 99359 99415 99416 99418
90836 0 39: 99417
90836 0 40: G0406 G0407
90836 0 41: G0459
90836 1 42: 90867 90868 90869
90836 1 43: 96116
90836 1 37: G0176 G0177 G0396 G0397 G0442 G0443 G2011
90836 1 40: G0409 G0410 G0411
90836 1 44: G0444
90837 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90837 0 24: 0820T 99366 99367 99368 99401 99402 99403 99404 99408 99409 99411 99412 99421 99422 99423 99446 99447 99448 99449 99451 99452 99483 99487 99489 99490 99491 99497 G0463
90837 0 45: 90832 90834
90837 0 35: 90833 90836
90837 0 25: 90839 90840
90837 0 29: 90845 G0406 G0407 G0408 G0425 G0426
90837 0 26: 90875 90876
90837 0 16: 96127 96160 96161
90837 0 3: 96156 96158 96159 96164 96165 96167 96168 96170 96171
90837 0 27: 97802 97803
90837 0 28: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99242 99243 99244 99245 99252 99253 99254 99255 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99358 99359 99418
90837 0 30: G0459
90837 1 31: 90867 90868 90869
90837 1 32: 96116
90837 1 27: 99406 99407 G0176 G0177 G0396 G0397 G0442 G0443 G2011
90837 1 29: G0409 G0410 G0411
90837 1 33: G0444
90838 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90838 0 34: 0820T 99366 99367 99368 99401 99402 99403 99404 99406 99407 99408 99409 99411 99412 99421 99422 99423 99446 99447 99448 99449 99451 99452 99487 99489 99490 99491
90838 0 35: 90832 90833 90834 90836 90837
90838 0 25: 90839 90840
90838 0 40: 90845 G0406 G0407 G0408 G0425 G0426
90838 0 36: 90875 90876
90838 0 16: 96127 96160 96161
90838 0 3: 96156 96158 96159 96164 96165 96167 96168 96170 96171
90838 0 37: 97802 97803
90838 0 38: 99281 99282 99283 99284 99285 99358 99359 99415 99416 99418
90838 0 39: 99417
90838 0 41: G0459
90838 1 42: 90867 90868 90869
90838 1 43: 96116
90838 1 37: G0176 G0177 G0396 G0397 G0442 G0443 G2011
90838 1 40: G0409 G0410 G0411
90838 1 44: G0444
90839 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90839 0 46: 0820T 90845 90865 90880
90839 0 25: 90785 90846 90847 90849 90853
90839 0 47: 90863
90839 0 48: 90867 90868 90869
90839 0 49: 90870
90839 0 50: 90875 90876
90839 0 14: 90882 90885 90887 90889
90839 0 16: 96127
90839 0 3: 96156 96158 96159 96164 96165 96167 96168 96170 96171
90839 0 51: 97802 97803
90839 0 52: G0459
90839 1 53: 96116
90839 1 54: 98004
90839 1 51: G0176 G0177 G0396 G0397 G0442 G0443 G2011
90839 1 55: G0409 G0410 G0411
90839 1 56: G0444
90840 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90840 0 46: 0820T 90845 90865 90880
90840 0 25: 90785 90846 90847 90849 90853
90840 0 47: 90863
90840 0 48: 90867 90868 90869
90840 0 49: 90870
90840 0 50: 90875 90876
90840 0 14: 90882 90885 90887 90889
90840 0 16: 96127
90840 0 3: 96158 96159 96164 96165 96168 96171
90840 0 51: 97802 97803
90840 0 52: G0459
90840 1 53: 96116
90840 1 51: G0176 G0177 G0396 G0397 G0442 G0443 G2011
90840 1 56: G0444
90845 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90845 0 57: 90832
90845 0 58: 90833 90836
90845 0 59: 90865
90845 0 60: 96127
90845 0 61: 96156 96158 96159 96164 96165 96167 96168 96170 96171
90845 0 62: 97802 97803 99408 99409 99483 99497 G0406 G0407 G0408 G0425 G0426 G0427 G0463
90845 0 63: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99358 99359 99415 99416 99418
90845 0 64: G0459
90845 1 65: 90846 90847
90845 1 66: 96116
90845 1 62: G0176 G0177 G0396 G0397 G0442 G0443 G2011
90845 1 67: G0444
90846 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90846 0 16: 96127
90846 0 3: 96156 96158 96159 96164 96165 96167 96168 96170 96171
90846 0 68: 97802 97803 99408 99409
90846 1 69: 90832 90833 90834 90836 90837 90838
90846 1 70: 90847
90846 1 71: 90865
90846 1 72: 90870
90846 1 73: 96116
90846 1 74: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99358 99359 99415 99416 99418
90846 1 68: 99483 99497 G0176 G0177 G0396 G0397 G0442 G0443 G0463 G2011
90846 1 75: G0444
90847 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90847 0 16: 96127
90847 0 3: 96156 96158 96159 96164 96165 96167 96168 96170 96171
90847 0 68: 97802 97803 99408 99409
90847 0 76: G0459
90847 1 69: 90832 90833 90834 90836 90837 90838
90847 1 71: 90865
90847 1 72: 90870
90847 1 73: 96116
90847 1 74: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99358 99359 99415 99416 99418
90847 1 68: 99483 99497 G0176 G0177 G0396 G0397 G0406 G0407 G0408 G0425 G0426 G0427 G0442 G0443 G0463 G2011
90847 1 75: G0444
90849 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90849 0 77: 96127
90849 0 3: 96159 96164 96165 96168 96171
90849 0 78: 97802 97803 99408 99409
90849 0 79: G0459
90849 1 80: 90832 90834 90837
90849 1 81: 90833 90836 90838
90849 1 82: 90845 90865
90849 1 83: 90846 90847
90849 1 84: 90870
90849 1 85: 96116
90849 1 86: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99358 99359 99415 99416 99418
90849 1 78: 99483 99497 G0176 G0177 G0396 G0397 G0406 G0407 G0408 G0425 G0426 G0427 G0442 G0443 G0463 G2011
90849 1 87: G0444
90853 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90853 0 16: 96127
90853 0 3: 96159 96164 96165 96168 96171
90853 0 88: 97802 97803 99408 99409
90853 0 89: G0459
90853 1 90: 90832 90833 90834 90836 90837 90838 90846 90847 90849
90853 1 91: 90845 90865
90853 1 92: 90870
90853 1 93: 96116
90853 1 94: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 99283 99284 99285 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99358 99359 99415 99416 99418
90853 1 88: 99483 99497 G0176 G0177 G0396 G0397 G0406 G0407 G0408 G0425 G0426 G0427 G0442 G0443 G0463 G2011
90853 1 95: G0444
90863 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90863 0 96: 96127
90863 0 97: 96164 96165 96168
90865 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90865 0 57: 90832 90834 90837
90865 0 58: 90833 90836 90838
90865 0 60: 96127
90865 0 61: 96156 96158 96159 96164 96165 96167 96168 96170 96171
90865 0 62: 97802 97803 99483 99497 G0406 G0407 G0408 G0425 G0426 G0427 G0463
90865 0 63: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99358 99359 99415 99416 99418
90865 0 64: G0459
90865 1 66: 96116
90865 1 67: G0444
90867 0 0: 0362T 0373T
90867 0 98: 90868 90869
90867 0 99: 96127
90867 0 100: 99446 99447 99448 99449 99451 99452
90867 0 101: G0459
90867 1 102: 90845 90865 90880 G0410 G0411
90867 1 103: 90846 90847
90867 1 104: 90849
90867 1 105: 90853
90867 1 106: 90870
90867 1 107: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350
90867 1 108: 99242 99243 99244 99245 99252 99253 99254 99255
90867 1 101: 99483 99497 G0463
90867 1 109: G0444
90868 0 0: 0362T 0373T
90868 0 99: 96127
90868 0 100: 99446 99447 99448 99449 99451 99452
90868 0 101: G0459
90868 1 102: 90845 90865 90880 G0410 G0411
90868 1 103: 90846 90847
90868 1 104: 90849
90868 1 105: 90853
90868 1 106: 90870
90868 1 107: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350
90868 1 108: 99242 99243 99244 99245 99252 99253 99254 99255
90868 1 101: 99483 99497 G0463
90868 1 109: G0444
90869 0 0: 0362T 0373T
90869 0 98: 90868
90869 0 99: 96127
90869 0 100: 99446 99447 99448 99449 99451 99452
90869 0 101: G0459
90869 1 102: 90845 90865 90880 G0410 G0411
90869 1 103: 90846 90847
90869 1 104: 90849
90869 1 105: 90853
90869 1 106: 90870
90869 1 107: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99415 99416
90869 1 108: 99242 99243 99244 99245 99252 99253 99254 99255
90869 1 110: 99358 99359 99418
90869 1 101: 99406 99407 99483 99497 G0463
90869 1 109: G0444
90870 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90870 0 111: 90832 90834 90837
90870 0 112: 90833 90836 90838
90870 0 113: 90845
90870 0 114: 96127
90870 0 115: 96156 96158 96159 96164 96165 96167 96168 96170 96171
90870 0 116: 97802 97803
90870 0 117: 99446 99447 99448 99449 99451 99452
90870 0 118: G0459
90870 1 113: 90865 90880
90870 1 119: 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99242 99243 99244 99245 99252 99253 99254 99255 99304 99305 99306 99307 99308 99309 99310 99315 99316 99347 99348 99349 99350
90870 1 120: G0444
90870 1 117: G0463
90875 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90875 0 121: 96159 96164 96165 96168 96171
90876 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90876 0 121: 96158 96159 96164 96165 96167 96168 96170 96171
90880 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90880 0 122: 90832 90834 90837
90880 0 123: 90833 90836 90838
90880 0 62: 90845 97802 97803 99408 99409 99483 99497 G0410 G0411 G0463
90880 0 124: 90846 90847
90880 0 125: 90849
90880 0 126: 90853
90880 0 60: 96127
90880 0 61: 96156 96158 96159 96164 96165 96167 96168 96170 96171
90880 0 63: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350 99358 99359 99415 99416 99418
90880 0 64: G0406 G0407 G0408 G0425 G0426 G0427
90880 1 59: 90865
90880 1 66: 96116
90880 1 62: G0176 G0177 G0396 G0397 G0442 G0443 G2011
90880 1 67: G0444
90882 0 0: 0362T 0373T 97152
90885 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90885 0 14: 96159 96164 96165 96168 96171
90887 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157
90887 0 14: 96159 96164 96165 96168 96171
90889 0 0: 0362T 0373T
90901 0 127: 99446 99447 99448 99449 99451 99452
90901 1 128: 90832 90834 90837
90901 1 129: 90833 90836 90838
90901 1 130: 90839
90901 1 131: 90845 90865 90880 G0410 G0411
90901 1 132: 90846 90847
90901 1 133: 90849
90901 1 134: 90853
90901 1 135: 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99242 99243 99244 99245 99252 99253 99254 99255 99304 99305 99306 99307 99308 99309 99310 99315 99316 99347 99348 99349 99350
90901 1 127: G0463
96105 0 136: 96127
96105 0 137: 96146
96105 0 0: 97151 97152 97153 97154 97155 97156 97157 97158
96105 1 136: 96110 96160 96161
96105 1 137: 96125
96110 0 136: 96146
96110 0 0: 97151 97152 97153 97154 97155 97156 97157 97158
96110 1 136: 96125
96112 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96112 0 136: 96110 96127
96112 0 137: 96132 96133 96136 96137 96138 96146
96112 0 138: G0459
96112 1 139: 90791 90792
96112 1 140: 90832 90834 90837
96112 1 141: 90833 90836 90838
96112 1 142: 90839
96112 1 138: 90845 90865 90880 99483 99497 G0406 G0407 G0408 G0410 G0411 G0425 G0426 G0427 G0463
96112 1 143: 90846 90847
96112 1 144: 90849
96112 1 145: 90853
96112 1 146: 90870
96112 1 137: 96105 96125 96130 96131
96112 1 136: 96160 96161
96112 1 147: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350
96113 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96113 0 136: 96110 96127
96113 0 137: 96146
96113 0 138: G0459
96113 1 139: 90791 90792
96113 1 140: 90832 90834 90837
96113 1 141: 90833 90836 90838
96113 1 142: 90839
96113 1 138: 90845 90865 90880 99483 99497 G0406 G0407 G0408 G0410 G0411 G0425 G0426 G0427 G0463
96113 1 143: 90846 90847
96113 1 144: 90849
96113 1 145: 90853
96113 1 146: 90870
96113 1 137: 96125
96113 1 136: 96160 96161
96113 1 147: 99202 99203 99204 99205 99211 99212 99213 99214 99215 99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239 99281 99282 99283 99284 99285 99304 99305 99306 99307 99308 99309 99310 99315 99316 99341 99342 99344 99345 99347 99348 99349 99350
96116 0 0: 0362T 97151 97152 97153 97154 97155 97156 97157 97158
96116 0 148: 0820T
96116 0 136: 96127
96116 0 137: 96146
96116 1 137: 96105 96112 96125
96116 1 136: 96110 96160 96161
96121 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96121 0 148: 0820T
96121 0 136: 96127
96121 1 137: 96105 96112 96113 96125
96121 1 136: 96110 96160 96161
96125 0 136: 96127
96125 0 137: 96146
96125 0 0: 97151 97152 97153 97154 97155 97156 97157 97158
96125 1 136: 96160 96161
96127 0 136: 96146
96127 0 0: 97151 97152 97153 97154 97155 97156 97157 97158
96127 1 149: 96160 96161
96130 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96130 0 150: 90785
96130 0 136: 96127
96130 1 136: 96110 96160 96161
96130 1 137: 96113 96125 96146
96131 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96131 0 150: 90785
96131 0 136: 96127
96131 1 136: 96110 96160 96161
96131 1 137: 96113 96125 96146
96132 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96132 0 150: 90785
96132 0 137: 96113
96132 0 136: 96127
96132 1 136: 96110 96160 96161
96132 1 137: 96125 96146
96133 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96133 0 150: 90785
96133 0 137: 96113
96133 0 136: 96127
96133 1 136: 96110 96160 96161
96133 1 137: 96125 96146
96136 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96136 0 150: 90785
96136 0 137: 96113 96146
96136 0 136: 96127
96136 1 136: 96110 96160 96161
96136 1 137: 96125 96138
96137 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96137 0 150: 90785
96137 0 137: 96113 96146
96137 0 136: 96127
96137 1 136: 96110 96160 96161
96137 1 137: 96125 96138
96138 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96138 0 150: 90785
96138 0 136: 96127
96138 0 137: 96146
96138 1 136: 96110 96160 96161
96138 1 137: 96113 96125
96139 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96139 0 150: 90785
96139 0 136: 96127
96139 0 137: 96146
96139 1 136: 96110 96160 96161
96139 1 137: 96125
96146 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96146 1 136: 96160 96161
96156 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96156 0 3: 90785 90832 90833 90834 90836 90840 90849 90853
96156 0 151: 90863
96156 0 152: 90867 90868 90869
96156 0 153: 90875 90876
96156 0 14: 90882 90885 90887 90889
96156 0 154: 96127 96160 96161
96156 0 155: 96164 96165
96156 0 156: 99401 99402 99403 99404 99406 99407 99408 99409 99411 99412 G0396 G0397 G0442 G0443 G2011
96156 1 157: 96105 96112 96116 96125 96130 96132 96136 96138 96146
96156 1 154: 96110
96156 1 155: 96167 96168
96156 1 158: G0444
96158 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96158 0 3: 90785 90849 90853
96158 0 151: 90863
96158 0 152: 90867 90868 90869
96158 0 153: 90875
96158 0 14: 90882 90885 90887 90889
96158 0 154: 96127 96160 96161
96158 0 155: 96164 96165
96158 0 156: 99401 99402 99406 99407 99408 99409 99411 99412 G0396 G0397 G0442 G0443 G2011
96158 1 157: 96105 96112 96116 96125 96130 96132 96136 96138 96146
96158 1 154: 96110
96158 1 155: 96168
96158 1 158: G0444
96159 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96159 0 3: 90785
96159 0 151: 90863
96159 0 152: 90867 90868 90869
96159 0 14: 90882 90889
96159 0 154: 96127 96160 96161
96159 0 155: 96164 96165
96159 0 156: 99401 99406 99411 99412 G0442 G0443 G2011
96159 1 157: 96105 96112 96116 96125 96130 96132 96136 96138 96146
96159 1 154: 96110
96159 1 158: G0444
96160 0 159: 96164 96165 96167 96168 96170 96171
96160 0 160: 99091
96160 1 0: 0373T 97153 97154 97155 97156 97157 97158
96160 1 149: 96110
96161 0 159: 96164 96165 96167 96168 96170 96171
96161 0 160: 99091
96161 1 0: 0373T 97153 97154 97155 97156 97157 97158
96161 1 149: 96110
96164 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96164 0 152: 90867 90868 90869
96164 0 14: 90882 90889
96164 0 161: 96167 96168
96164 0 156: 99411 G0442 G0443 G2011
96164 1 158: G0444
96165 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96165 0 152: 90867 90868 90869
96165 0 14: 90882 90889
96165 0 161: 96167 96168
96165 0 156: G0442 G0443 G2011
96165 1 158: G0444
96167 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96167 0 3: 90785 90832 90833 90840 90849 90853
96167 0 151: 90863
96167 0 152: 90867 90868 90869
96167 0 153: 90875
96167 0 14: 90882 90885 90887 90889
96167 0 156: 99401 99402 99403 99406 99407 99408 99409 99411 99412 G0396 G0397 G0442 G0443 G2011
96167 1 155: 96158 96159
96167 1 158: G0444
96168 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96168 0 3: 90785
96168 0 152: 90867 90868 90869
96168 0 14: 90882 90889
96168 0 156: 99401 99406 99407 99411 99412 G0442 G0443 G2011
96168 1 155: 96159
96168 1 158: G0444
96170 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96170 0 3: 90785 90832 90833 90840 90849 90853
96170 0 151: 90863
96170 0 152: 90867 90868 90869
96170 0 153: 90875
96170 0 14: 90882 90885 90887 90889
96170 0 156: 99407
96170 1 156: G0396 G0397
96171 0 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
96171 0 3: 90785
96171 0 151: 90863
96171 0 152: 90867 90868 90869
96171 0 14: 90882 90889
96171 0 156: 99406 99407
96171 1 156: G0397
97129 0 0: 0373T 97153 97155
97130 0 0: 0373T 97153 97155
97151 0 0: 0820T 90867 90868 90869 90882 90889
97151 1 0: 96160 96161
97152 0 0: 0820T 90867 90868 90869 90889
97152 1 0: 96160 96161
97153 0 0: 0820T 90867 90868 90869 90882 90889
97154 0 0: 0820T 90867 90868 90869 90882 90889
97155 0 0: 0820T 90867 90868 90869 90882 90889
97156 0 0: 0820T 90867 90868 90869 90882 90889
97157 0 0: 0820T 90867 90868 90869 90882 90889
97158 0 0: 0820T 90785 90791 90792 90832 90833 90834 90836 90837 90838 90839 90840 90845 90846 90847 90849 90853 90863 90865 90867 90868 90869 90870 90875 90876 90880 90882 90885 90887 90889
98978 1 61: 96158 96159
98979 0 162: 98980
99202 0 163: 90863
99202 0 164: 96156 96158 96159 96164 96165 96167 96168
99202 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99202 1 166: 96105 96125 96130 96132 96136 96138 96146
99202 1 167: 96116
99203 0 163: 90863
99203 0 164: 96156 96158 96159 96164 96165 96167 96168
99203 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99203 1 166: 96105 96125 96130 96132 96136 96138 96146
99203 1 167: 96116
99204 0 163: 90863
99204 0 164: 96156 96158 96159 96164 96165 96167 96168
99204 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99204 1 166: 96105 96125 96130 96132 96136 96138 96146
99204 1 167: 96116
99205 0 163: 90863
99205 0 164: 96156 96158 96159 96164 96165 96167 96168
99205 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99205 1 166: 96105 96125 96130 96132 96136 96138 96146
99205 1 167: 96116
99211 0 163: 90863
99211 0 164: 96156 96158 96159 96164 96165 96167 96168
99211 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99211 1 166: 96105 96125 96130 96132 96136 96138 96146
99211 1 167: 96116
99212 0 163: 90863
99212 0 164: 96156 96158 96159 96164 96165 96167 96168
99212 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99212 1 166: 96105 96125 96130 96132 96136 96138 96146
99212 1 167: 96116
99213 0 163: 90863
99213 0 164: 96156 96158 96159 96164 96165 96167 96168
99213 0 168: 98006
99213 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99213 1 166: 96105 96125 96130 96132 96136 96138 96146
99213 1 167: 96116
99214 0 163: 90863
99214 0 164: 96156 96158 96159 96164 96165 96167 96168
99214 0 168: 98007
99214 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99214 1 166: 96105 96125 96130 96132 96136 96138 96146
99214 1 167: 96116
99215 0 163: 90863
99215 0 164: 96156 96158 96159 96164 96165 96167 96168
99215 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99215 1 166: 96105 96125 96130 96132 96136 96138 96146
99215 1 167: 96116
99221 0 163: 90863
99221 0 169: 96127
99221 0 164: 96156 96158 96159 96164 96165 96167 96168
99221 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99221 1 166: 96105 96125 96130 96132 96136 96138 96146
99221 1 167: 96116
99222 0 163: 90863
99222 0 169: 96127
99222 0 164: 96156 96158 96159 96164 96165 96167 96168
99222 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99222 1 166: 96105 96125 96130 96132 96136 96138 96146
99222 1 167: 96116
99223 0 163: 90863
99223 0 169: 96127
99223 0 164: 96156 96158 96159 96164 96165 96167 96168
99223 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99223 1 166: 96105 96125 96130 96132 96136 96138 96146
99223 1 167: 96116
99231 0 163: 90863
99231 0 169: 96127
99231 0 164: 96156 96158 96159 96164 96165 96167 96168
99231 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99231 1 166: 96105 96125 96130 96132 96136 96138 96146
99231 1 167: 96116
99232 0 163: 90863
99232 0 169: 96127
99232 0 164: 96156 96158 96159 96164 96165 96167 96168
99232 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99232 1 166: 96105 96125 96130 96132 96136 96138 96146
99232 1 167: 96116
99233 0 163: 90863
99233 0 169: 96127
99233 0 164: 96156 96158 96159 96164 96165 96167 96168
99233 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99233 1 166: 96105 96125 96130 96132 96136 96138 96146
99233 1 167: 96116
99234 0 163: 90863
99234 0 169: 96127
99234 0 164: 96156 96158 96159 96164 96165 96167 96168
99234 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99234 1 166: 96105 96125 96130 96132 96136 96138 96146
99234 1 167: 96116
99235 0 163: 90863
99235 0 169: 96127
99235 0 164: 96156 96158 96159 96164 96165 96167 96168
99235 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99235 1 166: 96105 96125 96130 96132 96136 96138 96146
99235 1 167: 96116
99236 0 163: 90863
99236 0 169: 96127
99236 0 164: 96156 96158 96159 96164 96165 96167 96168
99236 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99236 1 166: 96105 96125 96130 96132 96136 96138 96146
99236 1 167: 96116
99238 0 163: 90863
99238 0 169: 96127
99238 0 164: 96156 96158 96159 96164 96165 96167 96168
99238 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99238 1 166: 96105 96125 96130 96132 96136 96138 96146
99238 1 167: 96116
99239 0 163: 90863
99239 0 169: 96127
99239 0 164: 96156 96158 96159 96164 96165 96167 96168
99239 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99239 1 166: 96105 96125 96130 96132 96136 96138 96146
99239 1 167: 96116
99242 0 163: 90863
99242 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99243 0 163: 90863
99243 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99244 0 163: 90863
99244 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99245 0 163: 90863
99245 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99252 0 163: 90863
99252 0 169: 96127
99252 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99253 0 163: 90863
99253 0 169: 96127
99253 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99254 0 163: 90863
99254 0 169: 96127
99254 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99255 0 163: 90863
99255 0 169: 96127
99255 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99281 0 163: 90863
99281 0 169: 96127
99281 0 164: 96156 96158 96159 96164 96165 96167 96168
99281 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99281 1 166: 96105 96125 96130 96132 96136 96138 96146
99281 1 167: 96116
99282 0 163: 90863
99282 0 169: 96127
99282 0 164: 96156 96158 96159 96164 96165 96167 96168
99282 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99282 1 166: 96105 96125 96130 96132 96136 96138 96146
99282 1 167: 96116
99283 0 163: 90863
99283 0 169: 96127
99283 0 164: 96156 96158 96159 96164 96165 96167 96168
99283 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99283 1 166: 96105 96125 96130 96132 96136 96138 96146
99283 1 167: 96116
99284 0 163: 90863
99284 0 169: 96127
99284 0 164: 96156 96158 96159 96164 96165 96167 96168
99284 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99284 1 166: 96105 96125 96130 96132 96136 96138 96146
99284 1 167: 96116
99285 0 163: 90863
99285 0 169: 96127
99285 0 164: 96156 96158 96159 96164 96165 96167 96168
99285 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99285 1 166: 96105 96125 96130 96132 96136 96138 96146
99285 1 167: 96116
99304 0 163: 90863
99304 0 169: 96127
99304 0 164: 96156 96158 96159 96164 96165 96167 96168
99304 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99304 1 166: 96105 96125 96130 96132 96136 96138 96146
99304 1 167: 96116
99305 0 163: 90863
99305 0 169: 96127
99305 0 164: 96156 96158 96159 96164 96165 96167 96168
99305 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99305 1 166: 96105 96125 96130 96132 96136 96138 96146
99305 1 167: 96116
99306 0 163: 90863
99306 0 169: 96127
99306 0 164: 96156 96158 96159 96164 96165 96167 96168
99306 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99306 1 166: 96105 96125 96130 96132 96136 96138 96146
99306 1 167: 96116
99307 0 163: 90863
99307 0 169: 96127
99307 0 164: 96156 96158 96159 96164 96165 96167 96168
99307 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99307 1 166: 96105 96125 96130 96132 96136 96138 96146
99307 1 167: 96116
99308 0 163: 90863
99308 0 169: 96127
99308 0 164: 96156 96158 96159 96164 96165 96167 96168
99308 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99308 1 166: 96105 96125 96130 96132 96136 96138 96146
99308 1 167: 96116
99309 0 163: 90863
99309 0 169: 96127
99309 0 164: 96156 96158 96159 96164 96165 96167 96168
99309 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99309 1 166: 96105 96125 96130 96132 96136 96138 96146
99309 1 167: 96116
99310 0 163: 90863
99310 0 169: 96127
99310 0 164: 96156 96158 96159 96164 96165 96167 96168
99310 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99310 1 166: 96105 96125 96130 96132 96136 96138 96146
99310 1 167: 96116
99315 0 163: 90863
99315 0 169: 96127
99315 0 164: 96156 96158 96159 96164 96165 96167 96168
99315 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99315 1 166: 96105 96125 96130 96132 96136 96138 96146
99315 1 167: 96116
99316 0 163: 90863
99316 0 169: 96127
99316 0 164: 96156 96158 96159 96164 96165 96167 96168
99316 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99316 1 166: 96105 96125 96130 96132 96136 96138 96146
99316 1 167: 96116
99341 0 163: 90863
99341 0 164: 96156 96158 96159 96164 96165 96167 96168
99341 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99341 1 166: 96105 96125 96130 96132 96136 96138 96146
99341 1 167: 96116
99342 0 163: 90863
99342 0 164: 96156 96158 96159 96164 96165 96167 96168
99342 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99342 1 166: 96105 96125 96130 96132 96136 96138 96146
99342 1 167: 96116
99344 0 163: 90863
99344 0 164: 96156 96158 96159 96164 96165 96167 96168
99344 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99344 1 166: 96105 96125 96130 96132 96136 96138 96146
99344 1 167: 96116
99345 0 163: 90863
99345 0 164: 96156 96158 96159 96164 96165 96167 96168
99345 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99345 1 166: 96105 96125 96130 96132 96136 96138 96146
99345 1 167: 96116
99347 0 163: 90863
99347 0 164: 96156 96158 96159 96164 96165 96167 96168
99347 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99347 1 166: 96105 96125 96130 96132 96136 96138 96146
99347 1 167: 96116
99348 0 163: 90863
99348 0 164: 96156 96158 96159 96164 96165 96167 96168
99348 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99348 1 166: 96105 96125 96130 96132 96136 96138 96146
99348 1 167: 96116
99349 0 163: 90863
99349 0 164: 96156 96158 96159 96164 96165 96167 96168
99349 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99349 1 166: 96105 96125 96130 96132 96136 96138 96146
99349 1 167: 96116
99350 0 163: 90863
99350 0 164: 96156 96158 96159 96164 96165 96167 96168
99350 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99350 1 166: 96105 96125 96130 96132 96136 96138 96146
99350 1 167: 96116
99358 0 169: 96127
99358 0 164: 96156 96158 96159 96164 96165 96167 96168
99358 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99358 1 170: 96105 96125 96130 96132 96136 96138 96146
99358 1 167: 96116
99359 0 169: 96127
99359 0 164: 96156 96158 96159 96164 96165 96167 96168
99359 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99359 1 170: 96105 96125 96130 96132 96136 96138 96146
99359 1 167: 96116
99366 0 60: 96127
99366 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99367 0 60: 96127
99367 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99368 0 60: 96127
99368 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99401 0 61: 96164 96165 96170 96171
99401 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99402 0 61: 96159 96164 96165 96168 96170 96171
99402 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99403 0 61: 96158 96159 96164 96165 96168 96170 96171
99403 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99404 0 61: 96158 96159 96164 96165 96167 96168 96170 96171
99404 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99406 0 60: 96127
99406 0 61: 96164 96165 96170
99406 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99406 1 171: 96105 96125 96130 96132 96136 96138 96146
99407 0 60: 96127
99407 0 61: 96159 96164 96165
99407 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99407 1 171: 96105 96125 96130 96132 96136 96138 96146
99408 0 61: 96159 96164 96165 96168 96170 96171
99408 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99409 0 61: 96159 96164 96165 96168 96170 96171
99409 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99411 0 61: 96165 96170 96171
99411 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99412 0 61: 96164 96165 96170 96171
99412 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99415 0 164: 96156 96158 96159 96164 96165 96167 96168
99415 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99415 1 166: 96105 96125 96130 96132 96136 96138 96146
99415 1 167: 96116
99416 0 164: 96156 96158 96159 96164 96165 96167 96168
99416 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99416 1 166: 96105 96125 96130 96132 96136 96138 96146
99416 1 167: 96116
99418 0 169: 96127
99418 0 164: 96156 96158 96159 96164 96165 96167 96168
99418 1 165: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99418 1 170: 96105 96125 96130 96132 96136 96138 96146
99418 1 167: 96116
99421 0 60: 96127
99421 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99422 0 60: 96127
99422 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99423 0 60: 96127
99423 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99446 0 60: 96127
99446 1 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
99447 0 60: 96127
99447 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99448 0 60: 96127
99448 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99449 0 60: 96127
99449 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99451 0 60: 96127
99451 1 0: 0362T 0373T 97151 97152 97153 97154 97156 97157 97158
99452 0 60: 96127
99452 1 0: 0362T 0373T
99483 0 0: 0362T 97151
99483 0 172: 90785
99483 0 173: 90791 90792
99483 0 174: 90863
99483 0 175: 96116 96125 96130 96132 96136 96138
99483 0 176: 96127 96160 96161
99483 0 66: 96146
99483 0 177: 96156 96158
99483 0 61: 96159 96164 96165 96167 96168
99483 1 0: 0373T 97153 97154 97155 97156 97157 97158
99483 1 171: 96105
99484 0 60: 96127
99484 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99487 0 60: 96127
99487 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99489 0 60: 96127
99489 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99490 0 60: 96127
99490 1 0: 0362T 0373T 97151 97152 97153 97154 97155 97156 97157 97158
99491 0 60: 96127
99491 1 0: 0362T 0373T 97151 97152 97153 97154 97156 97157 97158
99492 0 60: 96127
99492 0 178: 99484
99492 0 179: 99493
99492 0 180: G2214
99492 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99493 0 60: 96127
99493 0 178: 99484
99493 0 180: G2214
99493 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99494 0 60: 96127
99494 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99497 0 174: 90863
99497 0 61: 96156 96158 96159 96164 96165 96167 96168 96170 96171
99497 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
99497 1 171: 96105 96125 96130 96132 96136 96138 96146
99497 1 66: 96116
G0396 0 61: 96159 96164 96165 96168
G0396 1 60: 96160 96161
G0396 1 61: 96171
G0397 0 61: 96159 96164 96165 96168
G0397 1 60: 96160 96161
G0406 0 181: 90839 90840
G0406 0 60: 96127
G0406 0 61: 96156 96158 96159 96164 96165 96167 96168
G0406 1 66: 96116
G0407 0 58: 90833
G0407 0 181: 90839 90840
G0407 0 60: 96127
G0407 0 61: 96156 96158 96159 96164 96165 96167 96168
G0407 1 66: 96116
G0408 0 57: 90832
G0408 0 58: 90833 90836
G0408 0 181: 90839 90840
G0408 0 60: 96127
G0408 0 61: 96156 96158 96159 96164 96165 96167 96168
G0408 1 66: 96116
G0409 1 59: 90845 90865 90880
G0409 1 65: 90846 90847
G0409 1 182: 90849
G0409 1 183: 90853
G0409 1 184: 90870
G0410 0 60: 96127
G0410 0 61: 96156 96158 96159 96164 96165 96167 96168
G0410 1 59: 90845 90865
G0410 1 65: 90846 90847
G0410 1 182: 90849
G0410 1 183: 90853
G0410 1 184: 90870
G0410 1 66: 96116
G0411 0 60: 96127
G0411 0 61: 96156 96158 96159 96164 96165 96167 96168
G0411 1 59: 90845 90865
G0411 1 65: 90846 90847
G0411 1 182: 90849
G0411 1 184: 90870
G0411 1 66: 96116
G0425 0 57: 90832
G0425 0 58: 90833 90836
G0425 0 181: 90839 90840
G0425 0 60: 96127
G0425 0 61: 96156 96158 96159 96164 96165 96167 96168
G0425 1 66: 96116
G0426 0 57: 90832 90834
G0426 0 58: 90833 90836
G0426 0 181: 90839 90840
G0426 0 60: 96127
G0426 0 61: 96156 96158 96159 96164 96165 96167 96168
G0426 1 66: 96116
G0427 0 57: 90832 90834 90837
G0427 0 58: 90833 90836 90838
G0427 0 181: 90839 90840
G0427 0 60: 96127
G0427 0 61: 96156 96158 96159 96164 96165 96167 96168
G0427 1 66: 96116
G0438 0 60: 96127
G0438 0 61: 96156 96158 96159 96164 96165 96167 96168
G0438 1 185: 90791 90792
G0438 1 186: 90832 90834 90837
G0438 1 187: 90833 90836 90838
G0438 1 188: 90839
G0438 1 62: 90845
G0438 1 66: 96116
G0439 0 60: 96127
G0439 0 61: 96156 96158 96159 96164 96165 96167 96168
G0439 1 185: 90791 90792
G0439 1 186: 90832 90834 90837
G0439 1 187: 90833 90836 90838
G0439 1 188: 90839
G0439 1 62: 90845
G0439 1 66: 96116
G0442 0 60: 96127
G0442 0 61: 96170 96171
G0442 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
G0442 1 66: 96116
G0442 1 60: 96160 96161
G0443 0 60: 96127
G0443 0 61: 96170 96171
G0443 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
G0443 1 66: 96116
G0444 0 61: 96170 96171
G0444 1 0: 0362T 0373T 97151 97153 97154 97155 97156 97157 97158
G0444 1 66: 96116
G0444 1 60: 96127 96160 96161
G0459 0 189: 90863
G0459 0 61: 96156 96158 96159 96164 96165 96167 96168
G0463 0 174: 90863
G0463 0 60: 96127
G0463 0 61: 96156 96158 96159 96164 96165 96167 96168
G0463 1 171: 96105 96125 96130 96132 96136 96138 96146
G0463 1 66: 96116
G0553 0 190: 98980
G0560 1 191: 90839
G0568 0 192: 99492
G0569 0 192: 99493
G0570 0 193: 99484
G2011 1 60: 96160 96161
`;
