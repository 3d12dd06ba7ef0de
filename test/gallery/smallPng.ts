/** Writes a picture with a palette of at most 256 colours, a third as large as Chromium does: of text nobody sees it. */
import { deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS_MAX = 256;

/** Of a picture that is nowhere transparent. */
export function smallPng({ width, height, data }: Pick<PNG, 'width' | 'height' | 'data'>): Buffer {
  const pixels = Array.from({ length: width * height }, (_, index) => data.readUIntBE(index * 4, 3));
  const { colourOf, palette } = reduced(pixels);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const rows = Array.from({ length: height }, (_, y) => {
    const row = pixels.slice(y * width, (y + 1) * width);
    return Buffer.from([0, ...row.map((pixel) => places.get(colourOf(pixel))!)]);
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 3, 0, 0, 0])])),
    chunk(
      'PLTE',
      Buffer.concat(palette.map((colour) => Buffer.from([colour >> 16, (colour >> 8) & 255, colour & 255]))),
    ),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Fewer bits for each channel until all colours have a place; each then stands for the colour most met among its like. */
function reduced(pixels: readonly number[]): { colourOf(pixel: number): number; palette: number[] } {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const oftenFirst = [...counts].sort(([, one], [, other]) => other - one).map(([pixel]) => pixel);
  let mask = 0xffffff;
  let kept = firstOfEach(oftenFirst, mask);
  // Two bits a channel are 64 colours.
  for (let bits = 7; kept.size > COLOURS_MAX; bits -= 1) {
    mask = ((0xff << (8 - bits)) & 0xff) * 0x010101;
    kept = firstOfEach(oftenFirst, mask);
  }
  return { colourOf: (pixel) => kept.get(pixel & mask)!, palette: [...kept.values()] };
}

function firstOfEach(pixels: readonly number[], mask: number): Map<number, number> {
  const first = new Map<number, number>();
  for (const pixel of pixels) if (!first.has(pixel & mask)) first.set(pixel & mask, pixel);
  return first;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  return Buffer.concat([uint32(body.length), named, uint32(crc32(named))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** As PNG asks for after each chunk; Node has it from version 22 on. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
