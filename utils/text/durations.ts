/** Lengths of time as people write them: '1h 15m', '.5 hr', 'three quarters of an hour', 'fifty-three minutes'. */
import { NUMBER_DIGITS, NUMBER_WORDS, parseNumber } from './numbers.ts';

export interface FoundDuration {
  /** Undefined for a span that names no one length ('45-50 min'). */
  minutes: number | undefined;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

const FRACTION = '(?:\\d{1,2}[\\s-]+(?:and\\s)?)?[1-3]/[2-4]';
const QUANTITY = `(?:${FRACTION}|${NUMBER_DIGITS}|${NUMBER_WORDS})`;
const HOURS = '(?:hours?|hrs?|h)(?![a-z])\\.?';
const MINUTES = "(?:(?:minutes?|minuets?|mintues?|mins?|m)\\b\\.?|'(?![a-z\\d]))";
/** Minutes after 'an hour and' that go without their unit. */
const REST = `\\sand\\s(?<rest>[1-5]\\d|5|five|ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[- ]five)?)(?![\\s-]*(?:[a-z]*(?:min|hours?\\b|hrs?\\b)|[\\d:./%]|mg|sessions?|people|kids|members))`;
const PART = '(?<part>half|1/2|a quarter|one quarter|1/4|three[- ]quarters|3/4)';

const PARTS: Readonly<Record<string, number>> = { half: 30, '1/2': 30, quarter: 15, '1/4': 15, '3/4': 45 };

const PATTERN = new RegExp(
  [
    `(?<![\\w.:/-])(?<clockHours>\\d{1,2}):(?<clockMinutes>[0-5]\\d)\\s?(?:hours?|hrs?)\\b`,
    `(?<![\\w.:/])(?<from>\\d{1,3})(?:-| ?to |-to-)(?<to>\\d{1,3})[\\s-]?(?<rangeUnit>${HOURS}|${MINUTES})`,
    `(?<![\\w.:/])(?<h>(?!\\d{4})${QUANTITY}|an?)[\\s-]{0,2}(?:full |whole )?${HOURS}(?:(?:\\s{1,2}and)?\\s{1,2}(?:a )?${PART}(?![\\s-]+(?:min|mi))|(?:(?:(?<=\\b(?:1|2|one|two|an?) (?:hours?|hrs?)),)?\\s{0,2}(?:(?:and|&|\\+)\\s)?(?<m>${QUANTITY})[\\s-]{0,2}${MINUTES})|\\s?(?<bare>[0-5]\\d)(?![\\d:./%-]|\\s?(?:h|mg|am|pm|yo|y/o)\\b)|${REST})?`,
    `(?<![\\w.:/-])(?<oneHour>hour|hr)(?:\\sand\\s(?:a )?${PART.replace('part', 'partOfOne')}|${REST.replace('rest', 'restOfOne')})`,
    `(?<![\\w.:/])(?:(?<whole>${NUMBER_WORDS}|\\d)\\s(?:and )?(?:a )half\\s${HOURS})`,
    `(?<![\\w.:/])(?<piece>three[- ]quarters?|quarter|half)(?:[\\s-]of)?(?:[\\s-]an?)?[\\s-](?:hour|hr)\\b`,
    `(?<![\\w.:/])(?<long>full|whole)[\\s-]hour\\b|\\b(?<hourLong>hour)[- ]long\\b`,
    `(?<![\\w.:/])(?<min>${QUANTITY})[\\s-]{0,2}(?:(?:total|clinical|full|face[- ]to[- ]face|session|therapy|direct)\\s)?${MINUTES}`,
  ].join('|'),
  'g',
);

const partMinutes = (text: string) => {
  if (text.startsWith('three')) return 45;
  return PARTS[text.replace(/^(?:a|one) /, '')] ?? 0;
};

function minutesOf(g: Record<string, string | undefined>): number | undefined {
  if (g.clockHours) return Number(g.clockHours) * 60 + Number(g.clockMinutes);
  if (g.from) return undefined;
  if (g.h) {
    const rest = g.part ? partMinutes(g.part) : (parseNumber(g.m ?? g.bare ?? g.rest ?? '0') ?? 0);
    return (parseNumber(g.h) ?? 0) * 60 + rest;
  }
  if (g.oneHour)
    return 60 + (g.partOfOne ? partMinutes(g.partOfOne) : (parseNumber(g.restOfOne ?? '0') ?? 0));
  if (g.whole) return (parseNumber(g.whole) ?? 0) * 60 + 30;
  if (g.piece) return partMinutes(g.piece);
  if (g.long || g.hourLong) return 60;
  return parseNumber(g.min ?? '');
}

/** Every length of time in a lower-case text, in order. */
export function findDurations(text: string): FoundDuration[] {
  const found: FoundDuration[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const minutes = minutesOf(match.groups ?? {});
    found.push({
      minutes: minutes === undefined ? undefined : Math.round(minutes * 100) / 100,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}
