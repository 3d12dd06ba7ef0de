/**
 * What a button may send back, and nothing else. `data` holds opaque ids and what was filled in; who clicked and
 * whether that is allowed never comes from here.
 */
import { z } from 'zod';
import { LISTS } from '../domain/lists';
import { QUESTION_LIST } from '../domain/questions';
import { FILTERS } from '../flows/overview';
import {
  button,
  day,
  listed,
  number,
  pieces,
  onReferral,
  place,
  several,
  standalone,
  typed,
  withAnswers,
  words,
  yesNo,
  youthIndexes,
} from './actionFields';
import { HOME_ACTIONS } from './homeActions';
import { ASK_LISTS } from './views/askHomes';

/** `version`: of the profile that stood above the form. */
const said = { home: typed(100), answeredFor: listed('answeredFor'), version: number.optional() };
/** How much of what was written down somebody has seen. */
const looked = { upTo: number, isRight: yesNo };
/** `kept`: homes that were chosen on another page. */
const chosen = { homes: several, wholeProviders: several, kept: several, why: typed(400) };
const shownList = { list: z.enum(ASK_LISTS).default('fits'), page: number.default(0) };
const mismatch = { mismatchReason: listed('mismatchReason') };
const well = { well: z.enum(['yes', 'no']) };
const agrees = listed('yesNo').optional();
/** `youth:0/sex`: the card on which it is asked, and the question. */
const waivable = z
  .string()
  .transform((text) => text.split('/'))
  .pipe(z.tuple([place, z.enum(QUESTION_LIST.map(({ id }) => id))]))
  .transform(([at, question]) => ({ place: at, question }));

/** What either side can say by phone, for a coordinator to write down. */
export const SAID_BY_PHONE = [
  'file-sent',
  'no-file-yet',
  'fits',
  'take-back',
  'does-not-fit',
  'still-exploring',
  'set-moving-in',
  'goes-well',
  'goes-not-well',
] as const;

const INTAKE = [
  standalone('intake.start', {}),
  standalone('intake.new', {}),
  withAnswers('intake.save', { place }),
  onReferral('intake.show', { place }),
  onReferral('intake.submit', { incomplete: z.enum(['yes', 'no']).default('no') }),
  standalone('person.phone', { name: typed(80), organisation: typed(80), phone: typed(20) }),
  standalone('person.save', {
    organisation: typed(200),
    referrerKind: typed(40),
    phone: typed(60),
    isForIntake: yesNo,
  }),
] as const;

const OWNER = [
  onReferral('owner.open', {}),
  onReferral('owner.change', {}),
  onReferral('owner.withdraw', {}),
  onReferral('owner.pause', { until: day }),
  onReferral('owner.resume', {}),
  onReferral('owner.hand-over', {}),
  onReferral('owner.file-sent', {}),
  onReferral('owner.fits', { agreesYouth: agrees, agreesParents: agrees, agreesOrder: agrees }),
  onReferral('owner.take-back', {}),
  onReferral('owner.still-exploring', { expectedAround: day }),
  onReferral('owner.moving-in', { movingIn: day }),
  onReferral('owner.how-it-goes', well),
  onReferral('owner.answer', { question: typed(100), ownerAnswer: words(600) }),
  onReferral('owner.more', {}),
  onReferral('owner.does-not-fit', mismatch),
  onReferral('owner.said', looked),
] as const;

const DESK = [
  onReferral('desk.open', {}),
  onReferral('desk.more', {}),
  onReferral('desk.admit', {}),
  onReferral('desk.take-up', {}),
  onReferral('desk.approve-version', { version: number }),
  onReferral('desk.introduce', { home: typed(100) }),
  onReferral('desk.call-off', {}),
  onReferral('desk.questions', {}),
  onReferral('desk.put-question', { question: typed(100), forwarded: typed(600) }),
  onReferral('desk.approve-answer', {
    question: typed(100),
    approvedAnswer: typed(600),
    kept: pieces,
    alsoInProfile: typed(10),
  }),
  onReferral('desk.not-placed', { ...mismatch, next: z.literal(['search', ...LISTS.closeReason]) }),
  onReferral('desk.extend', {}),
  onReferral('desk.resolve-post', { provider: button, arrived: z.enum(['yes', 'no']) }),
  onReferral('desk.send-back', { question: typed(600) }),
  onReferral('desk.refuse', { words: typed(600) }),
  onReferral('desk.note', { note: typed(600) }),
  onReferral('desk.waive', { waived: waivable, reason: typed(200) }),
  onReferral('desk.pause', { until: day }),
  onReferral('desk.resume', {}),
  onReferral('desk.close', { closeReason: listed('closeReason') }),
  onReferral('desk.reopen', {}),
  onReferral('desk.hand-over', {}),
  onReferral('desk.split', {
    splitYouths: youthIndexes,
    outOf: number,
    splitReason: listed('siblingsApartReason'),
    splitWords: typed(400),
  }),
  onReferral('desk.said', {
    side: z.enum(['owner', 'home']),
    saidByPhone: z.enum(SAID_BY_PHONE),
    reasonByPhone: typed(40),
    dayByPhone: typed(10),
  }),
  onReferral('desk.home-phone', {}),
  onReferral('desk.home-said', {
    ...said,
    homeSays: z.enum(['interest', 'doubt', 'decline']),
    from: typed(40),
    question: typed(600),
    declineReason: typed(40),
  }),
  standalone('desk.overview', { filter: z.enum(FILTERS).default('all'), page: number.default(0) }),
] as const;

const ASK = [
  onReferral('ask.open', {}),
  onReferral('ask.page', { ...shownList, ...chosen }),
  onReferral('ask.explain', { homeName: typed(100), ...shownList, ...chosen }),
  onReferral('ask.first', { version: number, ...shownList, ...chosen }),
  onReferral('ask.more', { ...shownList, ...chosen }),
] as const;

/** The step of the review that is shown; `next` is where the coordinator left off. */
const TEXT_IDS = QUESTION_LIST.filter(({ input, class: who }) => input.kind === 'text' && who === 'shareable').map(
  ({ id }) => id,
);
const text = z.enum([...TEXT_IDS, 'sentence']);

const REVIEW = [
  onReferral('review.step', { step: z.enum([...TEXT_IDS, 'sentence', 'preview', 'next', 'answers']) }),
  withAnswers('review.decide', { version: number, text }),
  onReferral('review.write', { version: number, text, words: typed(4000) }),
  onReferral('review.keep-exact', { version: number, reason: typed(200) }),
  onReferral('review.double', { reference: button, isSame: z.enum(['yes', 'no']) }),
] as const;

const PROVIDER = [
  onReferral('provider.open', { form: z.enum(['none', 'interest', 'doubt', 'decline']).default('none') }),
  onReferral('provider.interest', { ...said, from: day, remark: typed(400) }),
  onReferral('provider.doubt', { ...said, question: words(600) }),
  onReferral('provider.decline', { ...said, declineReason: listed('declineReason') }),
  onReferral('provider.know-youth', {}),
  onReferral('provider.fits', {}),
  onReferral('provider.take-back', {}),
  onReferral('provider.still-exploring', { expectedAround: day }),
  onReferral('provider.no-file-yet', {}),
  onReferral('provider.moving-in', { movingIn: day }),
  onReferral('provider.how-it-goes', well),
  onReferral('provider.does-not-fit', mismatch),
  onReferral('provider.said', looked),
] as const;

export const ACTION = z.discriminatedUnion('verb', [
  ...INTAKE,
  ...OWNER,
  ...DESK,
  ...ASK,
  ...REVIEW,
  ...PROVIDER,
  ...HOME_ACTIONS,
]);

export type Action = z.infer<typeof ACTION>;
export type Verb = Action['verb'];
export type ActionOf<V extends Verb> = Extract<Action, { verb: V }>;

export type ReadAction =
  | { kind: 'read'; action: Action }
  /** A known button whose fields are not right; `fields` are ids of inputs. */
  | { kind: 'wrong-fields'; verb: Verb; button: string; fields: string[] }
  | { kind: 'unknown' };

/** Reads a click leniently about what a client adds, strictly about what we sent and what was filled in. */
export function readAction(verb: unknown, data: unknown): ReadAction {
  const read = ACTION.safeParse({ ...(isRecord(data) ? data : {}), verb });
  if (read.success) return { kind: 'read', action: read.data };
  const fields = read.error.issues.map(({ path }) => String(path[0]));
  const known = ACTION.options.find((option) => option.shape.verb.value === verb);
  if (!known || fields.includes('button') || fields.includes('verb')) return { kind: 'unknown' };
  const sent = isRecord(data) ? data.button : undefined;
  return { kind: 'wrong-fields', verb: known.shape.verb.value, button: typeof sent === 'string' ? sent : '', fields };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
