/** Start here: a Teams on this machine, as a bot sees it over HTTP, with people in it. */
import { Changes } from './changes';
import { Team, type Channel, type ChannelKind } from './channels';
import { Connector } from './connector';
import { Deliveries, type Delivery, type HeldBack } from './deliveries';
import { everShownIn, everShownTo } from './everShown';
import { Faults, type Hold, type Refusing, type Trouble, type Where } from './faults';
import { forge, type Forgery } from './forgeries';
import { HttpFace } from './httpFace';
import { CONNECTOR_SCOPE, Issuer, ISSUER } from './issuer';
import { Person, type PersonSettings } from './people';
import type { Activity } from './posts';
import { Tenant } from './tenant';
import { Traffic, type Passed } from './traffic';

export interface TeamsSettings {
  tenantId: string;
  appId: string;
  appPassword: string;
  botName?: string;
  /** How long a story waits for something, in milliseconds; below the 5 seconds after which jest gives up. */
  patience?: number;
}

export async function startTeams(settings: TeamsSettings): Promise<Teams> {
  const face = new HttpFace();
  const address = await face.listen();
  return new Teams(face, address, settings);
}

export class Teams {
  /** The bot gets its token here, by a POST to `{loginUrl}/{tenantId}/oauth2/v2.0/token`. */
  readonly loginUrl: string;
  readonly openIdMetadataUrl: string;
  readonly serviceUrl: string;
  /** Issuer of the tokens that come with activities. */
  readonly issuer = ISSUER;
  readonly oauthScope = CONNECTOR_SCOPE;
  private readonly tokens: Issuer;
  private readonly tenant: Tenant;
  private readonly traffic = new Traffic();
  private readonly faults = new Faults();
  private readonly deliveries: Deliveries;

  constructor(
    private readonly face: HttpFace,
    address: string,
    { botName = 'Thuisplek', patience = 4000, ...settings }: TeamsSettings,
  ) {
    this.serviceUrl = `${address}/emea/${settings.tenantId}/`;
    this.loginUrl = address;
    this.openIdMetadataUrl = `${address}/v1/.well-known/openidconfiguration`;
    const changes = new Changes(patience);
    this.tokens = new Issuer({ ...settings, serviceUrl: this.serviceUrl });
    this.deliveries = new Deliveries(this.tokens, this.traffic, changes);
    this.tenant = new Tenant({ ...settings, botName, serviceUrl: this.serviceUrl }, changes, this.deliveries);
    const connector = new Connector(this.tenant);
    face.answersWith({ issuer: this.tokens, connector, faults: this.faults, traffic: this.traffic, changes });
  }

  connectBot(messagesUrl: string): void {
    this.deliveries.connect(messagesUrl);
  }

  person(name: string, settings: PersonSettings = {}): Person {
    const person = new Person(this.tenant, name, settings);
    this.tenant.people.push(person);
    return person;
  }

  team(name: string): Team {
    const found = this.tenant.teams.find((team) => team.name === name);
    if (found !== undefined) return found;
    const team = new Team(this.tenant, name);
    this.tenant.teams.push(team);
    return team;
  }

  channel(name: string, { team, kind = 'standard' }: { team: string; kind?: ChannelKind }): Channel {
    return this.team(team).channel(name, kind);
  }

  installBotIn(channel: Channel, by?: Person): Promise<void> {
    return channel.installBot(by);
  }

  removeBotFrom(channel: Channel, by?: Person): Promise<void> {
    return channel.removeBot(by);
  }

  /** The bot's requests are refused. */
  fails(refusing: Refusing): Trouble {
    return this.faults.refuse(refusing);
  }

  /** The connection breaks without an answer. */
  drops(where: Where): Trouble {
    return this.faults.drop(where);
  }

  delays(where: Where & { ms: number }): Trouble {
    return this.faults.delay(where);
  }

  /** The bot's request waits until it is released. */
  holds(where: Where): Hold {
    return this.faults.hold(where);
  }

  /** Activities for the bot wait until they are released, in any order. */
  holdsBack(): HeldBack {
    return this.deliveries.holdBack();
  }

  /** Brings an activity again, the last one when left out. */
  redelivers(as: 'the same' | 'a new one' = 'the same', activity?: Activity): Promise<Delivery> {
    return this.deliveries.redeliver(as, activity);
  }

  /** Brings an activity with a token that must be refused. */
  deliversForged(activity: Activity, forgery: Forgery): Promise<Delivery> {
    return this.deliveries.knock(activity, `Bearer ${forge(this.tokens, forgery)}`);
  }

  /** Brings any activity, well signed; or with another Authorization header, or (null) with none. */
  delivers(activity: Activity, authorization?: string | null): Promise<Delivery> {
    if (authorization === undefined) return this.deliveries.deliver(activity);
    return this.deliveries.knock(activity, authorization ?? undefined);
  }

  /** Everything that passed between bot and Teams, in order. */
  record(): readonly Passed[] {
    return this.traffic.all();
  }

  /** The same, a line each. */
  story(): string {
    return this.traffic.read((conversationId) => this.tenant.nameOf(conversationId));
  }

  /** Everything in a channel, earlier versions too, as raw JSON. */
  everShownIn(channel: Channel): string {
    return everShownIn(channel, this.traffic.all());
  }

  /** Everything this person could ever see of the bot, own views too, as raw JSON. */
  everShownTo(person: Person): string {
    return everShownTo(person, this.tenant, this.traffic.all());
  }

  /** Looks again at every change until it finds something; the error tells all that passed. */
  waitsFor<T>(what: string, find: () => T | undefined | false): Promise<T> {
    return this.tenant.changes.until(find, () => `${what}; this passed:\n${this.story()}`);
  }

  async stop(): Promise<void> {
    await this.face.close();
  }
}
