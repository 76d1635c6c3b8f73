import type { Rule } from '../rule.ts';
import addOnBaseInteractiveComplexity from './add-on-base/interactive-complexity.ts';
import addOnBaseMissingBase from './add-on-base/missing-base.ts';
import addOnBasePointless from './add-on-base/pointless.ts';
import ageCode from './age/code.ts';
import ageDiagnosis from './age/diagnosis.ts';
import ageModifier from './age/modifier.ts';
import bundledNeverSeparate from './bundled/never-separate.ts';
import bundledPair from './bundled/pair.ts';
import bundledVisitComplexity from './bundled/visit-complexity.ts';
import bundledVisitWithCrisis from './bundled/visit-with-crisis.ts';
import codeInactiveDates from './code-inactive/dates.ts';
import codeInactiveNotForPayer from './code-inactive/not-for-payer.ts';
import codeInactiveRedefined from './code-inactive/redefined.ts';
import codeInactiveRevised from './code-inactive/revised.ts';
import dateDiffers from './date/differs.ts';
import dateFuture from './date/future.ts';
import dateTimely from './date/timely.ts';
import diagnosisBillable from './diagnosis/billable.ts';
import diagnosisCount from './diagnosis/count.ts';
import diagnosisNone from './diagnosis/none.ts';
import diagnosisOrder from './diagnosis/order.ts';
import diagnosisSupports from './diagnosis/supports.ts';
import diagnosisTogether from './diagnosis/together.ts';
import diagnosisTyped from './diagnosis/typed.ts';
import duplicate from './duplicate.ts';
import format from './format.ts';
import medicalServiceAbsent from './medical-service/absent.ts';
import medicalServiceUnreported from './medical-service/unreported.ts';
import missingServiceInteractiveComplexity from './missing-service/interactive-complexity.ts';
import missingServiceProlonged from './missing-service/prolonged.ts';
import missingServicePsychotherapy from './missing-service/psychotherapy.ts';
import missingServiceScreening from './missing-service/screening.ts';
import modifierConflictLicence from './modifier-conflict/licence.ts';
import modifierConflictMode from './modifier-conflict/mode.ts';
import modifierConflictModeInCode from './modifier-conflict/mode-in-code.ts';
import modifierConflictPresence from './modifier-conflict/presence.ts';
import modifierConflictTogether from './modifier-conflict/together.ts';
import modifierConflictWrongCode from './modifier-conflict/wrong-code.ts';
import modifierRequiredAudioOnly from './modifier-required/audio-only.ts';
import modifierRequiredGroup from './modifier-required/group.ts';
import modifierRequiredSeparateVisit from './modifier-required/separate-visit.ts';
import modifierRequiredVideo from './modifier-required/video.ts';
import newEstablished from './new-established.ts';
import patientPresence from './patient-presence.ts';
import placeOfServiceHome from './place-of-service/home.ts';
import placeOfServiceNumber from './place-of-service/number.ts';
import placeOfServiceTelehealth from './place-of-service/telehealth.ts';
import placeOfServiceVisit from './place-of-service/visit.ts';
import placeOfServiceWhere from './place-of-service/where.ts';
import providerMayReport from './provider/may-report.ts';
import providerMedicareEnrolment from './provider/medicare-enrolment.ts';
import providerTrainee from './provider/trainee.ts';
import service from './service.ts';
import timeAboveRangeAddOn from './time-above-range/add-on.ts';
import timeAboveRangeLongerCode from './time-above-range/longer-code.ts';
import timeAboveRangeVisitLevel from './time-above-range/visit-level.ts';
import timeBelowMinimumAddOn from './time-below-minimum/add-on.ts';
import timeBelowMinimumClock from './time-below-minimum/clock.ts';
import timeBelowMinimumOneTotal from './time-below-minimum/one-total.ts';
import timeBelowMinimumShortEvaluation from './time-below-minimum/short-evaluation.ts';
import timeBelowMinimumTooShort from './time-below-minimum/too-short.ts';
import unitsByTime from './units/by-time.ts';
import unitsDailyLimit from './units/daily-limit.ts';
import unitsInteractiveComplexity from './units/interactive-complexity.ts';
import unitsOnePerDay from './units/one-per-day.ts';
import unitsSharedTime from './units/shared-time.ts';

/** Every definition, in the order of the rule ids. */
export const rules: readonly Rule[] = [
  timeBelowMinimumAddOn,
  timeBelowMinimumClock,
  timeBelowMinimumOneTotal,
  timeBelowMinimumShortEvaluation,
  timeBelowMinimumTooShort,
  timeAboveRangeAddOn,
  timeAboveRangeLongerCode,
  timeAboveRangeVisitLevel,
  patientPresence,
  format,
  service,
  medicalServiceAbsent,
  medicalServiceUnreported,
  addOnBaseInteractiveComplexity,
  addOnBaseMissingBase,
  addOnBasePointless,
  bundledPair,
  bundledNeverSeparate,
  bundledVisitComplexity,
  bundledVisitWithCrisis,
  unitsByTime,
  unitsDailyLimit,
  unitsInteractiveComplexity,
  unitsOnePerDay,
  unitsSharedTime,
  codeInactiveDates,
  codeInactiveNotForPayer,
  codeInactiveRedefined,
  codeInactiveRevised,
  modifierRequiredAudioOnly,
  modifierRequiredGroup,
  modifierRequiredSeparateVisit,
  modifierRequiredVideo,
  modifierConflictLicence,
  modifierConflictModeInCode,
  modifierConflictMode,
  modifierConflictPresence,
  modifierConflictTogether,
  modifierConflictWrongCode,
  placeOfServiceHome,
  placeOfServiceNumber,
  placeOfServiceTelehealth,
  placeOfServiceVisit,
  placeOfServiceWhere,
  providerMayReport,
  providerMedicareEnrolment,
  providerTrainee,
  ageCode,
  ageDiagnosis,
  ageModifier,
  diagnosisBillable,
  diagnosisCount,
  diagnosisNone,
  diagnosisOrder,
  diagnosisSupports,
  diagnosisTogether,
  diagnosisTyped,
  newEstablished,
  missingServiceInteractiveComplexity,
  missingServiceProlonged,
  missingServicePsychotherapy,
  missingServiceScreening,
  dateDiffers,
  dateFuture,
  dateTimely,
  duplicate,
];
