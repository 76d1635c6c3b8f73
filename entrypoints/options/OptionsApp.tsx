import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { applyTheme } from '../../components/theme.ts';
import type { LoadedSet } from '../../data/code-sets.ts';
import { sites as grantedSites, onSites, version } from '../../utils/browser/client.ts';
import { lockedSettings, type Managed } from '../../utils/browser/managed.ts';
import type { Settings } from '../../utils/browser/storage.ts';
import { onSettings, saveSettings } from '../../utils/browser/stored.ts';
import type { PayerPack } from '../../utils/check/pack-schema.ts';
import { About } from './About.tsx';
import { Appearance } from './Appearance.tsx';
import { Checks } from './Checks.tsx';
import { CodeSets } from './CodeSets.tsx';
import { Data } from './Data.tsx';
import { Packs } from './Packs.tsx';
import { Sites } from './Sites.tsx';

export interface OptionsAppProps {
  managed: Managed;
  settings: Settings;
  packs: PayerPack[];
  codeSets: LoadedSet[];
  sites: string[];
  shortcuts: { name: string; description: string; shortcut: string }[];
}

interface SectionProps {
  id: string;
  title: string;
  /** Words a person may search for besides the title. */
  words: string;
  query: string;
  children: ComponentChildren;
}

function Section({ id, title, words, query, children }: SectionProps) {
  const isFound = `${title} ${words}`.toLowerCase().includes(query.trim().toLowerCase());
  return (
    <section id={id} aria-labelledby={`${id}-h`} hidden={!isFound}>
      <h2 id={`${id}-h`}>{title}</h2>
      {children}
    </section>
  );
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
  useEffect(() => onSites(() => void grantedSites().then(setSites)), []);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);

  const change = (next: Partial<Settings>) => {
    setProblem('');
    saveSettings(next).then(setSettings, () =>
      setProblem(
        'This could not be stored: the browser has no room left for extensions. Nothing was changed.',
      ),
    );
  };

  return (
    <main>
      <h1>Claimlight options</h1>
      {managed.notice && <p class="notice">{managed.notice}</p>}
      {locked.length > 0 && (
        <p class="hint">Set by your administrator, and not to be changed here: {locked.join(', ')}.</p>
      )}
      <label class="pair">
        Search the options
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      {problem && (
        <p class="bad" role="alert">
          {problem}
        </p>
      )}
      <Section id="sites" title="Sites" words="permission turn on off portal host" query={query}>
        <Sites sites={sites} onChange={() => void grantedSites().then(setSites)} />
      </Section>
      <Section
        id="checks"
        title="Checks"
        words="rules mismatch strictness errors warnings notes"
        query={query}
      >
        <Checks settings={settings} onChange={change} />
      </Section>
      <Section
        id="packs"
        title="Payer packs"
        words="medicare medicaid aetna cigna payer import export"
        query={query}
      >
        <Packs
          settings={settings}
          packs={packs}
          given={managed.packs}
          mayLoad={!managed.importOff}
          onChange={change}
          onPacks={setPacks}
        />
      </Section>
      <Section
        id="code-sets"
        title="Code sets"
        words="cms ncci ptp edits mue hcpcs fee schedule rvu icd-10 descriptors licence own list import vintage"
        query={query}
      >
        <CodeSets sets={props.codeSets} mayLoad={!managed.importOff} />
      </Section>
      <Section
        id="appearance"
        title="Marks and card"
        words="theme dark light hover delay underline"
        query={query}
      >
        <Appearance settings={settings} onChange={change} />
      </Section>
      <Section id="shortcuts" title="Shortcuts" words="keyboard keys" query={query}>
        <ul class="list">
          {props.shortcuts.map(({ name, description, shortcut }) => (
            <li key={name}>
              {description || 'Open the look-up'} <kbd>{shortcut || 'not set'}</kbd>
            </li>
          ))}
        </ul>
        <p class="hint">Change them on the browser’s own page for extension shortcuts.</p>
      </Section>
      <Section
        id="data"
        title="Your data"
        words="stored clear export import file privacy minutes idle"
        query={query}
      >
        <Data settings={settings} mayLoad={!managed.importOff} onChange={change} />
      </Section>
      <Section
        id="about"
        title="About"
        words="version vintage source trademark ama cpt licence"
        query={query}
      >
        <About version={version()} />
      </Section>
    </main>
  );
}
