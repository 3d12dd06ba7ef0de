/** Brothers and sisters go on in two searches, for a recorded reason; the two point to each other. */
import type { Actor } from '../actor';
import { changing, DESK, OWNER } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { ListValue } from '../lists';
import { latestProfile, redraftProfile, type Profile } from '../profile';
import { QUESTIONS } from '../questions';
import type { Referral, Split } from '../referral';

/**
 * The youths that are named leave this search, which goes on as after a change: with a new version to approve, while the
 * posted cards and the answers of homes stay as they are.
 */
export function split(referral: Referral, command: CommandOf<'split'>, actor: Actor, moment: Moment): Outcome {
  if (referral.youths.length !== command.outOf) return { kind: 'refused', reason: 'version-outdated' };
  const stay = indexesOf(referral).filter((index) => !command.youths.includes(index));
  if (stay.length === 0 || stay.length === referral.youths.length)
    return { kind: 'refused', reason: 'nobody-to-split' };
  if (command.reason === 'other' && command.words.trim() === '') return { kind: 'refused', reason: 'words-missing' };
  const remaining = onlyYouths(referral, stay, command.reason);
  const profile = profileOf(remaining, referral, moment);
  return changing(referral, actor, moment)
    .with({
      ...remaining,
      profiles: [...referral.profiles, profile],
      notDoubleOf: [...referral.notDoubleOf, command.into],
      splits: [...referral.splits, recordOf(command, command.into, actor, moment)],
    })
    .noting('split', { version: profile.version })
    .telling({ what: 'split', other: command.into }, OWNER)
    .showing(DESK)
    .done();
}

/**
 * The search of those who leave: nobody has been asked for them, so it begins at the review. Its owner and the
 * coordination point hear of it from the search they came from.
 */
export function splitOff(
  referral: Referral,
  command: CommandOf<'split'>,
  { id, actor, moment }: { id: string; actor: Actor; moment: Moment },
): Referral {
  const leave = indexesOf(referral).filter((index) => command.youths.includes(index));
  const own = onlyYouths(referral, leave, command.reason);
  const { handOver: _, deskPost: __, ownerPost: ___, ...kept } = referral;
  return changing({ ...kept, ...own, ...NOTHING_YET, id, reference: command.into }, actor, moment)
    .with({
      profiles: [{ ...profileOf(own, referral, moment), version: 1 }],
      buttons: { owner: moment.newId(), desk: moment.newId() },
      notDoubleOf: [...referral.notDoubleOf, referral.reference],
      splits: [recordOf(command, referral.reference, actor, moment)],
      createdAt: moment.now,
    })
    .to({ state: 'submitted' })
    .noting('split', { version: 1 })
    .showing(DESK).referral;
}

const NOTHING_YET: Pick<
  Referral,
  | 'asks'
  | 'waves'
  | 'homeAnswers'
  | 'questions'
  | 'pastIntroductions'
  | 'notes'
  | 'history'
  | 'notices'
  | 'fired'
  | 'handled'
> = {
  asks: [],
  waves: [],
  homeAnswers: [],
  questions: [],
  pastIntroductions: [],
  notes: [],
  history: [],
  notices: [],
  fired: [],
  handled: [],
};

/** One youth alone lives apart from the others, for this reason; several stay together as they were. What was waived about a youth is asked again, for the youths change places. */
function onlyYouths(
  { answers, youths, waived }: Referral,
  indexes: readonly number[],
  reason: ListValue<'siblingsApartReason'>,
): Pick<Referral, 'answers' | 'youths' | 'waived'> {
  const chosen = youths.filter((_, index) => indexes.includes(index));
  const youthCount = String(chosen.length) as ListValue<'youthCount'>;
  const apart = chosen.length === 1 ? ({ siblings: 'apart', siblingsApartReason: reason } as const) : {};
  return {
    answers: { ...answers, youthCount, ...apart },
    youths: chosen,
    waived: waived.filter(({ question }) => QUESTIONS[question].of === 'referral'),
  };
}

/**
 * The words that the coordinator gave the texts go along to both. Some may be about who is in the other search now, so
 * each text is gone through once more.
 */
function profileOf(given: Pick<Referral, 'answers' | 'youths'>, { profiles }: Referral, moment: Moment): Profile {
  const profile = redraftProfile(given, latestProfile(profiles), moment);
  return { ...profile, originals: profile.originals.map((original) => ({ ...original, isRead: false })) };
}

function recordOf({ reason, words }: CommandOf<'split'>, other: string, actor: Actor, moment: Moment): Split {
  return { other, reason, words: words.trim(), by: actor.person, at: moment.now };
}

function indexesOf({ youths }: Referral): number[] {
  return youths.map((_, index) => index);
}
