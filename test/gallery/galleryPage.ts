/** One page with every card in every situation, in each look; it needs nothing else to be read. */
import { everyCard } from '../support/cards/everyCard';
import { renderer, window } from '../support/cards/renderer';
import type { Shown } from '../support/cards/shown';
import type { Typed } from '../support/cards/situations';
import { readMarkdown } from '../teams-service/cardMarkdown';
import { hostConfigFor, LOOKS, type Look } from './looks';
import { styleOf } from './pageStyle';
import { withoutRepeats } from './withoutRepeats';

/** As a referrer and a provider would write. */
const REALISTIC: Typed = {
  youths: 1,
  named: {
    homes: [
      ...['De Berk', 'De Wilg', 'De Linde', 'Het Anker', 'Huis aan de Vaart', 'De Boomgaard'],
      ...['Het Nest', 'De Brug', 'Het Baken', 'De Korenbloem', 'De Esch', 'Het Veer'],
    ],
    providers: ['Sterk Huis', 'Vigere', 'WSGV'],
    organisation: 'Gemeente Tilburg, Toegang Jeugd',
    person: 'Bram Jansen',
    phone: '013 542 9999',
    address: 'dossiers@sterkhuis.example',
    short: 'de zwemmer',
  },
  choices: 2,
  words: 'Houdt van paarden en tekenen, helpt graag in de keuken. Zoekt rust, duidelijke regels en iemand die blijft.',
  homes: 2,
  said: { notice: '', problem: '' },
};

export function galleryPage(): string {
  const cards = withoutRepeats(everyCard(REALISTIC, 'nl'));
  const templates = [...new Set(cards.map(({ template }) => template))];
  const sections = templates.map((template) =>
    section(
      template,
      cards.filter((card) => card.template === template),
    ),
  );
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Thuisplek: alle kaarten</title><style>${styleOf(LOOKS)}</style></head>
<body><main><h1>Thuisplek: alle kaarten</h1>
${sections.join('\n')}
</main></body></html>
`;
}

function section(template: string, cards: readonly Shown[]): string {
  const columns = LOOKS.map((look) => column(template, cards, look)).join('\n');
  return `<section id="${template}"><h2>${template}</h2><div class="looks">${columns}</div></section>`;
}

function column(template: string, cards: readonly Shown[], look: Look): string {
  const figures = cards.map(
    ({ situation, card }) =>
      `<figure data-situation="${escaped(situation)}"><figcaption>${escaped(situation)}</figcaption><div class="card">${drawn(card, look)}</div></figure>`,
  );
  return `<div class="look ${look.name}" id="${template}-${look.name}"><h3>${look.title}</h3>${figures.join('\n')}</div>`;
}

function drawn(json: unknown, look: Look): string {
  renderer.AdaptiveCard.onProcessMarkdown = (text, result) => {
    Object.assign(result, { outputHtml: asHtml(text), didProcess: true });
  };
  const card = new renderer.AdaptiveCard();
  card.hostConfig = new renderer.HostConfig(hostConfigFor(look));
  card.parse(json);
  const element = card.render();
  if (!element) throw new Error('a card draws nothing');
  window.document.body.replaceChildren(element);
  keepInputs(element);
  return element.outerHTML;
}

/** What stands in an input is no attribute of it, so it would be lost in the text of the page. */
function keepInputs(element: HTMLElement): void {
  for (const input of element.querySelectorAll('input')) {
    input.setAttribute('value', input.value);
    input.toggleAttribute('checked', input.checked);
  }
  for (const area of element.querySelectorAll('textarea')) area.textContent = area.value;
  for (const option of element.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);
}

function asHtml(text: string): string {
  const bold = escaped(text).split(/\*\*(.+?)\*\*/);
  const parts = bold.map((part, index) => (index % 2 === 1 ? `<strong>${read(part)}</strong>` : read(part)));
  return `<p>${parts.join('')}</p>`;
}

const read = (text: string) => readMarkdown(text, 'nl-NL');

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
