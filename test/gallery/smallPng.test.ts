/** Pictures for the documentation: small, and still the same to look at. */
import { PNG } from 'pngjs';
import { smallPng } from './smallPng';

test('a picture of few colours comes back as it was', () => {
  const picture = aPicture(40, (index) => [index % 7, 100, 200]);

  expect(PNG.sync.read(smallPng(picture)).data).toEqual(picture.data);
});

test('of many colours the rare ones become like those that are met most', () => {
  const picture = aPicture(64, (index) => (index < 3000 ? [250, 250, index % 60] : [250, index % 250, 250]));
  picture.data.set([255, 255, 255, 255, 0, 0, 0, 255]);

  const { data } = PNG.sync.read(smallPng(picture));

  expect(new Set(colours(data)).size).toBe(64);
  expect(data.subarray(400, 4000)).toEqual(picture.data.subarray(400, 4000));
});

function aPicture(side: number, colourAt: (index: number) => [number, number, number]): PNG {
  const picture = new PNG({ width: side, height: side });
  for (let index = 0; index < side * side; index += 1) picture.data.set([...colourAt(index), 255], index * 4);
  return picture;
}

function colours(data: Buffer): number[] {
  return Array.from({ length: data.length / 4 }, (_, index) => data.readUInt32BE(index * 4));
}
