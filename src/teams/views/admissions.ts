/** The referrers who wait to be let in, of whom a coordinator chooses one. */
import type { Language } from '../../domain/person';
import type { Waiting } from '../../flows/introduceYourself';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import { referrerWords } from './callTask';
import { firstThatFit } from './firstThatFit';

/** Some hundred people. */
const PEOPLE_ROOM = { bytes: 14_000, each: 0 };

export function admissions(waiting: readonly Waiting[], language: Language): Card {
  const t = textsIn(language);
  const people = waiting.map(({ person, referral }) => {
    const { name, organisation, phone } = referrerWords(person);
    return { title: [name, organisation, phone].join(', '), value: referral.buttons.desk };
  });
  const fitting = firstThatFit(people, PEOPLE_ROOM);
  const more = people.length - fitting.length;
  return fillCard('admissions', language, {
    waiting: fitting,
    only: people.length === 1 ? (people[0]?.value ?? '') : '',
    more: more > 0 ? t('desk.moreWaiting', { more }) : '',
  });
}
