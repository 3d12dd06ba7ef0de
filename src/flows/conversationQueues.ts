/** One queue for each conversation: what goes to the same one goes one after the other, and waits when Teams says so. */
import type { SendOutcome } from './ports';

export interface ConversationQueues {
  /**
   * Runs when all earlier sends to this conversation have ended. `ended` is why nothing more may be tried there in this
   * round: Teams asked for patience, or no longer takes our credentials at all.
   */
  inTurn(conversation: string, send: (ended: SendOutcome | undefined) => Promise<SendOutcome>): Promise<void>;
}

export function newQueues(): ConversationQueues {
  const queues = new Map<string, Promise<void>>();
  const throttled = new Map<string, SendOutcome>();
  let unauthorised: SendOutcome | undefined;
  return {
    inTurn(conversation, send) {
      const turn = async () => {
        const outcome = await send(unauthorised ?? throttled.get(conversation));
        if (outcome.kind === 'unauthorised') unauthorised = outcome;
        if (outcome.kind === 'later' && outcome.afterSeconds !== undefined) throttled.set(conversation, outcome);
      };
      const before = queues.get(conversation) ?? Promise.resolve();
      const mine = before.then(turn, turn);
      queues.set(conversation, mine);
      return mine;
    },
  };
}
