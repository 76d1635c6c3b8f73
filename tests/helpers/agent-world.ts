import type { Page } from '@playwright/test';

/** Runs an expression where a compromised page agent would run: in the content script's own world of the page's top frame. */
export async function inAgentWorld<T>(page: Page, extensionId: string, expression: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId) && context.auxData?.['type'] === 'isolated')
        resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: await found,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
