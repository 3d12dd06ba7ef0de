/** Draws the two icons that Teams asks for: a house with a heart for a door. */
import { PNG } from 'pngjs';

interface Point {
  x: number;
  y: number;
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  /** 0 is transparent, 1 is solid. */
  cover: number;
}

/** The accent colour of the manifest, #2B6B5E. */
const GREEN = { red: 43, green: 107, blue: 94 };
const WHITE = { red: 255, green: 255, blue: 255 };
/** Each pixel is looked at in 8 × 8 points, so that slanted edges are smooth. */
const POINTS_A_SIDE = 8;

/** 192 × 192, full colour: the drawing keeps to the middle 96 × 96 or so, as Teams rounds the corners. */
export function colorIcon(): Buffer {
  return drawn(192, (point) => {
    const cover = isInHouse(point) && !isInHeart(point) ? 1 : 0;
    return cover === 1 ? { ...WHITE, cover: 1 } : { ...GREEN, cover: 1 };
  });
}

/** 32 × 32, white on transparent. */
export function outlineIcon(): Buffer {
  return drawn(32, ({ x, y }) => {
    const larger = { x: 0.5 + (x - 0.5) * 0.7, y: 0.5 + (y - 0.5) * 0.7 };
    return { ...WHITE, cover: isInHouse(larger) && !isInHeart(larger) ? 1 : 0 };
  });
}

/** Both sides of the drawing run from 0 to 1; the roof stands out over the walls. */
function isInHouse({ x, y }: Point): boolean {
  const roof = y >= 0.2 && y <= 0.5 && Math.abs(x - 0.5) <= (y - 0.2) * 1.1;
  const walls = y > 0.5 && y <= 0.78 && Math.abs(x - 0.5) <= 0.25;
  return roof || walls;
}

/** The curve (x² + y² − 1)³ = x²y³, half as wide as the walls. */
function isInHeart(point: Point): boolean {
  const x = (point.x - 0.5) / 0.105;
  const y = (0.585 - point.y) / 0.105;
  return (x * x + y * y - 1) ** 3 - x * x * y ** 3 <= 0;
}

function drawn(size: number, colourAt: (point: Point) => Colour): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const { red, green, blue, cover } = mixed(size, { x: pixel % size, y: Math.floor(pixel / size) }, colourAt);
    png.data.set([red, green, blue, Math.round(cover * 255)], pixel * 4);
  }
  return PNG.sync.write(png);
}

/** The colour of a pixel: the mean of its points, of which the transparent ones have no say in the hue. */
function mixed(size: number, { x, y }: Point, colourAt: (point: Point) => Colour): Colour {
  const points = Array.from({ length: POINTS_A_SIDE ** 2 }, (_, index) =>
    colourAt({
      x: (x + ((index % POINTS_A_SIDE) + 0.5) / POINTS_A_SIDE) / size,
      y: (y + (Math.floor(index / POINTS_A_SIDE) + 0.5) / POINTS_A_SIDE) / size,
    }),
  );
  const total = (part: keyof Colour) => points.reduce((sum, point) => sum + point[part] * point.cover, 0);
  const cover = points.reduce((sum, point) => sum + point.cover, 0);
  if (cover === 0) return { ...WHITE, cover: 0 };
  const mean = (part: keyof Colour) => Math.round(total(part) / cover);
  return { red: mean('red'), green: mean('green'), blue: mean('blue'), cover: cover / points.length };
}
