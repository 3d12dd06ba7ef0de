/** The templates themselves: the rules of Adaptive Cards 1.5 that the parser does not check, and ours. */
import { lintTemplate } from '../support/cards/lintTemplate';
import { TEMPLATES, type CardTemplate } from '../support/cards/templates';
import type { Element } from '../teams-service/cardElements';

test.each(TEMPLATES.map((template) => [template.name, template] as const))('%s keeps to the rules', (_, template) => {
  expect(lintTemplate(template)).toEqual([]);
});

test.each<[string, object, string]>([
  ['a misspelt property', { type: 'TextBlock', text: 'x', wrap: true, wieght: 'Bolder' }, 'TextBlock has wieght'],
  ['text that is cut off', { type: 'TextBlock', text: 'x' }, 'text that does not wrap: x'],
  [
    'a title that no screen reader hears',
    { type: 'TextBlock', text: 'x', wrap: true, size: 'Medium', weight: 'Bolder' },
    'no heading: x',
  ],
  ['an input without a label', { type: 'Input.Text', id: 'x' }, 'input without a label: x'],
  [
    'a required input that says nothing',
    { type: 'Input.Date', id: 'x', label: 'y', placeholder: 'z', isRequired: true },
    'no error message: x',
  ],
  [
    'a date that the client asks for in its own words',
    { type: 'Input.Date', id: 'x', label: 'y' },
    "the client's own placeholder: x",
  ],
  ['a button without a title', { type: 'Action.Execute', verb: 'x' }, 'button without a title: x'],
  ['an element that no client has', { type: 'Badge' }, 'Badge is not an element we use'],
  ['an element of Teams only that elsewhere leaves nothing', { type: 'ProgressBar' }, 'ProgressBar without a fallback'],
  [
    'a way out that waits for an input',
    {
      type: 'Container',
      items: [
        { type: 'Input.Date', id: 'x', label: 'y', placeholder: 'z' },
        { type: 'Action.Execute', title: 'z', verb: 'desk.take-up', data: { button: '1' } },
      ],
    },
    'leaving asks for inputs: desk.take-up',
  ],
])('%s is found', (_, element, fault) => {
  const card: CardTemplate = {
    name: 'one',
    json: { type: 'AdaptiveCard', version: '1.5', body: [element] } as Element,
  };

  expect(lintTemplate(card)).toEqual([`one: ${fault}`]);
});
