import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARD_STYLE } from '../utils/page/card-style.ts';

const TOKENS = readFileSync('components/tokens.css', 'utf8');

/** Each colour token as its values in light and in dark. */
function coloursOf(css: string): Map<string, [light: string, dark: string]> {
  const found = css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g);
  return new Map(
    [...found].map(([, name, light, dark]) => [name as string, [light as string, dark as string]]),
  );
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const colours = coloursOf(TOKENS);
const TEXT_ON: Readonly<Record<string, readonly string[]>> = {
  paper: ['ink', 'soft', 'accent', 'error', 'warning', 'info', 'good'],
  sunken: ['ink', 'soft', 'accent'],
  'error-paper': ['error'],
  'warning-paper': ['warning'],
  'info-paper': ['info', 'ink', 'soft'],
  accent: ['on-accent'],
  ink: ['paper'],
};
/** What is no text but must be seen: edges of controls, the focus. */
const EDGES_ON: Readonly<Record<string, readonly string[]>> = {
  paper: ['edge', 'focus'],
  sunken: ['edge', 'focus'],
};

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([ground, names]) => names.map((name) => [name, ground] as const));

describe('colours', () => {
  it('are read from the file', () => expect(colours.size).toBeGreaterThan(12));

  it.each(pairs(TEXT_ON))('%s can be read on %s, in light and dark', (text, ground) => {
    for (const theme of [0, 1] as const)
      expect(
        contrast(colours.get(text)?.[theme] ?? '', colours.get(ground)?.[theme] ?? ''),
      ).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(EDGES_ON))('%s can be seen on %s, in light and dark', (edge, ground) => {
    for (const theme of [0, 1] as const)
      expect(
        contrast(colours.get(edge)?.[theme] ?? '', colours.get(ground)?.[theme] ?? ''),
      ).toBeGreaterThanOrEqual(3);
  });

  it('of the hover card are those of every other screen', () => {
    const onCard = coloursOf(CARD_STYLE);
    expect(onCard.size).toBeGreaterThan(8);
    for (const [name, values] of onCard) expect([name, values]).toEqual([name, colours.get(name)]);
  });
});

describe('words', () => {
  it('are the same in English and Spanish, each with its places', () => {
    const read = (language: string): Record<string, { message: string }> =>
      JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
    const places = (text: string) => [...text.matchAll(/\$\d/g)].map(([place]) => place).sort();
    const shape = (words: Record<string, { message: string }>) =>
      Object.entries(words)
        .map(([key, { message }]) => [key, ...places(message)].join(' '))
        .sort();
    expect(shape(read('es'))).toEqual(shape(read('en')));
  });
});
