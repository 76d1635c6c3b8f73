import { useCallback, useEffect, useState } from 'preact/hooks';
import { CodeLookup } from '../../components/CodeLookup.tsx';
import { t } from '../../components/words.ts';
import { NO_FACTS } from '../../data/code-sets.ts';
import { COMMON_CODES } from '../../data/common-codes.ts';
import { currentTab, insertText, openOptions, relay, turnOff, turnOn } from '../../utils/browser/client.ts';
import { factsFor, loadedTexts } from '../../utils/browser/code-set-store.ts';
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

/** The match pattern of a page's site; undefined for pages no extension may read. */
function siteOf(url: string | undefined): string | undefined {
  if (!url || !/^https?:/.test(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

export interface PopupAppProps {
  settings: Settings;
  tab: Tab;
  firstQuery: string;
}

export function PopupApp({ settings, tab: firstTab, firstQuery }: PopupAppProps) {
  const [notice, setNotice] = useState('');
  const [pinned, setPinned] = useState(settings.pinnedCodes);
  const [recent, setRecent] = useState(settings.recentCodes);
  const [tab, setTab] = useState(firstTab);
  const [codeSets, setCodeSets] = useState(NO_FACTS);
  const [search, setSearch] = useState(() => lookup.search);
  const site = siteOf(tab?.url);

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
  const toggle = async () => {
    if (!site || !tab) return;
    if (tab.isOn) await turnOff(site);
    else if (!(await turnOn([site]))) return;
    setTab(await currentTab());
  };

  return (
    <>
      <section class="here" aria-label="Claimlight">
        {site ? (
          <>
            <span>{tab?.isOn ? new URL(tab.url as string).hostname : t('offHere')}</span>
            <button type="button" class={tab?.isOn ? 'quiet' : 'primary'} onClick={() => void toggle()}>
              {t(tab?.isOn ? 'turnOffHere' : 'turnOnHere')}
            </button>
            {tab?.isOn && (
              <button
                type="button"
                class="quiet"
                onClick={() => void relay(tab.tabId, { type: 'sidebar', show: 'open' }, 0)}
              >
                {t('showSidebar')}
              </button>
            )}
          </>
        ) : (
          <span>Claimlight</span>
        )}
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
