/** Brings activities to the bot, signed; can hold them back, change their order, and bring them again. */
import type { Changes } from './changes';
import { newEventId, newMessageId } from './ids';
import type { Issuer } from './issuer';
import { post, type HttpAnswer } from './outgoing';
import type { Activity } from './posts';
import type { Traffic } from './traffic';

/** An activity as it was brought, and the bot's answer; status 0 when the bot could not be reached. */
export interface Delivery extends HttpAnswer {
  activity: Activity;
}

/** Activities kept back until the story lets them go, in an order of its own. */
export interface HeldBack {
  count(): number;
  /** One after the other in this order of arrival (0 first), those left out never; all as they came without an order. */
  release(order?: readonly number[]): Promise<void>;
}

export class Deliveries {
  private address: string | undefined;
  private latest: Activity | undefined;
  private heldBack: (() => Promise<unknown>)[] | undefined;

  constructor(
    private readonly issuer: Issuer,
    private readonly traffic: Traffic,
    private readonly changes: Changes,
  ) {}

  connect(address: string): void {
    this.address = address;
  }

  deliver(activity: Activity): Promise<Delivery> {
    const bring = (): Promise<Delivery> => this.knock(activity, `Bearer ${this.issuer.tokenForBot()}`);
    const { heldBack } = this;
    if (heldBack === undefined) return bring();
    return new Promise((resolve, reject) => {
      heldBack.push(() => bring().then(resolve, reject));
      this.changes.happened();
    });
  }

  /** Brings an activity with any Authorization header, or none. */
  async knock(activity: Activity, authorization: string | undefined): Promise<Delivery> {
    if (this.address === undefined) throw new Error('No bot is connected: call connectBot first');
    this.latest = activity;
    const conversationId = (activity.conversation as { id?: string } | undefined)?.id;
    const passed = this.traffic.add({
      by: 'teams',
      kind: activity.type,
      method: 'POST',
      path: new URL(this.address).pathname,
      body: activity,
      ...(conversationId === undefined ? {} : { conversationId }),
      ...(activity.id === undefined ? {} : { activityId: activity.id }),
    });
    const answer = await post(this.address, JSON.stringify(activity), authorization);
    passed.status = answer.status;
    passed.answer = answer.body;
    this.changes.happened();
    return { activity, ...answer };
  }

  /** Teams brings an activity again when no answer came in time; later even with a new id and timestamp. */
  redeliver(as: 'the same' | 'a new one', activity: Activity | undefined = this.latest): Promise<Delivery> {
    if (activity === undefined) throw new Error('Nothing was delivered yet');
    if (as === 'the same') return this.deliver(activity);
    const id = activity.id?.startsWith('f:') ? newEventId() : newMessageId();
    return this.deliver({ ...activity, id, timestamp: new Date().toISOString() });
  }

  holdBack(): HeldBack {
    const held: (() => Promise<unknown>)[] = [];
    this.heldBack = held;
    return {
      count: () => held.length,
      release: async (order = held.map((_, index) => index)) => {
        this.heldBack = undefined;
        for (const index of order) await held[index]?.();
      },
    };
  }
}
