/** What the characters that touch a place tie it to: money, longer numbers, names and paths. */
import { isModifier } from '../../data/systems.ts';
import type { Candidate } from './shapes.ts';
import type { EvidenceName } from './weights.ts';

const FREE_BEFORE = /(?:^|[A-CE-Za-z,;:])\s$|^$/;
const FREE_AFTER = /^[.,]?(?:\s|$)/;

/** The first end of a range of diagnoses; its letter is that of the last. */
const DIAGNOSIS_DASH = /(?<![\w-])([A-TV-Z])\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?[-–]$/;

/** Weighs them; `before` and `after` are the text on both sides. */
export function weighNeighbours(
  { code, system }: Candidate,
  before: string,
  after: string,
  say: (name: EvidenceName) => void,
): void {
  // Between blanks nothing touches it; no other test is asked for most places.
  if (FREE_BEFORE.test(before.slice(-2)) && FREE_AFTER.test(after)) return;
  if (
    /[$€£]\s?$/.test(before) ||
    /^[.,]\d{2,3}(?!\d)/.test(after) ||
    /\d,$/.test(before) ||
    /\b(?:USD|US\$)\s?$/.test(before)
  ) {
    if (system === 'CPT') say('money');
  }
  // 'F10-F19' is a range of diagnoses.
  if (system === 'ICD-10-CM' && DIAGNOSIS_DASH.exec(before)?.[1] === code.charAt(0)) return;
  if (/\d[-./:]$/.test(before) && !/\b(?:\d{5}|[A-V]\d{4})[-/]$/.test(before)) say('part of a longer number');
  else if (/\d[a-z]+:$/.test(before)) say('part of a longer number');
  else if (
    /[A-Za-z0-9_]-$/.test(before) &&
    !/\b(?:[A-Z]?\d{4,5}|cpt|hcpcs|code|dx|icd|to|hc|ICD-?10)\s?-$/i.test(before)
  )
    say('part of a longer number');
  else if (/(?:\(\d{3}\)|\b\d{3})[\s.-]{1,2}(?:\d{3}[\s.-])?$/.test(before) && /^[\s.-]\d{4}\b/.test(after))
    say('part of a longer number');
  if (/(?:^|[^\d.,/-])\d{3}\s$/.test(before) && /^\s\d{2,4}(?:$|[^\d.,/:-])/.test(after))
    say('part of a longer number');
  // 'E26-99309-774' is one number, and so is 'W2604 99205'.
  if (system === 'ICD-10-CM' && /^-(?:\d|(?![A-Z]\d[0-9A-Z](?:\.|\b))(?=[A-Z]*\d)[0-9A-Z]{3})/.test(after))
    say('part of a longer number');
  if (/(?:^|\s)[DWXYZ]\d{3,}\s$/.test(before)) say('part of a longer number');
  // '90841-26-019' has a year and a count, no modifier.
  if (/^-\d\d-\d{3,4}(?!\d)/.test(after)) say('part of a longer number');
  if (system !== 'ICD-10-CM' && /^-\d{3,}/.test(after) && !/^-\d{4}[0-9FTU]\b/.test(after))
    say('part of a longer number');
  if (
    system !== 'ICD-10-CM' &&
    /^-(?!(?:(?:[A-Z]{2}|[A-Z]\d|\d{2})+|[A-Z]{4,})\b)[0-9A-Z]{3,}\b/.test(after) &&
    !/^-\d{4}[0-9FTU]\b/.test(after)
  )
    say('part of a longer number');
  // '90837-B' is one of several letters.
  if (system !== 'ICD-10-CM' && /^-[A-Z](?![A-Za-z0-9])/.test(after)) say('part of a longer number');
  // '90837#' opens a door or a menu.
  if (after.startsWith('#')) say('number sign');
  if (/^(?:[/.]\d{1,2}[/.]|:\d\d)/.test(after) && !isModifier(after.slice(1, 3)))
    say('part of a longer number');
  if (
    /[@_\\=&?]$/.test(before) ||
    // Of a formula: '=SUM(F10:F20)+F41.9*G47'.
    (/[=+*/(]$/.test(before) && /^[*/+:)^][A-Z(\d]?/.test(after) && /[=*]/.test(before + after.charAt(0))) ||
    /^[_\\@=]/.test(after) ||
    // What a scheduler numbers in HL7: '|90837^SCHED'.
    (/\|$/.test(before) && /^\^(?![^|]*\^(?:C[45]|CPT|HCP|HPC|I10|ICD))[A-Z]/.test(after)) ||
    /(?:https?:|www\.|\.(?:com|org|gov|html|aspx|php|pdf))\S*$/.test(before) ||
    /^\.(?:js|ts|py|rb|go|java|css|sh|sql|log|json|xml)\b/.test(after) ||
    /^\S*\.(?:pdf|csv|txt|docx?|xlsx?|png|html?)\b/.test(after) ||
    (/\/$/.test(before) && !/(?:\d{5}\s?|\b[A-V]\d{4}|\s)\/$/.test(before))
  )
    say('inside a name');
}
