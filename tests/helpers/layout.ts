import type { Frame, Page } from '@playwright/test';

/** What cannot be seen whole: elements that reach out of the window sideways, or whose text is cut off. */
export const clippedIn = (page: Frame | Page): Promise<string[]> =>
  page.evaluate(() => {
    const isMeantUnseen = (element: Element) =>
      element.closest('.unseen,[hidden],svg,option,datalist') !== null;
    const nameOf = (element: Element) =>
      `${element.localName}.${element.className} “${element.textContent?.trim().slice(0, 30)}”`;
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (isMeantUnseen(element) || !element.checkVisibility()) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0) continue;
      if (right > innerWidth + 1 || left < -1) found.push(`outside: ${nameOf(element)}`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const cuts = ['hidden', 'clip'].includes(overflowX) && textOverflow !== 'ellipsis';
      if (cuts && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${nameOf(element)}`);
    }
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth + 1) found.push(`scrolls sideways: ${scrollWidth} in ${innerWidth}`);
    return found;
  });

/** Controls smaller than 24 by 24 pixels; links within a sentence are excepted (WCAG 2.5.8). */
export const smallTargetsIn = (page: Frame | Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('button,input,select,textarea,summary,[role=option],[role=tab]')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        // A box with its label is one target.
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        return width < 23.5 || height < 23.5
          ? [`${element.localName}.${element.className} ${Math.round(width)}×${Math.round(height)}`]
          : [];
      }),
  );

/**
 * How each kind of element looks, without anything that depends on fonts or words: one line a kind (tag and classes).
 * A picture would differ on every machine; this differs when the design does.
 */
export const looksOf = (page: Frame | Page): Promise<string> =>
  page.evaluate(() => {
    const PROPERTIES = [
      'display',
      'color',
      'background-color',
      'border-top-width',
      'border-inline-start-width',
      'border-top-color',
      'border-radius',
      'padding',
      'gap',
      'font-size',
      'font-weight',
    ];
    const kinds = new Map<string, string>();
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('svg,[hidden]') || !element.checkVisibility()) continue;
      const state = ['aria-selected', 'aria-pressed', 'aria-expanded', 'disabled']
        .filter((name) => element.hasAttribute(name) && element.getAttribute(name) !== 'false')
        .map((name) => `[${name}]`);
      const kind = [
        element.localName,
        ...[...element.classList].sort().map((name) => `.${name}`),
        ...state,
      ].join('');
      if (kinds.has(kind)) continue;
      const style = getComputedStyle(element);
      kinds.set(kind, PROPERTIES.map((name) => style.getPropertyValue(name)).join(' | '));
    }
    return [...kinds]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([kind, look]) => `${kind}: ${look}`)
      .join('\n');
  });
