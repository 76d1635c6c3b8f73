/**
 * The few calls an agent makes of the extension, straight from the browser: the polyfill that our pages use would be
 * a tenth of what runs in somebody else's page.
 */

export interface Sender {
  id?: string;
  /** Absent: the background. */
  tab?: unknown;
}

type Listener = (message: unknown, sender: Sender, answer: (value: unknown) => void) => boolean;

interface Runtime {
  /** Absent once the extension was updated or removed. */
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

interface Api {
  runtime?: Runtime;
  i18n?: { getMessage(key: string, substitutions: string[]): string };
}

const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
const api = browser?.runtime ? browser : chrome;
export const runtime = api?.runtime as Runtime;

/** A string of _locales; '' once the extension was updated or removed. */
export const message = (key: string, ...substitutions: string[]): string =>
  api?.i18n?.getMessage(key, substitutions) ?? '';
