/** How a referral is stored: one line for each field, held against the domain type by the compiler. */
import { z } from 'zod';
import { CLOCK_NAMES } from '../domain/clocks/clock';
import { QUESTION_LIST } from '../domain/questions';
import type { HomeQuestion } from '../domain/homeQuestions';
import {
  WHY_STOPPED,
  type Ask,
  type Fired,
  type HomeAnswer,
  type Introduction,
  type Note,
  type PastIntroduction,
  type PhoneReferrer,
  type Post,
  type Referral,
  type Split,
  type Stage,
  type Verdict,
  type Waived,
} from '../domain/referral';
import { HISTORY_EVENTS, type HistoryEntry } from '../domain/history';
import { answersSchema } from './answerSchemas';
import { noticeSchema } from './noticeSchema';
import { homeRef, place, role } from './partySchemas';
import { profileSchema } from './profileSchema';
import { waveSchemaOf } from './waveSchema';
import { count, day, moment, oneOf, schemaOf, text } from './schemaOf';

const side = z.enum(['owner', 'home']);
const byPhone = z.literal(true).optional();

const yesNo = oneOf('yesNo').optional();

const verdict = schemaOf<Verdict>()(
  z.strictObject({
    by: text,
    at: moment,
    byPhone,
    consent: z.strictObject({ youth: yesNo, parents: yesNo, order: yesNo }).optional(),
  }),
);

const introduction = schemaOf<Introduction>()(
  z.strictObject({
    home: homeRef,
    introducedAt: moment,
    fileSentAt: moment.optional(),
    fileMissedAt: moment.optional(),
    verdicts: z.strictObject({ owner: verdict.optional(), home: verdict.optional() }),
  }),
);

const submitted = z.strictObject({ state: z.literal('submitted'), since: moment });
const searching = z.strictObject({ state: z.literal('searching'), since: moment, offline: z.literal(true).optional() });

const stage = schemaOf<Stage>()(
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('drafting'), since: moment }),
    submitted,
    searching,
    z.strictObject({ state: z.literal('returned'), since: moment, question: text }),
    z.strictObject({
      state: z.literal('paused'),
      since: moment,
      until: day,
      before: z.discriminatedUnion('state', [submitted, searching]),
    }),
    z.strictObject({ state: z.literal('introduced'), since: moment, introduction }),
    z.strictObject({ state: z.literal('exploring'), since: moment, introduction, expectedAround: day.optional() }),
    z.strictObject({ state: z.literal('matched'), since: moment, introduction, movingIn: day.optional() }),
    z.strictObject({ state: z.literal('settled'), since: moment, introduction }),
    z.strictObject({ state: z.literal('closed'), since: moment, reason: oneOf('closeReason'), words: text.optional() }),
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
    stopped: z.strictObject({ at: moment, why: z.enum(WHY_STOPPED) }).optional(),
    noneFits: z
      .strictObject({ by: text, at: moment, answeredFor: oneOf('answeredFor'), reason: oneOf('declineReason') })
      .optional(),
  }),
);

const homeAnswer = schemaOf<HomeAnswer>()(
  z.strictObject({
    home: homeRef,
    by: text,
    answeredFor: oneOf('answeredFor'),
    at: moment,
    profileVersion: count,
    byPhone,
    says: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('interest'), from: day, remark: text.optional() }),
      z.strictObject({ kind: z.literal('doubt'), question: text }),
      z.strictObject({ kind: z.literal('decline'), reason: oneOf('declineReason') }),
    ]),
  }),
);

const said = z.strictObject({ words: text, by: text, at: moment }).optional();

const homeQuestion = schemaOf<HomeQuestion>()(
  z.strictObject({
    id: text,
    home: homeRef,
    words: text,
    askedAt: moment,
    put: z.strictObject({ words: text, at: moment }).optional(),
    answer: said,
    approved: said,
  }),
);

const pastIntroduction = schemaOf<PastIntroduction>()(
  z.strictObject({
    home: homeRef,
    endedAt: moment,
    askedAgain: z.literal(true).optional(),
    end: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('called-off') }),
      z.strictObject({ kind: z.literal('mismatch'), side, reason: oneOf('mismatchReason') }),
      z.strictObject({ kind: z.literal('not-placed'), reason: oneOf('mismatchReason') }),
      z.strictObject({ kind: z.literal('moved-out') }),
    ]),
  }),
);

const historyEntry = schemaOf<HistoryEntry>()(
  z.strictObject({
    at: moment,
    by: text,
    role: z.union([role, z.literal('clock')]),
    what: z.enum(HISTORY_EVENTS),
    home: text.optional(),
    provider: text.optional(),
    version: count.optional(),
    onBehalfOf: side.optional(),
  }),
);

const fired = schemaOf<Fired>()(z.strictObject({ clock: z.enum(CLOCK_NAMES), anchor: text, at: moment }));

const waived = schemaOf<Waived>()(
  z.strictObject({
    place,
    question: z.enum(QUESTION_LIST.map(({ id }) => id)),
    reason: text,
    by: text,
    at: moment,
  }),
);

const note = schemaOf<Note>()(z.strictObject({ text, about: z.enum(HISTORY_EVENTS).optional(), by: text, at: moment }));

const phoneReferrer = schemaOf<PhoneReferrer>()(z.strictObject({ name: text, organisation: text, phone: text }));

const split = schemaOf<Split>()(
  z.strictObject({ other: text, reason: oneOf('siblingsApartReason'), words: text, by: text, at: moment }),
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
    waves: z.array(waveSchemaOf(homeAnswer)),
    homeAnswers: z.array(homeAnswer),
    questions: z.array(homeQuestion),
    pastIntroductions: z.array(pastIntroduction),
    waived: z.array(waived),
    notes: z.array(note),
    notDoubleOf: z.array(text),
    splits: z.array(split),
    handOver: z.strictObject({ code: text, until: day }).optional(),
    phoneReferrer: phoneReferrer.optional(),
    buttons: z.strictObject({ owner: text, desk: text }),
    ownerPost: post.optional(),
    deskPost: post.optional(),
    history: z.array(historyEntry),
    notices: z.array(noticeSchema),
    fired: z.array(fired),
    nextClock: moment.optional(),
    handled: z.array(text),
    createdAt: moment,
  }),
);
