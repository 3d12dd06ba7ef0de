/** What homes are held against: the answers about the youths, and what already happened between them and homes. */
import type { Answered } from '../intake';
import type { ListValue } from '../lists';
import type { HomeId } from '../party';
import { approvedProfile, type Profile } from '../profile';
import type { Referral } from '../referral';

export interface Search extends Answered {
  history: ReadonlyMap<HomeId, HomeHistory>;
}

/** The last word of a home and how an introduction to it ended; a question counts as no answer. */
export interface HomeHistory {
  interested?: boolean;
  declined?: Ended<'declineReason'>;
  mismatch?: Ended<'mismatchReason'>;
}

interface Ended<L extends 'declineReason' | 'mismatchReason'> {
  reason: ListValue<L>;
  /** The profile was approved anew since, or the coordinator said why it is asked again. */
  mayBeAskedAgain: boolean;
}

export function searchOf(referral: Referral): Search {
  const approved = approvedProfile(referral.profiles);
  const happened: [HomeId, HomeHistory][] = [
    ...referral.homeAnswers.map(({ home: { home }, says, profileVersion }): [HomeId, HomeHistory] => {
      if (says.kind === 'interest') return [home, { interested: true }];
      if (says.kind === 'doubt') return [home, {}];
      const mayBeAskedAgain = (approved?.version ?? 0) > profileVersion;
      return [home, { declined: { reason: says.reason, mayBeAskedAgain } }];
    }),
    ...referral.pastIntroductions.map(({ home: { home }, end, endedAt, askedAgain }): [HomeId, HomeHistory] => {
      if (end.kind === 'called-off') return [home, {}];
      const mayBeAskedAgain = askedAgain === true || isApprovedAfter(approved, endedAt);
      return [home, { mismatch: { reason: end.reason, mayBeAskedAgain } }];
    }),
  ];
  const history = new Map<HomeId, HomeHistory>();
  for (const [home, more] of happened) history.set(home, { ...history.get(home), ...more });
  return { answers: referral.answers, youths: referral.youths, history };
}

function isApprovedAfter(profile: Profile | undefined, moment: Date): boolean {
  return profile?.approval !== undefined && profile.approval.at > moment;
}

/** Brothers and sisters who are placed apart are each judged for themselves; all others as one group. */
export function isApart({ answers, youths }: Search): boolean {
  return answers.siblings === 'apart' && youths.length > 1;
}
