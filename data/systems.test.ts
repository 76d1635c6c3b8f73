import { describe, expect, it } from 'vitest';
import { modifiers } from './modifiers.ts';
import { sectionOf } from './sections.ts';
import { isCptShape, isInChapter, isModifier } from './systems.ts';

/** The compact facts of the page agent say what the full tables say. */
describe('compact facts', () => {
  it('know every modifier of the table', () => {
    expect([...modifiers.all()].map(({ modifier }) => modifier).filter((one) => !isModifier(one))).toEqual(
      [],
    );
    expect(isModifier('ZZ')).toBe(false);
  });

  it('know the numbers of CPT', () => {
    const wrong: string[] = [];
    for (let number = 0; number < 100_000; number += 1) {
      const code = String(number).padStart(5, '0');
      if (isCptShape(code) !== (sectionOf(code) !== undefined)) wrong.push(code);
    }
    expect(wrong).toEqual([]);
    expect(isCptShape('0593T')).toBe(true);
    expect(isCptShape('3008F')).toBe(true);
  });

  it('know the chapters of ICD-10-CM', () => {
    const wrong: string[] = [];
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
      for (const digit of '0123456789')
        for (const last of '0123456789') {
          const category = `${letter}${digit}${last}`;
          if (isInChapter(category) !== (sectionOf(category) !== undefined)) wrong.push(category);
        }
    expect(wrong).toEqual([]);
  });
});
