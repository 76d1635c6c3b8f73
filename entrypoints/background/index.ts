import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onManaged } from '../../utils/browser/managed.ts';
import { clearTyped, dropIdle, forgetLayouts, moveTyped, onSettings } from '../../utils/browser/stored.ts';
import { answer } from './answers.ts';
import { addMenus, onMenu } from './menus.ts';
import { addOmnibox } from './omnibox.ts';
import { registerAgents, shrink, spread, startIn, tabsOn, tell } from './sites.ts';
import { forgetTab, isFirstRun, isOnce } from './tab-memory.ts';
import { showState, showStates } from './toolbar.ts';

async function onGranted(): Promise<void> {
  await spread();
  await showStates();
}

async function onWithdrawn(sites: readonly string[]): Promise<void> {
  await shrink();
  await forgetLayouts(sites);
  await showStates();
}

/** Each start of the worker; only the first one since the browser or the extension started finds tabs without agents. */
async function begin(): Promise<void> {
  void dropIdle();
  // What was granted survives every restart, registered scripts don't.
  if (await isFirstRun()) await onGranted();
  else await registerAgents();
}

/** Chromium lets content scripts read `local` unless told not to; ours need none of it. */
const closeStorage = (): unknown =>
  (browser.storage.local as unknown as { setAccessLevel?(level: object): Promise<void> }).setAccessLevel?.({
    accessLevel: 'TRUSTED_CONTEXTS',
  });

export default defineBackground(() => {
  closeStorage();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender),
  );

  browser.permissions.onAdded.addListener(() => void onGranted());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void onWithdrawn(origins));
  // A policy may lock or free sites at any time.
  onManaged(() => void shrink().then(onGranted));

  void begin();

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    addMenus();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.tabs.onUpdated.addListener((tabId, { status, url: moved }, { url }) => {
    if (status === 'loading' || moved) void showState(tabId, url);
    if (status === 'complete' && url) void isOnce(tabId, url).then((once) => once && startIn(tabId));
    void dropIdle();
  });
  browser.tabs.onReplaced.addListener((added, removed) => void moveTyped(removed, added));
  browser.tabs.onRemoved.addListener((tabId) => {
    void clearTyped(tabId);
    void forgetTab(tabId);
  });

  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'toggle-sidebar') await tell(tab.id, { type: 'sidebar', show: 'toggle' });
    if (command === 'next-code') await tell(tab.id, { type: 'step', direction: 'next' });
    if (command === 'previous-code') await tell(tab.id, { type: 'step', direction: 'previous' });
  });

  addOmnibox();
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab));

  onSettings(async ({ marks, cardDelayMs, cardModifierKey, theme }) => {
    for (const tabId of await tabsOn())
      await tell(tabId, { type: 'settings', marks, cardDelayMs, cardModifierKey, theme });
  });
});
