/** A year in the life of a desk, lived in seconds: every referral ends explained, and everybody hears everything once. */
import { figuresOf } from '../../src/domain/figures/figures';
import { cardsTwice, toldTwice, unaccounted, unexplained } from '../support/year/accounts';
import { liveAYear, type Year } from '../support/year/aYear';
import { report } from '../support/year/report';

/** About a minute on a quiet core. */
const LONGEST_MS = 900_000;

let year: Year;
beforeAll(async () => {
  year = await liveAYear(2026);
}, LONGEST_MS);

test('two hundred referrals ended with a reason, or are open with a clock that will run', () => {
  expect(new Set(year.referrals.map(({ reference }) => reference)).size).toBeGreaterThanOrEqual(200);
  expect(unexplained(year)).toEqual([]);
});

test('every notice was sent, became a call, or waits for the morning', () => {
  expect(unaccounted(year)).toEqual([]);
});

test('nobody was told anything twice', () => {
  expect(toldTwice(year)).toEqual([]);
});

test('no provider ever had two cards of one search', () => {
  expect(cardsTwice(year)).toEqual([]);
});

test('hardly anybody was refused what stood on a card', () => {
  const refusals = [...year.refused.values()].reduce((sum, count) => sum + count, 0);

  expect(refusals).toBeLessThan(year.arrivals.length / 100);
});

test('the figures of the year add up', () => {
  const figures = figuresOf(year.referrals, (home) => year.municipalityOf(home), year.end);
  process.stdout.write(`\n${report(year, figures)}\n`);

  expect(figures.toInterest.count).toBeGreaterThanOrEqual(figures.toMatch.count);
  expect(figures.nearHome.of).toBeGreaterThan(0);
  expect(figures.stillStanding.of).toBeGreaterThanOrEqual(figures.stillStanding.count);
  expect(figures.providers).toHaveLength(3);
});
