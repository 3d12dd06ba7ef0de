/** What particular people read on their cards, and what they are spared. */
import type { WrongField } from '../../src/domain/homeFields';
import type { Profile } from '../../src/domain/profile';
import type { Referral } from '../../src/domain/referral';
import { shortlistOf } from '../../src/flows/weighHomes';
import type { Card } from '../../src/teams/fillCard';
import { deskFollow } from '../../src/teams/views/deskFollow';
import { homeForm } from '../../src/teams/views/homeForm';
import { intakeStep } from '../../src/teams/views/intake';
import { providerPost } from '../../src/teams/views/providerPost';
import { providerProfile } from '../../src/teams/views/providerProfile';
import { aReferralIn } from '../support/acts';
import { aNotice, aProfile, aProvider, aReferral, MONDAY } from '../support/builders';
import { drawCard } from '../support/cards/drawCard';
import { weighedFor } from '../support/cards/askCards';
import { aTypedReferralIn, LONGEST } from '../support/cards/situations';
import { CardState } from '../teams-service/cardState';
import type { Element } from '../teams-service/cardElements';

describe('the open card of a profile', () => {
  test('tells of one youth in a title, a sentence and a few facts', () => {
    const profile = aPostedProfile({
      facts: [
        { question: 'neededWhen', value: 'from' },
        { question: 'neededFrom', value: '2026-05-01' },
        { question: 'youthCount', value: '1' },
        { question: 'siblings', value: 'none' },
      ],
    });

    expect(openCard(profile)).toEqual([
      'Meisje, 11 jaar, zoekt een thuis',
      'Meisje dat van dieren houdt zoekt een rustige plek.',
      'Nodig: vanaf 1 mei 2026',
      'Regio: Midden-Brabant',
      'Veiligheid of medisch: Geen bekend',
    ]);
  });

  test('gives each of brothers and sisters a line', () => {
    const profile = aPostedProfile({
      facts: [{ question: 'siblings', value: 'mustTogether' }],
      youths: [aYouthOf('girl', 11), aYouthOf('boy', 1), aYouthOf('boy', 7)],
    });

    expect(openCard(profile)).toEqual([
      '3 broers en zussen zoeken een thuis',
      'Meisje dat van dieren houdt zoekt een rustige plek.',
      'Regio: Midden-Brabant',
      'Meisje, 11 jaar: Trauma',
      'Jongen, 1 jaar: Trauma',
      'Jongen, 7 jaar: Trauma',
      'Broers en zussen: Verplicht samen',
      'Veiligheid of medisch: Geen bekend',
    ]);
  });

  test('calls two girls sisters, and leaves out an age that is not known', () => {
    const sisters = aPostedProfile({ youths: [aYouthOf('girl', 11), aYouthOf('girl', 8)] });
    const unknown = aPostedProfile({ youths: [{ facts: [{ question: 'sex', value: 'boy' }] }] });

    expect(openCard(sisters)[0]).toBe('2 zussen zoeken een thuis');
    expect(openCard(unknown)[0]).toBe('Jongen zoekt een thuis');
  });
});

test('the full profile repeats nothing that the open card says', () => {
  const referral = aReferralIn('searching');
  const own = providerProfile({ referral, ask: referral.asks[0]!, provider: aProvider(), form: 'none' }, 'nl');

  const titles = linesOf(own).map((line) => line.split(': ')[0]!);

  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('a home that is introduced is not asked whether it fits while an answer is being given', () => {
  const referral = aReferralIn('exploring');
  const buttonsWith = (form: 'none' | 'interest') =>
    drawCard(providerProfile({ referral, ask: referral.asks[0]!, provider: aProvider(), form }, 'nl')).buttons;

  expect(buttonsWith('none')).toContain('Past niet');
  expect(buttonsWith('interest')).not.toContain('Past niet');
});

test('what is wrong with an answer stands directly under it, in place of the hint', () => {
  const problems = [{ question: 'homeMunicipality', typed: 'Nergens', why: 'unknown-municipality' }] as const;
  const step = intakeStep(
    { referral: aReferral(), place: { step: 'youth', youth: 0 }, problems, notice: '' },
    'nl',
    MONDAY,
  );

  const lines = linesOf(step);

  expect(lines.slice(3, 7)).toEqual([
    'Geslacht: Meisje',
    'Thuisgemeente: Nergens',
    'Deze gemeente ken ik niet. Kijk de naam even na.',
    'Waar verblijft de jeugdige nu?: Pleeggezin',
  ]);
});

test('a home that was filled in wrong keeps what was typed, with what is wrong under it', () => {
  const typed = { name: 'De Berk', municipality: 'Nergens', places: '4', ageFrom: '12', ageTo: '8' };

  const shown = { provider: 'provider-1', part: 'new', isMember: true, filled: typed } as const;
  const wrong: WrongField[] = [
    { field: 'municipality', reason: 'unknown-municipality' },
    { field: 'ageTo', reason: 'before-from' },
  ];

  expect(linesOf(homeForm({ ...shown, wrong }, 'nl')).slice(2)).toEqual([
    'Naam van het gezinshuis: De Berk',
    'Gemeente: Nergens',
    'Deze gemeente kennen we niet. Vul een Nederlandse gemeente in.',
    'Aantal plekken in totaal: 4',
    'Leeftijd vanaf: 12',
    'Leeftijd tot en met: 8',
    'Deze leeftijd is lager dan de eerste. Kijk ze samen na.',
  ]);
});

test('cards of which it is not certain that they arrived are asked about one by one', () => {
  const uncertain = ['provider-1', 'provider-2'].map((provider) =>
    aNotice({ id: provider, to: { kind: 'provider', provider }, mark: { state: 'uncertain' } }),
  );
  const referral = { ...aReferralIn('searching'), notices: uncertain };

  const asked = followed(referral).filter((line) => line.startsWith('Niet zeker'));

  expect(asked).toEqual(['Niet zeker of de kaart bij Aanbieder 1 is aangekomen']);
});

test('a coordinator is told how many answers there was no room for', () => {
  const lines = followed(aTypedReferralIn('searching', LONGEST));

  expect(lines).toContainEqual(expect.stringMatching(/^Er zijn meer antwoorden \(\d+\)\.$/));
});

function followed(referral: Referral): string[] {
  const shortlist = shortlistOf(referral, weighedFor(referral, LONGEST));
  const review = { referral, shortlist, undecided: [], doubles: [], attention: [] };
  return linesOf(deskFollow(review, {}, { reader: 'reader-1', language: 'nl', now: MONDAY }));
}

function aPostedProfile(overrides: Partial<Profile>): Profile {
  return aProfile({ approval: { by: 'coordinator-1', at: MONDAY }, ...overrides });
}

function aYouthOf(sex: 'girl' | 'boy', age: number): Profile['youths'][number] {
  return {
    age: { unit: 'years', number: age },
    area: 'Midden-Brabant',
    facts: [
      { question: 'sex', value: sex },
      { question: 'mainTheme', value: 'trauma' },
    ],
  };
}

/** The lines between the reference and the state of the search. */
function openCard(profile: Profile): string[] {
  const referral = { ...aReferralIn('searching'), profiles: [profile] };
  const lines = linesOf(providerPost(referral, referral.asks[0]!, 'nl'));
  return lines.slice(1, lines.indexOf('We zoeken een thuis. Denk je mee?'));
}

/** Everything that can be read, folded parts too. */
function linesOf(card: Card): string[] {
  const state = new CardState(card as unknown as Element, 'nl-NL');
  state.visible(({ type }) => type === 'Action.ShowCard').forEach(({ element }) => state.unfold(element));
  return state.lines();
}
