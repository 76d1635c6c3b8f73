import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}

/**
 * Firefox 153 crashes when a script reads an element's ARIA references as elements (`ariaLabelledByElements`) twice while it
 * holds the first answer, as axe does. Where they are missing, axe reads the attributes, which is all we use.
 */
function forgoReflection(): void {
  for (const name of Object.getOwnPropertyNames(Element.prototype))
    if (/^aria\w+Elements?$/.test(name))
      delete (Element.prototype as unknown as Record<string, unknown>)[name];
}

/**
 * What axe finds against WCAG 2.2 AA, as lines of text. Runs inside the frame: from outside, axe can't reach a document
 * in a closed shadow root.
 */
export async function violationsIn(frame: Frame | Page, selector?: string): Promise<string[]> {
  await frame.evaluate(forgoReflection);
  await frame.evaluate(axeSource);
  const result = await frame.evaluate(
    ([within]) =>
      (
        globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResult> } }
      ).axe.run(within ?? document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    [selector],
  );
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} at ${JSON.stringify(node.target)}`),
  );
}
