import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const CHROMIUM_PATHS = [
  process.env['CLAIMLIGHT_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/brave-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FIREFOX_PATHS = [
  process.env['CLAIMLIGHT_FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const firstThatExists = (paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));

/** Path of a Chromium-based browser on this machine, or undefined. Playwright's own build comes first: branded Chrome no longer loads unpacked extensions from the command line. */
export function findChromium(): string | undefined {
  return firstThatExists([process.env['CLAIMLIGHT_CHROMIUM'], chromium.executablePath(), ...CHROMIUM_PATHS]);
}

/** Path of a Firefox on this machine, or undefined. */
export function findFirefox(): string | undefined {
  return firstThatExists(FIREFOX_PATHS);
}
