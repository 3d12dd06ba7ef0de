/** Clicks on cards: how they go to the bot, and what its answer changes on the clicker's screen. */
import { clicked, submitted } from './activities';
import { CardOnScreen, type Seen } from './cardOnScreen';
import { readInvokeAnswer } from './invokeAnswers';
import type { Person } from './people';
import type { Post } from './posts';
import type { Tenant } from './tenant';

/** The card of a post as a person has it, ready to be clicked. */
export function cardOn(tenant: Tenant, person: Person, post: Post): CardOnScreen | undefined {
  const json = post.cardFor(person);
  if (json === undefined) return undefined;
  return new CardOnScreen(json, {
    name: person.name,
    locale: person.locale,
    execute: (value) => execute(tenant, person, post, value),
    submit: (data) => submit(tenant, person, post, data),
  });
}

export async function execute(tenant: Tenant, person: Person, post: Post, value: unknown): Promise<Seen> {
  const delivery = await tenant.deliveries.deliver(clicked(spotOf(tenant, person, post), post, value));
  const answer = readInvokeAnswer(delivery);
  switch (answer.kind) {
    case 'card':
      post.showOwnView(person, answer.card);
      tenant.changes.happened();
      return { card: person.card(post) };
    case 'message':
      return { message: answer.message };
    case 'error':
      return { error: { code: answer.code, message: answer.message } };
  }
}

async function submit(tenant: Tenant, person: Person, post: Post, data: unknown): Promise<Seen> {
  const { status } = await tenant.deliveries.deliver(submitted(spotOf(tenant, person, post), post, data));
  return status === 200 ? {} : { error: { code: `http-${status}`, message: 'Verzenden is niet gelukt' } };
}

const spotOf = (tenant: Tenant, person: Person, post: Post) => ({
  tenant,
  person,
  place: post.place,
  rootId: post.threadId,
});
