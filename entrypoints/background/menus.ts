/** The context menu on selected text: look up one code or a whole list, or check the lines that were selected. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { savePendingQuery } from '../../utils/browser/stored.ts';
import { tell } from './sites.ts';

const LOOK_UP = 'look-up';
const CHECK = 'check-selection';
const MOST_SELECTED = 300;

export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOOK_UP,
    title: browser.i18n.getMessage('menuLookUp') || 'Look up “%s”',
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: CHECK,
    title: browser.i18n.getMessage('menuCheck') || 'Check the selected lines',
    contexts: ['selection'],
  });
}

/** Whether agents of the tab found codes in what was selected; the sidebar then shows the check of them. */
async function hasChecked(tabId: number, frameId: number): Promise<boolean> {
  const answer = (await tell(tabId, { type: 'selection' }, frameId)) as { selected?: number } | undefined;
  if (!answer?.selected) return false;
  await tell(tabId, { type: 'sidebar', show: 'open' }, 0);
  return true;
}

/** The look-up opens in a small window of its own, also where nothing can be checked; text goes through memory, not the address. */
export async function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (!info.selectionText || (info.menuItemId !== LOOK_UP && info.menuItemId !== CHECK)) return;
  if (info.menuItemId === CHECK && tab?.id !== undefined && (await hasChecked(tab.id, info.frameId ?? 0)))
    return;
  await savePendingQuery(info.selectionText.slice(0, MOST_SELECTED));
  await browser.windows.create({
    url: browser.runtime.getURL('/popup.html'),
    type: 'popup',
    width: 420,
    height: 600,
  });
}
