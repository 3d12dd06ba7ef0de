/** Inputs have keys by which the client tells those of one card from those of the next. */
import { keyInputs } from '../../src/teams/keyInputs';

const keyOf = (input: object) => (keyInputs({ body: [input] }) as { body: [{ key: string }] }).body[0].key;

const choice = (id: string, values: string[]) => ({
  type: 'Input.ChoiceSet',
  id,
  choices: values.map((value) => ({ title: value, value })),
});

test('an input is another one for the client when its choices differ', () => {
  const one = keyOf(choice('home', ['De Berk']));
  const other = keyOf(choice('home', ['De Berk', 'De Wilg']));

  expect(one).not.toBe(other);
});

test('an input that did not change stays the same one for the client', () => {
  const one = keyOf(choice('home', ['De Berk']));
  const again = keyOf(choice('home', ['De Berk']));

  expect(one).toBe(again);
});

test('nothing but inputs gets a key, however deep it stands', () => {
  const card = { body: [{ type: 'Container', items: [{ type: 'TextBlock', text: 'a' }, choice('home', ['b'])] }] };

  const keyed = JSON.stringify(keyInputs(card));

  expect(keyed.match(/"key":/g)).toHaveLength(1);
});
