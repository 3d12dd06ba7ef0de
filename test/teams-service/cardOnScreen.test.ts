/** A card is read, filled and clicked the way a person does it in the client. */
import type { Element } from './cardElements';
import { CardOnScreen, type Seen } from './cardOnScreen';

/** A card on Bram's screen, and what his clicks send. */
function onScreen(parts: { body?: object[]; actions?: object[] }) {
  const sent: unknown[] = [];
  const send = (value: unknown): Promise<Seen> => {
    sent.push(value);
    return Promise.resolve({});
  };
  const json: Element = { type: 'AdaptiveCard', version: '1.5', ...parts };
  return { card: new CardOnScreen(json, { name: 'Bram', locale: 'nl-NL', execute: send, submit: send }), sent };
}

const text = (words: string, more: object = {}) => ({ type: 'TextBlock', text: words, ...more });
const execute = (title: string, more: object = {}) => ({ type: 'Action.Execute', title, verb: 'v', ...more });
const dataOf = (sent: unknown[]) => (sent[0] as { action: { data: unknown } }).action.data;

const sex = {
  type: 'Input.ChoiceSet',
  id: 'sex',
  label: 'Geslacht',
  choices: [
    { title: 'Meisje', value: 'm' },
    { title: 'Jongen', value: 'j' },
  ],
};
const themes = { ...sex, id: 'themes', label: "Thema's", isMultiSelect: true };
const needed = { type: 'Input.Text', id: 'help', label: 'Hulpvraag', isRequired: true, errorMessage: 'Vul dit in' };

describe('reading', () => {
  test('reads every kind of element from top to bottom', () => {
    const { card } = onScreen({
      body: [
        text('Aanmelding', { style: 'heading' }),
        { type: 'RichTextBlock', inlines: ['Wens: ', { type: 'TextRun', text: '**dicht bij school**' }] },
        { type: 'FactSet', facts: [{ title: 'Leeftijd:', value: '12' }] },
        {
          type: 'ColumnSet',
          columns: [
            { type: 'Column', items: [text('Gezinshuis')] },
            { type: 'Column', items: [text('De Linde')] },
          ],
        },
        { type: 'Container', items: [text('In een vak')] },
        {
          type: 'Table',
          columns: [{ width: 1 }, { width: 2 }],
          rows: [
            { type: 'TableRow', cells: [{ type: 'TableCell', items: [text('Past')] }, { items: [text('7 van 9')] }] },
          ],
        },
        { type: 'Image', url: 'https://example.org/a.png', altText: 'Kaart van de regio' },
        sex,
      ],
    });

    expect(card.lines()).toEqual([
      'Aanmelding',
      'Wens: **dicht bij school**',
      'Leeftijd: 12',
      'Gezinshuis | De Linde',
      'In een vak',
      'Past | 7 van 9',
      '[Kaart van de regio]',
      'Geslacht: …',
    ]);
  });

  test('acts on Markdown and dates in a text block, as the client does', () => {
    const { card } = onScreen({
      body: [
        text('**Let op**, _vandaag_ [bellen](tel:0800)'),
        text('Vanaf {{DATE(2026-11-15T09:00:00Z,SHORT)}}'),
        text('Nee \\*echt\\*'),
      ],
    });

    expect(card.lines()).toEqual(['Let op, vandaag bellen', 'Vanaf 15 nov 2026', 'Nee *echt*']);
  });

  test('leaves out what is hidden, and takes the fallback of what the client does not know', () => {
    const { card } = onScreen({
      body: [
        text('Verborgen', { isVisible: false }),
        { type: 'Badge', text: 'nieuw', fallback: text('Nieuw') },
        { type: 'ProgressBar', fallback: 'drop' },
        { type: 'Container', isVisible: false, items: [sex] },
      ],
      actions: [{ type: 'Action.Popover', title: 'Meer', fallback: execute('Meer weten') }],
    });

    expect(card.text()).toBe('Nieuw');
    expect(card.inputs()).toEqual([]);
    expect(card.buttons()).toEqual(['Meer weten']);
  });

  test('shows more after a toggle and after unfolding', async () => {
    const { card } = onScreen({
      body: [text('Toelichting', { id: 'more', isVisible: false })],
      actions: [
        { type: 'Action.ToggleVisibility', title: 'Uitleg', targetElements: ['more'] },
        { type: 'Action.ShowCard', title: 'Antwoord', card: { type: 'AdaptiveCard', body: [text('Jouw antwoord')] } },
      ],
    });

    await card.click('Uitleg');
    await card.click('Antwoord');

    expect(card.lines()).toEqual(['Toelichting', 'Jouw antwoord']);
  });
});

describe('filling and sending', () => {
  test('sends strings: values for titles, several in the order of choosing, numbers, dates and toggles', async () => {
    const { card, sent } = onScreen({
      body: [
        sex,
        themes,
        { type: 'Input.Number', id: 'age', label: 'Leeftijd' },
        { type: 'Input.Date', id: 'from', label: 'Vanaf' },
        { type: 'Input.Toggle', id: 'told', title: 'Verteld aan ouders' },
        { type: 'Input.Toggle', id: 'urgent', title: 'Spoed', valueOn: 'ja', valueOff: 'nee' },
        { type: 'Input.Text', id: 'remark', label: 'Opmerking' },
      ],
      actions: [execute('Verder', { data: { key: 'k', sex: 'overwritten' } })],
    });

    await card
      .fill({ Geslacht: 'Jongen', "Thema's": ['Jongen', 'Meisje'], Leeftijd: 44, Vanaf: '2026-11-15' })
      .fill({ Spoed: true })
      .click('Verder');

    expect(dataOf(sent)).toEqual({
      key: 'k',
      sex: 'j',
      themes: 'j,m',
      age: '44',
      from: '2026-11-15',
      told: 'false',
      urgent: 'ja',
    });
  });

  test('a button with associatedInputs none sends only its own data, whatever is missing', async () => {
    const { card, sent } = onScreen({
      body: [needed],
      actions: [execute('Terug', { associatedInputs: 'none', data: { key: 'k' } })],
    });

    await card.click('Terug');

    expect(dataOf(sent)).toEqual({ key: 'k' });
  });

  test('a button sends the inputs of its own folded-out card and of the card around it, not of its neighbours', async () => {
    const folded = (title: string, id: string) => ({
      type: 'Action.ShowCard',
      title,
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Text', id, label: `Waarom ${title}`, value: id }],
        actions: [execute(`Stuur ${title}`)],
      },
    });
    const { card, sent } = onScreen({
      body: [{ ...sex, value: 'm' }],
      actions: [folded('ja', 'yes'), folded('nee', 'no')],
    });
    await card.click('ja');

    await card.click('Stuur ja');

    expect(dataOf(sent)).toEqual({ sex: 'm', yes: 'yes' });
  });

  test('a link gives its address and sends nothing', async () => {
    const { card, sent } = onScreen({
      actions: [{ type: 'Action.OpenUrl', title: 'Naar het dossier', url: 'https://example.org' }],
    });

    const seen = await card.click('Naar het dossier');

    expect(seen).toEqual({ url: 'https://example.org' });
    expect(sent).toEqual([]);
  });
});

describe('what the client refuses to send', () => {
  const number = { type: 'Input.Number', id: 'n', label: 'Plekken', min: 1, max: 6, errorMessage: 'Van 1 tot 6' };
  const date = { type: 'Input.Date', id: 'd', label: 'Vanaf', min: '2026-01-01', errorMessage: 'Niet eerder' };
  const line = { type: 'Input.Text', id: 't', label: 'Zin', maxLength: 5, errorMessage: 'Te lang' };
  const phone = { type: 'Input.Text', id: 'p', label: 'Telefoon', regex: '^[0-9]+$', errorMessage: 'Alleen cijfers' };
  const agreed = { type: 'Input.Toggle', id: 'a', title: 'Akkoord', isRequired: true, errorMessage: 'Zet aan' };

  test.each([
    ['nothing in a required input', needed, {}, 'Hulpvraag: Vul dit in'],
    ['a number out of bounds', number, { Plekken: 7 }, 'Plekken: Van 1 tot 6'],
    ['a date that is too early', date, { Vanaf: '2025-12-31' }, 'Vanaf: Niet eerder'],
    ['a day that does not exist', date, { Vanaf: '2026-02-31' }, 'Vanaf: Niet eerder'],
    ['a text that is too long', line, { Zin: 'zes tekens' }, 'Zin: Te lang'],
    ['a text of another pattern', phone, { Telefoon: 'geen' }, 'Telefoon: Alleen cijfers'],
    ['a required toggle that is off', agreed, {}, 'Akkoord: Zet aan'],
  ])('%s', async (_, input, answers, message) => {
    const { card, sent } = onScreen({ body: [input], actions: [execute('Verder')] });

    const { error } = await card.fill(answers).click('Verder');

    expect(error).toEqual({ code: 'not-sent', message });
    expect(sent).toEqual([]);
  });

  test('can be passed by, with raw values too', async () => {
    const { card, sent } = onScreen({ body: [needed, sex], actions: [execute('Verder')] });

    await card.clickAnyway('Verder', { sex: 'not-on-the-list' });

    expect(dataOf(sent)).toEqual({ sex: 'not-on-the-list' });
  });

  test('a made-up click goes as it is', async () => {
    const { card, sent } = onScreen({});

    await card.sends({ action: { verb: 'made-up' } });

    expect(sent).toEqual([{ action: { verb: 'made-up' } }]);
  });
});

describe('a mistake in a story says what is on the screen', () => {
  const { card } = onScreen({
    body: [text('Wie is het?'), sex],
    actions: [execute('Verder'), execute('Grijs', { isEnabled: false })],
  });

  test.each([
    ['an unknown label', () => card.fill({ Leeftijd: 4 }), 'There is no input "Leeftijd".'],
    [
      'an unknown choice',
      () => card.fill({ Geslacht: 'Kind' }),
      '"Geslacht" has no choice "Kind". There are: "Meisje", "Jongen"',
    ],
  ])('%s', (_, mistake, message) => {
    expect(mistake).toThrow(message);
    expect(mistake).toThrow(
      /On the screen of Bram:\n.*Wie is het\?\n.*Geslacht: …\n.*Meisje \/ Jongen\)\n.*\[Verder\]/,
    );
  });

  test.each([
    ['an unknown button', 'Terug', 'There is no button "Terug".'],
    ['a greyed button', 'Grijs', 'Button "Grijs" is greyed out.'],
  ])('%s', async (_, title, message) => {
    await expect(card.click(title)).rejects.toThrow(message);
  });

  test('no card where one was expected', async () => {
    await expect(card.clickThrough('Verder')).rejects.toThrow('After "Verder" no card follows, but: nothing');
  });
});
