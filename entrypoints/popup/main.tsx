import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/lookup.css';
import './style.css';
import { applyTheme } from '../../components/theme.ts';
import { setWords } from '../../components/words.ts';
import { currentTab, message } from '../../utils/browser/client.ts';
import { loadPhrases } from '../../utils/browser/phrases.ts';
import { loadSettings, takePendingQuery } from '../../utils/browser/stored.ts';
import { today } from '../../utils/browser/today.ts';
import { PopupApp } from './PopupApp.tsx';

async function start(): Promise<void> {
  setWords(message);
  const [settings, tab, query, phrases] = await Promise.all([
    loadSettings(),
    currentTab(),
    takePendingQuery(),
    loadPhrases(),
  ]);
  applyTheme(settings.theme);
  render(
    <PopupApp settings={settings} tab={tab} firstQuery={query} phrases={phrases} today={today()} />,
    document.body,
  );
}

void start();
