/** What others may read of a referral, whatever happens. */
import type { Profile } from '../../../src/domain/profile';
import { QUESTIONS } from '../../../src/domain/questions';
import type { Referral } from '../../../src/domain/referral';
import { SECRET, WRITTEN } from '../../support/lives/commands';
import { unless, type Rules } from './rule';

const LISTED_SECRETS: readonly string[] = [
  'voluntary',
  'provisionalOts',
  'guardianship',
  'otherGuardianship',
  'granted',
  'GM0855',
];

/** Finds these words in anything that was not looked at before; what was, cannot have changed since. */
function finder(words: readonly string[]) {
  const clean = new WeakSet<object>();
  return (...parts: readonly (readonly object[])[]): object[] =>
    parts.flat().filter((part) => {
      if (clean.has(part)) return false;
      const written = JSON.stringify(part);
      const isClean = words.every((word) => !written.includes(word));
      if (isClean) clean.add(part);
      return !isClean;
    });
}

const secretsIn = finder([SECRET, ...LISTED_SECRETS]);
const wordsIn = finder([WRITTEN]);

const factsOf = (profile: Profile) => [profile, ...profile.youths].flatMap(({ facts }) => facts);

/** What providers can read of a version, and what is approved with it. */
const wordsOf = ({ sentence, compulsory, facts, youths, version }: Profile) =>
  JSON.stringify([version, sentence, compulsory, facts, youths]);

const versionIn = ({ profiles }: Referral, version: number) => profiles.find((profile) => profile.version === version);

export const PRIVACY: Rules = {
  'no identifying or internal answer stands in a profile, a notice, an ask or the history': ({ after }) =>
    secretsIn(after.profiles, after.notices, after.asks, after.history, after.fired),

  'a profile holds answers to shareable questions only': ({ after }) =>
    after.profiles.flatMap(factsOf).filter(({ question }) => QUESTIONS[question].class !== 'shareable'),

  'nothing that people wrote stands in a notice, an ask or the history': ({ after }) =>
    wordsIn(after.notices, after.asks, after.history, after.fired, [after.buttons]),

  'the words of a version never change, and every version has its own number': ({ before, after, did }) => {
    if (did.kind === 'split-off') return [];
    const changed = before.profiles.filter((profile) => {
      const now = versionIn(after, profile.version);
      return now !== profile && (now === undefined || wordsOf(now) !== wordsOf(profile));
    });
    return [
      ...changed,
      ...unless(
        after.profiles.every(({ version }, index) => version === index + 1),
        after.profiles,
      ),
    ];
  },

  'a version is approved by a coordinator, who saw that version and no newer one': ({ before, after, did }) =>
    after.profiles.filter(({ version, approval }) => {
      if (!approval || did.kind === 'split-off' || versionIn(before, version)?.approval) return false;
      if (did.kind !== 'act' || did.actor.role !== 'coordinator') return true;
      const { command } = did;
      const isApproving = command.type === 'approve-and-ask' || command.type === 'approve-version';
      return !isApproving || command.version !== version || before.profiles.at(-1)?.version !== version;
    }),

  'an answer that a home reads was approved by a coordinator, and stays as it is': ({ before, after, did }) =>
    after.questions.filter(({ id, approved }) => {
      const was = before.questions.find((question) => question.id === id)?.approved;
      if (was || !approved) return JSON.stringify(was) !== JSON.stringify(approved);
      return did.kind !== 'act' || did.actor.role !== 'coordinator' || did.command.type !== 'approve-answer';
    }),

  'names that must not appear are gone once a profile is approved or the referral ends': ({ before, after }) =>
    unless(
      after === before ||
        after.answers.forbiddenNames === undefined ||
        (after.stage.state !== 'closed' &&
          after.profiles.filter(({ approval }) => approval).length ===
            before.profiles.filter(({ approval }) => approval).length),
      after.answers.forbiddenNames,
    ),
};
