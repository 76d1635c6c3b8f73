import type { Frame, Page } from 'playwright';

/** Typed beside the practice claim, it disagrees with what stands there: 90834 ends at 52 minutes. */
export const PRACTICE_SESSION = '53 min individual, video, pt home, LCSW';

interface Job {
  /** The lines of the list of codes, as a person reads them. */
  codes: string[];
  mismatches: { rule: string; text: string }[];
}

async function sidebarOf(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries += 1) {
    const frame = page.frames().find((candidate) => candidate.url().includes('/sidebar.html'));
    if (frame) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error('The sidebar did not open on the practice page within ten seconds.');
}

/** Types a session into the sidebar of an open claim page and reads what is listed and flagged. */
export async function mainJob(page: Page, session: string): Promise<Job> {
  const sidebar = await sidebarOf(page);
  const codes = sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem');
  await codes.first().waitFor();
  await sidebar.getByRole('textbox', { name: 'Session details' }).fill(session);
  const mismatches = sidebar.getByRole('list', { name: 'Mismatches' }).getByRole('listitem');
  await mismatches.first().waitFor();
  return {
    codes: (await codes.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()),
    mismatches: await mismatches.evaluateAll((items) =>
      items.map((item) => ({
        rule: item.getAttribute('data-rule') ?? '',
        text: [...item.querySelectorAll('.message, .suggestion')].map((part) => part.textContent).join(' '),
      })),
    ),
  };
}
