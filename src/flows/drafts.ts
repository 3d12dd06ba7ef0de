/** The intakes of a referrer: one is current, the others wait in a list. */
import { dayOf, type Day } from '../domain/calendar';
import { withNextClock } from '../domain/clocks/fire';
import { DESK, owing } from '../domain/changes';
import { missingAnswers, placesOf, samePlace, type Place } from '../domain/intake';
import { ownerKey } from '../domain/keys';
import type { PersonId } from '../domain/person';
import type { PhoneReferrer, Referral, State } from '../domain/referral';
import type { Referrer } from '../domain/actor';
import { momentOf } from './changeReferral';
import { changePerson } from './meetPerson';
import type { Means } from './ports';

/** Somebody at a card of an intake. */
export interface AtCard {
  referral: Referral;
  place: Place | 'overview';
}

/** The draft this person is working on, or a new one; saying "aanmelden" twice does not make two. */
export async function startReferral(means: Means, actor: Referrer): Promise<AtCard & { isNew: boolean }> {
  const known = await currentIntake(means, actor, ['drafting']);
  if (known) return { ...known, isNew: false };
  return { referral: await newDraft(means, actor.person), place: { step: 'when' }, isNew: true };
}

/** The intake this person was in last and where, else the youngest draft at its first open card. */
export async function currentIntake(
  means: Means,
  actor: Referrer,
  states: readonly State[] = ['drafting', 'returned'],
): Promise<AtCard | undefined> {
  const own = (await ownReferrals(means, actor)).filter(({ stage }) => states.includes(stage.state));
  const at = (await means.store.load('person', actor.person))?.document.intake;
  const current = own.find(({ id }) => id === at?.referral);
  if (at && current && isThere(current, at.place)) return { referral: current, place: at.place };
  const referral = current ?? own.find(({ owner, stage }) => owner === actor.person && stage.state === 'drafting');
  return referral && { referral, place: firstOpenPlace(referral, dayOf(means.now())) };
}

/** From now on this is the intake that typed answers belong to, at this card. */
export async function enterIntake(means: Means, person: PersonId, { referral, place }: AtCard): Promise<void> {
  await changePerson(means, person, (before) => before && { ...before, intake: { referral: referral.id, place } });
}

/** Where a draft goes on: the first card with a needed answer missing, else the overview. */
export function firstOpenPlace(referral: Referral, today: Day): Place | 'overview' {
  return missingAnswers(referral, today)[0]?.place ?? 'overview';
}

/** A draft beside those there are. Two that are begun at once become one, because they try the same id first. */
export async function newDraft(means: Means, person: PersonId, phoneReferrer?: PhoneReferrer): Promise<Referral> {
  const own = await means.store.find('referral', ownerKey(person));
  const numbers = own.map(({ document }) => Number(document.id.split('.').at(-1)));
  for (let number = Math.max(0, ...numbers) + 1; ; number += 1) {
    const begun = newReferral(means, person, `${person}.${number}`);
    const complete = phoneReferrer ? { ...begun, phoneReferrer } : await withAdmissionAsked(means, begun);
    const referral = withNextClock(complete, means.timekeeping);
    if ((await means.store.save('referral', referral, 'new')) === 'saved') {
      means.log.info('referral.started', { referralId: referral.id });
      means.wake();
      return referral;
    }
    const other = (await means.store.load('referral', referral.id))?.document;
    if (other?.owner === person && other.stage.state === 'drafting') return other;
  }
}

/** Who was not let in yet is announced to the coordination point, with the first referral. */
async function withAdmissionAsked(means: Means, referral: Referral): Promise<Referral> {
  const owner = await means.store.load('person', referral.owner);
  if (owner?.document.admission) return referral;
  const moment = momentOf(means);
  return owing(referral, moment, DESK, { what: 'admission-asked' });
}

/** All referrals that are not closed, the youngest first; those of people this person stands in for too. */
export async function ownReferrals(means: Means, { person, standsInFor }: Referrer): Promise<Referral[]> {
  const found = await Promise.all(
    [person, ...standsInFor].map((owner) => means.store.find('referral', ownerKey(owner))),
  );
  return found
    .flat()
    .map(({ document }) => document)
    .filter(({ stage }) => stage.state !== 'closed')
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
}

function isThere(referral: Referral, place: Place | 'overview'): boolean {
  return place === 'overview' || placesOf(referral).some((known) => samePlace(known, place));
}

function newReferral(means: Means, owner: PersonId, id: string): Referral {
  const now = means.now();
  return {
    id,
    reference: means.newReference('TP'),
    owner,
    answers: {},
    youths: [{}],
    stage: { state: 'drafting', since: now },
    profiles: [],
    asks: [],
    waves: [],
    homeAnswers: [],
    pastIntroductions: [],
    waived: [],
    notes: [],
    notDoubleOf: [],
    splits: [],
    buttons: { owner: means.newId(), desk: means.newId() },
    history: [{ at: now, by: owner, role: 'referrer', what: 'started' }],
    notices: [],
    fired: [],
    handled: [],
    createdAt: now,
  };
}
