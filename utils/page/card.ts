/** The hover card as plain DOM: catalogue text and words of ours only, always set as text. */
import { isBrief, isEssential, toBrief } from '../cards/essentials.ts';
import type { CardFact, CardFacts } from '../cards.ts';

/** A message in the person's language; the page agent gives it, since this layer knows no extension API. */
export type Words = (key: string, ...substitutions: string[]) => string;

const element = (name: string, className: string, text?: string): HTMLElement => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

/** What the page states beside the code, in a few words. */
export interface OnPage {
  modifiers: readonly string[];
  units?: number;
  date?: string;
}

function factList(facts: readonly CardFact[], className: string, words: Words): HTMLElement[] {
  if (facts.length === 0) return [];
  const list = element('dl', className);
  for (const { name, value, unconfirmed } of facts) {
    const row = element('div', 'fact');
    row.append(
      element('dt', '', name),
      element('dd', '', unconfirmed ? `${value} (${words('notConfirmed')})` : value),
    );
    list.append(row);
  }
  return [list];
}

function neighbourList({ neighbours }: CardFacts, words: Words): HTMLElement[] {
  if (neighbours.length === 0) return [];
  const list = element('ul', 'neighbours');
  for (const { code, label, relation } of neighbours) {
    const item = element('li', '');
    item.append(
      element('span', 'relation', `${words(`relation_${relation.replace(' ', '_')}`)} `),
      element('b', '', code),
      element('span', '', ` ${label}`),
    );
    list.append(item);
  }
  return [list];
}

/** The whole card; its text starts with the code. What a biller asks first comes first, the rest is a scroll away. */
export function buildCard(facts: CardFacts, onPage: OnPage, words: Words): HTMLElement {
  const card = element('div', 'card');
  const head = element('div', 'head');
  head.append(element('h2', 'code', facts.code));
  const stated = [
    ...onPage.modifiers,
    onPage.units !== undefined && onPage.units > 1 ? `× ${onPage.units}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  if (stated) head.append(element('span', 'stated', ` ${stated}`));
  head.append(element('span', 'system', ` ${facts.system}`));
  const rest = facts.facts.filter((fact) => !isEssential(fact) || !isBrief(fact));
  card.append(head, element('p', 'label', facts.label));
  if (facts.status) card.append(element('p', `status ${facts.status.tone}`, facts.status.text));
  card.append(...factList(facts.facts.filter(isEssential).map(toBrief), 'facts first', words));
  if (facts.explanation) card.append(element('p', 'explanation', facts.explanation));
  card.append(...neighbourList(facts, words));
  for (const caution of facts.cautions) card.append(element('p', 'caution', caution));
  card.append(...factList(rest, 'facts', words));
  if (facts.notice) card.append(element('p', 'source', facts.notice));
  const source = facts.sources[0];
  if (source)
    card.append(
      element(
        'p',
        'source',
        `${words('source')}: ${source.title}, ${source.publisher}${source.year ? `, ${source.year}` : ''}`,
      ),
    );
  return card;
}

/** Shown while the facts are on their way, or when they cannot come. */
export function buildBareCard(code: string, text: string): HTMLElement {
  const card = element('div', 'card');
  card.append(element('h2', 'code', code), element('p', 'label', ` ${text}`));
  return card;
}

/** Strokes of the corner button's icon, in a square of 16. */
export const PIN = 'M5.5 2h5M6.5 2v4L4 9h8L9.5 6V2M8 9v5';
export const CROSS = 'M4 4l8 8M12 4l-8 8';

/** The button that keeps the card open, or closes it; without text, so that the card's own starts with the code. */
export function buildCorner(document: Document): { corner: HTMLButtonElement; stroke: SVGElement } {
  const svgNamespace = 'http://www.w3.org/2000/svg';
  const corner = document.createElement('button');
  corner.type = 'button';
  corner.className = 'corner';
  const icon = document.createElementNS(svgNamespace, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('width', '14');
  icon.setAttribute('aria-hidden', 'true');
  const stroke = document.createElementNS(svgNamespace, 'path');
  stroke.setAttribute('fill', 'none');
  stroke.setAttribute('stroke', 'currentColor');
  stroke.setAttribute('stroke-width', '1.7');
  stroke.setAttribute('stroke-linecap', 'round');
  icon.append(stroke);
  corner.append(icon);
  return { corner, stroke };
}
