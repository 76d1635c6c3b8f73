/** Pages that make it hard for anything that looks at them; each ends with `done` on its root element. */

export interface HostilePage {
  name: string;
  html: string;
  headers?: Record<string, string>;
  /** The procedure codes that stand there, as the sidebar lists them; absent where it must say that it can't look. */
  codes?: string[];
  /** Typed by a person into the first field of the page. */
  types?: string;
}

const table = (code: string) =>
  `<table><thead><tr><th>Date of service</th><th>CPT</th><th>Modifier</th><th>Units</th></tr></thead><tbody><tr><td>11/12/2026</td><td>${code}</td><td>95</td><td>1</td></tr></tbody></table>`;
const LINES = table('90834');

const DONE = `document.documentElement.setAttribute('done', '')`;

/** `script` runs at the end of the body and says `DONE` itself when it goes on for longer. */
const pageOf = (body: string, script = DONE, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Claim</title>${head}</head><body>${body}<script>${script}</script></body></html>`;

/** Again and again for a second, then done. */
const forASecond = (work: string): string =>
  `let turns = 0; const loop = setInterval(() => { ${work}; turns += 1; if (turns >= 100) { clearInterval(loop); ${DONE}; } }, 10);`;
const ours = `document.querySelectorAll('claimlight-host')`;

const inHead = (script: string) => `<script>${script}</script>`;

export const HOSTILE_PAGES: HostilePage[] = [
  {
    name: 'a strict content security policy with Trusted Types',
    html: `<!doctype html><html lang="en" done><head><title>Claim</title></head><body>${LINES}</body></html>`,
    headers: {
      'content-security-policy':
        "default-src 'none'; frame-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    codes: ['90834'],
  },
  {
    name: 'cross-origin isolation',
    html: pageOf(LINES),
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
    codes: ['90834'],
  },
  {
    name: 'a sandbox',
    html: pageOf(LINES),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    codes: ['90834'],
  },
  {
    name: 'our element hidden, covered and made inert by style, attribute and layer',
    html: pageOf(
      LINES,
      `for (const host of ${ours}) { host.style.cssText = 'display:none!important'; host.inert = true; host.hidden = true; }
       const cover = document.createElement('div'); cover.popover = 'manual'; cover.id = 'cover'; document.body.append(cover); cover.showPopover();
       ${DONE}`,
      `<style>claimlight-host{display:none!important;visibility:hidden!important;pointer-events:none}#cover{position:fixed;inset:0;width:0;height:0}
       body::after{content:'';position:fixed;inset:0;z-index:2147483647;pointer-events:none}</style>`,
    ),
    codes: ['90834'],
  },
  {
    name: 'our element removed over and over',
    html: pageOf(
      LINES,
      forASecond(`for (const host of ${ours}) host.remove()`).replace('turns >= 100', 'turns >= 300'),
    ),
  },
  {
    name: 'our element cloned and frozen',
    html: pageOf(
      `${LINES}<template id="copies"></template>`,
      forASecond(
        `for (const host of document.querySelectorAll(':root > claimlight-host')) {
           document.getElementById('copies').replaceChildren(host.cloneNode(true));
           for (const part of [host, host.style, host.shadowRoot]) try { Object.freeze(part); } catch {}
         }`,
      ),
    ),
    codes: ['90834'],
  },
  {
    name: 'a mutation observer that answers each change with one of its own',
    html: pageOf(
      `${LINES}<p id="count">0</p>`,
      `let left = 1500; const count = document.getElementById('count');
       new MutationObserver(() => { if (left > 0) { left -= 1; count.textContent = String(1500 - left); count.setAttribute('data-n', left); } else if (!document.documentElement.hasAttribute('done')) { ${DONE}; } })
         .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
       count.textContent = 'go';`,
    ),
    codes: ['90834'],
  },
  {
    name: '500,000 nodes',
    html: pageOf(
      `${LINES}<div id="many"></div>`,
      `const part = document.createElement('p'); for (let i = 0; i < 250; i += 1) { const one = document.createElement('i'); one.textContent = 'x'; part.append(one); }
       const many = document.getElementById('many'); for (let i = 0; i < 1000; i += 1) many.append(part.cloneNode(true)); ${DONE}`,
      '<style>#many p{content-visibility:auto}</style>',
    ),
    codes: ['90834'],
  },
  {
    name: 'ten megabytes of text without a break',
    html: pageOf(
      `${LINES}<pre id="long" style="overflow:hidden;height:40px"></pre>`,
      `document.getElementById('long').append('90837x9081'.repeat(1_000_000)); ${DONE}`,
    ),
    codes: ['90834'],
  },
  {
    name: 'elements nested 5,000 deep',
    // By script: a parser stops nesting after some hundreds; out of the flow, which this browser lays out without recursion.
    html: pageOf(
      `${LINES}<div id="deep" style="display:none"></div>`,
      `let at = document.getElementById('deep'); for (let i = 0; i < 5000; i += 1) { const next = document.createElement('div'); at.append(next); at = next; }
       at.append('CPT 90837'); ${DONE}`,
    ),
    codes: ['90834'],
  },
  {
    name: 'visible elements nested 2,000 deep',
    // At 3,000 this browser's own layout gives up, without any extension.
    html: pageOf(
      `<div id="lines">${LINES}</div>`,
      `let at = document.body; for (let i = 0; i < 2000; i += 1) { const next = document.createElement('div'); at.append(next); at = next; }
       at.append(document.getElementById('lines')); ${DONE}`,
    ),
    codes: ['90834'],
  },
  {
    name: '200 nested shadow roots',
    html: pageOf(
      `${LINES}<div id="outer"></div>`,
      `let at = document.getElementById('outer');
       for (let i = 0; i < 200; i += 1) { const root = at.attachShadow({ mode: 'open' }); at = document.createElement('div'); root.append(at); }
       at.append('CPT code 90837'); ${DONE}`,
    ),
    codes: ['90834', '90837'],
  },
  {
    name: 'redefined prototypes and poisoned getters',
    html: pageOf(
      LINES,
      DONE,
      inHead(
        `const trap = () => { throw new Error('trap') };
         Element.prototype.attachShadow = trap; Node.prototype.appendChild = trap; Array.prototype.map = trap; Element.prototype.closest = trap;
         Element.prototype.matches = trap; Document.prototype.createTreeWalker = trap; Document.prototype.querySelector = trap; Range.prototype.setStart = trap;
         for (const [prototype, name] of [[Node.prototype, 'textContent'], [Node.prototype, 'parentElement'], [Element.prototype, 'localName'], [HTMLElement.prototype, 'style'], [CharacterData.prototype, 'data']])
           Object.defineProperty(prototype, name, { get: trap });
         Object.prototype.type = 'polluted'; JSON.parse = () => ({}); window.Map = class {}; window.WeakMap = class {};`,
      ),
    ),
    codes: ['90834'],
  },
  {
    name: 'document.write over itself after it was read',
    html: pageOf(
      '<p>Loading</p>',
      `setTimeout(() => { document.open(); document.write(${JSON.stringify(`<!doctype html><html lang="en" done><title>Claim</title>${table('90837')}`)}); document.close(); }, 1500)`,
    ),
    codes: ['90837'],
  },
  {
    name: 'a base element that leads elsewhere',
    html: pageOf(LINES, DONE, '<base href="http://elsewhere.test/" target="_blank">'),
    codes: ['90834'],
  },
  {
    name: 'right-to-left text, zero-width characters and digits of other scripts',
    html: pageOf(
      `${LINES}<p dir="rtl">CPT ٩٠٨٣٤</p><p>CPT ９０８３７</p><p>CPT ०९०८३४</p><p>ZIP \u200b90834\u200b-1207</p>`,
    ),
    codes: ['90834'],
  },
  {
    name: 'a field that rewrites itself while it is typed in',
    html: pageOf(
      `${LINES}<label>Procedure <input id="procedure"></label>`,
      `const field = document.getElementById('procedure');
       field.addEventListener('input', () => { const digits = field.value.replace(/\\D/g, '').slice(0, 5); field.value = ''; field.value = digits; field.setAttribute('value', digits); field.setSelectionRange(digits.length, digits.length); });
       ${DONE}`,
    ),
    types: '9-0-8-3-7x',
    codes: ['90834', '90837'],
  },
  {
    name: 'scripted keystrokes',
    html: pageOf(
      `${LINES}<label>Note <input id="note"></label>`,
      `const note = document.getElementById('note');
       ${forASecond(
         `note.focus();
          for (const key of ['c', 'C', '.', ',', 'l', 'Escape', 'Enter', 'Tab', 'F6'])
            for (const type of ['keydown', 'keypress', 'keyup']) for (const target of [document, note, ...${ours}])
              target.dispatchEvent(new KeyboardEvent(type, { key, altKey: true, shiftKey: true, bubbles: true, composed: true }));
          note.value = ''; document.execCommand('insertText', false, 'x')`,
       )}`,
    ),
    codes: ['90834'],
  },
];
