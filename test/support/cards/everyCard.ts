/** Every card in every situation it can be in, made by the views and the messenger that make it in the bot. */
import { addDays, dayOf } from '../../../src/domain/calendar';
import { rankHomes } from '../../../src/domain/matching/rankHomes';
import type { Language } from '../../../src/domain/person';
import type { Referral, State } from '../../../src/domain/referral';
import type { Review } from '../../../src/flows/reviewReferral';
import type { Card } from '../../../src/teams/fillCard';
import { deskFollow, deskPost } from '../../../src/teams/views/desk';
import { homeForm, homesCard } from '../../../src/teams/views/homes';
import { oneLine, ownerStatus } from '../../../src/teams/views/owner';
import { providerPost, providerProfile, type Form } from '../../../src/teams/views/provider';
import { deskChoose, deskWrite } from '../../../src/teams/views/review';
import { welcomeCard } from '../../../src/teams/views/welcome';
import { aNotice, aProvider, MONDAY } from '../builders';
import { intakeCards } from './intakeCards';
import { newsCards } from './newsCards';
import { aTypedReferralIn, nameFrom, providersOf, STATES, type Typed } from './situations';

export interface Shown {
  template: string;
  situation: string;
  card: Card;
}

export interface Sight {
  typed: Typed;
  language: Language;
}

export function everyCard(typed: Typed, language: Language): Shown[] {
  const sight = { typed, language };
  const cards = [simpleCards, intakeCards, homesCards, ownerCards, deskCards, reviewCards, providerCards];
  return [...cards.flatMap((make) => make(sight)), ...newsCards(typed, language)];
}

function simpleCards({ typed, language }: Sight): Shown[] {
  return [
    { template: 'welcome', situation: 'first', card: welcomeCard(language) },
    { template: 'line', situation: 'with a button', card: oneLine(typed.words.slice(0, 600), 'button-1', language) },
    { template: 'line', situation: 'without', card: oneLine('-', '', language) },
  ];
}

function homesCards({ typed, language }: Sight): Shown[] {
  const [provider] = providersOf(typed);
  const form = { name: typed.words.slice(0, 200), municipality: 'Nergens', places: 'x', ageFrom: '4', ageTo: '' };
  const withoutAddress = aProvider({ name: nameFrom(typed), homes: [] });
  delete withoutAddress.secureAddress;
  return [
    { template: 'homes', situation: 'none yet', card: homesCard(withoutAddress, {}, language) },
    { template: 'homes', situation: 'some', card: homesCard(provider!, { notice: nameFrom(typed) }, language) },
    {
      template: 'homeForm',
      situation: 'all wrong',
      card: homeForm(form, ['name', 'municipality', 'places', 'ageFrom', 'ageTo'], language),
    },
  ];
}

function ownerCards({ typed, language }: Sight): Shown[] {
  const [provider] = providersOf(typed);
  return STATES.flatMap((state) =>
    [provider, undefined].map((known) => ({
      template: 'ownerStatus',
      situation: `${state}${known ? '' : ', no address'}`,
      card: ownerStatus(
        { referral: withVerdict(state, typed), provider: known, notice: nameFrom(typed), problem: nameFrom(typed) },
        language,
      ),
    })),
  );
}

function deskCards({ typed, language }: Sight): Shown[] {
  const posts = STATES.flatMap((state) =>
    [nameFrom(typed), undefined].map((holder) => ({
      template: 'deskPost',
      situation: state,
      card: deskPost(aTypedReferralIn(state, typed), holder, language),
    })),
  );
  const said = { notice: nameFrom(typed), problem: nameFrom(typed) };
  const follows = STATES.flatMap((state) =>
    [false, true].map((isUncertain) => ({
      template: 'deskFollow',
      situation: `${state}${isUncertain ? ', uncertain' : ''}`,
      card: deskFollow(
        aReviewOf(uncertainWhen(isUncertain, withVerdict(state, typed)), typed),
        'reader-1',
        said,
        language,
      ),
    })),
  );
  return [...posts, ...follows];
}

function reviewCards({ typed, language }: Sight): Shown[] {
  const review = aReviewOf(aTypedReferralIn('submitted', typed), typed);
  const said = [{}, { notice: nameFrom(typed), problem: nameFrom(typed) }];
  return said.flatMap((words) => [
    {
      template: 'deskWrite',
      situation: 'submitted',
      card: deskWrite(review, words, { reader: 'reader-1', language, now: MONDAY }),
    },
    { template: 'deskChoose', situation: 'submitted', card: deskChoose(review, words, language) },
  ]);
}

function providerCards({ typed, language }: Sight): Shown[] {
  const posted = STATES.slice(STATES.indexOf('searching'));
  return posted.flatMap((state) => {
    const referral = withVerdict(state, typed);
    // The introduced home is of the first; the third has no homes yet.
    return [referral.asks[0]!, referral.asks[2]!].flatMap((ask, index) => {
      const provider = { ...providersOf(typed)[0]!, ...(index === 1 && { homes: [] }) };
      const forms: Form[] = index === 1 ? ['none'] : ['none', 'interest', 'doubt', 'decline'];
      const situation = `${state}, ${ask.provider}`;
      const said = { notice: nameFrom(typed), problem: nameFrom(typed) };
      return [
        { template: 'providerPost', situation, card: providerPost(referral, ask, language) },
        ...forms.map((form) => ({
          template: 'providerProfile',
          situation: `${situation}, ${form}`,
          card: providerProfile({ referral, ask, provider, form, ...said }, language),
        })),
      ];
    });
  });
}

/** As much to choose from as there can be: all homes, none of them asked, and free places known for some. */
function aReviewOf(referral: Referral, typed: Typed): Review {
  const providers = providersOf(typed).map((provider) => ({
    ...provider,
    homes: provider.homes.map((home, index) => ({
      ...home,
      id: `free-${home.id}`,
      ...(index % 2 === 0 && { freePlaces: { number: index % 4, confirmedOn: addDays(dayOf(MONDAY), -1) } }),
    })),
  }));
  return { referral, providers, ranked: rankHomes(referral, providers, dayOf(MONDAY)) };
}

/** In exploring, one side has spoken. */
function withVerdict(state: State, typed: Typed): Referral {
  const referral = aTypedReferralIn(state, typed);
  const { stage } = referral;
  if (stage.state !== 'exploring' || typed.youths === 1) return referral;
  const verdicts = {
    owner: { fits: true, by: 'person-1', at: MONDAY },
    home: { fits: true, by: 'member-1', at: MONDAY },
  };
  return { ...referral, stage: { ...stage, introduction: { ...stage.introduction, verdicts } } };
}

function uncertainWhen(isUncertain: boolean, referral: Referral): Referral {
  const notices = referral.asks.map(({ provider }, index) =>
    aNotice({ id: `notice-${index}`, to: { kind: 'provider', provider }, mark: { state: 'uncertain' } }),
  );
  return isUncertain ? { ...referral, notices } : referral;
}
