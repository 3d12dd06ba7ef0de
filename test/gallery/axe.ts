/** What axe-core has to say about the accessibility of a page. */
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SCRIPT = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A line for each rule that is broken: its name, what it asks, and the first place. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(SCRIPT);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length} places, first ${nodes[0]?.html})`);
}
