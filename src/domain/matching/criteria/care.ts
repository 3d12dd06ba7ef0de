/** Whether the home gives the kind of place, the supervision and the time that are asked. */
import { LISTS } from '../../lists';
import { asksAttention, ranks } from '../criterion';

export const kindOfPlace = asksAttention('referral', ({ search: { answers } }) => ({
  judge: ({ placeKinds }) => {
    if (!placeKinds?.length || !answers.placeKind) return 'unknown';
    return placeKinds.includes(answers.placeKind) ? 'for' : 'attention';
  },
  values: () => ({ kind: { list: 'placeKind', of: answers.placeKind ? [answers.placeKind] : [] } }),
}));

export const supervision = asksAttention('youth', ({ youth }) => ({
  judge: (home) => {
    if (!home.supervision || !youth.supervision) return 'unknown';
    const most = LISTS.supervision.indexOf(home.supervision);
    return LISTS.supervision.indexOf(youth.supervision) <= most ? 'for' : 'attention';
  },
  values: (home) => ({ most: { list: 'supervision', of: home.supervision ? [home.supervision] : [] } }),
}));

/** Whether a youth can stay as long as the perspective asks, and longer than the age it has already. */
export const stayUntil = asksAttention('youth', ({ search: { answers }, agesAtStart, rules }) => {
  const asked = answers.perspective && Math.max(rules.perspectiveAge[answers.perspective], 1 + (agesAtStart?.[0] ?? 0));
  if (asked !== undefined && asked <= 18) return undefined;
  return {
    judge: (home) => {
      if (home.stayUntil === 'asLongAsNeeded') return 'for';
      if (!home.stayUntil || asked === undefined) return 'unknown';
      return Number(home.stayUntil) >= asked ? 'for' : 'attention';
    },
    values: (home) => ({ until: Number(home.stayUntil) || 0 }),
  };
});

export const level = asksAttention('youth', ({ youth }) => ({
  judge: ({ levelsNotCarried }) => {
    if (!levelsNotCarried?.length) return undefined;
    if (!youth.level || youth.level === 'unknown') return 'unknown';
    return levelsNotCarried.includes(youth.level) ? 'attention' : 'for';
  },
  values: () => ({ level: { list: 'level', of: youth.level ? [youth.level] : [] } }),
}));

/** Experience with the themes of this youth; "anders" can be compared with nothing. */
export const themes = ranks('youth', ({ youth }) => {
  const asked = youth.themes?.filter((theme) => theme !== 'other');
  if (asked?.length === 0) return undefined;
  return {
    judge: ({ themesCarried }) => {
      if (!themesCarried || !asked) return 'unknown';
      return asked.filter((theme) => themesCarried.includes(theme)).length / asked.length;
    },
    values: ({ themesCarried }) => ({
      themes: { list: 'themes', of: asked?.filter((theme) => themesCarried?.includes(theme)) ?? [] },
      asked: { list: 'themes', of: asked ?? [] },
    }),
  };
});
