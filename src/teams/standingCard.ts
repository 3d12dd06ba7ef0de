/**
 * One card of the intake stands in a personal chat. The answer to a click shows on the clicker's screen only until the
 * chat is opened anew, so the message itself is brought up to date too; an earlier card shrinks to a line.
 */
import { setTimeout as after } from 'node:timers/promises';
import { CardFactory, type Activity, type TurnContext } from 'botbuilder';
import type { Language, Person } from '../domain/person';
import { describeFailure } from '../flows/log';
import { changePerson } from '../flows/meetPerson';
import type { Means } from '../flows/ports';
import type { Card } from './fillCard';
import { textsIn } from './texts';
import type { Turn } from './turn';
import { oneLine } from './views/owner';

/** The click is answered after this at the latest; the update may still arrive. */
const PATIENCE_MS = 2000;

interface Shown {
  card: Card;
  isStep?: true;
}

/** A card as a message; what a notification shows of it is in the language of the reader. */
export function cardMessage(card: Card, language: Language): Partial<Activity> {
  const summary = textsIn(language)('summary.card');
  return { type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] };
}

/** After a click in a personal chat; never in a channel, where the message is everybody's. */
export async function keepAnswered(means: Means, turn: Turn, context: TurnContext, { card, isStep }: Shown) {
  const { cardId, speaker, language } = turn;
  if (speaker.address.kind !== 'personal' || cardId === undefined) return;
  await update(means, context, cardId, cardMessage(card, language));
  if (isStep) return shrinkFormer(means, turn, context, cardId);
  await changePerson(means, speaker.person, (person) => person && withoutStanding(person, cardId));
}

/** From now on this card stands in the personal chat; the one that stood there before shows no answers any more. */
export async function shrinkFormer(means: Means, turn: Turn, context: TurnContext, id: string): Promise<void> {
  const { person } = turn.speaker;
  const former = (await means.store.load('person', person))?.document.standingCard;
  await changePerson(means, person, (known) => known && { ...known, standingCard: id });
  if (former === undefined || former === id) return;
  const line = oneLine(textsIn(turn.language)('intake.continued'), '', turn.language);
  await update(means, context, former, cardMessage(line, turn.language));
}

function withoutStanding({ standingCard, ...person }: Person, cardId: string): Person {
  return standingCard === undefined || standingCard === cardId ? person : { ...person, standingCard };
}

/** A message that was deleted, or a Teams that is slow, does not keep the answer from the person who clicked. */
async function update(means: Means, context: TurnContext, id: string, message: Partial<Activity>): Promise<void> {
  const updated = context.updateActivity({ ...message, id }).catch((failure: unknown) => {
    means.log.warn('card.kept', describeFailure(failure));
  });
  await Promise.race([updated, after(PATIENCE_MS, undefined, { ref: false })]);
}
