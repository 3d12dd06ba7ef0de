/** The real flows on the real store in memory; only Teams and the clock are stand-ins. */
import { USUAL_TERMS } from '../../src/domain/clocks/terms';
import type { Party } from '../../src/domain/party';
import type { Actor } from '../../src/domain/actor';
import type { Referral } from '../../src/domain/referral';
import type { Click } from '../../src/flows/actOnReferral';
import { deliverNotices } from '../../src/flows/deliverNotices';
import type { Log, LogEvent, LogFields } from '../../src/flows/log';
import type {
  Delivery,
  Digest,
  DocumentKind,
  Documents,
  Means,
  Messenger,
  SendOutcome,
  Store,
} from '../../src/flows/ports';
import { openSqliteStore } from '../../src/storage/sqlite';
import { lineOf } from './acts';
import {
  aCoordinationPoint,
  anAddress,
  aHome,
  aPerson,
  aProvider,
  minutesAfter,
  MONDAY,
  WORKING_HOURS,
} from './builders';

export interface World {
  means: Means & { messenger: Messenger };
  /** What arrived in Teams, in order. */
  sent: Delivery[];
  logged: { event: LogEvent; fields?: LogFields }[];
  /** The digests that arrived, in order. */
  digests: Digest[];
  /** How often a flow said that something is owed. */
  wakes(): number;
  /** The same for people: `owner: introduced`, `provider-1: card`. */
  heard(): string[];
  keeps<K extends DocumentKind>(kind: K, document: Documents[K]): Promise<void>;
  load<K extends DocumentKind>(kind: K, id: string): Promise<Documents[K] | undefined>;
  referral(): Promise<Referral>;
  /** Delivers until all is quiet. */
  delivers(): Promise<void>;
  /** This person becomes a member of the channel. */
  joins(person: string, conversationId: string): void;
  minutesPass(minutes: number): void;
  daysPass(days: number): void;
  teamsGoesDown(): void;
  teamsComesBack(): void;
  /** How the next attempt ends, instead of arriving. */
  teamsAnswers(outcome: SendOutcome): void;
  /** The process dies when it saves for the nth time from now: nothing is saved any more until it restarts. */
  diesAtSave(count: number): void;
  restarts(): void;
}

/** A coordination point, four providers with one home each, and the referrer of `aReferral`. */
export async function aWorld({ parties = PARTIES } = {}): Promise<World> {
  const sqlite = await openSqliteStore({ path: ':memory:', keys: [Buffer.alloc(32, 7)] });
  let now = MONDAY;
  let ids = 0;
  let wakes = 0;
  const teams = aTeams();
  const inChannels = new Map<string, Set<string>>();
  const { store, life } = mortal(sqlite);
  const logged: World['logged'] = [];
  const world: World = {
    means: {
      store,
      log: logInto(logged),
      channelLanguage: 'nl',
      coordinators: new Set(['coordinator-1']),
      rosters: { has: async ({ conversationId }, person) => inChannels.get(conversationId)?.has(person) ?? false },
      timekeeping: { calendar: WORKING_HOURS, terms: USUAL_TERMS },
      accessLogYears: 5,
      waveSize: 3,
      now: () => now,
      newId: () => `new-${(ids += 1)}`,
      newReference: (prefix) => `${prefix}-${(ids += 1)}`,
      wake: () => void (wakes += 1),
      messenger: teams.messenger,
    },
    sent: teams.sent,
    digests: teams.digests,
    logged,
    wakes: () => wakes,
    heard: () => teams.sent.map(({ notice }) => lineOf(notice)),
    async keeps(kind, document) {
      const before = await sqlite.load(kind, document.id);
      await sqlite.save(kind, document, before?.version ?? 'new');
    },
    load: async (kind, id) => (await sqlite.load(kind, id))?.document,
    async referral() {
      const referral = await world.load('referral', 'referral-1');
      if (!referral) throw new Error('referral-1 is not there');
      return referral;
    },
    async delivers() {
      while ((await deliverNotices(world.means)) > 0);
    },
    joins: (person, conversationId) =>
      void inChannels.set(conversationId, new Set([...(inChannels.get(conversationId) ?? []), person])),
    minutesPass: (minutes) => void (now = minutesAfter(now, minutes)),
    daysPass: (days) => world.minutesPass(days * 24 * 60),
    ...teams.weather,
    ...life,
  };
  for (const party of parties) await world.keeps('party', party);
  await world.keeps('person', aPerson());
  return world;
}

const PARTIES: readonly Party[] = [
  aCoordinationPoint(),
  ...[1, 2, 3, 4].map((number) =>
    aProvider({
      id: `provider-${number}`,
      name: `Aanbieder ${number}`,
      homes: [aHome({ id: `home-${number}`, name: `Huis ${number}` })],
      channel: anAddress({ conversationId: `19:provider-${number}@thread.tacv2` }),
      teamId: `team-provider-${number}`,
    }),
  ),
];

/** Teams as the bot sees it: it takes what is sent, or ends the attempt in another way. */
function aTeams() {
  const sent: Delivery[] = [];
  const digests: Digest[] = [];
  const answers: SendOutcome[] = [];
  let isDown = false;
  const take = async (arrives: () => number): Promise<SendOutcome> => {
    await aTurnOfTheEventLoop();
    if (isDown) return { kind: 'later', afterSeconds: undefined };
    return answers.shift() ?? { kind: 'sent', activityId: `activity-${arrives()}` };
  };
  const messenger: Messenger = {
    send: (delivery) => take(() => sent.push(delivery)),
    sendDigest: (digest) => take(() => digests.push(digest)),
  };
  const weather = {
    teamsGoesDown: () => void (isDown = true),
    teamsComesBack: () => void (isDown = false),
    teamsAnswers: (outcome: SendOutcome) => void answers.push(outcome),
  };
  return { messenger, sent, digests, weather };
}

/** A request takes time, in which others come in between. */
const aTurnOfTheEventLoop = () => new Promise((resolve) => setImmediate(resolve));

/** A store whose process can die. Each call gives way, as a database over the network does. */
function mortal(sqlite: Store) {
  let savesLeft = Infinity;
  const alive = async () => {
    await aTurnOfTheEventLoop();
    if (savesLeft <= 0) throw Object.assign(new Error(), { code: 'process-died' });
  };
  const store: Store = {
    load: (kind, id) => alive().then(() => sqlite.load(kind, id)),
    find: (kind, key) => alive().then(() => sqlite.find(kind, key)),
    dueReferrals: (now, limit) => alive().then(() => sqlite.dueReferrals(now, limit)),
    dueClocks: (now, limit) => alive().then(() => sqlite.dueClocks(now, limit)),
    async erase(kind, id, version) {
      savesLeft -= 1;
      await alive();
      return sqlite.erase(kind, id, version);
    },
    async save(kind, document, version) {
      savesLeft -= 1;
      await alive();
      return sqlite.save(kind, document, version);
    },
    close: () => sqlite.close(),
  };
  const life = {
    diesAtSave: (count: number) => void (savesLeft = count),
    restarts: () => void (savesLeft = Infinity),
  };
  return { store, life };
}

function logInto(logged: World['logged']): Log {
  const write = (event: LogEvent, fields?: LogFields) => void logged.push({ event, ...(fields && { fields }) });
  return { info: write, warn: write, error: write };
}

let activities = 0;

/** A click on this referral by this person, in an activity of its own, on the button meant for them. */
export function clickBy(actor: Actor, referral: Referral, activityId = `activity-in-${(activities += 1)}`): Click {
  return { actor, button: buttonFor(actor, referral), activityId };
}

function buttonFor(actor: Actor, { buttons, asks }: Referral): string {
  switch (actor.role) {
    case 'referrer':
      return buttons.owner;
    case 'provider':
      return asks.find(({ provider }) => provider === actor.provider)?.button ?? 'no-button';
    case 'coordinator':
    case 'nobody':
      return buttons.desk;
  }
}
