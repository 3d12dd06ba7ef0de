/** Whatever people type arrives as they typed it, and never as markup, a link, a date or a part of the card. */
import { drawCard } from '../support/cards/drawCard';
import { everyCard } from '../support/cards/everyCard';
import { ORDINARY, type Typed } from '../support/cards/situations';

const HOSTILE = [
  '${x} [a](http://b.example) **bold** _it_ `code`',
  '<at>x</at> <b>y</b> &lt;i&gt; {{reference}} $t(a.b)',
  '{{DATE(2026-05-01T09:00:00Z, LONG)}}',
  '# title',
  '1. first',
  '- point',
  '@desk.title',
  '{"type":"TextBlock"} "\\ \\n \\u0041',
  '🏠'.repeat(600),
];
/** What Markdown and dates act on, in text from which the escaped characters are taken out. */
const LIVE = /\[a\]\(|\*\*bold|_it_|`code`|<at>|<b>|&lt;|\{\{DATE|^# t|^1\. f|^- p/;

const HARMLESS_TAGS = [...new Set(everyCard(ORDINARY, 'nl').flatMap(({ card }) => drawCard(card).tags))].sort();

describe.each(HOSTILE.map((words) => [words.slice(0, 40), words]))('%s', (_, words) => {
  const typed: Typed = { ...ORDINARY, words };
  const harmless = everyCard({ ...typed, words: 'é'.repeat(words.length) }, 'nl');
  const cards = everyCard(typed, 'nl').map((one) => ({ ...one, ...drawCard(one.card) }));

  test('no card becomes another card', () => {
    // A list of three hundred is cut where the card is full, which other words fill sooner; and which points a home has
    // depends on the letters of its name, of which an emoji has none.
    const shapes = (all: readonly { template: string; situation: string; card: unknown }[]) =>
      all
        .filter(({ template, situation }) => template !== 'explainHome' && !situation.startsWith('300 '))
        .map(({ card }) => shapeOf(card));

    expect(shapes(cards)).toEqual(shapes(harmless));
  });

  test('never stands where Markdown and dates are read', () => {
    const live = cards.flatMap(({ markdown }) => markdown.filter((text) => LIVE.test(text.replace(/\\[^\w\s]/g, ''))));

    expect(live).toEqual([]);
  });

  test('can be read as it was typed on every card that shows it', () => {
    const showing = new Set(
      cards.filter(({ text }) => text.includes(words.slice(0, 40))).map(({ template }) => template),
    );

    expect([...showing].sort()).toEqual([
      'aboutYou',
      'admissions',
      'askHomes',
      'contract',
      'deskChoose',
      'deskFollow',
      'deskMore',
      'deskPost',
      'deskQuestions',
      'digest',
      'explainHome',
      'figures',
      'freePlaces',
      'homeForm',
      'homeOnPhone',
      'homes',
      'homesPaste',
      'intakeOverview',
      'intakeStep',
      'line',
      'myReferrals',
      'news',
      'ownerStatus',
      'phoneReferral',
      'providerContact',
      'providerPlacement',
      'providerPost',
      'providerProfile',
      'providerStatus',
      'providers',
      'reviewRead',
      'reviewText',
    ]);
  });

  test('makes no link and no element', () => {
    const tags = new Set(cards.flatMap((card) => card.tags));

    expect([...tags].sort()).toEqual(HARMLESS_TAGS);
  });
});

/** The card with every text left out. */
function shapeOf(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(shapeOf);
  if (typeof part !== 'object' || part === null) return typeof part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, shapeOf(value)]));
}
