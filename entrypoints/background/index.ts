import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { clearTyped, onSettings } from '../../utils/browser/stored.ts';
import { answer, forgetField } from './answers.ts';
import { addMenus, onMenu } from './menus.ts';
import { addOmnibox } from './omnibox.ts';
import { grantedSites, registerAgents, startIn, tabsOn, tell, withdraw } from './sites.ts';
import { dropTokens } from './tokens.ts';
import { showState } from './toolbar.ts';

async function turnedOn(origins: readonly string[]): Promise<void> {
  await registerAgents();
  for (const tabId of await tabsOn(origins)) {
    await startIn(tabId);
    const { url } = await browser.tabs.get(tabId);
    await showState(tabId, url);
  }
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender),
  );

  browser.permissions.onAdded.addListener(({ origins = [] }) => void turnedOn(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void withdraw(origins));

  // Registered scripts don't survive every restart, what was granted does.
  void registerAgents();

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    addMenus();
    await turnedOn(await grantedSites());
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading' || change.url) void showState(tabId, tab.url);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void clearTyped(tabId);
    void dropTokens(tabId);
    void forgetField(tabId);
  });

  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'toggle-sidebar') await tell(tab.id, { type: 'sidebar', show: 'toggle' });
    if (command === 'next-code') await tell(tab.id, { type: 'step', direction: 'next' });
    if (command === 'previous-code') await tell(tab.id, { type: 'step', direction: 'previous' });
  });

  addOmnibox();
  browser.contextMenus.onClicked.addListener((info) => void onMenu(info));

  onSettings(async ({ marks, cardDelayMs, cardModifierKey }) => {
    for (const tabId of await tabsOn(await grantedSites()))
      await tell(tabId, { type: 'settings', marks, cardDelayMs, cardModifierKey });
  });
});
