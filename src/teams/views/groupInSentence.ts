/** In one sentence: how many young people fit what is visible in a profile, and what was made coarser for it. */
import type { Language } from '../../domain/person';
import type { Group } from '../../domain/profile';
import { textsIn } from '../texts';

export function groupInSentence(group: Group, language: Language): string {
  const t = textsIn(language);
  if (group.isExactKept) return t('review.group.exactKept');
  const coarsest = group.coarsened.at(-1) ?? 'nothing';
  const sentence = t(`review.group.${coarsest}`, { count: group.estimate });
  return group.isLargeEnough ? sentence : `${sentence} ${t('review.group.small')}`;
}
