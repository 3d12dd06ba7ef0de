/** The page about the cards says what the cards are now. */
import { readFileSync } from 'node:fs';
import { ACTION } from '../../src/teams/actions';
import { cardsPage } from '../support/cards/cardsPage';
import { CARDS_PAGE, TEMPLATES } from '../support/cards/templates';

test('docs/cards.md is up to date; `npm run docs:cards` writes it anew', () => {
  expect(readFileSync(CARDS_PAGE, 'utf8')).toBe(cardsPage());
});

test('it has every card, and every verb that the bot understands', () => {
  const page = cardsPage();

  const absent = [
    ...TEMPLATES.filter(({ name }) => !page.includes(`## ${name}\n`)).map(({ name }) => name),
    ...ACTION.options.map(({ shape }) => shape.verb.value).filter((verb) => !page.includes(`\`${verb}\``)),
  ];

  expect(absent).toEqual([]);
});
