/** The coordinator takes a referral up, makes the profile right, approves it and chooses whom to ask. */
import type { Actor } from '../actor';
import { changing, DESK, OWNER, type Change } from '../changes';
import type { CommandOf, Moment, Outcome, Refused } from '../commands';
import { openQuestions } from '../openQuestions';
import { approvedProfile, SENTENCE_MAX, type Fact, type Profile } from '../profile';
import { QUESTIONS } from '../questions';
import type { Referral } from '../referral';
import { askedCount, asking } from './asking';

export function takeUp(referral: Referral, _command: CommandOf<'take-up'>, actor: Actor, moment: Moment): Outcome {
  if (referral.holder === actor.person) return { kind: 'refused', reason: 'already-said' };
  return changing(referral, actor, moment).with({ holder: actor.person }).noting('taken-up').showing(DESK).done();
}

/** Every edit is a new version, so that what is approved later is exactly what was on the screen. */
export function editProfile(
  referral: Referral,
  command: CommandOf<'edit-profile'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const latest = referral.profiles.at(-1);
  if (latest?.version !== command.version) return { kind: 'refused', reason: 'version-outdated' };
  const sentence = command.sentence.trim();
  if (sentence.length > SENTENCE_MAX || !textsFit(command.texts)) return { kind: 'refused', reason: 'text-too-long' };
  const edited: Profile = {
    ...unapproved(latest),
    version: latest.version + 1,
    draftedAt: moment.now,
    sentence,
    kept: [...new Set([...latest.kept, ...command.kept])],
    facts: latest.facts.map((fact) => rewritten(fact, command.texts)),
  };
  return changing(referral, actor, moment)
    .with({ profiles: [...referral.profiles, edited] })
    .noting('profile-edited', { version: edited.version })
    .done();
}

/**
 * Approves exactly the version that was shown, and asks the chosen homes and providers. After a reopening those who
 * were asked before are asked again, by the card they have.
 */
export function approveAndAsk(
  referral: Referral,
  command: CommandOf<'approve-and-ask'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const refused = whyNotApproved(referral, command.version, moment);
  if (refused) return refused;
  const approved = approving(changing(referral, actor, moment), actor, moment).to({ state: 'searching' });
  const asked = asking(approved, command, actor, moment);
  if ('kind' in asked) return asked;
  if (asked.referral.asks.length === 0) return { kind: 'refused', reason: 'nobody-chosen' };
  return asked
    .telling({ what: 'search-started', asked: askedCount(asked.referral) }, OWNER)
    .showingEverybody()
    .done();
}

/** Approves a changed profile while the search goes on: the posted cards are brought up to date, the answers stay. */
export function approveVersion(
  referral: Referral,
  command: CommandOf<'approve-version'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const refused = whyNotApproved(referral, command.version, moment);
  if (refused) return refused;
  return approving(changing(referral, actor, moment), actor, moment)
    .showingEverybody()
    .done();
}

/** What stands in the way of approving this version. */
function whyNotApproved(referral: Referral, version: number, moment: Moment): Refused | undefined {
  const latest = referral.profiles.at(-1);
  if (latest?.version !== version) return { kind: 'refused', reason: 'version-outdated' };
  if (latest === approvedProfile(referral.profiles)) return { kind: 'refused', reason: 'already-said' };
  if (latest.sentence === '') return { kind: 'refused', reason: 'sentence-missing' };
  const missing = openQuestions(referral, moment.today);
  return missing.length > 0 ? { kind: 'refused', reason: 'answers-missing', missing } : undefined;
}

/** Names that must not appear have done their work once the profile is approved. */
function approving(change: Change, actor: Actor, moment: Moment): Change {
  const { profiles, answers } = change.referral;
  const { forbiddenNames: _, ...kept } = answers;
  const latest = profiles.at(-1) as Profile;
  const approved = { ...latest, approval: { by: actor.person, at: moment.now } };
  return change
    .with({ profiles: [...profiles.slice(0, -1), approved], answers: kept })
    .noting('profile-approved', { version: approved.version });
}

function unapproved({ approval: _, ...profile }: Profile): Profile {
  return profile;
}

function textsFit(texts: CommandOf<'edit-profile'>['texts']): boolean {
  return Object.entries(texts).every(([id, text]) => {
    const { input } = QUESTIONS[id as keyof typeof QUESTIONS];
    return input.kind === 'text' && text.length <= input.max;
  });
}

function rewritten(fact: Fact, texts: CommandOf<'edit-profile'>['texts']): Fact {
  const text = texts[fact.question];
  return text === undefined ? fact : { ...fact, value: text };
}
