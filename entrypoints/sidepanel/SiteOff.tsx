import { t } from '../../components/words.ts';
import { type TabState, turnOn } from '../../utils/browser/client.ts';
import { sitesToAsk } from '../../utils/browser/portal-sites.ts';

/** What the panel shows beside a page where it is off: how to turn it on. */
export function SiteOff({ tab: { url } }: { tab: TabState }) {
  const sites = url ? sitesToAsk(url) : [];
  return (
    <main class="sidebar">
      <p class="empty">{t('offHere')}</p>
      {sites.length > 0 ? (
        <button type="button" class="primary" onClick={() => void turnOn(sites)}>
          {t('turnOnHere')}
        </button>
      ) : (
        <p class="hint">{t('turnOnHint')}</p>
      )}
    </main>
  );
}
