#!/usr/bin/env -S node --import tsx
/**
 * Stands in for Firefox's own executable, so that Playwright drives a released Firefox: starts the real one, and passes
 * WebDriver BiDi between the two. Playwright is written for the newest Firefox; what the extended support release does
 * otherwise is mended here and nowhere else:
 * - colour schemes, which it has no command for, are set as the preference that does the same;
 * - a tab whose document becomes a page of an extension, or that closes, is reported late or not at all;
 * - text goes to the frame that has the focus, also when a closed shadow root hides that frame from its page.
 *
 * Environment: CLAIMLIGHT_RELAY_FIREFOX (path of the browser), CLAIMLIGHT_RELAY_EXTENSION (folder to install),
 * CLAIMLIGHT_RELAY_LANGUAGE (of the browser, 'es', as a language pack would make it; its own when absent).
 */
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { type RawData, WebSocket, WebSocketServer } from 'ws';

interface Command {
  id: number;
  method: string;
  params: Record<string, unknown>;
}
interface Reply {
  id: number;
  type: 'success' | 'error';
  result?: Record<string, unknown>;
  message?: string;
}
interface BidiEvent {
  type: 'event';
  method: string;
  params: Record<string, unknown>;
}

/** Above what Playwright counts up to, below its own two special ids. */
const FIRST_OWN_ID = 2 ** 40;
const COLOUR_SCHEME_PREF = 'layout.css.prefers-color-scheme.content-override';
const COLOUR_SCHEMES: Record<string, number> = { dark: 0, light: 1 };
const FOLLOW_SYSTEM = 2;
const WHEN_LOADED = `new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', () => done()))`;

/** An address that stands for: install the extension as if it had never been there. */
const INSTALL_ADDRESS = 'about:install-extension';
/** Stands in Playwright's command that puts text where the focus is; the text is its last argument. */
const INSERT_TEXT = '__pw_bidiInsertText(';

const {
  CLAIMLIGHT_RELAY_FIREFOX: firefoxPath,
  CLAIMLIGHT_RELAY_EXTENSION: extension,
  CLAIMLIGHT_RELAY_LANGUAGE: language,
} = process.env;
if (!firefoxPath || !extension) throw new Error('The relay needs the paths of Firefox and of the extension.');

function relay(playwright: WebSocket, firefox: WebSocket): void {
  const asked = new Map<number, (reply: Reply) => void>();
  /** Tabs and frames that Playwright was told of, and those that it was told are gone. */
  const opened = new Set<unknown>();
  const closed = new Set<unknown>();
  /** Tabs and frames that show a page of the extension. */
  const extensionPages = new Set<unknown>();
  let nextId = FIRST_OWN_ID;
  let extensionId: unknown;

  const send = (to: WebSocket, message: Command | Reply | BidiEvent) => to.send(JSON.stringify(message));
  const report = (method: string, params: Record<string, unknown>) =>
    send(playwright, { type: 'event', method, params });
  const ask = (method: string, params: Record<string, unknown>) =>
    new Promise<Reply>((done) => {
      nextId += 1;
      asked.set(nextId, done);
      send(firefox, { id: nextId, method, params });
    });
  const answerAs = (id: number, { type, ...rest }: Reply) => send(playwright, { ...rest, type, id });

  /** In the browser's own window. */
  async function evaluateInBrowser(expression: string): Promise<void> {
    const tree = await ask('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' });
    const [window] = (tree.result?.['contexts'] ?? []) as { context: string }[];
    await ask('script.evaluate', { expression, target: { context: window?.context }, awaitPromise: false });
  }

  const setColourScheme = (scheme: unknown) =>
    evaluateInBrowser(
      `Services.prefs.setIntPref('${COLOUR_SCHEME_PREF}', ${COLOUR_SCHEMES[String(scheme)] ?? FOLLOW_SYSTEM})`,
    );

  const setLanguage = (wanted: string) =>
    evaluateInBrowser(
      `Services.locale.availableLocales = [...Services.locale.availableLocales, '${wanted}'];
       Services.locale.requestedLocales = ['${wanted}'];`,
    );

  const evaluateIn = (context: unknown, expression: string) =>
    ask('script.evaluate', { expression, target: { context }, awaitPromise: true });

  async function reportExtensionPage(context: unknown, url: string): Promise<void> {
    const realm = (await evaluateIn(context, '0')).result?.['realm'];
    if (!realm) return;
    report('script.realmCreated', { realm, origin: new URL(url).origin, context, type: 'window' });
    await evaluateIn(context, WHEN_LOADED);
    for (const event of ['domContentLoaded', 'load'])
      report(`browsingContext.${event}`, { context, navigation: null, timestamp: Date.now(), url });
  }

  /** A tab whose opening Firefox did not report. */
  async function reportTab(context: unknown): Promise<void> {
    const { result } = await ask('browsingContext.getTree', { root: context, maxDepth: 0 });
    const [tab] = (result?.['contexts'] ?? []) as Record<string, unknown>[];
    if (!tab || opened.has(context)) return;
    opened.add(context);
    report('browsingContext.contextCreated', { ...tab, children: null });
  }

  async function installAfresh(): Promise<Reply> {
    if (extensionId) await ask('webExtension.uninstall', { extension: extensionId });
    if (language) await setLanguage(language);
    const reply = await ask('webExtension.install', { extensionData: { type: 'path', path: extension } });
    extensionId = reply.result?.['extension'];
    return reply;
  }

  /** True when an extension's page has the focus, and with it now the text. */
  async function insertText(text: string): Promise<boolean> {
    const expression = `document.hasFocus() && document.activeElement?.localName !== 'iframe'
      && document.execCommand('insertText', false, ${JSON.stringify(text)})`;
    for (const context of extensionPages) {
      const { result } = await evaluateIn(context, expression);
      if ((result?.['result'] as { value?: unknown } | undefined)?.value === true) return true;
    }
    return false;
  }

  /** Playwright's commands, after what has to happen first. */
  async function passOn(command: Command): Promise<void> {
    const { id, method, params } = command;
    if (method === 'emulation.setMediaFeaturesOverride') {
      const features = (params['features'] ?? {}) as Record<string, unknown>;
      await setColourScheme(features['prefers-color-scheme']);
      answerAs(id, { id, type: 'success', result: {} });
      return;
    }
    if (method === 'browsingContext.navigate' && params['url'] === INSTALL_ADDRESS) {
      const installed = await installAfresh();
      if (installed.type === 'error') answerAs(id, installed);
      else send(firefox, { id, method, params: { ...params, url: 'about:blank' } });
      return;
    }
    if (method === 'script.callFunction' && JSON.stringify(params['arguments']).includes(INSERT_TEXT)) {
      const { value } = (params['arguments'] as { value?: unknown }[]).at(-1) ?? {};
      if (typeof value === 'string' && (await insertText(value))) {
        answerAs(id, {
          id,
          type: 'success',
          result: { realm: '', type: 'success', result: { type: 'undefined' } },
        });
        return;
      }
    }
    if (method === 'browsingContext.close') {
      const reply = await ask(method, params);
      answerAs(id, reply);
      if (reply.type === 'error' || closed.has(params['context'])) return;
      closed.add(params['context']);
      extensionPages.delete(params['context']);
      report('browsingContext.contextDestroyed', {
        context: params['context'],
        parent: null,
        children: [],
        url: '',
      });
      return;
    }
    send(firefox, command);
  }

  /** Firefox's answers and events. */
  function passBack(message: Reply | BidiEvent, raw: string): void {
    if ('id' in message) {
      const own = asked.get(message.id);
      asked.delete(message.id);
      if (own) own(message);
      else playwright.send(raw);
      return;
    }
    const { context, url } = message.params;
    if (message.method === 'browsingContext.contextCreated') {
      if (opened.has(context)) return;
      opened.add(context);
    }
    if (message.method === 'browsingContext.contextDestroyed') {
      extensionPages.delete(context);
      if (closed.has(context)) return;
      closed.add(context);
    }
    if (message.method === 'browsingContext.navigationCommitted')
      void passCommitted(context, String(url), raw);
    else playwright.send(raw);
  }

  async function passCommitted(context: unknown, url: string, raw: string): Promise<void> {
    if (!opened.has(context)) await reportTab(context);
    playwright.send(raw);
    if (url.startsWith('moz-extension:')) {
      extensionPages.add(context);
      await reportExtensionPage(context, url);
    } else extensionPages.delete(context);
  }

  playwright.on('message', (raw: RawData) => void passOn(JSON.parse(raw.toString()) as Command));
  firefox.on('message', (raw: RawData) => {
    const text = raw.toString();
    passBack(JSON.parse(text) as Reply | BidiEvent, text);
  });
  playwright.on('close', () => firefox.close());
  firefox.on('close', () => playwright.close());
}

const browser = spawn(firefoxPath, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
browser.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => browser.kill(signal));

for await (const line of createInterface({ input: browser.stderr })) {
  const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
  if (!address) {
    console.error(line);
    continue;
  }
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (playwright) => {
    playwright.pause();
    const firefox = new WebSocket(`${address}/session`, { perMessageDeflate: false });
    firefox.on('open', () => {
      relay(playwright, firefox);
      playwright.resume();
    });
  });
  server.on('listening', () =>
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${(server.address() as AddressInfo).port}`),
  );
}
