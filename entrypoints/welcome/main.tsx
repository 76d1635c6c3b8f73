import { render } from 'preact';
import '../../components/tokens.css';
import './style.css';
import { setWords } from '../../components/words.ts';
import { message, sites } from '../../utils/browser/client.ts';
import { loadManaged } from '../../utils/browser/managed.ts';
import { WelcomeApp } from './WelcomeApp.tsx';

async function start(): Promise<void> {
  setWords(message);
  const [granted, managed] = await Promise.all([sites(), loadManaged()]);
  render(<WelcomeApp sites={granted} managed={managed} />, document.body);
}

void start();
