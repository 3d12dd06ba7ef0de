/** Who does what next: mostly what somebody would really do in this state, now and then anything by anybody. */
import { ACTS } from '../../../src/domain/acts';
import type { Actor } from '../../../src/domain/actor';
import { hasMovedIn, introductionOf } from '../../../src/domain/changes';
import { isLongOnline } from '../../../src/domain/clocks/running';
import type { Command, CommandType } from '../../../src/domain/commands';
import { openQuestionsOf, questionsForOwner } from '../../../src/domain/homeQuestions';
import { missingAnswers } from '../../../src/domain/intake';
import type { Referral } from '../../../src/domain/referral';
import { COORDINATORS, DEPUTY, EVERYBODY, HOMES, memberAt, ownerOf, REFERRERS } from './cast';
import { COMMANDS, type About } from './commands';
import type { Dice } from './dice';

export interface Doing {
  actor: Actor;
  command: Command;
}

const TYPES = Object.keys(ACTS) as CommandType[];

/** What brings a referral further is done often, what ends it seldom; everything else once. */
const OFTEN: Partial<Record<CommandType, number>> = {
  submit: 6,
  'edit-profile': 3,
  'approve-and-ask': 6,
  'approve-version': 3,
  'answer-for-home': 8,
  introduce: 5,
  'file-sent': 5,
  'put-question': 2,
  'answer-question': 2,
  'approve-answer': 2,
  fits: 8,
  'set-moving-in': 6,
  'take-over': 2,
  extend: 2,
  resume: 3,
  reopen: 8,
  'resolve-post': 2,
};
const SELDOM: readonly CommandType[] = ['withdraw', 'close', 'refuse', 'not-placed', 'does-not-fit', 'call-off'];

/** Any act by anybody, as if every button were always there. */
export function anything(about: About): Doing {
  const { dice } = about;
  return doing(dice.of(EVERYBODY as [Actor, ...Actor[]]), dice.of(TYPES as [CommandType, ...CommandType[]]), about);
}

/** An act that belongs in this state, by somebody whose it is. */
export function sensible(about: About): Doing {
  const { referral, dice } = about;
  const { state } = referral.stage;
  const possible = TYPES.filter((type) => ACTS[type].in.includes(state))
    .filter((type) => !SELDOM.includes(type) || dice.oneIn(4))
    .filter((type) => hasReason(type, about) || dice.oneIn(8));
  const weighted = possible.flatMap((type) => Array<CommandType>(OFTEN[type] ?? 1).fill(type));
  const type = dice.any(weighted) ?? 'add-note';
  return doing(whoWould(type, referral, dice), type, about);
}

/** Whether there is something to do it for; people mostly see that there is not. */
function hasReason(type: CommandType, { referral, today }: About): boolean {
  const latest = referral.profiles.at(-1);
  const verdicts = introductionOf(referral)?.verdicts ?? {};
  switch (type) {
    case 'approve-and-ask':
    case 'approve-version':
      return latest?.sentence !== '' && !latest?.approval;
    case 'waive':
      return missingAnswers(referral, today).length > 0;
    case 'keep-exact':
      return latest !== undefined && latest.group.coarsened.length > 0 && !latest.group.isExactKept;
    case 'split':
      return referral.youths.length > 1;
    case 'take-over':
      return referral.handOver !== undefined;
    case 'extend':
      return isLongOnline(referral);
    case 'put-question':
    case 'approve-answer':
      return openQuestionsOf(referral).length > 0;
    case 'answer-question':
      return questionsForOwner(referral).length > 0;
    case 'introduce':
      return referral.homeAnswers.some(({ says }) => says.kind === 'interest');
    case 'take-back':
      return verdicts.owner !== undefined || verdicts.home !== undefined;
    case 'say-how-it-goes':
      return hasMovedIn(referral.stage, today);
    case 'confirm-said':
      return referral.history.some(({ onBehalfOf }) => onBehalfOf);
    case 'resolve-post':
      return referral.notices.some(({ mark }) => mark.state === 'uncertain');
    default:
      return true;
  }
}

/** A member speaks of the homes of its own provider. */
function doing(actor: Actor, type: CommandType, about: About): Doing {
  const command: Command = COMMANDS[type](about);
  if (actor.role !== 'provider' || about.dice.oneIn(10)) return { actor, command };
  const { referral, dice } = about;
  const own = referral.asks.find(({ provider }) => provider === actor.provider)?.homes ?? [];
  const home = dice.any(own) ?? HOMES.find(({ provider }) => provider === actor.provider);
  if (command.type === 'answer-for-home' && home) return { actor, command: { ...command, home } };
  return command.type === 'none-of-ours' ? { actor, command: { ...command, homes: own } } : { actor, command };
}

function whoWould(type: CommandType, referral: Referral, dice: Dice): Actor {
  if (type === 'take-over') return dice.of(REFERRERS);
  const role = dice.any(ACTS[type].by);
  switch (role) {
    case 'referrer':
      return dice.oneIn(5) ? DEPUTY : ownerOf(referral);
    case 'provider':
      return memberAt(providerFor(referral, dice));
    default:
      return dice.of(COORDINATORS);
  }
}

function providerFor(referral: Referral, dice: Dice): string {
  const introduced = introductionOf(referral)?.home.provider;
  const asked = dice.any(referral.asks)?.provider ?? 'provider-1';
  return introduced !== undefined && !dice.oneIn(4) ? introduced : asked;
}
