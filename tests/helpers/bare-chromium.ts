/**
 * A Chromium that nobody watches: the runner of the other tests attaches to each page by itself, and Chromium prepares
 * none ahead of time then. Only the background worker and the pages that are told something are attached to.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from '../../scripts/browsers.ts';
import { netLog } from '../../scripts/launch.ts';

interface Bare {
  /** Opens a page; with an expression, waits for what it answers, as after a press by the person, and closes the page. */
  open(url: string | ((id: string) => string), expression?: (id: string) => string): Promise<void>;
  /** Evaluates in the extension's background worker. */
  inWorker(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

type Answer = Record<string, never> & {
  result?: { value?: unknown };
  sessionId?: string;
  targetId?: string;
  targetInfos?: { targetId: string; type: string; url: string }[];
};

export async function launchBare(): Promise<Bare> {
  const profile = mkdtempSync(join(tmpdir(), 'claimlight-bare-'));
  const extension = resolve('.output/chrome-mv3');
  const browser = spawn(
    findChromium() as string,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...netLog(),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [, , , commands, answers] = browser.stdio as unknown as [
    null,
    null,
    null,
    NodeJS.WritableStream,
    NodeJS.ReadableStream,
  ];

  const waiting = new Map<number, (message: { result?: Answer; error?: { message: string } }) => void>();
  let rest = '';
  answers.on('data', (bytes: Buffer) => {
    const parts = `${rest}${bytes.toString()}`.split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part);
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    }
  });
  let last = 0;
  const send = (method: string, params: object = {}, sessionId?: string) =>
    new Promise<Answer>((done, fail) => {
      last += 1;
      waiting.set(last, ({ result, error }) => (error ? fail(new Error(error.message)) : done(result ?? {})));
      commands.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });

  const attach = async (targetId: string) =>
    (await send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
  const evaluate = async (session: string | undefined, expression: string) =>
    (
      await send(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true, userGesture: true },
        session,
      )
    ).result?.value;
  const workerTarget = async () => {
    for (;;) {
      const { targetInfos = [] } = await send('Target.getTargets');
      const found = targetInfos.find(({ type }) => type === 'service_worker');
      if (found) return found;
      await new Promise((tick) => setTimeout(tick, 100));
    }
  };
  const worker = await workerTarget();
  const id = new URL(worker.url).host;
  const workerSession = await attach(worker.targetId);

  return {
    async open(url, expression) {
      const address = typeof url === 'string' ? url : url(id);
      const { targetId } = await send('Target.createTarget', { url: expression ? 'about:blank' : address });
      if (!expression || !targetId) return;
      const session = await attach(targetId);
      await send('Page.enable', {}, session);
      await send('Page.navigate', { url: address }, session);
      while ((await evaluate(session, 'document.readyState')) !== 'complete')
        await new Promise((tick) => setTimeout(tick, 50));
      await evaluate(session, expression(id));
      await send('Target.closeTarget', { targetId });
    },
    inWorker: (expression) => evaluate(workerSession, expression),
    async close() {
      const gone = new Promise((done) => browser.once('exit', done));
      await send('Browser.close').catch(() => undefined);
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
