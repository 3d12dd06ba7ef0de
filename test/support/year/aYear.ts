/** A year in the life of a desk: two hundred referrals, real flows on a real store; only Teams, the clock and chance are made. */
import { addDays, dayOf, momentOn } from '../../../src/domain/calendar';
import { USUAL_TERMS } from '../../../src/domain/clocks/terms';
import { workingCalendar } from '../../../src/domain/clocks/workingTime';
import { postOf } from '../../../src/domain/posts';
import type { HomeRef } from '../../../src/domain/party';
import type { Referral } from '../../../src/domain/referral';
import { newDraft } from '../../../src/flows/drafts';
import { fireClocks } from '../../../src/flows/fireClocks';
import { keepContract } from '../../../src/flows/keepProvider';
import { loseChannels, regainChannels } from '../../../src/flows/loseChannel';
import type { Messenger } from '../../../src/flows/ports';
import { sendDigests } from '../../../src/flows/sendDigests';
import { dutchHolidays } from '../../../src/holidays';
import { aWorld, type World } from '../aWorld';
import { aPerson, anAddress, minutesAfter, MONDAY } from '../builders';
import { COORDINATOR } from '../people';
import { chanceFrom, type Chance } from './chance';
import { somethingHappens } from './people';
import { withQuickReads } from './quickReads';
import { anIntake, aRegion, questionsIn } from './region';
import { sceneOf, type Scene } from './scene';

/** One message that came to stand in Teams. */
export interface Arrival {
  referral: string;
  notice: string;
  /** The provider, when it is a new card and not one brought up to date. */
  isNewCardOf?: string;
}

export interface Year {
  end: Date;
  /** Every referral as it was last seen, those that were erased too. */
  referrals: Referral[];
  arrivals: Arrival[];
  /** Notices of which an attempt ended without anybody knowing whether it arrived. */
  uncertain: ReadonlySet<string>;
  digests: number;
  /** How often somebody was refused something, by what. */
  refused: ReadonlyMap<string, number>;
  municipalityOf(home: HomeRef): string | undefined;
}

const REFERRALS = 200;
/** Those that begin later would not have the time to end. */
const BEGINNING_DAYS = 300;
const DAYS = 365;
const HOURS = [8.75, 9.25, 11, 13.5, 16, 20];
/** The bot stands still: nothing is sent, and nobody can click. */
const DOWN = { from: 150, until: 157 };

export async function liveAYear(seed: number): Promise<Year> {
  const chance = chanceFrom(seed);
  const parties = aRegion(chance);
  const homes = parties.flatMap((party) => (party.role === 'provider' ? party.homes : []));
  const world = await aWorld({ parties });
  world.means.timekeeping = {
    calendar: workingCalendar({ opens: 8 * 60 + 30, closes: 17 * 60 }, dutchHolidays([])),
    terms: USUAL_TERMS,
  };
  const teams = unsureTeams(world.means.messenger, chance);
  world.means.messenger = teams.messenger;
  const erased = keepingWhatIsErased(world);
  const going: Going = { world, chance, due: new Map(), refused: new Map(), arrived: teams.arrived };
  for (let day = 0; day < DAYS; day += 1) await liveADay(going, day);
  const left = await Promise.all([...going.due.keys()].map((id) => world.load('referral', id)));
  return {
    end: world.means.now(),
    referrals: [...erased, ...left.filter((referral) => referral !== undefined)],
    arrivals: teams.arrivals,
    uncertain: teams.uncertain,
    digests: world.digests.length,
    refused: going.refused,
    municipalityOf: ({ home }) => homes.find(({ id }) => id === home)?.municipality,
  };
}

interface Going {
  world: World;
  chance: Chance;
  /** Every referral that was begun, and when somebody looks at it again. */
  due: Map<string, Date>;
  refused: Map<string, number>;
  arrived: Scene['arrived'];
}

async function liveADay(going: Going, day: number): Promise<void> {
  const { world, due } = going;
  const today = addDays(dayOf(MONDAY), day);
  await whatHappensToTheRegion(going, day);
  if (world.means.timekeeping.calendar.isFree(today) || (day >= DOWN.from && day < DOWN.until)) return;
  for (const hour of HOURS) {
    world.minutesPass((momentOn(today, hour * 60).getTime() - world.means.now().getTime()) / 60_000);
    while (due.size < Math.min(REFERRALS, (REFERRALS * day) / BEGINNING_DAYS)) await begins(going);
    for (const [id, at] of due) if (at <= world.means.now()) await goesOn(going, id);
    await works(world);
  }
}

/** What goes on in the background, until all is quiet. */
async function works(world: World): Promise<void> {
  while ((await fireClocks(world.means)) > 0);
  await sendDigests(world.means);
  await world.delivers();
}

/** A channel is lost for some days, and a contract ends for some weeks; two referrers leave. */
async function whatHappensToTheRegion({ world, chance }: Going, day: number): Promise<void> {
  const place = { team: 'team-provider-2' };
  const keeper = { actor: COORDINATOR, provider: 'provider-3' };
  const contract = { regions: [], kinds: [] };
  if (day === 100) await loseChannels(world.means, place, 'bot-removed');
  if (day === 104) await regainChannels(world.means, place);
  if (day === 212) await keepContract(world.means, keeper, { ...contract, hasEnded: true });
  if (day === 233) await keepContract(world.means, keeper, { ...contract, hasEnded: false });
  if (day === 122 || day === 240) {
    const person = await world.load('person', `referrer-${chance.between(1, 25)}`);
    if (person) await world.keeps('person', { ...person, unreachable: true });
  }
}

/** A referrer fills in everything; one in twenty phones, and a coordinator does it. */
async function begins({ world, chance, due }: Going): Promise<void> {
  const isPhoned = chance.happens(0.05);
  const person = isPhoned ? 'coordinator-1' : `referrer-${chance.between(1, 25)}`;
  if (!(await world.load('person', person))) await world.keeps('person', aReferrer(person));
  const phoned = { name: 'Sam Bos', organisation: 'Huisartsenpost', phone: '013-5550199' };
  const { id } = await newDraft(world.means, person, isPhoned ? phoned : undefined);
  const intake = anIntake(chance, dayOf(world.means.now()));
  const answers = [intake.referral, ...intake.youths];
  for (const [index, values] of answers.entries()) {
    const referral = await loaded(world, id);
    const scene = sceneOf(world, chance, referral, () => undefined);
    const place = { step: 'youth', youth: Math.max(0, index - 1) } as const;
    await scene.does(scene.owner, { type: 'answer-questions', place, values, asked: questionsIn(values) });
  }
  due.set(id, later(world, chance));
}

const aReferrer = (id: string) => aPerson({ id, chat: anAddress({ conversationId: `a:${id}`, kind: 'personal' }) });

async function goesOn({ world, chance, due, refused, arrived }: Going, id: string): Promise<void> {
  const referral = await world.load('referral', id);
  due.set(id, nextTime(world, chance, referral));
  if (!referral) return;
  const count = (reason: string) => void refused.set(reason, (refused.get(reason) ?? 0) + 1);
  await somethingHappens({ ...sceneOf(world, chance, referral, count), arrived });
}

/** After the end and after moving in somebody looks at it now and then. */
function nextTime(world: World, chance: Chance, referral: Referral | undefined): Date {
  const { stage } = referral ?? {};
  if (!stage) return new Date(8.64e15);
  if (stage.state === 'closed' || stage.state === 'settled') return minutesAfter(world.means.now(), 7 * 24 * 60);
  const hasDay = stage.state === 'matched' && stage.movingIn !== undefined;
  return hasDay ? minutesAfter(world.means.now(), chance.between(10, 40) * 24 * 60) : later(world, chance);
}

/** Within a few hours or days, and now and then only after weeks. */
function later(world: World, chance: Chance): Date {
  const hours = chance.happens(0.05) ? chance.between(200, 500) : chance.between(2, 36);
  return minutesAfter(world.means.now(), hours * 60);
}

async function loaded(world: World, id: string): Promise<Referral> {
  const referral = await world.load('referral', id);
  if (!referral) throw new Error(`${id} is not there`);
  return referral;
}

/** Teams takes most of what is sent; now and then it asks for patience, or nobody knows whether something arrived. */
function unsureTeams(messenger: Messenger, chance: Chance) {
  const arrivals: Arrival[] = [];
  const uncertain = new Set<string>();
  const sure: Messenger = {
    ...messenger,
    async send(delivery) {
      if (chance.happens(0.01)) return { kind: 'later', afterSeconds: 30 };
      const { notice, referral } = delivery;
      const { to, content } = notice;
      const isCreate = content.kind === 'news' || postOf(referral, to) === undefined;
      const isUnsure = isCreate && chance.happens(0.02);
      if (isUnsure) uncertain.add(notice.id);
      if (isUnsure && chance.happens(0.5)) return { kind: 'uncertain' };
      const isCard = isCreate && content.kind === 'card' && to.kind === 'provider';
      arrivals.push({ referral: referral.reference, notice: notice.id, ...(isCard && { isNewCardOf: to.provider }) });
      return isUnsure ? { kind: 'uncertain' } : messenger.send(delivery);
    },
  };
  return {
    messenger: sure,
    arrivals,
    uncertain,
    arrived: (id: string) => arrivals.some(({ notice }) => notice === id),
  };
}

function keepingWhatIsErased(world: World): Referral[] {
  const erased: Referral[] = [];
  const store = withQuickReads(world.means.store);
  world.means.store = {
    ...store,
    async erase(kind, id, version) {
      const before = kind === 'referral' ? await world.load('referral', id) : undefined;
      const outcome = await store.erase(kind, id, version);
      if (before && outcome === 'erased') erased.push(before);
      return outcome;
    },
  };
  return erased;
}
