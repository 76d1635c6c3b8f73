import { useMemo, useState } from 'preact/hooks';
import { t } from '../../components/words.ts';
import { PORTALS, type Portal, type PortalKind, patternsOf } from '../../data/portals.ts';
import { sites as grantedSites, openOptions, turnOn } from '../../utils/browser/client.ts';
import type { Managed } from '../../utils/browser/managed.ts';

const KINDS: readonly PortalKind[] = ['payer', 'clearinghouse', 'medicare', 'medicaid', 'ehr'];

export interface WelcomeAppProps {
  /** Match patterns of the sites that are on. */
  sites: readonly string[];
  managed: Managed;
}

export function WelcomeApp({ sites: first, managed }: WelcomeAppProps) {
  const [isGivenTicked, setIsGivenTicked] = useState(managed.sites.length > 0);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [query, setQuery] = useState('');
  const [sites, setSites] = useState(first);
  const [said, setSaid] = useState('');
  const shown = useMemo(() => {
    const wanted = query.trim().toLowerCase();
    return PORTALS.filter(({ name, hosts }) => `${name} ${hosts.join(' ')}`.toLowerCase().includes(wanted));
  }, [query]);

  const toggle = ({ id }: Portal) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const turnTickedOn = async () => {
    const chosen = PORTALS.filter(({ id }) => ticked.has(id)).flatMap(patternsOf);
    const patterns = [...new Set([...chosen, ...(isGivenTicked ? managed.sites : [])])];
    const granted = await turnOn(patterns);
    setSaid(t(granted ? 'turnedOnThere' : 'nothingTurnedOn'));
    if (granted) setTicked(new Set());
    setSites(await grantedSites());
  };

  return (
    <main>
      <h1>{t('welcomeTitle')}</h1>
      <p>
        {t('welcomeLead')} <i>{t('sessionExample')}</i>.
      </p>
      <div class="two">
        <section aria-labelledby="does">
          <h2 id="does">{t('whatItDoes')}</h2>
          <ul>
            <li>{t('does1')}</li>
            <li>{t('does2')}</li>
            <li>{t('does3')}</li>
          </ul>
        </section>
        <section aria-labelledby="never">
          <h2 id="never">{t('whatItNeverDoes')}</h2>
          <ul>
            <li>{t('never1')}</li>
            <li>{t('never2')}</li>
            <li>{t('never3')}</li>
          </ul>
        </section>
      </div>
      <p>
        <a class="primary" href="/practice.html" target="_blank" rel="noopener">
          {t('tryPractice')}
        </a>{' '}
        <span class="hint">{t('practiceHint')}</span>
      </p>
      <h2>{t('turnOnWhere')}</h2>
      <label>
        {t('findPortal')}{' '}
        <input
          type="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          autocomplete="off"
        />
      </label>
      {managed.notice && <p class="empty">{managed.notice}</p>}
      {managed.sites.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={isGivenTicked}
            onChange={(event) => setIsGivenTicked(event.currentTarget.checked)}
          />
          <span>
            {t('organisationSites')} <span class="hint">{managed.sites.join(', ')}</span>
          </span>
        </label>
      )}
      {KINDS.map((kind) => {
        const portals = shown.filter((portal) => portal.kind === kind);
        if (portals.length === 0) return null;
        return (
          <fieldset key={kind}>
            <legend>{t(`kind_${kind}`)}</legend>
            <div class="portals">
              {portals.map((portal) => (
                <label key={portal.id} class="check">
                  <input type="checkbox" checked={ticked.has(portal.id)} onChange={() => toggle(portal)} />
                  <span>
                    {portal.name} <span class="hint">{portal.hosts.join(', ')}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
      {shown.length === 0 && <p class="empty">{t('noPortal')}</p>}
      <div class="bar row">
        <button
          type="button"
          class="primary"
          disabled={ticked.size === 0 && !isGivenTicked}
          onClick={() => void turnTickedOn()}
        >
          {ticked.size === 0 && !isGivenTicked
            ? t('tickPortal')
            : t('turnOnTicked', ticked.size + Number(isGivenTicked))}
        </button>
        <button type="button" class="quiet" onClick={() => void openOptions()}>
          {t('options')}
        </button>
        <span role="status">{said || t(sites.length === 1 ? 'onAtOne' : 'onAtMany', sites.length)}</span>
      </div>
      <p class="hint">
        {t('anyOtherSite')} {t('trademark')}
      </p>
    </main>
  );
}
