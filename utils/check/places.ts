import { placesOfService } from '../../data/places-of-service.ts';
import type { PatientLocation } from '../../data/schema.ts';
import { lowered, type Said, say, word } from '../text/say.ts';

export const TELEHEALTH_PLACES: readonly string[] = ['02', '10'];
/** Places somebody may live in, so that "at home" fits them. */
const RESIDENTIAL = ['04', '12', '13', '14', '16', '31', '32', '33', '34', '54', '55', '56'];
/** Clinics of every sort: "in the office" fits them. */
const CLINICS = [
  '05',
  '07',
  '11',
  '15',
  '17',
  '19',
  '20',
  '22',
  '49',
  '50',
  '52',
  '53',
  '57',
  '58',
  '62',
  '65',
  '66',
  '71',
  '72',
];
const NURSING = ['13', '31', '32', '33', '34', '54'];
const HOSPITAL = ['06', '08', '19', '21', '22', '23', '26', '51', '52', '61'];

const FITS: Readonly<Record<PatientLocation, readonly string[] | undefined>> = {
  home: RESIDENTIAL,
  office: CLINICS,
  school: ['03'],
  hospital: HOSPITAL,
  'nursing-facility': NURSING,
  'emergency-department': ['23', '20'],
  other: undefined,
};

/** Whether a patient met in person at this kind of place can carry this place of service; unknown places fit. */
export function fitsLocation(place: string, location: PatientLocation): boolean {
  if (place === '99' || !placesOfService.get(place) || TELEHEALTH_PLACES.includes(place)) return true;
  return FITS[location]?.includes(place) ?? true;
}

/** The places of most lines, shorter than their labels. */
const SHORT_LABELS = new Map([
  ['02', say`telehealth, patient not at home`],
  ['10', say`telehealth, patient at home`],
  ['11', say`office`],
  ['12', say`home, in person`],
]);

/** 'place of service 11 (office)'. */
export function placeWords(place: string): Said {
  const label = placesOfService.get(place)?.label;
  const words = SHORT_LABELS.get(place) ?? (label && word(lowered(label)));
  return words ? say`place of service ${place} (${words})` : say`place of service ${place}`;
}

/** Where the patient was, after "the patient was". */
export const LOCATION_WORDS: Readonly<Record<PatientLocation, string>> = {
  home: 'at home',
  office: 'in the office',
  school: 'at school',
  hospital: 'in the hospital',
  'nursing-facility': 'in a nursing facility',
  'emergency-department': 'in the emergency department',
  other: 'somewhere else',
};

/** Place of service for a session in person. */
export function placeFor(location: PatientLocation | undefined): string | undefined {
  const places: Partial<Record<PatientLocation, string>> = {
    home: '12',
    office: '11',
    school: '03',
    'emergency-department': '23',
  };
  return location && places[location];
}
