/** The coordinator takes a referral up, makes the profile right, approves it and chooses whom to ask. */
import { noted, owing, owingCard, inStage } from '../changes';
import type { CommandOf, Moment, NewAsk, Outcome } from '../commands';
import type { Actor } from '../person';
import { SENTENCE_MAX, type Fact, type Profile } from '../profile';
import { QUESTIONS } from '../questions';
import type { Ask, Referral } from '../referral';

export function takeUp(referral: Referral, _command: CommandOf<'take-up'>, actor: Actor, moment: Moment): Outcome {
  if (referral.holder === actor.person) return { kind: 'refused', reason: 'already-said' };
  const taken = noted({ ...referral, holder: actor.person }, actor, moment, { what: 'taken-up' });
  return { kind: 'done', referral: owingCard(taken, moment, { kind: 'desk' }) };
}

/** Every edit is a new version, so that what is approved later is exactly what was on the screen. */
export function editProfile(
  referral: Referral,
  command: CommandOf<'edit-profile'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const latest = latestProfile(referral);
  if (latest?.version !== command.version) return { kind: 'refused', reason: 'version-outdated' };
  const sentence = command.sentence.trim();
  if (sentence.length > SENTENCE_MAX || !textsFit(command.texts)) return { kind: 'refused', reason: 'text-too-long' };
  const edited: Profile = {
    ...unapproved(latest),
    version: latest.version + 1,
    draftedAt: moment.now,
    sentence,
    facts: latest.facts.map((fact) => rewritten(fact, command.texts)),
  };
  const changed = { ...referral, profiles: [...referral.profiles, edited] };
  return { kind: 'done', referral: noted(changed, actor, moment, { what: 'profile-edited', version: edited.version }) };
}

/** Approves exactly the version that was shown, and asks the chosen homes and providers. */
export function approveAndAsk(
  referral: Referral,
  command: CommandOf<'approve-and-ask'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const latest = latestProfile(referral);
  if (latest?.version !== command.version) return { kind: 'refused', reason: 'version-outdated' };
  if (latest.sentence === '') return { kind: 'refused', reason: 'sentence-missing' };
  const approved: Profile = { ...latest, approval: { by: actor.person, at: moment.now } };
  const profiles = [...referral.profiles.slice(0, -1), approved];
  const searching = inStage({ ...referral, profiles }, { state: 'searching', since: moment.now });
  const history = noted(searching, actor, moment, { what: 'profile-approved', version: approved.version });
  const asked = asking(history, command.asks, actor, moment);
  if (asked === history) return { kind: 'refused', reason: 'nobody-chosen' };
  const news = { what: 'search-started', asked: askedCount(asked) } as const;
  return { kind: 'done', referral: owingCard(owing(asked, moment, { kind: 'owner' }, news), moment, { kind: 'desk' }) };
}

/** The next wave: other homes, or providers that were not asked before. */
export function askMore(referral: Referral, command: CommandOf<'ask-more'>, actor: Actor, moment: Moment): Outcome {
  if (command.asks.length === 0) return { kind: 'refused', reason: 'nobody-chosen' };
  const asked = asking(referral, command.asks, actor, moment);
  if (asked === referral) return { kind: 'refused', reason: 'all-asked-already' };
  return { kind: 'done', referral: owingCard(asked, moment, { kind: 'desk' }) };
}

function unapproved({ approval: _, ...profile }: Profile): Profile {
  return profile;
}

function latestProfile(referral: Referral): Profile | undefined {
  return referral.profiles.at(-1);
}

/** How many homes were asked; a provider that was asked as a whole counts as one. */
function askedCount(referral: Referral): number {
  return referral.asks.reduce((sum, ask) => sum + ask.homes.length + (ask.asWhole ? 1 : 0), 0);
}

/** A provider keeps its one card: a second ask adds homes to the first. */
function asking(referral: Referral, asks: readonly NewAsk[], actor: Actor, moment: Moment): Referral {
  return asks.reduce((changed, ask) => {
    const before = changed.asks.find(({ provider }) => provider === ask.provider);
    const homes = ask.homes.filter(({ home }) => !before?.homes.some((known) => known.home === home));
    const asWhole = ask.asWhole && !before?.asWhole;
    if (homes.length === 0 && !asWhole) return changed;
    const next: Ask = before
      ? { ...before, homes: [...before.homes, ...homes], asWhole: before.asWhole || ask.asWhole }
      : newAsk(ask, moment);
    const others = changed.asks.filter(({ provider }) => provider !== ask.provider);
    const noticed = owingCard({ ...changed, asks: [...others, next] }, moment, {
      kind: 'provider',
      provider: ask.provider,
    });
    return noted(noticed, actor, moment, { what: 'asked', provider: ask.provider });
  }, referral);
}

function newAsk(ask: NewAsk, moment: Moment): Ask {
  return { ...ask, reference: moment.newReference('P'), button: moment.newId(), askedAt: moment.now };
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
