/** The hover card as plain DOM: catalogue text only, always set as text. */
import type { CardFacts } from '../cards.ts';

const element = (name: string, className: string, text?: string): HTMLElement => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

const RELATIONS = {
  shorter: 'Shorter',
  longer: 'Longer',
  'goes with': 'Goes with',
  'never with': 'Never with',
} as const;

/** What the page states beside the code, in a few words. */
export interface OnPage {
  modifiers: readonly string[];
  units?: number;
  date?: string;
}

/** The whole card; its text starts with the code. */
export function buildCard(facts: CardFacts, onPage: OnPage): HTMLElement {
  const card = element('div', 'card');
  const head = element('div', 'head');
  const title = element('h2', 'code', facts.code);
  head.append(title);
  const stated = [
    ...onPage.modifiers,
    onPage.units !== undefined && onPage.units > 1 ? `× ${onPage.units}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  if (stated) head.append(element('span', 'stated', ` ${stated}`));
  head.append(element('span', 'system', ` ${facts.system}`));
  card.append(head, element('p', 'label', facts.label));
  if (facts.status) card.append(element('p', `status ${facts.status.tone}`, facts.status.text));
  if (facts.explanation) card.append(element('p', 'explanation', facts.explanation));
  if (facts.facts.length > 0) {
    const list = element('dl', 'facts');
    for (const { name, value, unconfirmed } of facts.facts) {
      const row = element('div', 'fact');
      row.append(
        element('dt', '', name),
        element('dd', '', unconfirmed ? `${value} (not confirmed)` : value),
      );
      list.append(row);
    }
    card.append(list);
  }
  for (const caution of facts.cautions) card.append(element('p', 'caution', caution));
  if (facts.neighbours.length > 0) {
    const list = element('ul', 'neighbours');
    for (const { code, label, relation } of facts.neighbours) {
      const item = element('li', '');
      item.append(
        element('span', 'relation', `${RELATIONS[relation]} `),
        element('b', '', code),
        element('span', '', ` ${label}`),
      );
      list.append(item);
    }
    card.append(list);
  }
  if (facts.notice) card.append(element('p', 'source', facts.notice));
  const source = facts.sources[0];
  if (source)
    card.append(
      element(
        'p',
        'source',
        `Source: ${source.title}, ${source.publisher}${source.year ? `, ${source.year}` : ''}`,
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

export const CARD_STYLE = `
.tip{position:fixed;left:0;top:0;width:max-content;max-width:min(360px,calc(100vw - 16px));max-height:min(420px,calc(100vh - 16px));overflow:auto;box-sizing:border-box;pointer-events:auto;
background:#fff;color:#17212b;border:1px solid #8a99a8;border-radius:10px;box-shadow:0 6px 24px rgb(15 30 45/.22);padding:12px 14px;font:400 14px/1.45 system-ui,sans-serif;text-align:start;direction:ltr}
.tip:focus{outline:3px solid #1767b3;outline-offset:2px}
.tip[hidden]{display:none}
.head{display:flex;align-items:baseline;gap:6px;margin:0 0 2px}
h2.code{font:700 17px/1.3 ui-monospace,SFMono-Regular,Menlo,monospace;margin:0}
.stated{font:600 14px ui-monospace,Menlo,monospace;color:#445566}
.system{margin-inline-start:auto;font-size:12px;color:#556677}
.label{font-weight:600;margin:0 0 6px}
.explanation{margin:0 0 8px}
.status{display:inline-block;margin:0 0 8px;padding:2px 8px;border-radius:6px;font-size:13px;font-weight:600;background:#eef2f6;color:#2b3a48}
.status.error{background:#fde8e6;color:#8f1d12}.status.warning{background:#fdf0d2;color:#6b4700}.status.ok{background:#e3f4e8;color:#12562c}
dl.facts{margin:0 0 8px;display:grid;gap:3px}
.fact{display:grid;grid-template-columns:104px 1fr;gap:8px}
dt{color:#556677;margin:0}dd{margin:0}
.caution{margin:0 0 6px;padding-inline-start:10px;border-inline-start:3px solid #b5760a}
ul.neighbours{list-style:none;margin:6px 0;padding:0;display:grid;gap:2px}
.relation{color:#556677}
.source{margin:8px 0 0;font-size:12px;color:#556677}
@media (prefers-color-scheme:dark){
.tip{background:#1b242d;color:#e8eef4;border-color:#5b6b7b;box-shadow:0 6px 24px rgb(0 0 0/.6)}
.stated,.system,dt,.relation,.source{color:#aebccb}
.status{background:#2a3744;color:#dbe5ee}.status.error{background:#4f1d18;color:#ffc9c2}.status.warning{background:#463407;color:#ffe0a0}.status.ok{background:#173a24;color:#b9ecc9}
.tip:focus{outline-color:#7db8f5}}
@media (forced-colors:active){.tip{border:2px solid CanvasText}}
`;
