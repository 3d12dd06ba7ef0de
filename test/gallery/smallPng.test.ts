/** Pictures for the documentation: small, and still the same to look at. */
import { PNG } from 'pngjs';
import { smallPng } from './smallPng';

test('a picture of few colours comes back as it was', () => {
  const picture = aPicture(40, (index) => [index % 7, 100, 200]);

  expect(PNG.sync.read(smallPng(picture)).data).toEqual(picture.data);
});

test('a picture of many colours keeps each within the fineness of an eighth', () => {
  const picture = aPicture(64, (index) => [(index % 64) * 4, Math.floor(index / 64) * 4, 128]);

  const { data } = PNG.sync.read(smallPng(picture));

  const differences = [...data].map((value, index) => Math.abs(value - picture.data[index]!));
  expect(Math.max(...differences)).toBeLessThan(32);
  expect(new Set(colours(data)).size).toBeLessThanOrEqual(256);
});

function aPicture(side: number, colourAt: (index: number) => [number, number, number]): PNG {
  const picture = new PNG({ width: side, height: side });
  for (let index = 0; index < side * side; index += 1) picture.data.set([...colourAt(index), 255], index * 4);
  return picture;
}

function colours(data: Buffer): number[] {
  return Array.from({ length: data.length / 4 }, (_, index) => data.readUInt32BE(index * 4));
}
