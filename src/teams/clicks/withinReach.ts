/** What every click about a provider begins with: who clicked, and which provider is within reach of that person. */
import type { Provider } from '../../domain/party';
import { providerInReach, readingNow, type Keeper } from '../../flows/changeProvider';
import type { Onlooker } from '../views/homes';
import { refusal, type Clicked, type Reply } from './reply';

export function keeperOf({ click }: Clicked, provider: string): Keeper {
  return { actor: click.actor, provider };
}

export function onlooker({ means, click, language }: Clicked): Onlooker {
  return { language, today: readingNow(means).today, isMember: click.actor.role === 'provider' };
}

/** The provider is looked up anew; out of reach nothing is told. */
export async function ofProvider(
  clicked: Clicked,
  provider: string,
  answer: (found: Provider) => Reply | Promise<Reply>,
): Promise<Reply> {
  const found = await providerInReach(clicked.means, keeperOf(clicked, provider));
  return found ? answer(found) : refusal({ kind: 'unknown' }, clicked.language);
}
