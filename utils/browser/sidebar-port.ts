/** What the sidebar needs of the browser, for one tab: the same for the injected frame and the side panel. */
import type { SidebarPort } from '../../components/SidebarApp.tsx';
import { shippedPacks } from '../check/shipped-packs.ts';
import { codeFacts, loadTyped, onAgentMessage, openOptions, relay, saveTyped, setBadge } from './client.ts';
import { loadPacks, loadSettings, onCodeSets, onSettings, saveSettings } from './stored.ts';

/** The person's own day, not the one in Greenwich. */
const today = (): string => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

export async function createSidebarPort(
  tabId: number,
  place: Pick<SidebarPort, 'dock' | 'collapse' | 'close'>,
): Promise<SidebarPort> {
  const [typed, settings, packs] = await Promise.all([loadTyped(tabId), loadSettings(), loadPacks()]);
  return {
    ...place,
    typed,
    settings,
    packs: [...shippedPacks, ...packs],
    onPage: (callback) =>
      onAgentMessage((message, from) => {
        if (from.tabId !== tabId) return;
        const frame = from.frameId;
        if (message.type === 'codes') callback({ type: 'codes', frame, codes: message.codes });
        else if (message.type === 'frame-gone') callback({ type: 'frame-gone', frame });
        else if (message.type === 'unreadable') callback({ type: 'unreadable', frame });
        else if (message.type === 'code-focused') callback({ type: 'code-focused', frame, id: message.id });
      }, tabId),
    askForCodes: async () => void (await relay(tabId, { type: 'report' })),
    reveal: (frameId, id) => void relay(tabId, { type: 'reveal', id }, frameId),
    showCounts: (errors, warnings) => void setBadge(tabId, errors, warnings),
    saveTyped: (next) => void saveTyped(tabId, next),
    onSettings,
    saveSettings: (change) => void saveSettings(change),
    copy: (text) => navigator.clipboard.writeText(text),
    codeFacts,
    onCodeSets,
    openOptions: (section) => void openOptions(section),
    today,
  };
}
