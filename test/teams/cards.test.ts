/** Every card in every situation it can be in, in both languages, as Microsoft's renderer draws it. */
import type { Language } from '../../src/domain/person';
import { readAction } from '../../src/teams/actions';
import type { Card } from '../../src/teams/fillCard';
import { drawCard } from '../support/cards/drawCard';
import { everyCard } from '../support/cards/everyCard';
import type { Shown } from '../support/cards/shown';
import { LONGEST, ORDINARY } from '../support/cards/situations';
import { TEMPLATES } from '../support/cards/templates';
import { isAction, walk, type Element } from '../teams-service/cardElements';

const LANGUAGES: Language[] = ['nl', 'en'];
const shown = LANGUAGES.flatMap((language) =>
  [ORDINARY, LONGEST].flatMap((typed) =>
    everyCard(typed, language).map((card) => ({ ...card, name: `${language} ${card.template}, ${card.situation}` })),
  ),
);
const drawn = shown.map((one) => ({ ...one, ...drawCard(one.card) }));

test('every template is shown', () => {
  const templates = new Set(shown.map(({ template }) => template));

  expect([...templates].sort()).toEqual(TEMPLATES.map(({ name }) => name).sort());
});

test('the parser and the renderer have nothing to complain of', () => {
  expect(drawn.filter(({ complaints }) => complaints.length > 0).map(tell('complaints'))).toEqual([]);
});

test('no placeholder, key or missing word is left on a card', () => {
  const left = /\$\{|\{\{|undefined|\[object|@[a-z]+\.|"@/;

  expect(shown.filter(({ card }) => left.test(JSON.stringify(card))).map(tell('name'))).toEqual([]);
});

test('every card is smaller than 28 kB, with the longest texts and the most homes', () => {
  const sizes = shown.map(({ name, card }) => ({ name, bytes: Buffer.byteLength(JSON.stringify(card)) }));

  expect(sizes.filter(({ bytes }) => bytes > 28_000)).toEqual([]);
});

test('at most six buttons stand on a card at once', () => {
  expect(drawn.filter(({ buttons }) => buttons.length > 6).map(tell('buttons'))).toEqual([]);
});

test('the buttons of one card can be told apart', () => {
  const doubles = drawn.filter(({ buttons }) => new Set(buttons).size < buttons.length);

  expect(doubles.map(tell('buttons'))).toEqual([]);
});

test('a button in a folded part says something else than the one that unfolds it', () => {
  const doubles = shown.filter(({ card }) => {
    const titles = elementsOf(card)
      .filter(isAction)
      .map(({ title }) => title);
    return new Set(titles).size < titles.length;
  });

  expect(doubles.map(tell('name'))).toEqual([]);
});

test('every button is read back as the verb it shows, with nothing wrong but what is still to be filled in', () => {
  const buttons = shown.flatMap(({ name, card }) =>
    executesOn(card).map(({ title, verb, data }) => ({
      name,
      title,
      verb,
      data: { ...chosenOn(card), ...Object(data) },
    })),
  );

  const misread = buttons.filter(({ verb, data }) => verbRead(verb, data) !== verb);

  expect(misread).toEqual([]);
});

/** On a list of referrals the button takes the one that was chosen. */
function chosenOn(card: Card): { button?: string } {
  const chosen = elementsOf(card).find(({ id, type }) => type === 'Input.ChoiceSet' && id === 'button');
  const [first] = (chosen?.choices ?? []) as { value: string }[];
  return first ? { button: first.value } : {};
}

function executesOn(card: Card): Element[] {
  return elementsOf(card).filter(({ type }) => type === 'Action.Execute');
}

function elementsOf(card: Card): Element[] {
  const nothingFolded = { shown: new Map<string, boolean>(), opened: new Set<Element>() };
  return walk(card as unknown as Element, nothingFolded).map(({ element }) => element);
}

function verbRead(verb: unknown, data: unknown): string {
  const read = readAction(verb, data);
  if (read.kind === 'read') return read.action.verb;
  return read.kind === 'wrong-fields' ? read.verb : read.kind;
}

function tell<K extends string>(property: K) {
  return (one: Shown & { name: string } & { [P in K]: unknown }) => ({ card: one.name, [property]: one[property] });
}
