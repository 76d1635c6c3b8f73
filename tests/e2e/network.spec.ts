import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readNetLog } from '../helpers/net-logs.ts';

const LOCAL = /^(?:127\.0\.0\.1|localhost|[\w.-]+\.test)$/;
/** Chromium asks its maker for updates and accounts, with or without extensions. */
const OF_THE_BROWSER = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$/;

test('no request of the extension in all that the browsers of this run did', () => {
  const folder = process.env['CLAIMLIGHT_NET_LOGS'] as string;
  const logs = readdirSync(folder).map((file) => readNetLog(join(folder, file)));
  const asked = logs.flatMap((log) => log.asked);
  // The logs see what there is to see: the pages of the tests themselves.
  expect(asked.filter(({ url }) => LOCAL.test(new URL(url).hostname)).length).toBeGreaterThan(0);

  expect(asked.filter(({ initiator }) => initiator.includes('extension:'))).toEqual([]);
  const foreign = asked.filter(({ url, initiator }) => {
    const { protocol, hostname } = new URL(url);
    if (!/^(?:https?|wss?|ftp):$/.test(protocol) || LOCAL.test(hostname)) return false;
    return !(initiator === 'not an origin' && OF_THE_BROWSER.test(hostname));
  });
  expect(foreign).toEqual([]);
  const names = logs
    .flatMap((log) => log.names)
    .map((name) => new URL(name.includes('://') ? name : `http://${name}`).hostname);
  expect(names.filter((name) => !LOCAL.test(name) && !OF_THE_BROWSER.test(name))).toEqual([]);
  expect(
    logs.flatMap((log) => log.addresses).filter((address) => !/^(?:127\.0\.0\.1|\[::1\]):/.test(address)),
  ).toEqual([]);
  console.log(`${logs.length} browsers, ${asked.length} requests: none by the extension`);
  rmSync(folder, { recursive: true });
});
