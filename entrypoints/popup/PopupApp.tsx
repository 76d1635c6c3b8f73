import { useState } from 'preact/hooks';
import { LookUp } from '../../components/LookUp.tsx';
import type { Answers } from '../../components/look-up-answers.ts';
import { t } from '../../components/words.ts';
import { currentTab, insertText, startOnce, type TabState } from '../../utils/browser/client.ts';
import { factsFor, loadedTexts } from '../../utils/browser/code-set-store.ts';
import { loadLanguage } from '../../utils/browser/phrases.ts';
import type { Settings } from '../../utils/browser/storage.ts';
import { onCodeSets, saveSettings } from '../../utils/browser/stored.ts';
import { today } from '../../utils/browser/today.ts';
import { Here } from './Here.tsx';

export interface PopupAppProps {
  settings: Settings;
  tab: TabState | undefined;
  firstQuery: string;
}

/** The catalogue and its words in the person's language come after the first paint. */
async function loadAnswers(): Promise<Answers> {
  const [{ createAnswers }, language] = await Promise.all([
    import('../../components/look-up-answers.ts'),
    loadLanguage(),
  ]);
  return createAnswers(today(), language);
}

export function PopupApp({ settings, tab: firstTab, firstQuery }: PopupAppProps) {
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
        loadAnswers={loadAnswers}
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
