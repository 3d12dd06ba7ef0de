/** `npm run docs:gallery`: the main cards as small pictures in `docs/gallery/`, and the page that shows them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { startChromium } from '../browser/chromium';
import { galleryPage } from './galleryPage';
import { LOOKS } from './looks';
import { smallPng } from './smallPng';

const DOCS = join(__dirname, '..', '..', 'docs');
const FOLDER = join(DOCS, 'gallery');

interface Pictured {
  template: string;
  situation: string;
  /** What somebody does with it. */
  title: string;
}

const MAIN: Record<string, readonly Pictured[]> = {
  'The referrer': [
    { template: 'welcome', situation: 'first', title: 'What somebody sees first' },
    { template: 'intakeStep', situation: 'who, all right', title: 'A step of the intake' },
    { template: 'ownerStatus', situation: 'searching', title: 'How the search stands' },
    { template: 'ownerStatus', situation: 'introduced', title: 'A home and the referrer are in contact' },
  ],
  'The coordination point': [
    { template: 'deskPost', situation: 'submitted', title: 'A new referral in the channel: nothing about the youth' },
    { template: 'reviewRead', situation: 'submitted', title: 'The review, for the reader only' },
    {
      template: 'reviewText',
      situation: 'submitted, helpNeeded',
      title: 'A text of the profile beside what the referrer wrote',
    },
    { template: 'askHomes', situation: 'submitted, fits 0', title: 'Whom to ask, best first' },
    { template: 'deskFollow', situation: 'searching', title: 'The search, and the next step' },
    { template: 'deskOverview', situation: 'all', title: 'All open referrals (in Teams the figures are charts)' },
  ],
  'The provider': [
    { template: 'providerPost', situation: 'searching, provider-1', title: 'The open card in the channel' },
    {
      template: 'providerProfile',
      situation: 'searching, provider-1, interest',
      title: 'The full profile, with interest',
    },
    { template: 'providerProfile', situation: 'exploring, provider-1, none', title: 'Does it fit?' },
    { template: 'freePlaces', situation: 'some', title: 'Monday: are these places still free?' },
  ],
};

async function docs(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const browser = await startChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
    await page.setContent(galleryPage());
    for (const pictured of Object.values(MAIN).flat()) await photograph(page, pictured);
  } finally {
    await browser.close();
  }
  writeFileSync(join(DOCS, 'gallery.md'), galleryMarkdown());
}

async function photograph(page: Page, pictured: Pictured): Promise<void> {
  for (const { name } of LOOKS) {
    const card = page.locator(`#${pictured.template}-${name} figure[data-situation="${pictured.situation}"] .card`);
    const picture = PNG.sync.read(await card.first().screenshot());
    writeFileSync(join(FOLDER, fileOf(pictured, name)), smallPng(picture));
  }
}

function galleryMarkdown(): string {
  const parts = Object.entries(MAIN).map(([who, cards]) => [`## ${who}`, ...cards.map(cardSection)].join('\n\n'));
  return [
    '# Cards to look at',
    'Made by `npm run docs:gallery` from the templates in `cards/`, with made-up answers, in light, dark and 360 px. `npm run gallery` draws every card in each of its states.',
    ...parts,
    '',
  ].join('\n\n');
}

function cardSection(pictured: Pictured): string {
  const pictures = LOOKS.map(({ name }) => `![${name}](gallery/${fileOf(pictured, name)})`);
  const head = LOOKS.map(({ title }) => title).join(' | ');
  return [`### ${pictured.title}`, `| ${head} |\n|${' --- |'.repeat(LOOKS.length)}\n| ${pictures.join(' | ')} |`].join(
    '\n\n',
  );
}

function fileOf({ template, situation }: Pictured, look: string): string {
  return `${template}-${situation.replace(/\W+/g, '-')}-${look}.png`;
}

void docs();
