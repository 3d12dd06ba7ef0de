/** A referral gets another owner: the old one gives a code, the new one accepts with it, and the old one loses access. */
import type { Actor } from '../actor';
import { addDays } from '../calendar';
import { changing, DESK, OWNER } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Notice } from '../notices';
import type { Referral } from '../referral';

const CODE_VALID_DAYS = 7;

export function offerHandOver(
  referral: Referral,
  _command: CommandOf<'offer-hand-over'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const handOver = { code: moment.newReference('TP'), until: addDays(moment.today, CODE_VALID_DAYS) };
  return changing(referral, actor, moment).with({ handOver }).noting('hand-over-offered').done();
}

/**
 * Whoever has the code becomes the owner, who is in Teams. The buttons of the old owner work no more, and the cards in
 * that chat show nothing of it any more.
 */
export function takeOver(
  referral: Referral,
  { code, intakeCard }: CommandOf<'take-over'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const { handOver, phoneReferrer: _, ownerPost, ...kept } = referral;
  if (handOver?.code !== code || handOver.until < moment.today) return { kind: 'refused', reason: 'code-unknown' };
  if (referral.owner === actor.person) return { kind: 'refused', reason: 'already-said' };
  const former = { kind: 'former-owner', person: referral.owner } as const;
  const cards = new Set([ownerPost?.activityId, intakeCard].filter((card) => card !== undefined));
  return changing(kept, actor, moment)
    .with({
      owner: actor.person,
      buttons: { ...referral.buttons, owner: moment.newId() },
      notices: referral.notices.map((notice) => forNewOwner(notice, moment.now)),
    })
    .noting('taken-over')
    .telling({ what: 'taken-over' }, OWNER)
    .telling({ what: 'handed-over' }, former)
    .telling({ what: 'taken-over' }, DESK)
    .showing(DESK, ...[...cards].map((card) => ({ ...former, card })))
    .done();
}

/** What the old owner could not be told is told to the new one at once; a card of the old one has nobody to see it. */
function forNewOwner(notice: Notice, now: Date): Notice {
  const { to, content, mark } = notice;
  if (to.kind !== 'owner' || mark.state !== 'owed') return notice;
  return content.kind === 'card'
    ? { ...notice, mark: { state: 'undeliverable' } }
    : { ...notice, due: now, attempts: 0 };
}
