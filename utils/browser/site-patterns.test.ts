import { describe, expect, it } from 'vitest';
import { PORTALS } from '../../data/portals.ts';
import { sitesToAsk, sitesToDrop } from './portal-sites.ts';
import { matchesSite, siteOf } from './site-patterns.ts';

describe('sites', () => {
  it.each([
    ['https://portal.example/claims?id=1', 'https://portal.example/*', true],
    ['https://portal.example:8443/', 'https://portal.example/*', true],
    ['http://portal.example/', 'https://portal.example/*', false],
    ['http://portal.example/', '*://portal.example/*', true],
    ['https://a.portal.example/', 'https://*.portal.example/*', true],
    ['https://portal.example/', 'https://*.portal.example/*', true],
    ['https://evilportal.example/', 'https://*.portal.example/*', false],
    ['https://portal.example.evil.test/', 'https://portal.example/*', false],
    ['https://portal.example@evil.test/', 'https://portal.example/*', false],
    ['http://[::1]:8080/', 'http://[::1]/*', true],
    ['https://any.test/', 'https://*/*', true],
    ['chrome://extensions/', '<all_urls>', false],
    ['file:///home/claim.html', '<all_urls>', false],
    ['', '<all_urls>', false],
    ['https://portal.example/', 'nonsense', false],
  ])('%s on %s: %s', (url, pattern, expected) => {
    expect(matchesSite(url, pattern)).toBe(expected);
  });

  it('is told by host, not by port or path', () => {
    expect(siteOf('https://portal.example:8443/a/b')).toBe('https://portal.example/*');
    for (const url of ['file:///a.html', 'chrome://settings', 'about:blank', 'no address', undefined])
      expect(siteOf(url)).toBeUndefined();
  });
});

describe('a portal whose frames come from elsewhere', () => {
  const portal = PORTALS.find(({ frameHosts }) => frameHosts.length > 0) as (typeof PORTALS)[number];
  const host = portal.hosts[0] as string;
  const site = `https://${host}/*`;
  const frames = portal.frameHosts.map((frame) => `https://${frame}/*`);

  it('is asked for with them', () => {
    expect(sitesToAsk(`https://${host}/claims`)).toEqual(expect.arrayContaining([site, ...frames]));
    expect(sitesToAsk('https://elsewhere.example/')).toEqual(['https://elsewhere.example/*']);
    expect(sitesToAsk('file:///claim.html')).toEqual([]);
  });

  it('gives them back when it is turned off, unless another site needs them', () => {
    const dropped = sitesToDrop(site, [site, ...frames, 'https://elsewhere.example/*']);
    expect(new Set(dropped)).toEqual(new Set([site, ...frames]));
    const [one, other] = portal.hosts.map((name) => `https://${name}/*`);
    if (one && other) expect(sitesToDrop(one, [one, other, ...frames])).toEqual([one]);
  });
});

it('turning off one practice of a system gives back the pattern that covers it', () => {
  expect(sitesToDrop('https://north.ehr.example/*', ['https://*.ehr.example/*', 'http://a.test/*'])).toEqual([
    'https://*.ehr.example/*',
  ]);
});
