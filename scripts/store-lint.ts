/**
 * Reads what Mozilla's linter says of the Firefox package, as JSON on standard input: no error, and no warning but those
 * explained here. An explanation that no warning needs any more fails too.
 */
import { text } from 'node:stream/consumers';

interface Message {
  code: string;
  file: string;
  message: string;
}

interface Explained {
  code: string;
  file: RegExp;
  why: string;
}

const EXPLAINED: Explained[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[\w-]+\.js$/,
    why: "Preact's code for the property dangerouslySetInnerHTML, which no component uses (tests/architecture.test.ts).",
  },
];

const report = JSON.parse(await text(process.stdin)) as Record<'errors' | 'warnings' | 'notices', Message[]>;
const isFor = (message: Message) => (explained: Explained) =>
  explained.code === message.code && explained.file.test(message.file);

const problems = [
  ...report.errors,
  ...report.warnings.filter((message) => !EXPLAINED.some(isFor(message))),
].map(({ code, file, message }) => `${code} in ${file}: ${message}`);
for (const explained of EXPLAINED)
  if (!report.warnings.some((message) => isFor(message)(explained)))
    problems.push(`No warning needs this explanation any more: ${explained.code}, ${explained.why}`);

for (const problem of problems) console.error(problem);
console.log(
  `${report.errors.length} errors; ${report.warnings.length} warnings, ${report.warnings.length - problems.length} of them explained`,
);
process.exit(problems.length === 0 ? 0 : 1);
