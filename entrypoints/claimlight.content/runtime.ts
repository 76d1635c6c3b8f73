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

type WithApi = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

const { browser, chrome } = globalThis as WithApi;
export const runtime = (browser?.runtime ?? chrome?.runtime) as Runtime;
