/** Findings as a person takes them along: text for the claim's notes, CSV and JSON. */
import { toCsvText } from './csv.ts';
import type { Finding, Gap } from './types.ts';

export interface Checked {
  /** The visit's label: its date or 'Claim 2'. */
  label: string;
  findings: readonly Finding[];
  gaps?: readonly Gap[];
}

const sourceText = ({ source }: Finding) =>
  [source.publisher, source.title, source.year].filter(Boolean).join(', ');

export function toText(checks: readonly Checked[]): string {
  return `${checks.map(visitText).join('\n\n')}\n`;
}

function visitText({ label, findings, gaps = [] }: Checked): string {
  const lines = findings.map(
    (found) =>
      `- ${found.severity}: ${found.message}${found.suggestion ? ` ${found.suggestion}` : ''} [${sourceText(found)}]`,
  );
  const open = gaps.map(({ question }) => `- ${question}`);
  return [
    label,
    ...(lines.length ? lines : ['- No mismatch found.']),
    ...(open.length ? ['Not stated, so not checked:', ...open] : []),
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
