import { useMemo, useState } from 'preact/hooks';
import { PORTALS, type Portal, type PortalKind, patternsOf } from '../../data/portals.ts';
import { sites as grantedSites, openOptions, turnOn } from '../../utils/browser/client.ts';
import type { Managed } from '../../utils/browser/managed.ts';

const KINDS: readonly (readonly [PortalKind, string])[] = [
  ['payer', 'Payers'],
  ['clearinghouse', 'Clearinghouses and payments'],
  ['medicare', 'Medicare'],
  ['medicaid', 'Medicaid'],
  ['ehr', 'Health records and practice management'],
];

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
    setSaid(
      granted
        ? 'Claimlight is on there. Open or reload nothing: it starts by itself.'
        : 'Nothing was turned on.',
    );
    if (granted) setTicked(new Set());
    setSites(await grantedSites());
  };

  return (
    <main>
      <h1>Welcome to Claimlight</h1>
      <p>
        Claimlight marks the billing codes on payer portals and record pages, says in plain words what each
        means, and holds them against what you type about the session:{' '}
        <i>53 min individual, video, pt home, LCSW</i>.
      </p>
      <div class="two">
        <section aria-labelledby="does">
          <h2 id="does">What it does</h2>
          <ul>
            <li>Reads a site only after you turn it on for it.</li>
            <li>Shows mismatches with both figures and the source of the rule.</li>
            <li>Looks codes up from the toolbar, by number or in your own words.</li>
          </ul>
        </section>
        <section aria-labelledby="never">
          <h2 id="never">What it never does</h2>
          <ul>
            <li>Send anything anywhere: there is no account and no server.</li>
            <li>Store what you type about a session: it stays in memory, for its tab.</li>
            <li>Change the page, or fill in anything you did not choose.</li>
          </ul>
        </section>
      </div>
      <p>
        <a class="primary" href="/practice.html" target="_blank" rel="noopener">
          Try it on a practice claim
        </a>{' '}
        <span class="hint">A made-up claim inside the extension: nothing has to be turned on for it.</span>
      </p>
      <h2>Turn it on where you work</h2>
      <label>
        Find a portal{' '}
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
            The sites of your organisation <span class="hint">{managed.sites.join(', ')}</span>
          </span>
        </label>
      )}
      {KINDS.map(([kind, name]) => {
        const portals = shown.filter((portal) => portal.kind === kind);
        if (portals.length === 0) return null;
        return (
          <fieldset key={kind}>
            <legend>{name}</legend>
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
      {shown.length === 0 && (
        <p class="empty">
          No portal of that name in the list. Open its page and use the toolbar button instead.
        </p>
      )}
      <div class="bar row">
        <button
          type="button"
          class="primary"
          disabled={ticked.size === 0 && !isGivenTicked}
          onClick={() => void turnTickedOn()}
        >
          {ticked.size === 0 && !isGivenTicked
            ? 'Tick a portal to turn it on'
            : `Turn on for ${ticked.size + Number(isGivenTicked)} ticked`}
        </button>
        <button type="button" class="quiet" onClick={() => void openOptions()}>
          Options
        </button>
        <span role="status">{said || `On at ${sites.length} site${sites.length === 1 ? '' : 's'}.`}</span>
      </div>
      <p class="hint">
        Any other site: open it, press the toolbar button and choose “Turn on for this site”. CPT® is a
        registered trademark of the American Medical Association.
      </p>
    </main>
  );
}
