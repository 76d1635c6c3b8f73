/** Findings as a person takes them along: text for the claim's notes, CSV and JSON. */

import { type Phrases, type Said, say, toText } from '../text/say.ts';
import { toCsvText } from './csv.ts';
import type { Finding, Gap, Severity } from './types.ts';

export interface Checked {
  /** The visit's label: its date or 'Claim 2'. */
  label: string;
  findings: readonly Finding[];
  gaps?: readonly Gap[];
}

const sourceText = ({ source }: Finding) =>
  [source.publisher, source.title, source.year].filter(Boolean).join(', ');

/** For the claim's notes, in the language that the findings are in. */
export function summarize(checks: readonly Checked[], phrases?: Phrases): string {
  return `${checks.map((checked) => visitText(checked, phrases)).join('\n\n')}\n`;
}

const SEVERITY_WORDS: Readonly<Record<Severity, Said>> = {
  error: say`error`,
  warning: say`warning`,
  info: say`info`,
};

function visitText({ label, findings, gaps = [] }: Checked, phrases?: Phrases): string {
  const lines = findings.map(
    (found) =>
      `- ${toText(SEVERITY_WORDS[found.severity], phrases)}: ${found.message}${found.suggestion ? ` ${found.suggestion}` : ''} [${sourceText(found)}]`,
  );
  const open = gaps.map(({ question }) => `- ${question}`);
  return [
    label,
    ...(lines.length ? lines : [`- ${toText(say`No mismatch found.`, phrases)}`]),
    ...(open.length ? [toText(say`Not stated, so not checked:`, phrases), ...open] : []),
  ].join('\n');
}

const COLUMNS = [
  'visit',
  'rule',
  'severity',
  'codes',
  'message',
  'suggestion',
  'suggested codes',
  'source',
  'link',
] as const;

/** A row a finding. */
export function toCsv(checks: readonly Checked[]): string {
  const rows = checks.flatMap(({ label, findings }) =>
    findings.map((found) => [
      label,
      found.rule,
      found.severity,
      found.codes.join(' '),
      found.message,
      found.suggestion ?? '',
      found.suggestedCodes?.join(' ') ?? '',
      sourceText(found),
      found.source.url ?? '',
    ]),
  );
  return toCsvText([COLUMNS, ...rows]);
}

export function toJson(checks: readonly Checked[]): string {
  return `${JSON.stringify(checks, null, 2)}\n`;
}
