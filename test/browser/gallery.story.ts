/** Every card in every situation can be read by everybody. */
import { startChromium } from './chromium';
import { violationsIn } from '../gallery/axe';
import { galleryPage } from '../gallery/galleryPage';

test('axe finds nothing to complain of in any card', async () => {
  const browser = await startChromium();
  const page = await browser.newPage();
  await page.setContent(galleryPage());

  const violations = await violationsIn(page).finally(() => browser.close());

  expect(violations).toEqual([]);
}, 120_000);
