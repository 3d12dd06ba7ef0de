/** The same card, filled in and clicked in Microsoft's own renderer, sends the same as it does here. */
import { readFileSync } from 'node:fs';
import type * as Renderer from 'adaptivecards';
import { JSDOM } from 'jsdom';
import type { Element } from './cardElements';
import { CardOnScreen } from './cardOnScreen';

const choices = [
  { title: 'Meisje', value: 'm' },
  { title: 'Jongen', value: 'j' },
];
const card: Element = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'Input.ChoiceSet', id: 'sex', label: 'Geslacht', choices, isRequired: true, errorMessage: 'Kies' },
    { type: 'Input.ChoiceSet', id: 'both', label: 'Samen', choices, isMultiSelect: true },
    { type: 'Input.Number', id: 'age', label: 'Leeftijd' },
    { type: 'Input.Number', id: 'places', label: 'Plekken', value: 1, max: 20, errorMessage: 'Te veel' },
    { type: 'Input.Date', id: 'from', label: 'Vanaf', min: '2026-01-01', errorMessage: 'Te vroeg' },
    { type: 'Input.Toggle', id: 'told', title: 'Verteld' },
    { type: 'Input.Toggle', id: 'urgent', title: 'Spoed', valueOn: 'ja', valueOff: 'nee' },
    { type: 'Input.Text', id: 'help', label: 'Hulpvraag' },
    { type: 'Input.Text', id: 'hidden', label: 'Verborgen', value: 'toch', isVisible: false },
    { type: 'Input.Text', id: 'phone', label: 'Telefoon', regex: '^[0-9]+$', errorMessage: 'Cijfers' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Verder', verb: 'next', data: { key: 'k', help: 'under' } },
    { type: 'Action.Execute', title: 'Terug', verb: 'back', data: { key: 'k' }, associatedInputs: 'none' },
  ],
};

// The package's main entry does not load in Node. Its bundle does as a script of a page, and leaves our globals alone.
const { window } = new JSDOM('<body></body>', { runScripts: 'outside-only' });
const bundle = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');
window.eval(bundle);
const renderer = (window as unknown as { AdaptiveCards: typeof Renderer }).AdaptiveCards;
renderer.AdaptiveCard.onProcessMarkdown = (text, result) =>
  Object.assign(result, { outputHtml: text, didProcess: true });
const page = window.document;

/** What is typed into an input, or which of its boxes are ticked, from 0. */
type Doing = { [inputId: string]: string | number[] };

/** What the renderer sends; nothing when it refuses. */
function sentByRenderer(doing: Doing, title: string): unknown[] {
  const rendered = new renderer.AdaptiveCard();
  const sent: unknown[] = [];
  rendered.parse(card);
  rendered.onExecuteAction = (action: Renderer.Action) =>
    sent.push((action as Renderer.Action & { data: unknown }).data);
  page.body.replaceChildren(rendered.render()!);
  for (const [id, done] of Object.entries(doing)) doIt(id, done);
  page.querySelector<HTMLButtonElement>(`button[title="${title}"]`)!.click();
  return sent;
}

function doIt(id: string, done: string | number[]): void {
  const controls = page.querySelectorAll<HTMLInputElement>(`#${id} input, #${id} select`);
  if (typeof done === 'string') controls[0]!.value = done;
  else for (const place of done) controls[place]!.checked = true;
}

async function sentHere(answers: Parameters<CardOnScreen['fill']>[0], title: string): Promise<unknown[]> {
  const sent: unknown[] = [];
  const execute = (value: unknown) => {
    sent.push((value as { action: { data: unknown } }).action.data);
    return Promise.resolve({});
  };
  await new CardOnScreen(card, { name: 'Bram', locale: 'nl-NL', execute, submit: execute }).fill(answers).click(title);
  return sent;
}

test.each<[string, Doing, Parameters<CardOnScreen['fill']>[0], string]>([
  ['nothing filled in', {}, {}, 'Verder'],
  ['nothing filled in, with a button that sends no inputs', {}, {}, 'Terug'],
  ['the required choice only', { sex: 'j' }, { Geslacht: 'Jongen' }, 'Verder'],
  [
    'everything filled in',
    { sex: 'm', both: [0, 1], age: '12', from: '2026-11-15', told: [0], urgent: [0], help: 'rust', phone: '0850' },
    {
      Geslacht: 'Meisje',
      Samen: ['Meisje', 'Jongen'],
      Leeftijd: 12,
      Vanaf: '2026-11-15',
      Verteld: true,
      Spoed: true,
      Hulpvraag: 'rust',
      Telefoon: '0850',
    },
    'Verder',
  ],
  ['zero', { sex: 'm', age: '0' }, { Geslacht: 'Meisje', Leeftijd: 0 }, 'Verder'],
  ['a number that is too high', { sex: 'm', places: '21' }, { Geslacht: 'Meisje', Plekken: 21 }, 'Verder'],
  ['no number where there is a maximum', { sex: 'm', places: '' }, { Geslacht: 'Meisje', Plekken: '' }, 'Verder'],
  ['a date that is too early', { sex: 'm', from: '2025-12-31' }, { Geslacht: 'Meisje', Vanaf: '2025-12-31' }, 'Verder'],
  ['another pattern', { sex: 'm', phone: 'bel' }, { Geslacht: 'Meisje', Telefoon: 'bel' }, 'Verder'],
])('%s', async (_, doing, answers, title) => {
  expect(await sentHere(answers, title)).toEqual(sentByRenderer(doing, title));
});

test('the renderer sends when all is well, and refuses when something required is missing', () => {
  expect(sentByRenderer({ sex: 'm' }, 'Verder')).toHaveLength(1);
  expect(sentByRenderer({}, 'Verder')).toHaveLength(0);
});
