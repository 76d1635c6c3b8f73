/** The toolbar icon: on or off here, and how many mismatches. */
import browser from 'webextension-polyfill';
import { isOn } from './sites.ts';
import { isOnce } from './tab-memory.ts';

const icon = (state: 'on' | 'off') => ({
  16: state === 'on' ? '/icon/16.png' : '/icon/off-16.png',
  32: state === 'on' ? '/icon/32.png' : '/icon/off-32.png',
});

/** Shows whether the extension is on in a tab; a tab where it is off has no count. */
export async function showState(tabId: number, url: string | undefined): Promise<void> {
  const on = url !== undefined && ((await isOn(url)) || (await isOnce(tabId, url)));
  try {
    await browser.action.setIcon({ tabId, path: icon(on ? 'on' : 'off') });
    await browser.action.setTitle({
      tabId,
      title: browser.i18n.getMessage(on ? 'toolbarOn' : 'toolbarOff'),
    });
    if (!on) await browser.action.setBadgeText({ tabId, text: '' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** The same for all open tabs: after something was granted or withdrawn. */
export async function showStates(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url }) => id !== undefined && showState(id, url)));
}

export async function showCount(tabId: number, errors: number, warnings: number): Promise<void> {
  const count = errors + warnings;
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: errors > 0 ? '#a3271b' : '#7a5200' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** The sidebar cannot stand on a page: the icon says so, and where to look instead. */
export async function showTrouble(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '!' });
    await browser.action.setTitle({
      tabId,
      title: `${browser.i18n.getMessage('shortName')}: ${browser.i18n.getMessage('pageRefuses')}`,
    });
  } catch {
    // The tab was closed meanwhile.
  }
}
