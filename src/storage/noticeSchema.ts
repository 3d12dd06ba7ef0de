/** How a notice is stored within its referral. */
import { z } from 'zod';
import {
  NEWS_ABOUT_HOME,
  NEWS_ABOUT_SIDE,
  PLAIN_NEWS,
  type Content,
  type Mark,
  type News,
  type Notice,
  type Recipient,
} from '../domain/notices';
import { AFTER_WAVE } from '../domain/waves';
import { homeRef } from './partySchemas';
import { count, day, moment, schemaOf, text } from './schemaOf';

const recipient = schemaOf<Recipient>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('owner') }),
    z.strictObject({ kind: z.literal('former-owner'), person: text, card: text.optional() }),
    z.strictObject({ kind: z.literal('desk') }),
    z.strictObject({ kind: z.literal('provider'), provider: text }),
  ]),
);

const side = z.enum(['owner', 'home']);

const news = schemaOf<News>()(
  z.discriminatedUnion('what', [
    z.strictObject({ what: z.enum(PLAIN_NEWS) }),
    z.strictObject({ what: z.enum(NEWS_ABOUT_HOME), home: homeRef }),
    z.strictObject({ what: z.enum(['search-started', 'progress']), asked: count }),
    z.strictObject({
      what: z.literal('wave-ended'),
      asked: count,
      interest: z.boolean(),
      next: z.enum(AFTER_WAVE),
    }),
    z.strictObject({ what: z.literal('split'), other: text }),
    z.strictObject({ what: z.enum(NEWS_ABOUT_SIDE), home: homeRef, side }),
    z.strictObject({ what: z.literal('moving-in'), home: homeRef, on: day }),
    z.strictObject({ what: z.literal('knows-youth'), provider: text }),
    z.strictObject({ what: z.literal('question-answered'), home: homeRef, question: text }),
    z.strictObject({ what: z.enum(['post-uncertain', 'provider-silent']), provider: text }),
    z.strictObject({ what: z.enum(['provider-gone', 'out-of-contract']), provider: text, searches: count }),
    z.strictObject({ what: z.literal('not-reached'), recipient, notice: text }),
    z.strictObject({ what: z.literal('said-wrong'), recipient }),
  ]),
);

const content = schemaOf<Content>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('card') }),
    z.strictObject({ kind: z.literal('news'), news }),
  ]),
);

const mark = schemaOf<Mark>()(
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('owed') }),
    z.strictObject({ state: z.literal('waiting'), until: moment }),
    z.strictObject({ state: z.literal('collected') }),
    z.strictObject({ state: z.literal('claimed'), until: moment }),
    z.strictObject({ state: z.literal('sending'), until: moment }),
    z.strictObject({ state: z.literal('sent'), at: moment }),
    z.strictObject({ state: z.literal('uncertain') }),
    z.strictObject({ state: z.literal('undeliverable') }),
  ]),
);

export const noticeSchema = schemaOf<Notice>()(
  z.strictObject({
    id: text,
    to: recipient,
    content,
    owedSince: moment,
    due: moment,
    mark,
    attempts: count,
  }),
);
