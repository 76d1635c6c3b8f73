/** Whether it is on for the page in front, and what can be done about it. */
import { IconButton, Mark } from '../../components/icons.tsx';
import { Menu } from '../../components/Menu.tsx';
import { t } from '../../components/words.ts';
import {
  openOptions,
  relay,
  sidePanelOpener,
  type TabState,
  turnOff,
  turnOn,
} from '../../utils/browser/client.ts';
import { sitesToAsk } from '../../utils/browser/portal-sites.ts';
import { siteOf } from '../../utils/browser/site-patterns.ts';

export interface HereProps {
  tab: TabState | undefined;
  onSwitch: (change: () => Promise<unknown>) => void;
  onOnce: (tabId: number) => Promise<unknown>;
}

function stateText(tab: TabState | undefined, url: string | undefined): string {
  if (!tab || !url) return t('cannotLookHere');
  if (tab.isOn) return new URL(url).hostname;
  return t(tab.isOnce ? 'onOnce' : 'offHere');
}

export function Here({ tab, onSwitch, onOnce }: HereProps) {
  const url = tab?.url && /^(?:https?|file):/.test(tab.url) ? tab.url : undefined;
  const site = siteOf(url);
  const isRunning = tab !== undefined && (tab.isOn || tab.isOnce);
  const openPanel = tab && sidePanelOpener(tab.tabId);
  return (
    <header class="here">
      <h1>
        <Mark />
        <span class="unseen">Claimlight</span>
      </h1>
      <span class="site">{stateText(tab, url)}</span>
      {site && url && !tab?.isOn && (
        <button type="button" class="primary" onClick={() => onSwitch(() => turnOn(sitesToAsk(url)))}>
          {t('turnOnHere')}
        </button>
      )}
      {tab && url && !isRunning && (
        <button type="button" class="quiet" onClick={() => onSwitch(() => onOnce(tab.tabId))}>
          {t('justOnce')}
        </button>
      )}
      {isRunning && (
        <IconButton
          label={t('showSidebar')}
          icon="sidebar"
          onClick={() => void relay(tab.tabId, { type: 'sidebar', show: 'open' }, 0)}
        />
      )}
      <Menu
        label={t('moreActions')}
        items={[
          ...(tab?.isOn && site
            ? [{ label: t('turnOffHere'), onSelect: () => onSwitch(() => turnOff(site)) }]
            : []),
          ...(openPanel ? [{ label: t('openPanel'), onSelect: openPanel }] : []),
          { label: t('options'), onSelect: () => void openOptions() },
        ]}
      />
    </header>
  );
}
