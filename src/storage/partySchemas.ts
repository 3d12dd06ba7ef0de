/** How people, parties and entries of the access log are stored. */
import { z } from 'zod';
import type { AccessEntry } from '../domain/access';
import type { Address } from '../domain/address';
import type { Place } from '../domain/intake';
import {
  CHANNEL_KINDS,
  RESTRICTED_SEXES,
  RISKS,
  type Contract,
  type Home,
  type HomeRef,
  type Lost,
  type Party,
  type Resident,
} from '../domain/party';
import type { Role } from '../domain/actor';
import type { DigestMark } from '../domain/clocks/digest';
import type { Person } from '../domain/person';
import { STEPS } from '../domain/question';
import { count, day, moment, month, municipality, oneOf, schemaOf, text } from './schemaOf';

export const role = schemaOf<Role>()(z.enum(['referrer', 'coordinator', 'provider', 'nobody']));

export const homeRef = schemaOf<HomeRef>()(z.strictObject({ provider: text, home: text, name: text }));

const address = schemaOf<Address>()(
  z.strictObject({
    conversationId: text,
    kind: z.enum(['personal', 'channel']),
    serviceUrl: text,
    tenantId: text,
    botId: text,
  }),
);

export const place = schemaOf<Place>()(z.strictObject({ step: z.enum(STEPS), youth: count.optional() }));

export const personSchema = schemaOf<Person>()(
  z.strictObject({
    id: text,
    name: text.optional(),
    language: z.enum(['nl', 'en']),
    languageChosen: z.literal(true).optional(),
    account: text.optional(),
    chat: address.optional(),
    unreachable: z.literal(true).optional(),
    welcomed: z.boolean(),
    work: z.strictObject({ organisation: text, kind: oneOf('referrerKind'), phone: text }).optional(),
    intake: z.strictObject({ referral: text, place: z.union([place, z.literal('overview')]) }).optional(),
    standingCard: text.optional(),
    admission: z.strictObject({ by: text, at: moment }).optional(),
    standsInFor: z.array(text).optional(),
    deputyCode: z.strictObject({ code: text, until: day, usedBy: text.optional() }).optional(),
  }),
);

const resident = schemaOf<Resident>()(z.union([z.strictObject({ birthMonth: month }), z.strictObject({ age: count })]));

/** The fields of a home one by one, for who reads homes with more or less around them. */
export const homeFields = {
  id: text,
  name: text,
  municipality,
  places: count,
  ages: z.strictObject({ from: count, to: count }),
  freePlaces: z.strictObject({ number: count, from: day.optional(), confirmedOn: day.optional() }).optional(),
  placeKinds: z.array(oneOf('placeKind')).optional(),
  sexes: z.array(z.literal([...RESTRICTED_SEXES])).optional(),
  siblingsUpTo: count.optional(),
  themesCarried: z.array(oneOf('themes')).optional(),
  themesNotCarried: z.array(oneOf('themes')).optional(),
  risksNotCarried: z.array(z.literal([...RISKS])).optional(),
  levelsNotCarried: z.array(oneOf('level')).optional(),
  supervision: oneOf('supervision').optional(),
  residents: z.array(resident).optional(),
  vulnerableResidents: z.boolean().optional(),
  longStayingResidents: z.boolean().optional(),
  belief: text.optional(),
  pets: z.boolean().optional(),
  wheelchair: z.boolean().optional(),
  stayUntil: oneOf('stayUntil').optional(),
  contact: text.optional(),
  ownWords: text.optional(),
};

const home = schemaOf<Home>()(z.strictObject(homeFields));

export const contractSchema = schemaOf<Contract>()(
  z.strictObject({
    ended: z.literal(true).optional(),
    regions: z.array(oneOf('searchRegions')).optional(),
    kinds: z.array(oneOf('placeKind')).optional(),
  }),
);

const digest = schemaOf<DigestMark>()(
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('sending'), day, until: moment }),
    z.strictObject({ state: z.literal('sent'), day }),
  ]),
);

const lost = schemaOf<Lost>()(
  z.strictObject({
    why: z.enum(['bot-removed', 'channel-deleted', 'team-archived', 'unreachable']),
    since: moment,
  }),
);

const linked = {
  id: text,
  name: text,
  channel: address.optional(),
  formerChannel: address.optional(),
  lost: lost.optional(),
  teamId: text,
  channelKind: z.enum(CHANNEL_KINDS),
  linkedBy: text,
  digest: digest.optional(),
};

export const partySchema = schemaOf<Party>()(
  z.discriminatedUnion('role', [
    z.strictObject({ ...linked, role: z.literal('coordination') }),
    z.strictObject({
      ...linked,
      role: z.literal('provider'),
      homes: z.array(home),
      retiredHomes: z.array(home).optional(),
      secureAddress: text.optional(),
      contract: contractSchema.optional(),
      phone: text.optional(),
      mentioned: z.array(z.strictObject({ person: text, account: text, name: text })).optional(),
    }),
  ]),
);

export const accessSchema = schemaOf<AccessEntry>()(
  z.strictObject({
    id: text,
    at: moment,
    by: text,
    role,
    action: z.enum(['opened-full-profile', 'opened-review']),
    outcome: z.enum(['allowed', 'refused']),
    subject: text.optional(),
  }),
);
