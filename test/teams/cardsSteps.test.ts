/** Which step stands out on a card, what is asked before something ends, and what stands there only once. */
import type { State } from '../../src/domain/referral';
import type { Card } from '../../src/teams/fillCard';
import { deskFollow } from '../../src/teams/views/deskFollow';
import { deskPost } from '../../src/teams/views/deskPost';
import { intakeOverview, intakeStep } from '../../src/teams/views/intake';
import { ownerStatus } from '../../src/teams/views/owner';
import { providerPost } from '../../src/teams/views/providerPost';
import { providerProfile } from '../../src/teams/views/providerProfile';
import { deskChoose } from '../../src/teams/views/review';
import { reviewRead } from '../../src/teams/views/reviewRead';
import type { Review } from '../../src/flows/reviewReferral';
import { after, aReferralIn } from '../support/acts';
import { COORDINATOR, memberOf } from '../support/people';
import { aHome, aProfile, aProvider, aReferral, aYouth, CONTACTS, MONDAY } from '../support/builders';
import { drawCard } from '../support/cards/drawCard';
import { aTypedReferralIn, LONGEST } from '../support/cards/situations';
import { isInput, type Element } from '../teams-service/cardElements';
import { CardState } from '../teams-service/cardState';

const READING = { reader: 'reader-1', language: 'nl', now: MONDAY } as const;

describe('the posted card of a provider', () => {
  test('invites to show interest, until the provider has answered', () => {
    const answered = aReferralIn('searching');
    const unanswered = { ...answered, homeAnswers: [] };

    expect(firstStep(providerPost(unanswered, unanswered.asks[0]!, 'nl'))).toEqual(['Interesse']);
    expect(firstStep(providerPost(answered, answered.asks[0]!, 'nl'))).toEqual([]);
  });

  test.each([
    { name: 'stands still', referral: aReferralIn('paused') },
    { name: 'is opened again', referral: after(aReferralIn('closed'), [COORDINATOR, { type: 'reopen' }]) },
  ])('is neutral while the search $name', ({ referral }) => {
    const { buttons, text } = drawCard(providerPost(referral, referral.asks[0]!, 'nl'));

    expect(buttons).toEqual([]);
    expect(text).not.toContain('Meisje');
  });

  test('says so when the provider as a whole is asked beside one of its homes', () => {
    const referral = aReferralIn('searching');

    const card = onScreen(providerPost(referral, { ...referral.asks[0]!, asWhole: true }, 'nl'));

    expect(card.lines()).toContain('Gevraagd: Huis 1. Welk van jullie gezinshuizen past?');
  });

  test('asks the provider of the introduced home whether it fits, and others what they were asked before', () => {
    const referral = aReferralIn('exploring');

    const [here, elsewhere] = referral.asks.map((ask) => drawCard(providerPost(referral, ask, 'nl')).buttons);

    expect(here).toEqual(['Zeg of het past']);
    expect(elsewhere).toEqual(['Bekijk profiel', 'Interesse', 'Eerst een vraag', 'Geen interesse']);
  });

  test('says of a home after a mismatch that it was none, and no more that it is interested', () => {
    const referral = after(aReferralIn('exploring'), [memberOf(1), { type: 'does-not-fit', reason: 'noClick' }]);

    const lines = onScreen(providerPost(referral, referral.asks[0]!, 'nl')).lines();

    expect(lines).toContain('Huis 1: geen match');
    expect(lines.join()).not.toContain('Huis 1: interesse');
  });
});

test('a referrer reads of no interest when the only interested home was no match', () => {
  const referral = after(aReferralIn('exploring'), [memberOf(1), { type: 'does-not-fit', reason: 'noClick' }]);
  const onlyThat = { ...referral, homeAnswers: referral.homeAnswers.slice(0, 1) };

  expect(
    onScreen(ownerStatus({ referral, provider: undefined, contacts: CONTACTS }, 'nl', MONDAY))
      .lines()
      .join(),
  ).toContain('Interesse: ja');
  expect(
    onScreen(ownerStatus({ referral: onlyThat, provider: undefined, contacts: CONTACTS }, 'nl', MONDAY))
      .lines()
      .join(),
  ).toContain('Interesse: nog niet');
});

test('a referrer reads whom to reach at the introduced home, and nothing of a home before that', () => {
  const provider = aProvider({ homes: [aHome({ contact: 'Sam, 013-5550124' })] });
  const linesIn = (state: State) =>
    onScreen(ownerStatus({ referral: aReferralIn(state), provider, contacts: CONTACTS }, 'nl', MONDAY)).lines();

  expect(linesIn('introduced').join()).toContain('Sam, 013-5550124');
  expect(linesIn('searching').join()).not.toContain('Sam');
});

test.each<State>(['introduced', 'exploring', 'closed'])('a referrer reads whom to call in state %s', (state) => {
  const lines = onScreen(ownerStatus({ referral: aReferralIn(state), contacts: CONTACTS }, 'nl', MONDAY)).lines();

  expect(lines).toContain('Overleggen: bel Gezinshuis Gezocht, 085-0047353, op werkdagen 9:00–13:00 uur');
});

test('withdrawing asks first whether that is meant', () => {
  const state = onScreen(ownerStatus({ referral: aReferralIn('searching'), contacts: CONTACTS }, 'nl', MONDAY));

  expect(verbsIn(state)).not.toContain('owner.withdraw');
  unfold(state, 'Trek in');
  expect(state.lines()).toContainEqual(expect.stringMatching(/^Weet je het zeker\?/));
  expect(verbsIn(state)).toContain('owner.withdraw');
});

test.each<[string, () => Card]>([
  ['a referrer', () => ownerStatus({ referral: aReferralIn('exploring'), contacts: CONTACTS }, 'nl', MONDAY)],
  [
    'a provider',
    () => {
      const referral = aReferralIn('exploring');
      return providerProfile({ referral, ask: referral.asks[0]!, provider: aProvider(), form: 'none' }, 'nl');
    },
  ],
])('only when it does not fit %s is asked for a reason', (_, card) => {
  const state = onScreen(card());

  expect(state.visible(isInput)).toEqual([]);
  unfold(state, 'Past niet');
  expect(state.visible(isInput).map(({ element }) => element.id)).toEqual(['mismatchReason']);
});

test.each<[State, string]>([
  ['submitted', 'Volgende stap: beoordeel het profiel en leg het voor.'],
  ['returned', 'De verwijzer kijkt naar je vraag.'],
  ['searching', 'We zoeken. Aantal keren voorgelegd: 3.'],
  ['introduced', 'In contact gebracht met Huis 1 (Aanbieder 1). De verwijzer stuurt het dossier.'],
  ['exploring', 'De verwijzer en Huis 1 (Aanbieder 1) kijken of het past.'],
  ['matched', 'Match met Huis 1 (Aanbieder 1).'],
  ['paused', 'Staat stil, uiterlijk tot 20 maart 2026.'],
  ['closed', 'Gesloten: teruggetrokken.'],
])('the post in the coordination channel says how it stands: %s', (state, words) => {
  expect(onScreen(deskPost(aReferralIn(state), undefined, 'nl')).lines()).toContain(words);
});

test('a coordinator finds the only interested home filled in, and chooses among more', () => {
  const searching = aReferralIn('searching');
  const one = { ...searching, homeAnswers: searching.homeAnswers.slice(0, 1) };

  expect(onScreen(deskFollow(aReview(one), {}, READING)).lines()).toContain('Gezinshuis met interesse: Huis 1');
  expect(onScreen(deskFollow(aReview(searching), {}, READING)).lines()).toContain('Gezinshuis met interesse: …');
});

test('a missing answer says of which of brothers and sisters it is', () => {
  const youths = [{}, aYouth(), {}];
  const state = onScreen(reviewRead(aReview({ ...aReferralIn('submitted'), youths }), {}, READING));
  unfold(state, 'Verder zonder antwoord');

  const [input] = state.visible(({ id }) => id === 'waived');
  const titles = (input!.element.choices as { title: string }[]).map(({ title }) => title);

  expect(titles.filter((title) => title.startsWith('Geslacht'))).toEqual([
    'Geslacht, Jeugdige 1',
    'Geslacht, Jeugdige 3',
  ]);
});

test('a card that is full says how many texts are not on it', () => {
  const full = onScreen(intakeOverview(aTypedReferralIn('drafting', LONGEST), {}, 'nl', MONDAY)).lines();
  const ordinary = onScreen(intakeOverview(aReferral(), {}, 'nl', MONDAY)).lines();

  expect(full).toContainEqual(expect.stringMatching(/^Deze kaart is vol: \d+ geschreven antwoorden/));
  expect(ordinary.join()).not.toContain('Deze kaart is vol');
});

test('a card of the intake asks first what is needed, and under a heading what may stay empty', () => {
  const shown = { referral: aReferral(), place: { step: 'care', youth: 0 }, problems: [], notice: '' } as const;

  const asked = onScreen(intakeStep(shown, 'nl', MONDAY)).visible(
    ({ type, text }) => isInput({ type } as Element) || text === 'Mag leeg blijven',
  );

  expect(asked.map(({ element }) => element.id ?? element.text)).toEqual([
    'themes',
    'mainTheme',
    'safetySelf',
    'safetyOthers',
    'supervision',
    'medical',
    'Mag leeg blijven',
    'level',
    'safetyOutside',
    'placesToAvoid',
    'specialistHelp',
  ]);
});

test('the overview names what is needed and only counts what may stay empty', () => {
  const { helpNeeded: _, wishes: __, ...answers } = aReferral().answers;
  const { level: ___, ...youth } = aYouth();
  const referral = aReferral({ answers, youths: [youth] });

  const lines = onScreen(intakeOverview(referral, {}, 'nl', MONDAY)).lines();

  expect(lines).toContain('Hulpvraag: nog niet beantwoord');
  expect(lines.join()).not.toMatch(/Wensen|Niveau/);
  expect(lines).toContain('3 vragen zijn nog leeg. Dat mag.');
});

test('the review names in one line what was left empty on a card', () => {
  const { level: _, interpreter: __, earlierPlacements: ___, ...youth } = aYouth();
  const referral = { ...aReferralIn('submitted'), youths: [youth] };

  const lines = onScreen(reviewRead(aReview(referral), {}, READING)).lines();

  expect(lines).toContain('Niet ingevuld: Eerdere plaatsingen, Tolk nodig');
  expect(lines).toContain('Niet ingevuld: Niveau');
});

test('why something must stay exact is there again when it could not be kept', () => {
  const profile = aProfile({ group: { estimate: 30, coarsened: ['band'], isLargeEnough: true, exact: [{}] } });
  const referral = { ...aReferralIn('submitted'), profiles: [profile] };
  const said = { problem: 'Kijk eerst naar de nieuwste versie.', exactReason: 'Een baby is geen kleuter.' };

  const state = onScreen(deskChoose(aReview(referral), said, 'nl'));
  unfold(state, 'Houd het precies');

  expect(state.visible(({ id }) => id === 'reason').map(({ element }) => element.value)).toEqual([said.exactReason]);
});

function aReview(referral: Review['referral']): Review {
  const shortlist = referral.homeAnswers.map(({ home }) => ({ home }));
  return { referral, shortlist, undecided: [], doubles: [], attention: [] };
}

function onScreen(card: Card): CardState {
  return new CardState(card as unknown as Element, 'nl-NL');
}

function unfold(state: CardState, title: string): void {
  state.visible((element) => element.title === title).forEach(({ element }) => state.unfold(element));
}

function verbsIn(state: CardState): unknown[] {
  return state.visible(({ type }) => type === 'Action.Execute').map(({ element }) => element.verb);
}

/** The button that stands out. */
function firstStep(card: Card): unknown[] {
  return onScreen(card)
    .visible(({ type, style }) => type === 'Action.Execute' && style === 'positive')
    .map(({ element }) => element.title);
}
