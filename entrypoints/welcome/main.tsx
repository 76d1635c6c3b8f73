import { render } from 'preact';
import '../../components/tokens.css';
import './style.css';
import { sites } from '../../utils/browser/client.ts';
import { WelcomeApp } from './WelcomeApp.tsx';

async function start(): Promise<void> {
  render(<WelcomeApp sites={await sites()} />, document.body);
}

void start();
