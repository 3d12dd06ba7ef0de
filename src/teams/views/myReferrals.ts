/** The own referrals of a referrer in a list, of which one can be opened; a draft goes on where it was. */
import { stepNumber } from '../../domain/question';
import type { Language, Person } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';

/** Some hundred lines; the youngest stand first. */
const LINES_ROOM = { bytes: 14_000, each: 0 };

/** `reader` may stand in for the owner of some of them. */
export function myReferrals(own: readonly Referral[], reader: Person, language: Language): Card {
  const t = textsIn(language);
  const lines = own.map((referral) => ({ title: line(referral, reader, language), value: referral.buttons.owner }));
  const fitting = firstThatFit(lines, LINES_ROOM);
  const more = lines.length - fitting.length;
  const current = own.find(({ id }) => id === reader.intake?.referral) ?? own[0];
  return fillCard('myReferrals', language, {
    lines: fitting,
    current: current?.buttons.owner ?? '',
    more: more > 0 ? t('owner.listMore', { more }) : '',
  });
}

function line({ id, reference, owner, answers, stage }: Referral, reader: Person, language: Language): string {
  const t = textsIn(language);
  const at = reader.intake?.referral === id ? reader.intake.place : 'overview';
  const isAt = stage.state === 'drafting' && at !== 'overview';
  return [
    reference,
    answers.nickname,
    t(`state.${stage.state}`),
    isAt ? t('owner.listStep', { step: stepNumber(at.step) }) : undefined,
    owner === reader.id ? undefined : t('owner.listDeputy'),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
