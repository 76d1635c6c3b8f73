import { useState } from 'preact/hooks';
import { LookUp } from '../../components/LookUp.tsx';
import { t } from '../../components/words.ts';
import { currentTab, insertText, startOnce, type TabState } from '../../utils/browser/client.ts';
import { factsFor, loadedTexts } from '../../utils/browser/code-set-store.ts';
import type { Settings } from '../../utils/browser/storage.ts';
import { onCodeSets, saveSettings } from '../../utils/browser/stored.ts';
import type { Phrases } from '../../utils/text/say.ts';
import { Here } from './Here.tsx';

export interface PopupAppProps {
  settings: Settings;
  tab: TabState | undefined;
  firstQuery: string;
  /** What we say, in the person's language, other than English. */
  phrases: Phrases | undefined;
  /** 'YYYY-MM-DD'. */
  today: string;
}

export function PopupApp({ settings, tab: firstTab, firstQuery, phrases, today }: PopupAppProps) {
  const [tab, setTab] = useState(firstTab);
  const [problem, setProblem] = useState('');
  const switchTo = async (change: () => Promise<unknown>) => {
    await change();
    setTab(await currentTab());
  };
  return (
    <main class="popup">
      <Here
        tab={tab}
        onSwitch={(change) => void switchTo(change)}
        onOnce={async (tabId) => {
          if (!(await startOnce(tabId))) setProblem(t('cannotLookHere'));
        }}
      />
      <output class={problem ? 'hint' : 'unseen'}>{problem}</output>
      <LookUp
        today={today}
        phrases={phrases}
        pinned={settings.pinnedCodes}
        recent={settings.recentCodes}
        onKeep={(change) => void saveSettings(change)}
        insert={async (text) => tab !== undefined && insertText(tab.tabId, text)}
        copy={(text) => navigator.clipboard.writeText(text)}
        codeFacts={factsFor}
        loadedTexts={loadedTexts}
        onCodeSets={onCodeSets}
        firstQuery={firstQuery}
      />
      <footer class="hint">{t('trademark')}</footer>
    </main>
  );
}
