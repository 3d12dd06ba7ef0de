/** The page `docs/cards.md`: every card with what its buttons send and what can be filled in. */
import { textsIn } from '../../../src/teams/texts';
import { childrenOf, isAction, isInput, type Element } from '../../teams-service/cardElements';
import { newsCards } from './newsCards';
import { ORDINARY } from './situations';
import { TEMPLATES, type CardTemplate } from './templates';

/** What each card is for, in one sentence. */
const PURPOSE: Record<string, string> = {
  aboutYou: 'Referrer, once: organisation, kind and phone number.',
  admissions: 'Coordination channel: who waits to be let in, of whom one is chosen.',
  askHomes: 'Coordinator, own view: homes and providers to ask, best first, and those that are left out with why.',
  contract: 'Coordinator, own view: the regions and kinds of place a provider is contracted for.',
  deskChoose: 'Coordinator, own view: the profile exactly as it will be posted.',
  deskFollow: 'Coordinator, own view: how the search stands, and every next step.',
  deskMore: 'Coordinator, own view: notes, what happened, and everything besides the next step.',
  deskOverview: 'Coordinator: all open referrals, of which one can be opened.',
  deskPost: 'Coordination channel: one post for each referral, with nothing about the youth.',
  deskQuestions: 'Coordinator, own view: one question of a home, put to the referrer and answered.',
  explainHome: 'Coordinator, own view: every point of one home.',
  freePlaces: 'Provider channel, also on Monday: free places of all homes, to confirm at once or change one.',
  homeForm: 'Provider, own view: a home, new or known; its free places; or everything else that can be told.',
  homes: 'Provider channel: its homes page by page, of which one can be opened.',
  homesPaste: 'Provider, own view: a list of homes is pasted, looked at and kept.',
  intakeOverview: 'Referrer: all answers before sending, each step can be changed.',
  intakeStep: 'Referrer: one step of the intake.',
  myReferrals: 'Referrer: all own referrals, of which one can be opened.',
  saidForYou: 'Referrer or provider: what a coordinator wrote down for them by phone; is it right?',
  homeOnPhone: 'Coordinator, own view: what a home says by phone.',
  line: 'Referrer: a step that is done, shrunk to one line.',
  news: 'A channel: one piece of news in the thread of its card.',
  ownerHistory: 'Referrer: what happened so far, and handing over.',
  ownerStatus: 'Referrer: how an own referral stands, and what can be done now.',
  phoneReferral: 'Coordinator: for whom a referral is taken down by phone.',
  providerContact: 'Provider, own view: where files may go, and the number a coordinator calls.',
  providerPlacement: 'Provider, own view, after the match: the day of moving in, and how it goes.',
  providerPost: 'Provider channel: the open card of a profile, neutral when the search is over.',
  providerProfile: 'Provider, own view: the full profile, the form of each answer, and whether it fits.',
  providerStatus: 'Provider channel: what is open for this provider, under its own references.',
  providers: 'Coordination channel: all providers, of which one is chosen.',
  reviewDouble: 'Coordinator, own view: a referral that may be about the same youth.',
  reviewRead: 'Coordinator, own view: the review opens with what the referrer answered and what asks attention.',
  reviewText: 'Coordinator, own view: one text of the profile, first its marks and then its words.',
  welcome: 'Personal chat: what somebody sees first.',
};

export function cardsPage(): string {
  return [
    '# Cards',
    'Made from `cards/` by `npm run docs:cards`; do not edit by hand. A button sends its own data and what was filled in; `src/teams/actions.ts` reads it back. Titles are in Dutch.',
    ...TEMPLATES.map(cardSection),
    '',
  ].join('\n\n');
}

function cardSection({ name, json }: CardTemplate): string {
  const all = elementsOf(json);
  const buttons = all
    .filter(({ element }) => element.type === 'Action.Execute')
    .map(({ element }) => buttonRow(element));
  const inputs = all.filter(({ element }) => isInput(element)).map(inputRow);
  return [
    `## ${name}`,
    PURPOSE[name],
    table('| Button | Verb | Sends | Asks for inputs |', buttons),
    table('| Input | Kind | Label |', [...new Set(inputs)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function table(head: string, rows: string[]): string {
  const line = head.replace(/[^|]+/g, ' --- ').trim();
  return rows.length === 0 ? '' : [head, line, ...rows].join('\n');
}

function buttonRow({ title, verb, data, associatedInputs }: Element): string {
  const sends = Object.entries(data ?? {}).map(([name, value]) =>
    String(value).startsWith('${') ? `\`${name}\`` : `\`${name}: ${value}\``,
  );
  return `| ${inWords(title)} | ${verbInWords(String(verb))} | ${sends.join(', ')} | ${associatedInputs === 'none' ? 'no' : 'yes'} |`;
}

/** News says by its kind what can be done about it. */
function verbInWords(verb: string): string {
  const verbs = verb.startsWith('${') ? newsVerbs() : [verb];
  return verbs.map((one) => `\`${one}\``).join(', ');
}

function newsVerbs(): string[] {
  const sent = newsCards({ typed: ORDINARY, language: 'nl' }).filter(
    ({ template }) => template === 'news' || template === 'saidForYou',
  );
  const buttons = sent.flatMap(({ card }) => (card.actions ?? []) as Element[]);
  return [...new Set(buttons.map(({ verb }) => String(verb)))].sort();
}

function inputRow({ element, each }: Placed): string {
  const { id, type, label } = element;
  return id === '${id}' ? `| each of ${each} | ${type} | its own |` : `| \`${id}\` | ${type} | ${inWords(label)} |`;
}

/** A text of ours in Dutch; what the data decides is named by its placeholder. */
function inWords(value: unknown): string {
  const text = String(value);
  if (text.startsWith('@')) return textsIn('nl')(text.slice(1));
  return text.startsWith('${') ? `from \`${text.slice(2, -1)}\`` : text;
}

interface Placed {
  element: Element;
  /** The list that this part of the card is repeated for. */
  each: string;
}

function elementsOf(element: Element, around = ''): Placed[] {
  const each = typeof element.$data === 'string' ? element.$data.slice(2, -1) : around;
  const folded = isAction(element) && element.card ? [element.card as Element] : [];
  return [{ element, each }, ...[...childrenOf(element), ...folded].flatMap((child) => elementsOf(child, each))];
}
