/** Free places: how long they are believed, and that they are confirmed as they stood on the card. */
import { confirmFreePlaces, freshnessOf, placesShown } from '../../src/domain/freePlaces';
import { aHome, aProvider } from '../support/builders';

const TODAY = '2026-03-16';
const home = (confirmedOn?: string) => aHome({ freePlaces: { number: 1, ...(confirmedOn && { confirmedOn }) } });

test.each([
  [TODAY, 'fresh'],
  ['2026-03-02', 'fresh'],
  ['2026-03-01', 'old'],
  [undefined, 'old'],
])('confirmed on %s they are %s', (confirmedOn, freshness) => {
  expect(freshnessOf(home(confirmedOn), TODAY)).toBe(freshness);
});

test('free places that were never told are unknown, and stay so when all is confirmed', () => {
  const provider = aProvider({ homes: [aHome(), home('2026-03-01')] });

  const confirmed = confirmFreePlaces(provider, TODAY);

  expect(confirmed.homes.map((one) => freshnessOf(one, TODAY))).toEqual(['unknown', 'fresh']);
  expect(confirmed.homes[0]).toEqual(aHome());
});

test('confirming changes nothing of what stands on the card, and a number, a day or a home more does', () => {
  const shown = (...homes: ReturnType<typeof home>[]) => placesShown(aProvider({ homes }));
  const one = home('2026-03-01');

  expect(placesShown(confirmFreePlaces(aProvider({ homes: [one] }), TODAY))).toBe(shown(one));
  const others = [
    shown(),
    shown(aHome()),
    shown(one, one),
    shown(aHome({ freePlaces: { number: 2 } })),
    shown(aHome({ freePlaces: { number: 1, from: '2026-05-01' } })),
  ];
  expect(new Set([shown(one), ...others]).size).toBe(6);
});
