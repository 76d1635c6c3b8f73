/** The look-up from the address bar: keyword, words or a number, and the answers as suggestions. */
import browser from 'webextension-polyfill';
import { SUGGESTIONS_ARE_MARKUP } from '../../utils/browser/differences.ts';
import { loadLanguage } from '../../utils/browser/phrases.ts';
import { savePendingQuery } from '../../utils/browser/stored.ts';
import { createLookup, type Lookup } from '../../utils/lookup.ts';

const MOST_SUGGESTED = 6;

const asText = (text: string): string =>
  SUGGESTIONS_ARE_MARKUP ? text.replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`) : text;

let lookup: Promise<Lookup> | undefined;

async function prepare(): Promise<Lookup> {
  return createLookup({ today: new Date().toISOString().slice(0, 10), language: await loadLanguage() });
}

export function addOmnibox(): void {
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    lookup ??= prepare();
    suggest(
      (await lookup).search(text, MOST_SUGGESTED).map(({ code, label, status }) => ({
        content: code,
        description: asText([code, label, status].filter(Boolean).join(' · ')),
      })),
    );
  });
  browser.omnibox.onInputEntered.addListener(async (text) => {
    await savePendingQuery(text);
    await browser.windows.create({
      url: browser.runtime.getURL('/popup.html'),
      type: 'popup',
      width: 420,
      height: 600,
    });
  });
}
