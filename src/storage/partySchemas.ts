/** How people, parties and entries of the access log are stored. */
import { z } from 'zod';
import type { AccessEntry } from '../domain/access';
import type { Address } from '../domain/address';
import type { Home, HomeRef, Party } from '../domain/party';
import type { Role } from '../domain/actor';
import type { Person } from '../domain/person';
import { count, day, moment, municipality, oneOf, schemaOf, text } from './schemaOf';

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

export const personSchema = schemaOf<Person>()(
  z.strictObject({
    id: text,
    name: text.optional(),
    language: z.enum(['nl', 'en']),
    languageChosen: z.literal(true).optional(),
    chat: address.optional(),
    welcomed: z.boolean(),
    work: z.strictObject({ organisation: text, kind: oneOf('referrerKind'), phone: text }).optional(),
    admission: z.strictObject({ by: text, at: moment }).optional(),
    standsInFor: z.array(text).optional(),
    deputyCode: z.strictObject({ code: text, until: day }).optional(),
  }),
);

const home = schemaOf<Home>()(
  z.strictObject({
    id: text,
    name: text,
    municipality,
    places: count,
    ages: z.strictObject({ from: count, to: count }),
    freePlaces: z.strictObject({ number: count, confirmedOn: day }).optional(),
  }),
);

const linked = { id: text, name: text, channel: address.optional(), teamId: text, linkedBy: text };

export const partySchema = schemaOf<Party>()(
  z.discriminatedUnion('role', [
    z.strictObject({ ...linked, role: z.literal('coordination') }),
    z.strictObject({ ...linked, role: z.literal('provider'), homes: z.array(home), secureAddress: text.optional() }),
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
