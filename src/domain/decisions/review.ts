/** The coordinator takes a referral up and makes the profile right. */
import type { Actor } from '../actor';
import { changing, DESK } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import { SENTENCE_MAX, withExactForm, type Fact, type Profile } from '../profile';
import { QUESTIONS } from '../questions';
import type { Referral } from '../referral';

export function takeUp(referral: Referral, _command: CommandOf<'take-up'>, actor: Actor, moment: Moment): Outcome {
  if (referral.holder === actor.person) return { kind: 'refused', reason: 'already-said' };
  return changing(referral, actor, moment).with({ holder: actor.person }).noting('taken-up').showing(DESK).done();
}

/**
 * Every other wording is a new version, so that what is approved later is exactly what was on the screen. A text that was
 * only looked at stays in the version it is in.
 */
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
    ...latest,
    sentence,
    kept: [...new Set([...latest.kept, ...command.kept])],
    facts: latest.facts.map((fact) => rewritten(fact, command.texts)),
    originals: latest.originals.map((one) => ({ ...one, isRead: one.isRead || one.question in command.texts })),
  };
  const change = changing(referral, actor, moment);
  if (hasSameWords(edited, latest)) return change.with({ profiles: referral.profiles.with(-1, edited) }).done();
  return change
    .with({ profiles: [...referral.profiles, nextVersion(edited, moment)] })
    .noting('profile-edited', { version: latest.version + 1 })
    .done();
}

/** Few young people fit what is visible; the coordinator shows it all the same, and says why. */
export function keepExact(referral: Referral, command: CommandOf<'keep-exact'>, actor: Actor, moment: Moment): Outcome {
  const latest = referral.profiles.at(-1);
  const reason = command.reason.trim();
  if (latest?.version !== command.version) return { kind: 'refused', reason: 'version-outdated' };
  if (reason === '') return { kind: 'refused', reason: 'words-missing' };
  if (latest.group.isExactKept || latest.group.coarsened.length === 0) {
    return { kind: 'refused', reason: 'already-said' };
  }
  return changing(referral, actor, moment)
    .with({ profiles: [...referral.profiles, nextVersion(withExactForm(latest), moment)] })
    .noting('exact-kept', { version: latest.version + 1 })
    .because(reason)
    .done();
}

function nextVersion({ approval: _, ...profile }: Profile, { now }: Moment): Profile {
  return { ...profile, version: profile.version + 1, draftedAt: now };
}

function hasSameWords(one: Profile, other: Profile): boolean {
  const words = ({ sentence, kept, facts }: Profile) => JSON.stringify([sentence, kept, facts]);
  return words(one) === words(other);
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
