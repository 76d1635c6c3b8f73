import { describe, expect, it } from 'vitest';
import { PORTALS, patternsOf } from './portals.ts';

/** A host that a browser takes in a match pattern: a name, at most with all its subdomains. */
const HOST = /^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/;

describe('portals', () => {
  it.each(PORTALS.map((portal) => [portal.name, portal] as const))('%s can be asked for', (_name, portal) => {
    expect(portal.hosts.length).toBeGreaterThan(0);
    for (const host of [...portal.hosts, ...portal.frameHosts]) expect(host).toMatch(HOST);
    expect(new Set(patternsOf(portal)).size).toBe(portal.hosts.length + portal.frameHosts.length);
  });

  it('have names and ids of their own, in the order people look them up', () => {
    expect(new Set(PORTALS.map(({ id }) => id)).size).toBe(PORTALS.length);
    for (const kind of ['payer', 'clearinghouse', 'medicare', 'medicaid', 'ehr'])
      expect(PORTALS.filter((portal) => portal.kind === kind).length).toBeGreaterThan(5);
  });

  it('that work through a multi-payer portal ask for it together', () => {
    for (const name of ['Humana provider', 'Anthem / Elevance', 'Wellcare', 'BCBS of Arizona'])
      expect(PORTALS.find((portal) => portal.name === name)?.frameHosts).toContain('apps.availity.com');
  });
});
