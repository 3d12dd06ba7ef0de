/** The homes with interest, best first: a real answer outranks what was computed, which is told beside it. */
import type { Language } from '../../domain/person';
import type { Interested } from '../../flows/weighHomes';
import { textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { reasonsInWords } from './fitInWords';
import type { Choice } from './labels';

const INTERESTED_ROOM = { bytes: 3_000, each: 0 };

/** Whom the referrer can be brought into contact with; the only one is filled in. */
export function shortlistChoices(shortlist: readonly Interested[]): { interested: Choice[]; onlyInterested: string } {
  return {
    interested: firstThatFit(
      shortlist.map(({ home }) => ({ title: home.name, value: home.home })),
      INTERESTED_ROOM,
    ),
    onlyInterested: shortlist.length === 1 ? (shortlist[0]?.home.home ?? '') : '',
  };
}

/** How an interested home fits; one that is left out stays so, and is marked. */
export function fitOfInterested({ explanation }: Interested, language: Language): string {
  const t = textsIn(language);
  if (!explanation) return t('desk.interestedUnknown');
  const { verdict } = explanation;
  return t('desk.interestedFit', {
    verdict: t(`fit.verdict.${verdict}`),
    reasons: reasonsInWords(explanation, language),
  });
}
