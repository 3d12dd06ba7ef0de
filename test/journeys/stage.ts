/** The region in which every story plays: a coordination point, three providers with homes, and people in a Teams. */
import { randomUUID } from 'node:crypto';
import { startTeams, type Teams } from '../teams-service/startTeams';
import type { Channel } from '../teams-service/channels';
import type { Person } from '../teams-service/people';
import type { Place } from '../teams-service/tenant';
import { WORK } from '../support/told';
import type { StoreOnStage } from './stores';

export interface TypedHome {
  name: string;
  municipality: string;
  places: number;
  from: number;
  to: number;
}

export interface ProviderOnStage {
  name: string;
  channel: Channel;
  member: Person;
}

export interface Stage {
  teams: Teams;
  desk: Channel;
  /** The coordinator. */
  anna: Person;
  /** The referrer. */
  bram: Person;
  sterkHuis: ProviderOnStage;
  vigere: ProviderOnStage;
  wsgv: ProviderOnStage;
  store: StoreOnStage;
  /** What the bot was started with. */
  environment: Record<string, string>;
  /** How many posts stood in each conversation when the curtain went up. */
  stood: ReadonlyMap<Place, number>;
  /** The bot as it runs now. */
  bot: RunningBot;
  /** Starts the stopped bot again on the same store. */
  startBot(): Promise<void>;
  restart(): Promise<void>;
  strike(): Promise<void>;
}

export interface RunningBot {
  url: string;
  /** What time it is for this bot. */
  now(): Date;
  /** An orderly stop; does nothing the second time. */
  stop(): Promise<void>;
}

/** Starts the bot in production mode against this Teams; given the environment, it says where it listens. */
export type Launch = (environment: Record<string, string>) => Promise<RunningBot>;

export const HOMES: Record<'sterkHuis' | 'vigere' | 'wsgv', TypedHome[]> = {
  sterkHuis: [
    { name: 'De Berk', municipality: 'Goirle', places: 4, from: 8, to: 16 },
    { name: 'Het Nest', municipality: 'Tilburg', places: 3, from: 0, to: 6 },
  ],
  vigere: [{ name: 'De Linde', municipality: 'Waalwijk', places: 5, from: 6, to: 18 }],
  wsgv: [{ name: 'Huis aan de Vaart', municipality: 'Oosterhout', places: 4, from: 10, to: 18 }],
};

/** Where Sterk Huis wants files to go; the others have not told. */
export const SECURE_ADDRESS = 'dossier@sterkhuis.example';

/** People and channels stand ready; the channels are linked and the homes filled in, through the bot itself. */
export async function setTheStage(launch: Launch, store: StoreOnStage): Promise<Stage> {
  const app = { tenantId: randomUUID(), appId: randomUUID(), appPassword: randomUUID() };
  const teams = await startTeams(app);
  const anna = teams.person('Anna de Vries');
  const environment = { ...environmentFor(teams, { ...app, coordinator: anna }), ...store.environment };
  const desk = teams.channel('Coördinatie', { team: 'Gezinshuis Gezocht' }).add(anna);
  const provider = (name: string, memberName: string): ProviderOnStage => {
    const member = teams.person(memberName);
    return { name, member, channel: teams.channel('Aanvragen', { team: name }).add(member, anna) };
  };
  const stage: Stage = {
    teams,
    desk,
    anna,
    bram: teams.person('Bram Jansen'),
    sterkHuis: provider('Sterk Huis', 'Karin Smit'),
    vigere: provider('Vigere', 'Mo el Idrissi'),
    wsgv: provider('WSGV', 'Ineke Bos'),
    store,
    environment,
    stood: new Map(),
    bot: await launch(environment),
    async startBot() {
      stage.bot = await launch(environment);
      teams.connectBot(stage.bot.url);
    },
    async restart() {
      await stage.bot.stop();
      await stage.startBot();
    },
    async strike() {
      await stage.bot.stop();
      await teams.stop();
      await store.remove();
    },
  };
  teams.connectBot(stage.bot.url);
  await link(stage);
  stage.stood = new Map(allPlaces(stage).map((place) => [place, place.all.length]));
  return stage;
}

/** Every conversation the bot could speak in. */
export function allPlaces({ anna, bram, desk, sterkHuis, vigere, wsgv }: Stage): Place[] {
  const channels = [desk, sterkHuis.channel, vigere.channel, wsgv.channel];
  const people = [anna, bram, sterkHuis.member, vigere.member, wsgv.member];
  return [...channels, ...channels.map(({ team }) => team.general), ...people.map(({ chat }) => chat)];
}

async function link(stage: Stage): Promise<void> {
  const { anna, bram, desk } = stage;
  await desk.installBot();
  await anna.says('koppel coördinatie', { in: desk });
  for (const key of ['sterkHuis', 'vigere', 'wsgv'] as const) {
    const { name, channel, member } = stage[key];
    await channel.installBot(member);
    await anna.says(`koppel ${name}`, { in: channel });
    for (const home of HOMES[key]) await addHome(stage[key], home);
  }
  await saysWhereFilesGo(stage.sterkHuis);
  await bram.installBot();
  await letIn(stage);
}

/** Bram is known to the coordination point, so that every story begins with the referral itself. */
async function letIn({ teams, anna, bram, desk }: Stage): Promise<void> {
  await bram.says('aanmelden');
  await bram.latestCard().fill(WORK).clickThrough('Verder');
  const asked = await teams.waitsFor('a new referrer', () =>
    desk.posts().find(({ card }) => JSON.stringify(card ?? '').includes('desk.admit')),
  );
  await anna.card(asked).click('Toelaten');
  await bram.waitsFor('being let in', () => bram.sees().some(({ all }) => all.includes('Je bent toegelaten')));
}

export async function addHome({ member, channel }: ProviderOnStage, home: TypedHome): Promise<void> {
  await member.says('huizen', { in: channel });
  const list = await member.latestCard(channel).clickThrough('Gezinshuis toevoegen');
  const form = list.fill({
    'Naam van het gezinshuis': home.name,
    Gemeente: home.municipality,
    'Aantal plekken in totaal': home.places,
    'Leeftijd vanaf': home.from,
    'Leeftijd tot en met': home.to,
  });
  await form.clickThrough('Voeg toe');
}

async function saysWhereFilesGo({ member, channel }: ProviderOnStage): Promise<void> {
  const form = await member.latestCard(channel).clickThrough('Adres en telefoon');
  form.fill({ 'Waar mag een verwijzer het dossier veilig heen sturen?': SECURE_ADDRESS });
  await form.clickThrough('Bewaar');
}

function environmentFor(
  teams: Teams,
  app: { tenantId: string; appId: string; appPassword: string; coordinator: Person },
): Record<string, string> {
  return {
    HOST: '127.0.0.1',
    PORT: '0',
    MICROSOFT_APP_ID: app.appId,
    MICROSOFT_APP_TYPE: 'SingleTenant',
    MICROSOFT_APP_TENANT_ID: app.tenantId,
    MICROSOFT_APP_PASSWORD: app.appPassword,
    BOT_OPENID_METADATA_URL: teams.openIdMetadataUrl,
    BOT_TOKEN_ISSUER: teams.issuer,
    BOT_LOGIN_URL: teams.loginUrl,
    BOT_OAUTH_SCOPE: teams.oauthScope,
    SERVICE_URL_HOSTS: '127.0.0.1',
    COORDINATOR_IDS: app.coordinator.aadObjectId,
    COORDINATION_NAME: 'Gezinshuis Gezocht',
    COORDINATION_PHONE: '085-0047353',
    COORDINATION_HOURS: '09:00-13:00',
    CRISIS_NAME: 'Crisisteam Hart van Brabant',
    CRISIS_PHONE: '0800-8013',
    // A story is told at any hour.
    WORKING_HOURS: 'always',
  };
}
