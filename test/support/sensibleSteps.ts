/** What people would really do next with a referral. */
import type { Actor } from '../../src/domain/actor';
import { dayOf } from '../../src/domain/calendar';
import type { Command } from '../../src/domain/commands';
import { missingAnswers } from '../../src/domain/intake';
import type { Referral } from '../../src/domain/referral';
import { fitsBy, interestOf, SUBMIT } from './acts';
import { ANOTHER_REFERRER, anAskOf, COORDINATOR, homeOf, memberOf, NOBODY, OWNER } from './people';
import { MONDAY } from './builders';

/** Everything that people write begins with this, so that it is found wherever it went. */
export const WRITTEN = 'Geschreven door een mens:';

export const PROVIDERS = [1, 2, 3, 4] as const;

/** One of the things that people would really do now. */
export function sensible(referral: Referral, pick: number): [Actor, Command] {
  const choices = [...nextSteps(referral), ...detours(referral)];
  return choices[pick % choices.length] ?? [OWNER, SUBMIT];
}

/** What brings a referral further. */
function nextSteps(referral: Referral): [Actor, Command][] {
  const owner = ownerOf(referral);
  const { stage, profiles, homeAnswers } = referral;
  switch (stage.state) {
    case 'drafting':
    case 'returned':
      return [[owner, { ...SUBMIT, incomplete: true } as Command]];
    case 'submitted':
      return [
        ...waivers(referral),
        [COORDINATOR, { ...editing(profiles.length), sentence: `${WRITTEN} zin` }],
        [COORDINATOR, { type: 'approve-and-ask', version: profiles.length, asks: PROVIDERS.slice(0, 3).map(anAskOf) }],
      ];
    case 'searching':
      return [
        ...PROVIDERS.map((provider): [Actor, Command] => [memberOf(provider), interestOf(homeOf(provider))]),
        ...homeAnswers.map((answer): [Actor, Command] => [COORDINATOR, { type: 'introduce', home: answer.home }]),
      ];
    case 'introduced':
      return [
        [owner, { type: 'file-sent' }],
        [COORDINATOR, { type: 'call-off' }],
      ];
    case 'exploring':
      return [
        [owner, fitsBy(owner)],
        [memberAt(stage.introduction.home.provider), { type: 'fits' }],
        [owner, { type: 'does-not-fit', reason: 'noClick' }],
      ];
    case 'matched':
      return [[COORDINATOR, { type: 'not-placed', reason: 'placeGone', next: 'search' }]];
    case 'paused':
      return [[COORDINATOR, { type: 'resume' }]];
    case 'settled':
    case 'closed':
      return [[COORDINATOR, { type: 'reopen' }]];
  }
}

/** What happens beside it. */
function detours(referral: Referral): [Actor, Command][] {
  const owner = ownerOf(referral);
  const version = referral.profiles.length;
  switch (referral.stage.state) {
    case 'submitted':
      return [[COORDINATOR, { type: 'send-back', question: `${WRITTEN} vraag` }]];
    case 'searching':
      return [
        [owner, SUBMIT],
        [COORDINATOR, { type: 'approve-version', version }],
        [owner, { type: 'pause', until: '2026-03-20' }],
      ];
    case 'introduced':
    case 'exploring':
      return referral.handOver
        ? [[ANOTHER_REFERRER, { type: 'take-over', code: referral.handOver.code }]]
        : [[owner, { type: 'offer-hand-over' }]];
    default:
      return [];
  }
}

/** One of what is missing is waived each time. */
function waivers(referral: Referral): [Actor, Command][] {
  return missingAnswers(referral, dayOf(MONDAY)).map((one) => [
    COORDINATOR,
    { type: 'waive', ...one, reason: `${WRITTEN} reden` },
  ]);
}

const editing = (version: number) =>
  ({ type: 'edit-profile', version, texts: { strengths: `${WRITTEN} anders` }, kept: [] as string[] }) as const;

const ownerOf = ({ owner }: Referral): Actor => ({ role: 'referrer', person: owner, standsInFor: [] });

const memberAt = (provider: string): Actor =>
  PROVIDERS.map(memberOf).find((actor) => actor.role === 'provider' && actor.provider === provider) ?? NOBODY;
