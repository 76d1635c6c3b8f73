/** Draws the icons from the mark: `npx tsx scripts/icons.ts`, after a change of public/icon/mark.svg. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findChromium } from './browsers.ts';

const SIZES = [16, 32, 48, 96, 128];
const OFF_SIZES = [16, 32];

async function main(): Promise<void> {
  const mark = await readFile('public/icon/mark.svg', 'utf8');
  const off = mark.replaceAll('#12506f', '#6b7780').replaceAll('#ffc94d', '#ffffff');
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  const page = await browser.newPage();
  const draw = async (svg: string, size: number, name: string) => {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(`public/icon/${name}.png`, await page.screenshot({ omitBackground: true }));
  };
  for (const size of SIZES) await draw(mark, size, String(size));
  for (const size of OFF_SIZES) await draw(off, size, `off-${size}`);
  await browser.close();
}

await main();
