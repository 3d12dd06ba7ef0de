/** The overview of a coordinator: a picture of all open referrals where Teams can draw one, and a table elsewhere. */
import type { Overview } from '../../../src/flows/overview';
import { deskOverview } from '../../../src/teams/views/deskOverview';
import { aReferralIn } from '../../support/acts';
import { MONDAY } from '../../support/builders';
import { drawCard } from '../../support/cards/drawCard';
import type { Element } from '../../teams-service/cardElements';
import { CardState } from '../../teams-service/cardState';

const lines = [aReferralIn('searching'), aReferralIn('submitted')];
const counts: Overview['counts'] = {
  states: [
    { state: 'submitted', count: 1 },
    { state: 'returned', count: 0 },
    { state: 'searching', count: 3 },
  ],
  waits: [
    { wait: 'short', count: 3 },
    { wait: 'tooLong', count: 1 },
  ],
};

test('a client without charts shows a row for each state there is and for each wait', () => {
  const card = deskOverview(anOverview({ counts }), 'nl', MONDAY);

  const shown = new CardState(card as unknown as Element, 'nl-NL').lines();

  expect(shown.slice(2, 10)).toEqual([
    'Hoe ver ze zijn',
    'Status | Aantal',
    'Ingestuurd | 1',
    'We zoeken | 3',
    'Hoe lang er niets gebeurde',
    'Zonder stap | Aantal',
    'minder dan een week | 3',
    'twee weken of langer | 1',
  ]);
  expect(drawCard(card).complaints).toEqual([]);
  expect(drawCard(card).text).toContain('We zoeken3');
});

test('the charts of Teams hold the same', () => {
  const card = deskOverview(anOverview({ counts }), 'nl', MONDAY);

  expect(chartsOn(card)).toEqual([
    [
      { x: 'Ingestuurd', y: 1 },
      { x: 'We zoeken', y: 3 },
    ],
    [
      { x: 'minder dan een week', y: 3, color: 'good' },
      { x: 'twee weken of langer', y: 1, color: 'attention' },
    ],
  ]);
});

test.each<[string, Overview]>([
  ['one referral', anOverview({ counts: { ...counts, states: [{ state: 'submitted', count: 1 }] } })],
  ['a choice of them', anOverview({ filter: 'mine' })],
])('%s is not drawn as a picture', (_, overview) => {
  expect(chartsOn(deskOverview(overview, 'nl', MONDAY))).toEqual([]);
});

function anOverview(overrides: Partial<Overview>): Overview {
  return { filter: 'all', page: 0, count: lines.length, lines, hasNext: false, ...overrides };
}

function chartsOn(card: object): unknown[] {
  const charts: unknown[] = [];
  JSON.stringify(card, (_, value: { type?: string; data?: unknown }) => {
    if (value?.type === 'Chart.HorizontalBar') charts.push(value.data);
    return value;
  });
  return charts;
}
