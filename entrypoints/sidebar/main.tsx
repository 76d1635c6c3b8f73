import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/lookup.css';
import '../../components/sidebar.css';
import { SidebarApp } from '../../components/SidebarApp.tsx';
import { setWords } from '../../components/words.ts';
import { connectSidebar, message, relay, sidePanelOpener } from '../../utils/browser/client.ts';
import { createSidebarPort } from '../../utils/browser/sidebar-port.ts';

async function start(): Promise<void> {
  setWords(message);
  const connected = await connectSidebar(location.hash.slice(1));
  // Somebody else framed or opened this page: it stays empty, and says not even whose it is.
  if ('refused' in connected) {
    document.title = '';
    return;
  }
  const { tabId } = connected;
  const port = await createSidebarPort(connected, {
    move: (change) => void relay(tabId, { type: 'move', change }, 0),
    openPanel: sidePanelOpener(tabId),
    collapse: () => void relay(tabId, { type: 'sidebar', show: 'collapse' }, 0),
    close: () => void relay(tabId, { type: 'sidebar', show: 'closed' }, 0),
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') void relay(tabId, { type: 'close-card' });
  });
  render(<SidebarApp port={port} />, document.body);
}

void start();
