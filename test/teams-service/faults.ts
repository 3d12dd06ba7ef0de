/** What can be made to go wrong with the bot's requests: refusals, broken connections, delays, requests held back. */
import { usualRefusal, type Answer } from './refusals';

/** The kinds of request a fault can be put on; `conversation` is POST /v3/conversations. */
export type RequestKind =
  'create' | 'update' | 'delete' | 'members' | 'conversation' | 'team' | 'token' | 'keys' | 'unknown';

export interface Where {
  on: RequestKind;
  conversation?: { id: string };
  /** How often; once when left out, `Infinity` until `ends()`. */
  times?: number;
  /** Whether Teams has carried the request out before it goes wrong; 'not delivered' when left out. */
  after?: 'delivered' | 'not delivered';
}

export interface Refusing extends Where {
  status: number;
  /** The usual one for the status when left out; null for an empty body. */
  body?: unknown;
  /** Seconds, as in the Retry-After header. */
  retryAfter?: number;
}

/** How a request ends that meets a fault; 'as usual' after a delay. */
type Ending = { kind: 'answer'; answer: Answer } | { kind: 'drop' } | { kind: 'as usual' };

interface Fault {
  where: Where;
  timesLeft: number;
  before: () => Promise<void>;
  ending: Ending;
}

export interface Trouble {
  ends(): void;
}

export interface Hold extends Trouble {
  /** Resolves when a request has arrived and waits. */
  reached: Promise<void>;
  release(): void;
}

const nothing = (): Promise<void> => Promise.resolve();

export class Faults {
  private faults: Fault[] = [];

  refuse({ status, body, retryAfter, ...where }: Refusing): Trouble {
    const answer = { ...usualRefusal(status) };
    if (body !== undefined) answer.body = body ?? undefined;
    if (retryAfter !== undefined) answer.headers = { 'Retry-After': String(retryAfter) };
    return this.add(where, nothing, { kind: 'answer', answer });
  }

  drop(where: Where): Trouble {
    return this.add(where, nothing, { kind: 'drop' });
  }

  delay({ ms, ...where }: Where & { ms: number }): Trouble {
    return this.add(where, () => new Promise((resolve) => setTimeout(resolve, ms)), { kind: 'as usual' });
  }

  hold(where: Where): Hold {
    let reach = (): void => undefined;
    let release = (): void => undefined;
    const reached = new Promise<void>((resolve) => (reach = resolve));
    const released = new Promise<void>((resolve) => (release = resolve));
    const waiting = (): Promise<void> => {
      reach();
      return released;
    };
    return { ...this.add(where, waiting, { kind: 'as usual' }), reached, release };
  }

  /** Carries a request out with the first fault that waits for it; undefined is a broken connection. */
  async pass(kind: RequestKind, placeId: string | undefined, carryOut: () => Answer): Promise<Answer | undefined> {
    const fault = this.faults.find(({ where }) => where.on === kind && isThere(where, placeId));
    if (fault === undefined) return carryOut();
    fault.timesLeft -= 1;
    if (fault.timesLeft <= 0) this.remove(fault);
    const done = fault.where.after === 'delivered' ? carryOut() : undefined;
    await fault.before();
    if (fault.ending.kind === 'drop') return undefined;
    return fault.ending.kind === 'answer' ? fault.ending.answer : (done ?? carryOut());
  }

  private add(where: Where, before: () => Promise<void>, ending: Ending): Trouble {
    const fault = { where, timesLeft: where.times ?? 1, before, ending };
    this.faults.push(fault);
    return { ends: () => this.remove(fault) };
  }

  private remove(fault: Fault): void {
    this.faults = this.faults.filter((other) => other !== fault);
  }
}

function isThere(where: Where, placeId: string | undefined): boolean {
  return where.conversation === undefined || where.conversation.id === placeId;
}
