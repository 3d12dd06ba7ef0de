/** How a referral is stored: one line for each field, held against the domain type by the compiler. */
import { z } from 'zod';
import type {
  Ask,
  HistoryEntry,
  HomeAnswer,
  Introduction,
  PastIntroduction,
  Post,
  Referral,
  Stage,
  Verdict,
} from '../domain/referral';
import { answersSchema } from './answerSchemas';
import { noticeSchema } from './noticeSchema';
import { homeRef, role } from './partySchemas';
import { profileSchema } from './profileSchema';
import { count, day, moment, oneOf, schemaOf, text } from './schemaOf';

const side = z.enum(['owner', 'home']);

const verdict = schemaOf<Verdict>()(z.strictObject({ fits: z.boolean(), by: text, at: moment }));

const introduction = schemaOf<Introduction>()(
  z.strictObject({
    home: homeRef,
    introducedAt: moment,
    fileSentAt: moment.optional(),
    verdicts: z.strictObject({ owner: verdict.optional(), home: verdict.optional() }),
  }),
);

const stage = schemaOf<Stage>()(
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('drafting'), since: moment }),
    z.strictObject({ state: z.literal('submitted'), since: moment }),
    z.strictObject({ state: z.literal('searching'), since: moment }),
    z.strictObject({ state: z.literal('introduced'), since: moment, introduction }),
    z.strictObject({ state: z.literal('exploring'), since: moment, introduction }),
    z.strictObject({ state: z.literal('matched'), since: moment, introduction }),
    z.strictObject({ state: z.literal('closed'), since: moment, reason: oneOf('closeReason') }),
  ]),
);

const post = schemaOf<Post>()(z.strictObject({ activityId: text.optional() }));

const ask = schemaOf<Ask>()(
  z.strictObject({
    provider: text,
    providerName: text,
    reference: text,
    button: text,
    homes: z.array(homeRef),
    asWhole: z.boolean(),
    askedAt: moment,
    post: post.optional(),
  }),
);

const homeAnswer = schemaOf<HomeAnswer>()(
  z.strictObject({
    home: homeRef,
    by: text,
    answeredFor: oneOf('answeredFor'),
    at: moment,
    profileVersion: count,
    says: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('interest'), from: day, remark: text.optional() }),
      z.strictObject({ kind: z.literal('doubt'), question: text }),
      z.strictObject({ kind: z.literal('decline'), reason: oneOf('declineReason') }),
    ]),
  }),
);

const pastIntroduction = schemaOf<PastIntroduction>()(
  z.strictObject({
    home: homeRef,
    endedAt: moment,
    end: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('called-off') }),
      z.strictObject({ kind: z.literal('mismatch'), side, reason: oneOf('mismatchReason') }),
    ]),
  }),
);

const historyEntry = schemaOf<HistoryEntry>()(
  z.strictObject({
    at: moment,
    by: text,
    role,
    what: z.enum([
      'started',
      'submitted',
      'taken-up',
      'profile-edited',
      'profile-approved',
      'asked',
      'interest',
      'doubt',
      'decline',
      'introduced',
      'called-off',
      'file-sent',
      'fits',
      'mismatch',
      'matched',
      'withdrawn',
      'post-arrived',
      'post-again',
    ]),
    home: text.optional(),
    provider: text.optional(),
    version: count.optional(),
  }),
);

export const referralSchema = schemaOf<Referral>()(
  z.strictObject({
    id: text,
    reference: text,
    owner: text,
    holder: text.optional(),
    answers: answersSchema('referral'),
    youths: z.array(answersSchema('youth')),
    stage,
    profiles: z.array(profileSchema),
    asks: z.array(ask),
    homeAnswers: z.array(homeAnswer),
    pastIntroductions: z.array(pastIntroduction),
    buttons: z.strictObject({ owner: text, desk: text }),
    deskPost: post.optional(),
    history: z.array(historyEntry),
    notices: z.array(noticeSchema),
    handled: z.array(text),
    createdAt: moment,
  }),
);
