import { useState } from 'preact/hooks';
import { t } from '../../components/words.ts';
import { turnOff, turnOn } from '../../utils/browser/client.ts';
import { sitesToAsk } from '../../utils/browser/portal-sites.ts';

export interface SitesProps {
  /** Match patterns: 'https://portal.example/*'. */
  sites: readonly string[];
  onChange: () => void;
}

/** The sites a person means by 'portal.example', 'https://portal.example/login' or '*.portal.example'. */
function sitesMeant(text: string): string[] {
  const [, scheme = 'https', wildcard = '', host] =
    /^(?:(https?):\/\/)?(\*\.)?((?:[a-z0-9-]+\.)*[a-z0-9-]+|\[[0-9a-f:]+\])(?::\d+)?(?:\/.*)?$/i.exec(
      text.trim(),
    ) ?? [];
  if (!host) return [];
  const asked = sitesToAsk(`${scheme.toLowerCase()}://${host.toLowerCase()}/`);
  return wildcard
    ? asked.map((site, index) => (index === 0 ? site.replace('://', `://${wildcard}`) : site))
    : asked;
}

const hostOf = (pattern: string): string => pattern.replace(/^\w+:\/\/|\/\*$/g, '');

export function Sites({ sites, onChange }: SitesProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [last, setLast] = useState<string>();
  const add = async (event: Event) => {
    event.preventDefault();
    const asked = sitesMeant(text);
    if (asked.length === 0) {
      setProblem(t('noAddress', text));
      return;
    }
    setProblem('');
    if (await turnOn(asked)) setText('');
    onChange();
  };
  const takeOff = async (site: string) => {
    await turnOff(site);
    setLast(site);
    onChange();
  };
  const putBack = async (site: string) => {
    if (await turnOn([site])) setLast(undefined);
    onChange();
  };
  return (
    <>
      {sites.length === 0 ? (
        <p class="hint">{t('noSiteYet')}</p>
      ) : (
        <ul class="list" aria-label={t('sitesOn')}>
          {sites.map((site) => (
            <li key={site}>
              {hostOf(site)}
              <button
                type="button"
                onClick={() => void takeOff(site)}
                aria-label={t('turnOffSite', hostOf(site))}
              >
                {t('turnOff')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={(event) => void add(event)}>
        <label>
          {t('anotherSite')}{' '}
          <input
            type="text"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            autocomplete="off"
          />
        </label>
        <button type="submit">{t('turnOn')}</button>
      </form>
      {last && (
        <p class="row">
          <span role="status">{t('turnedOffAt', hostOf(last))}</span>
          <button type="button" onClick={() => void putBack(last)}>
            {t('turnOnAgain')}
          </button>
        </p>
      )}
      {problem && (
        <p class="bad" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
