/**
 * Prints what the data needs: `npm run data:check -- --today 2026-12-01 --days 90`. Ends with 1 when something is
 * wrong; dates that pass soon and facts without a source text are worth reading, not wrong.
 */
import { parseArgs } from 'node:util';
import { catalogue, sources, vintages } from '../data/index.ts';
import { catalogueProblems, datesAhead } from './data-audit.ts';

const { values } = parseArgs({
  options: {
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    days: { type: 'string', default: '120' },
    all: { type: 'boolean', default: false },
  },
});

if (!/^\d{4}-\d{2}-\d{2}$/.test(values.today) || Number.isNaN(Date.parse(values.today))) {
  console.error(`--today ${values.today} is no date; write it as 2026-12-01`);
  process.exit(2);
}

const entries = [...catalogue.all()];
const sourceIds = Object.keys(sources);

function print(title: string, lines: readonly string[], most = Number.POSITIVE_INFINITY): void {
  console.log(`\n${title}: ${lines.length || 'none'}`);
  for (const line of lines.slice(0, most)) console.log(`  ${line}`);
  if (lines.length > most) console.log(`  … and ${lines.length - most} more (--all shows them)`);
}

const problems = catalogueProblems().map(({ record, text }) => `${record}  ${text}`);
const ahead = datesAhead(entries, values.today, Number(values.days));
const unconfirmed = entries.filter((entry) => entry.unconfirmed);
const most = values.all ? Number.POSITIVE_INFINITY : 20;

const ended = entries.filter(({ deletedOn }) => deletedOn !== undefined && deletedOn <= values.today).length;
console.log(
  `${entries.length} codes on ${values.today}, ${ended} of them ended; ${sourceIds.length} sources`,
);
for (const { name, asOf } of vintages) console.log(`  ${name}: as of ${asOf}`);
print('Problems', problems);
print(
  `Dates in the next ${values.days} days`,
  ahead.map(({ date, text }) => `${date}  ${text}`),
  most,
);
print(
  'Records with facts that no source text was read for',
  unconfirmed.map(({ code, unconfirmed: fields }) => `${code}  ${fields?.join(', ')}`),
  most,
);
process.exitCode = problems.length > 0 ? 1 : 0;
