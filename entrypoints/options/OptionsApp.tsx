import { useEffect, useState } from 'preact/hooks';
import { applyTheme } from '../../components/theme.ts';
import { t } from '../../components/words.ts';
import type { LoadedSet } from '../../data/code-sets.ts';
import { changeShortcuts, sites as grantedSites, onSites, version } from '../../utils/browser/client.ts';
import { lockedSettings, type Managed } from '../../utils/browser/managed.ts';
import type { Settings } from '../../utils/browser/storage.ts';
import { onSettings, saveSettings } from '../../utils/browser/stored.ts';
import type { PayerPack } from '../../utils/check/pack-schema.ts';
import type { Phrases } from '../../utils/text/say.ts';
import { About } from './About.tsx';
import { Appearance } from './Appearance.tsx';
import { Checks } from './Checks.tsx';
import { CodeSets } from './CodeSets.tsx';
import { Data } from './Data.tsx';
import { Packs } from './Packs.tsx';
import { Section } from './Section.tsx';
import { Sites } from './Sites.tsx';

export interface OptionsAppProps {
  managed: Managed;
  settings: Settings;
  packs: PayerPack[];
  codeSets: LoadedSet[];
  sites: string[];
  shortcuts: { name: string; description: string; shortcut: string }[];
  /** The sentences of the checks in the person's language, other than English. */
  phrases: Phrases | undefined;
}

export function OptionsApp(props: OptionsAppProps) {
  const [settings, setSettings] = useState(props.settings);
  const [packs, setPacks] = useState(props.packs);
  const [sites, setSites] = useState(props.sites);
  const { managed } = props;
  const locked = lockedSettings(managed);
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState('');

  useEffect(() => onSettings(setSettings), []);
  useEffect(() => {
    const show = () => void grantedSites().then(setSites);
    // Once more: what changed while the page was being made ready was told to nobody.
    show();
    return onSites(show);
  }, []);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);

  const change = (next: Partial<Settings>) => {
    setProblem('');
    saveSettings(next).then(setSettings, () => setProblem(t('noRoom')));
  };

  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      {managed.notice && <p class="notice">{managed.notice}</p>}
      {locked.length > 0 && <p class="hint">{t('setByAdministrator', locked.join(', '))}</p>}
      <label class="pair">
        {t('searchOptions')}
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      {problem && (
        <p class="bad" role="alert">
          {problem}
        </p>
      )}
      <Section id="sites" title={t('sectionSites')} words={t('wordsSites')} query={query}>
        <Sites sites={sites} onChange={() => void grantedSites().then(setSites)} />
      </Section>
      <Section id="checks" title={t('sectionChecks')} words={t('wordsChecks')} query={query}>
        <Checks settings={settings} phrases={props.phrases} onChange={change} />
      </Section>
      <Section id="packs" title={t('sectionPacks')} words={t('wordsPacks')} query={query}>
        <Packs
          settings={settings}
          packs={packs}
          given={managed.packs}
          mayLoad={!managed.importOff}
          phrases={props.phrases}
          onChange={change}
          onPacks={setPacks}
        />
      </Section>
      <Section id="code-sets" title={t('sectionCodeSets')} words={t('wordsCodeSets')} query={query}>
        <CodeSets sets={props.codeSets} mayLoad={!managed.importOff} phrases={props.phrases} />
      </Section>
      <Section id="appearance" title={t('sectionAppearance')} words={t('wordsAppearance')} query={query}>
        <Appearance settings={settings} onChange={change} />
      </Section>
      <Section id="shortcuts" title={t('sectionShortcuts')} words={t('wordsShortcuts')} query={query}>
        <ul class="list">
          {props.shortcuts.map(({ name, description, shortcut }) => (
            <li key={name}>
              {description || t('openLookUp')} <kbd>{shortcut || t('notSet')}</kbd>
            </li>
          ))}
        </ul>
        <p class="row">
          <span class="hint">{t('changeShortcutsHint')}</span>
          <button type="button" onClick={() => void changeShortcuts()}>
            {t('changeShortcuts')}
          </button>
        </p>
      </Section>
      <Section id="data" title={t('sectionData')} words={t('wordsData')} query={query}>
        <Data settings={settings} mayLoad={!managed.importOff} onChange={change} />
      </Section>
      <Section id="about" title={t('sectionAbout')} words={t('wordsAbout')} query={query}>
        <About version={version()} phrases={props.phrases} />
      </Section>
    </main>
  );
}
