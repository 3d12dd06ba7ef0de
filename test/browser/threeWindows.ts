/** `npm run docs:windows`: the three windows in mid-story side by side, from the pictures of the match story. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { smallPng } from '../gallery/smallPng';

const ROOT = join(__dirname, '..', '..');
const TAKEN = join(ROOT, 'build', 'screenshots', 'match');
const GAP = 12;

function threeWindows(): void {
  const pictures = ['referrer', 'provider', 'coordinator'].map((who) => pictureOf(who));
  const width = pictures.reduce((sum, picture) => sum + picture.width + GAP, -GAP);
  const side = new PNG({ width, height: Math.max(...pictures.map(({ height }) => height)) });
  side.data.fill(255);
  let left = 0;
  for (const picture of pictures) {
    PNG.bitblt(picture, side, 0, 0, picture.width, picture.height, left, 0);
    left += picture.width + GAP;
  }
  writeFileSync(join(ROOT, 'docs', 'three-windows.png'), smallPng(side));
}

function pictureOf(who: string): PNG {
  const file = readdirSync(TAKEN).find((name) => name.endsWith(`mid-story, the ${who}.png`));
  if (!file) throw new Error('Run `npm run test:browser` first: its match story takes the pictures');
  return PNG.sync.read(readFileSync(join(TAKEN, file)));
}

threeWindows();
