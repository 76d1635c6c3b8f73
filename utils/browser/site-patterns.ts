/** Sites as browsers write them, match patterns: 'https://portal.example/*'. Ports and paths don't tell sites apart. */

const SITE = /^(\*|https?):\/\/([^/]+)\//;

/** Whether an address lies on a site. */
export function matchesSite(url: string, pattern: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (pattern === '<all_urls>') return /^https?:$/.test(protocol);
  const [, scheme, host] = SITE.exec(pattern) ?? [];
  if (!scheme || !host) return false;
  if (scheme !== '*' ? protocol !== `${scheme}:` : !/^https?:$/.test(protocol)) return false;
  const name = host.replace(/:\d+$/, '');
  if (name === '*') return true;
  return name.startsWith('*.')
    ? hostname === name.slice(2) || hostname.endsWith(name.slice(1))
    : hostname === name;
}

export const isOnAny = (url: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => matchesSite(url, pattern));

/** The site of a page; undefined for pages that no extension is let into site by site. */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : undefined;
}
