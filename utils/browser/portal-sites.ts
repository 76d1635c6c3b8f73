/** A portal's pages show frames of other sites: they are turned on and off together. */
import { PORTALS } from '../../data/portals.ts';
import { matchesSite, siteOf } from './site-patterns.ts';

/** The sites that the frames of a known portal's pages come from. */
function frameSitesOf(url: string): string[] {
  const hosts = PORTALS.filter((portal) =>
    portal.hosts.some((host) => matchesSite(url, `*://${host}/*`)),
  ).flatMap(({ frameHosts }) => frameHosts);
  return [...new Set(hosts)].map((host) => `https://${host}/*`);
}

/** What turning a page's site on asks for: the site, and where the portal's frames come from, together. */
export function sitesToAsk(url: string): string[] {
  const site = siteOf(url);
  return site ? [...new Set([site, ...frameSitesOf(url)])] : [];
}

/** An address that lies on a site: of a pattern with a wildcard, on the site that all others belong to. */
const addressOn = (pattern: string): string =>
  pattern.replace(/^\*:/, 'https:').replace('://*.', '://').replace(/\*$/, '');

/**
 * What turning a site off gives back, of what is granted: each pattern it lies on, and the sites of its portal's frames that
 * no other site which stays on needs.
 */
export function sitesToDrop(site: string, granted: readonly string[]): string[] {
  const address = addressOn(site);
  const dropped = granted.filter((pattern) => pattern === site || matchesSite(address, pattern));
  const frames = frameSitesOf(address);
  const kept = granted.filter((pattern) => !dropped.includes(pattern) && !frames.includes(pattern));
  const needed = new Set(kept.flatMap((pattern) => frameSitesOf(addressOn(pattern))));
  return [...dropped, ...frames.filter((frame) => granted.includes(frame) && !needed.has(frame))].filter(
    (pattern, index, all) => all.indexOf(pattern) === index,
  );
}
