/** Writes a picture with a palette of few colours, a third as large as Chromium does: of text nobody sees it. */
import { deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS_MAX = 64;

/** Of a picture that is nowhere transparent. */
export function smallPng({ width, height, data }: Pick<PNG, 'width' | 'height' | 'data'>): Buffer {
  const pixels = Array.from({ length: width * height }, (_, index) => data.readUIntBE(index * 4, 3));
  const { placeOf, palette } = reduced(pixels);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = pixels.slice(y * width, (y + 1) * width);
    return Buffer.from([0, ...row.map((pixel) => placeOf.get(pixel)!)]);
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

/** The colours that are met most stay as they are; each other one becomes the nearest of those. */
function reduced(pixels: readonly number[]): { placeOf: ReadonlyMap<number, number>; palette: number[] } {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const oftenFirst = [...counts].sort(([, one], [, other]) => other - one).map(([pixel]) => pixel);
  const palette = oftenFirst.slice(0, COLOURS_MAX);
  const placeOf = new Map(
    oftenFirst.map((colour, place) => [colour, place < COLOURS_MAX ? place : nearest(colour, palette)]),
  );
  return { placeOf, palette };
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((one >> shift) & 255) - ((other >> shift) & 255));
  return red! ** 2 + green! ** 2 + blue! ** 2;
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
