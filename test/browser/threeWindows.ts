/** `npm run docs:windows`: the three windows in mid-story side by side, from the pictures of a story. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { smallPng } from '../gallery/smallPng';

const ROOT = join(__dirname, '..', '..');
const TAKEN = join(ROOT, 'build', 'screenshots', 'mismatch, then match');
/** The conversation, without the client's own bars at the left and above. */
const PART = { left: 330, top: 50, width: 560, height: 960 };
const GAP = 12;

function threeWindows(): void {
  const { left, top, width, height } = PART;
  const pictures = ['referrer', 'provider', 'coordinator'].map((who) => pictureOf(who));
  const all = new PNG({ width: pictures.length * (width + GAP) - GAP, height });
  all.data.fill(255);
  pictures.forEach((picture, index) => PNG.bitblt(picture, all, left, top, width, height, index * (width + GAP), 0));
  writeFileSync(join(ROOT, 'docs', 'three-windows.png'), smallPng(all));
}

function pictureOf(who: string): PNG {
  const file = readdirSync(TAKEN).find((name) => name.endsWith(`mid-story, the ${who}.png`));
  if (!file) throw new Error('Run `npm run test:browser` first: its story of a mismatch takes the pictures');
  return PNG.sync.read(readFileSync(join(TAKEN, file)));
}

threeWindows();
