import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './browsers.ts';

const canUseApt = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installWithApt(packages: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit', env: environment });
}

/**
 * Makes sure that a Chromium (and, when asked, a Firefox) is there: installs Debian's packages where that is
 * possible without asking, else says what to install and ends the process with code 2.
 */
export function ensureBrowsers({ firefox = true } = {}): void {
  const missing = () => [
    ...(findChromium() ? [] : ['chromium']),
    ...(firefox && !findFirefox() ? ['firefox-esr'] : []),
  ];
  if (missing().length > 0 && canUseApt()) installWithApt([...missing(), 'fonts-liberation']);
  if (missing().length === 0) return;
  console.error(
    [
      `No browser found: ${missing().join(' and ')}.`,
      'Install Chromium, Chrome, Edge or Brave, for example with one of',
      '  npx playwright install chromium',
      '  sudo apt-get install chromium firefox-esr',
      'or set CLAIMLIGHT_CHROMIUM (and CLAIMLIGHT_FIREFOX for the tests) to its path.',
    ].join('\n'),
  );
  process.exit(2);
}
