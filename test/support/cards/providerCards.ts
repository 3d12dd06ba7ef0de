/** What a provider can see of a referral: the posted card, and the profile with every form. */
import type { Form } from '../../../src/teams/views/answerForm';
import { providerPost } from '../../../src/teams/views/providerPost';
import { providerProfile } from '../../../src/teams/views/providerProfile';
import { isPlacedHere, providerPlacement } from '../../../src/teams/views/placement';
import { MONDAY } from '../builders';
import type { Shown, Sight } from './shown';
import { providersOf, saidTo, STATES, withBothVerdicts } from './situations';

/** From the first search on; a paused one was searched for before. */
const POSTED = STATES.filter((state) => state !== 'drafting' && state !== 'submitted' && state !== 'returned');

export function providerCards({ typed, language }: Sight): Shown[] {
  return POSTED.flatMap((state) => {
    const referral = withBothVerdicts(state, typed);
    // The introduced home is of the first; the third has no homes yet.
    return [referral.asks[0]!, referral.asks[2]!].flatMap((ask, index) => {
      const provider = { ...providersOf(typed)[0]!, ...(index === 1 && { homes: [] }) };
      const forms: Form[] = index === 1 ? ['none'] : ['none', 'interest', 'doubt', 'decline'];
      const situation = `${state}, ${ask.provider}`;
      const said = saidTo(typed);
      return [
        { template: 'providerPost', situation, card: providerPost(referral, ask, language) },
        ...(isPlacedHere(referral, ask)
          ? [
              {
                template: 'providerPlacement',
                situation,
                card: providerPlacement({ referral, ask, ...said }, language, MONDAY),
              },
            ]
          : []),
        ...forms.map((form) => ({
          template: 'providerProfile',
          situation: `${situation}, ${form}`,
          card: providerProfile({ referral, ask, provider, form, ...said }, language),
        })),
      ];
    });
  });
}
