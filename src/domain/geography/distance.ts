/** Distance between two points on the map. */

export interface Point {
  /** Degrees, WGS84. */
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth (IUGG). */
const earthRadiusKm = 6371;

/** Whole kilometres as the crow flies (haversine), not by road: in the Netherlands the road is often a third longer, and water between adds more. */
export function distanceKm(a: Point, b: Point): number {
  const h =
    haversine(radians(b.latitude - a.latitude)) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * haversine(radians(b.longitude - a.longitude));
  return Math.round(2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h))));
}

function haversine(angle: number): number {
  return Math.sin(angle / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
