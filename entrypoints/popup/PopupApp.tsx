import { useCallback, useEffect, useState } from 'preact/hooks';
import { CodeLookup } from '../../components/CodeLookup.tsx';
import { t } from '../../components/words.ts';
import { NO_FACTS } from '../../data/code-sets.ts';
import { COMMON_CODES } from '../../data/common-codes.ts';
import {
  currentTab,
  insertText,
  openOptions,
  relay,
  startOnce,
  turnOff,
  turnOn,
} from '../../utils/browser/client.ts';
import { factsFor, loadedTexts } from '../../utils/browser/code-set-store.ts';
import { sitesToAsk } from '../../utils/browser/portal-sites.ts';
import { siteOf } from '../../utils/browser/site-patterns.ts';
import type { Settings } from '../../utils/browser/storage.ts';
import { saveSettings } from '../../utils/browser/stored.ts';
import { toCardFacts } from '../../utils/cards.ts';
import type { LoadedTexts } from '../../utils/lookup/loaded-texts.ts';
import type { LookupResult } from '../../utils/lookup/types.ts';
import { createLookup } from '../../utils/lookup.ts';

type Tab = Awaited<ReturnType<typeof currentTab>>;

const MOST_RECENT = 8;
const lookup = createLookup({ today: new Date().toISOString().slice(0, 10) });
// The index is built while the person still reads, not at the first key.
setTimeout(() => lookup.get('90834'), 50);

/** The look-up searches what is loaded as soon as that is read; without it the catalogue answers. */
async function holdLoadedTexts(): Promise<void> {
  const [own, descriptors, hcpcs, diagnoses] = await Promise.all(
    (['own', 'descriptors', 'hcpcs', 'diagnoses'] as const).map(loadedTexts),
  );
  lookup.hold({ own, descriptors, hcpcs, diagnoses } as LoadedTexts);
}

export interface PopupAppProps {
  settings: Settings;
  tab: Tab;
  firstQuery: string;
}

interface HereProps {
  tab: Tab;
  onSwitch: (change: () => Promise<unknown>) => void;
  onOnce: (tabId: number) => Promise<unknown>;
}

/** Whether it is on for the page in front, and what can be done about it. */
function Here({ tab, onSwitch, onOnce }: HereProps) {
  const { url } = tab ?? {};
  if (!tab || !url || !/^(?:https?|file):/.test(url)) return <span>{t('cannotLookHere')}</span>;
  const site = siteOf(url);
  const isRunning = tab.isOn || tab.isOnce;
  return (
    <>
      <span>{tab.isOn ? new URL(url).hostname : t(tab.isOnce ? 'onOnce' : 'offHere')}</span>
      {site && tab.isOn && (
        <button type="button" class="quiet" onClick={() => onSwitch(() => turnOff(site))}>
          {t('turnOffHere')}
        </button>
      )}
      {site && !tab.isOn && (
        <button type="button" class="primary" onClick={() => onSwitch(() => turnOn(sitesToAsk(url)))}>
          {t('turnOnHere')}
        </button>
      )}
      {!isRunning && (
        <button type="button" class="quiet" onClick={() => onSwitch(() => onOnce(tab.tabId))}>
          {t('justOnce')}
        </button>
      )}
      {isRunning && (
        <button
          type="button"
          class="quiet"
          onClick={() => void relay(tab.tabId, { type: 'sidebar', show: 'open' }, 0)}
        >
          {t('showSidebar')}
        </button>
      )}
    </>
  );
}

export function PopupApp({ settings, tab: firstTab, firstQuery }: PopupAppProps) {
  const [notice, setNotice] = useState('');
  const [pinned, setPinned] = useState(settings.pinnedCodes);
  const [recent, setRecent] = useState(settings.recentCodes);
  const [tab, setTab] = useState(firstTab);
  const [codeSets, setCodeSets] = useState(NO_FACTS);
  const [search, setSearch] = useState(() => lookup.search);

  useEffect(() => {
    // A new function, so that what stands in the box is searched again.
    void holdLoadedTexts().then(
      () => setSearch(() => (query: string) => lookup.search(query)),
      () => undefined,
    );
  }, []);
  const showFacts = useCallback((code: string) => {
    void factsFor([code, ...COMMON_CODES]).then(setCodeSets, () => undefined);
  }, []);

  const choose = async ({ code }: LookupResult) => {
    const next = [code, ...recent.filter((other) => other !== code)].slice(0, MOST_RECENT);
    setRecent(next);
    void saveSettings({ recentCodes: next });
    if (tab && (await insertText(tab.tabId, code))) {
      setNotice(t('inserted', code));
      return;
    }
    try {
      await navigator.clipboard.writeText(code);
      setNotice(t('copied', code));
    } catch {
      setNotice(t('notCopied'));
    }
  };
  const pin = (code: string) => {
    const next = pinned.includes(code) ? pinned.filter((other) => other !== code) : [...pinned, code];
    setPinned(next);
    void saveSettings({ pinnedCodes: next });
  };
  const switchTo = async (change: () => Promise<unknown>) => {
    await change();
    setTab(await currentTab());
  };
  const once = async (tabId: number) => {
    if (!(await startOnce(tabId))) setNotice(t('cannotLookHere'));
  };

  return (
    <>
      <section class="here" aria-label="Claimlight">
        <Here tab={tab} onSwitch={(change) => void switchTo(change)} onOnce={once} />
        <button type="button" class="quiet" onClick={() => void openOptions()}>
          {t('options')}
        </button>
      </section>
      <CodeLookup
        search={search}
        onCurrent={showFacts}
        card={({ code, kind }) =>
          kind === 'code' || kind === 'diagnosis' ? toCardFacts(code, undefined, codeSets) : undefined
        }
        onChoose={(result) => void choose(result)}
        pinned={pinned}
        recent={recent}
        onPin={pin}
        notice={notice}
        firstQuery={firstQuery}
      />
    </>
  );
}
