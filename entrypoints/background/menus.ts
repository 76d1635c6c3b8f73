/** The context menu on selected text: look up one code, or a whole list that was selected. */
import browser, { type Menus } from 'webextension-polyfill';
import { savePendingQuery } from '../../utils/browser/stored.ts';

const LOOK_UP = 'look-up';
const MOST_SELECTED = 300;

export function addMenus(): void {
  browser.contextMenus.removeAll().then(() =>
    browser.contextMenus.create({
      id: LOOK_UP,
      title: browser.i18n.getMessage('menuLookUp') || 'Look up “%s”',
      contexts: ['selection'],
    }),
  );
}

/** Opens the look-up with what was selected, in a small window of its own; the text goes through memory, not the address. */
export async function onMenu(info: Menus.OnClickData): Promise<void> {
  if (info.menuItemId !== LOOK_UP || !info.selectionText) return;
  await savePendingQuery(info.selectionText.slice(0, MOST_SELECTED));
  await browser.windows.create({
    url: browser.runtime.getURL('/popup.html'),
    type: 'popup',
    width: 420,
    height: 600,
  });
}
