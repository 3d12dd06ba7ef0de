/** What there is between these youths and a home: an answer, an earlier try, a brother or sister, a shared belief. */
import { foldedHomeName, livesIn } from '../../homeOfYouth';
import type { Home } from '../../party';
import { asksAttention, excludes, ranks } from '../criterion';
import type { HomeHistory } from '../search';
import type { Who } from '../who';

/** A real answer; it stands above everything that was computed, and does not lift a home that is left out. */
export const interest = ranks('referral', ({ search: { history } }) =>
  history.size === 0 ? undefined : { judge: ({ id }) => (history.get(id)?.interested ? 1 : undefined) },
);

/** A home that said no is not asked again for the same profile, unless the coordinator says why. */
export const declined = excludes('referral', (who) => endedBefore('declined', 'declineReason', who));
export const mismatch = excludes('referral', (who) => endedBefore('mismatch', 'mismatchReason', who));

/** The home where the youth lives now is never asked. */
export const livesThere = excludes('youth', ({ youth }) => {
  if (youth.staysNow !== 'familyHome') return undefined;
  return {
    judge: (home) => {
      const lives = livesIn(youth, home);
      return lives === undefined ? 'unknown' : lives ? 'excludes' : undefined;
    },
  };
});

/** The home where a brother or sister lives comes first, after a real answer. */
export const siblingHome = ranks('referral', ({ search: { answers } }) => {
  if (answers.siblingPlaced !== 'yes') return undefined;
  const name = answers.siblingHomeName && foldedHomeName(answers.siblingHomeName);
  return { judge: (home) => (!name ? 'unknown' : foldedHomeName(home.name) === name ? 1 : undefined) };
});

/** Brothers and sisters are placed apart only for a recorded reason. */
export const apartWithoutReason = asksAttention('referral', ({ search: { answers } }) =>
  answers.siblings === 'apart' ? { judge: () => (answers.siblingsApartReason ? 'for' : 'attention') } : undefined,
);

/** A shared word is enough ("protestants-christelijk", "christelijk"); the sentence shows the home's own words only. */
export const belief = ranks('referral', ({ search: { answers } }) => {
  if (answers.beliefWanted !== 'yes') return undefined;
  const wanted = answers.belief && wordsOf(answers.belief);
  return {
    judge: (home) => {
      if (!wanted || home.belief === undefined) return 'unknown';
      return wordsOf(home.belief).some((word) => wanted.includes(word)) ? 1 : 0;
    },
    values: (home) => ({ belief: home.belief ?? '' }),
  };
});

function endedBefore<K extends 'declined' | 'mismatch'>(
  key: K,
  list: 'declineReason' | 'mismatchReason',
  { search: { history } }: Who,
) {
  if (![...history.values()].some((home) => home[key])) return undefined;
  const endOf = (home: Home): HomeHistory[K] => history.get(home.id)?.[key];
  return {
    judge: (home: Home) => {
      const end = endOf(home);
      return end && (end.mayBeAskedAgain ? 'for' : 'excludes');
    },
    values: (home: Home) => ({ reason: { list, of: [endOf(home)?.reason ?? 'other'] } }),
  } as const;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
}
