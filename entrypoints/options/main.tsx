import { render } from 'preact';
import '../../components/tokens.css';
import './style.css';
import { applyTheme } from '../../components/theme.ts';
import { setWords } from '../../components/words.ts';
import { message, shortcuts, sites } from '../../utils/browser/client.ts';
import { loadedSets } from '../../utils/browser/code-set-store.ts';
import { loadManaged } from '../../utils/browser/managed.ts';
import { loadPhrases } from '../../utils/browser/phrases.ts';
import { loadOwnPacks, loadSettings } from '../../utils/browser/stored.ts';
import { OptionsApp } from './OptionsApp.tsx';

async function start(): Promise<void> {
  setWords(message);
  const [settings, managed, packs, codeSets, granted, bindings, phrases] = await Promise.all([
    loadSettings(),
    loadManaged(),
    loadOwnPacks(),
    // Where nothing can be stored, nothing is loaded.
    loadedSets().catch(() => []),
    sites(),
    shortcuts(),
    loadPhrases(),
  ]);
  applyTheme(settings.theme);
  render(
    <OptionsApp
      settings={settings}
      managed={managed}
      packs={packs}
      codeSets={codeSets}
      sites={granted}
      shortcuts={bindings}
      phrases={phrases}
    />,
    document.body,
  );
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

void start();
