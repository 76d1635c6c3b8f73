import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/lookup.css';
import './style.css';
import { applyTheme } from '../../components/theme.ts';
import { setWords } from '../../components/words.ts';
import { currentTab, message } from '../../utils/browser/client.ts';
import { loadOwnSettings, takePendingQuery } from '../../utils/browser/stored.ts';
import { PopupApp } from './PopupApp.tsx';

async function start(): Promise<void> {
  setWords(message);
  const [settings, tab, query] = await Promise.all([loadOwnSettings(), currentTab(), takePendingQuery()]);
  applyTheme(settings.theme);
  render(<PopupApp settings={settings} tab={tab} firstQuery={query} />, document.body);
}

void start();
