/** `npm run gallery`: every card on one page in `build/gallery/`, with a picture of each look, read by axe. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { startChromium } from '../browser/chromium';
import { violationsIn } from './axe';
import { galleryPage } from './galleryPage';

const FOLDER = join(__dirname, '..', '..', 'build', 'gallery');

async function gallery(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, 'index.html');
  writeFileSync(file, galleryPage());
  const browser = await startChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
    await page.goto(pathToFileURL(file).href);
    const pictures = await photograph(page);
    const violations = await violationsIn(page);
    process.stdout.write(`${file}\n${pictures} pictures; axe found ${violations.length} violations\n`);
    for (const violation of violations) process.stderr.write(`${violation}\n`);
    if (violations.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

/** One picture for each card and look; the other cards are out of the page meanwhile, which makes it ten times faster. */
async function photograph(page: Page): Promise<number> {
  const looks = page.locator('.look');
  const ids = await looks.evaluateAll((all) => all.map(({ id }) => id));
  for (const id of ids) {
    await page.evaluate((shown) => {
      for (const look of document.querySelectorAll<HTMLElement>('.look')) look.hidden = look.id !== shown;
    }, id);
    await page.locator(`#${id}`).screenshot({ path: join(FOLDER, `${id}.png`) });
  }
  await looks.evaluateAll((all) => all.forEach((look) => look.removeAttribute('hidden')));
  return ids.length;
}

void gallery();
