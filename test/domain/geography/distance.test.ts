// Distance as the crow flies, against distances measured on a map.
import fc from 'fast-check';
import { distanceKm } from '../../../src/domain/geography/distance';
import { municipalities, municipalityByCode } from '../../../src/domain/geography/municipalityList';

const groningen = 'GM0014';
const maastricht = 'GM0935';
const tilburg = 'GM0855';
const breda = 'GM0758';
const amsterdam = 'GM0363';
const utrecht = 'GM0344';

test.each([
  [tilburg, breda, 22],
  [amsterdam, utrecht, 35],
  [groningen, maastricht, 269],
])('from %s to %s it is about %d km', (from, to, km) => {
  const distance = distanceKm(municipalityByCode(from)!, municipalityByCode(to)!);

  expect(Math.abs(distance - km)).toBeLessThanOrEqual(2);
});

test('it is as far there as back, in whole kilometres, and nothing to itself', () => {
  const anyone = fc.constantFrom(...municipalities);

  fc.assert(
    fc.property(anyone, anyone, (from, to) => {
      expect(distanceKm(from, to)).toBe(distanceKm(to, from));
      expect(Number.isInteger(distanceKm(from, to))).toBe(true);
      expect(distanceKm(from, from)).toBe(0);
    }),
  );
});
