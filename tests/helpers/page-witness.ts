import { createHash } from 'node:crypto';
import type { CDPSession, Page } from '@playwright/test';

/**
 * Put into a page before its first script: what the page itself can notice. Our element, which stands beside its body for
 * everyone to see, and what happens to that element are left out; everything else must be as without us.
 */
const WITNESS = `(() => {
  const OWN = 'claimlight-host';
  const TYPES = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'focusin', 'focusout', 'click', 'mousedown', 'message', 'toggle',
    'beforetoggle', 'storage', 'hashchange', 'popstate', 'copy', 'cut', 'paste', 'submit', 'scroll', 'fullscreenchange', 'slotchange', 'animationstart'];
  const { stringify } = JSON, names = Object.getOwnPropertyNames, serializer = new XMLSerializer();
  const html = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML').get;
  const nameOf = Object.getOwnPropertyDescriptor(Element.prototype, 'localName').get;
  const tell = Reflect.apply, push = Array.prototype.push, replace = String.prototype.replace, filter = Array.prototype.filter, sort = Array.prototype.sort;
  const errors = [], events = [], reports = [];
  const isOwn = (target) => target instanceof Element && tell(nameOf, target, []) === OWN;
  addEventListener('error', (event) => tell(push, errors, [event.message]), true);
  addEventListener('unhandledrejection', (event) => tell(push, errors, [String(event.reason)]), true);
  addEventListener('securitypolicyviolation', (event) => tell(push, reports, [event.violatedDirective + ' ' + event.blockedURI]), true);
  for (const type of TYPES) addEventListener(type, (event) => { if (!isOwn(event.target)) tell(push, events, [type]); }, true);
  const before = names(window), map = Array.prototype.map, entries = performance.getEntriesByType.bind(performance);
  Object.defineProperty(window, '__witness', { enumerable: false, value: () => stringify({
    html: tell(replace, tell(html, document.documentElement, []), [/<claimlight-host[^>]*><\\/claimlight-host>/g, '']),
    errors, events, reports,
    globals: tell(sort, tell(filter, names(window), [(name) => !before.includes(name)]), []),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    frames: window.length,
    resources: tell(filter, tell(map, entries('resource'), [({ name }) => name]), [(name) => !name.endsWith('/favicon.ico')]),
    address: location.href, history: history.length, title: document.title, scroll: [scrollX, scrollY],
    focus: document.activeElement && tell(nameOf, document.activeElement, []),
  }) });
})()`;

/** A failing comparison prints markup up to this length. */
const LONGEST_SHOWN = 20_000;

/** What a page noticed, once it is done and `types` was typed into its first field. */
export interface Witness {
  session: CDPSession;
  read(): Promise<Record<string, unknown>>;
}

export async function watch(page: Page): Promise<Witness> {
  await page.addInitScript(WITNESS);
  const session = await page.context().newCDPSession(page);
  return {
    session,
    // Past the page's own redefinitions, which an evaluation by the test runner would stumble over.
    async read() {
      const { result } = await session.send('Runtime.evaluate', { expression: '__witness()' });
      const { html, ...noticed } = JSON.parse(result.value) as { html: string };
      return {
        ...noticed,
        html: html.length < LONGEST_SHOWN ? html : createHash('sha256').update(html).digest('hex'),
      };
    },
  };
}

export async function isDone({ session }: Witness): Promise<boolean> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.readyState === 'complete' && document.documentElement.hasAttribute('done')`,
  });
  return result.value === true;
}
