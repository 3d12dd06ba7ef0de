/** Where a referral stands, as a line of steps: the same for the referrer and the coordination point. */
import type { Language } from '../../domain/person';
import type { Referral, Stage } from '../../domain/referral';
import type { CardData } from '../fillCard';
import { textsIn } from '../texts';

const STEPS = ['sent', 'profile', 'searching', 'introduced', 'exploring', 'matched', 'placed'] as const;

/** Each step as a run of text, the present one bold; none while it is not sent, or when it is closed. */
export function stepsData({ stage }: Referral, language: Language): { steps: CardData[] } {
  const current = currentStep(stage);
  if (current === undefined) return { steps: [] };
  const at = STEPS.indexOf(current);
  const t = textsIn(language);
  const steps = STEPS.map((step, index) => ({
    text: `${index > 0 ? ' › ' : ''}${index < at ? '✓ ' : ''}${t(`steps.${step}`)}`,
    weight: index === at ? 'Bolder' : 'Default',
    isSubtle: index !== at,
  }));
  return { steps };
}

function currentStep(stage: Stage): (typeof STEPS)[number] | undefined {
  switch (stage.state) {
    case 'drafting':
    case 'closed':
      return undefined;
    case 'submitted':
    case 'returned':
      return 'profile';
    case 'paused':
      return currentStep(stage.before);
    case 'settled':
      return 'placed';
    case 'searching':
    case 'introduced':
    case 'exploring':
    case 'matched':
      return stage.state;
  }
}
