import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/lookup.css';
import '../../components/sidebar.css';
import { SidebarApp } from '../../components/SidebarApp.tsx';
import { setWords, t } from '../../components/words.ts';
import { currentTab, message, onSites, onTabChange } from '../../utils/browser/client.ts';
import { createSidebarPort } from '../../utils/browser/sidebar-port.ts';
import { SiteOff } from './SiteOff.tsx';

/** The panel stands beside whatever tab is in front: another tab, another claim. */
async function show(): Promise<void> {
  const tab = await currentTab();
  if (!tab) {
    render(<p class="empty">{t('panelNoTab')}</p>, document.body);
    return;
  }
  if (!tab.isOn && !tab.isOnce) {
    render(<SiteOff tab={tab} />, document.body);
    return;
  }
  const port = await createSidebarPort(tab, {});
  render(<SidebarApp key={tab.tabId} port={port} />, document.body);
}

setWords(message);
void show();
onTabChange(() => void show());
onSites(() => void show());
