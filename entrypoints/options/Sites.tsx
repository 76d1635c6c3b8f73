import { useState } from 'preact/hooks';
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
  const add = async (event: Event) => {
    event.preventDefault();
    const asked = sitesMeant(text);
    if (asked.length === 0) {
      setProblem(`“${text}” is no address of a site. Write it like portal.example.com.`);
      return;
    }
    setProblem('');
    if (await turnOn(asked)) setText('');
    onChange();
  };
  return (
    <>
      {sites.length === 0 ? (
        <p class="hint">On at no site yet. Claimlight reads a site only after you turn it on.</p>
      ) : (
        <ul class="list" aria-label="Sites where Claimlight is on">
          {sites.map((site) => (
            <li key={site}>
              {hostOf(site)}
              <button
                type="button"
                onClick={() => void turnOff(site).then(onChange)}
                aria-label={`Turn off ${hostOf(site)}`}
              >
                Turn off
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={(event) => void add(event)}>
        <label>
          Another site{' '}
          <input
            type="text"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            autocomplete="off"
          />
        </label>
        <button type="submit">Turn on</button>
      </form>
      {problem && (
        <p class="bad" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
