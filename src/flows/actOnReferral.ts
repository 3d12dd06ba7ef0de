/** A person clicks a button of a referral: whose it is, whether it may, and what came of it. */
import type { Command } from '../domain/commands';
import { decide } from '../domain/decide';
import { buttonKey } from '../domain/keys';
import type { Actor } from '../domain/actor';
import type { Referral } from '../domain/referral';
import { changeReferral, type Changed } from './changeReferral';
import type { Code } from './log';
import type { Means } from './ports';

/** One click: the opaque id in the button, who clicked, and the activity that brought it. */
export interface Click {
  button: string;
  actor: Actor;
  activityId: string;
}

/** Does what the button asks; `unknown` when the button is not of this person's audience. */
export async function actOnReferral(means: Means, click: Click, command: Command): Promise<Changed> {
  const referral = await referralOf(means, click);
  if (!referral) return { kind: 'unknown' };
  const changed = await changeReferral(means, referral.id, click.activityId, (current, moment) =>
    decide(current, command, click.actor, moment),
  );
  means.log.info('referral.acted', { referralId: referral.id, act: command.type, outcome: outcomeOf(changed) });
  return changed;
}

/** The referral of this button, when the clicker belongs to the audience the button was made for. */
export async function referralOf(means: Means, { button, actor }: Click): Promise<Referral | undefined> {
  const [stored] = await means.store.find('referral', buttonKey(button));
  return stored && isAudience(stored.document, button, actor) ? stored.document : undefined;
}

function isAudience(referral: Referral, button: string, actor: Actor): boolean {
  switch (actor.role) {
    case 'referrer':
      return referral.buttons.owner === button && [actor.person, ...actor.standsInFor].includes(referral.owner);
    case 'coordinator':
      return referral.buttons.desk === button;
    case 'provider':
      return referral.asks.some((ask) => ask.button === button && ask.provider === actor.provider);
    case 'nobody':
      return false;
  }
}

function outcomeOf(changed: Changed): Code {
  return changed.kind === 'refused' ? changed.reason : changed.kind;
}
