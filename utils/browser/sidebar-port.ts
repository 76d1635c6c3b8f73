/** What the sidebar needs of the browser, for one tab: the same for the injected frame and the side panel. */
import type { FramePlace } from '../../components/page-codes.ts';
import type { SidebarPort } from '../../components/port.ts';
import { shippedPacks } from '../check/shipped-packs.ts';
import {
  codeFacts,
  insertText,
  loadDefaults,
  loadedTexts,
  loadTyped,
  onAgentMessage,
  openOptions,
  relay,
  saveDefaults,
  saveTyped,
  setBadge,
  type TabState,
} from './client.ts';
import { loadLanguage } from './phrases.ts';
import { loadPacks, loadSettings, onCodeSets, onSettings, saveSettings } from './stored.ts';
import { today } from './today.ts';

export async function createSidebarPort(
  { tabId, url }: TabState,
  place: Pick<SidebarPort, 'move' | 'openPanel' | 'collapse' | 'close'>,
): Promise<SidebarPort> {
  const [typed, settings, packs, defaults, language] = await Promise.all([
    loadTyped(tabId),
    loadSettings(),
    loadPacks(),
    loadDefaults(tabId),
    loadLanguage(),
  ]);
  return {
    ...place,
    typed,
    defaults,
    saveDefaults: (next) => void saveDefaults(tabId, next),
    settings,
    language,
    packs: [...shippedPacks, ...packs],
    host: url && URL.canParse(url) ? new URL(url).hostname : undefined,
    onPage: (callback) =>
      onAgentMessage((message, from) => {
        if (from.tabId !== tabId) return;
        const frame = from.frameId;
        if (message.type === 'codes') callback({ type: 'codes', frame, codes: message.codes });
        else if (message.type === 'changes')
          callback({ type: 'changes', frame, gone: message.gone, fresh: message.fresh });
        else if (message.type === 'frames-changed') callback({ type: 'frames-changed', frame });
        else if (message.type === 'frame-gone') callback({ type: 'frame-gone', frame });
        else if (message.type === 'unreadable') callback({ type: 'unreadable', frame });
        else if (message.type === 'selected') callback({ type: 'selected', frame, ids: message.ids });
        else if (message.type === 'code-focused') callback({ type: 'code-focused', frame, id: message.id });
      }, tabId),
    askForCodes: async () => void (await relay(tabId, { type: 'report' })),
    locate: async (frames) =>
      new Map(
        await Promise.all(
          frames.map(
            async (frame) => [frame, await relay<FramePlace>(tabId, { type: 'place' }, frame)] as const,
          ),
        ),
      ),
    reveal: (frameId, id) => void relay(tabId, { type: 'reveal', id }, frameId),
    showCounts: (errors, warnings) => void setBadge(tabId, errors, warnings),
    saveTyped: (next) => void saveTyped(tabId, next),
    onSettings,
    saveSettings: (change) => void saveSettings(change),
    copy: (text) => navigator.clipboard.writeText(text),
    codeFacts,
    loadedTexts,
    onCodeSets,
    insert: (text) => insertText(tabId, text),
    openOptions: (section) => void openOptions(section),
    today,
  };
}
