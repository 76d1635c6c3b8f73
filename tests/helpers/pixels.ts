import type { Locator, Page } from '@playwright/test';

/** How many pixels of a place on the page show a colour ([red, green, blue]) as people see it, marks included. */
export async function pixelsOf(
  page: Page,
  place: Locator,
  colour: [number, number, number],
): Promise<number> {
  const clip = await place.boundingBox();
  if (!clip) return 0;
  const picture = (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  return page.evaluate(
    async ([data, wanted]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas to draw on.');
      context.drawImage(image, 0, 0);
      const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < bytes.length; at += 4)
        if (wanted.every((value, channel) => Math.abs((bytes[at + channel] ?? 0) - value) < 6)) count += 1;
      return count;
    },
    [picture, colour] as const,
  );
}
