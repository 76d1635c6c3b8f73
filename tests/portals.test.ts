import { describe, expect, it } from 'vitest';
import { PORTALS } from '../data/portals.ts';

const HOST = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

describe('portals of the first start', () => {
  it('names hosts, not addresses or patterns', () => {
    const hosts = PORTALS.flatMap((portal) => [...portal.hosts, ...portal.frameHosts]);
    expect(hosts.length).toBeGreaterThan(50);
    expect(hosts.filter((host) => !HOST.test(host))).toEqual([]);
  });

  it('lists each portal once, and none without a host', () => {
    const ids = PORTALS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(PORTALS.filter(({ hosts }) => hosts.length === 0)).toEqual([]);
  });
});
