import { describe, expect, it } from 'vitest';
import { catalogue } from './index.ts';
import { modifiers } from './modifiers.ts';
import { sectionOf } from './sections.ts';
import { isCptShape, isInChapter, isListed, isModifier } from './systems.ts';

/** The compact facts of the page agent say what the full tables say. */
describe('compact facts', () => {
  it('know every modifier of the table', () => {
    expect([...modifiers.all()].map(({ modifier }) => modifier).filter((one) => !isModifier(one))).toEqual(
      [],
    );
    expect(isModifier('ZZ')).toBe(false);
  });

  it('list the CPT codes of the catalogue and no other', () => {
    const wrong: string[] = [];
    for (let number = 0; number < 100_000; number += 1) {
      const code = String(number).padStart(5, '0');
      if (isListed(code) !== (catalogue.get(code) !== undefined)) wrong.push(code);
    }
    expect(wrong).toEqual([]);
    const ofCpt = [...catalogue.all()].filter(({ system }) => system === 'CPT').map(({ code }) => code);
    expect(ofCpt.filter((code) => !isListed(code))).toEqual([]);
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
