/** The post in the channel of the coordination point, the same for everybody who reads there. */
import { may } from '../../domain/acts';
import { introductionOf } from '../../domain/changes';
import type { Language } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import { fillCard, type Card, type CardData } from '../fillCard';
import { dayInWords, momentInWords, textsIn } from '../texts';
import { askedCount, neededInWords } from './labels';
import { stepsData } from './steps';

/** The post in the coordination channel: reference, state, urgency and buttons; nothing about the youth. */
export function deskPost(referral: Referral, holderName: string | undefined, language: Language): Card {
  const t = textsIn(language);
  return fillCard('deskPost', language, {
    button: referral.buttons.desk,
    title: t('desk.title', { reference: referral.reference }),
    ...stepsData(referral, language),
    facts: postFacts(referral, language),
    next: nextInWords(referral, language),
    holder: holderInWords(referral, holderName, language),
    style: referral.stage.state === 'submitted' ? 'positive' : 'default',
    mayTakeUp: may(referral, 'take-up') && referral.holder === undefined,
  });
}

function postFacts(referral: Referral, language: Language): CardData[] {
  const t = textsIn(language);
  const count = (kind: string) => referral.homeAnswers.filter(({ says }) => says.kind === kind).length;
  const counts = { interest: count('interest'), doubt: count('doubt'), decline: count('decline') };
  const answers = referral.homeAnswers.length > 0 ? t('desk.answersCount', counts) : t('desk.noneYet');
  return [
    { title: t('desk.state'), value: t(`state.${referral.stage.state}`) },
    { title: t('desk.since'), value: momentInWords(referral.stage.since, language) },
    { title: t('fact.neededWhen'), value: neededInWords(referral.answers, language) },
    ...(referral.asks.length > 0 ? [{ title: t('desk.answers'), value: answers }] : []),
  ];
}

/** How it stands, for everybody who reads the channel: a coordinator's own view is gone as soon as the post is updated. */
function nextInWords({ stage, asks, profiles }: Referral, language: Language): string {
  const t = textsIn(language);
  switch (stage.state) {
    case 'drafting':
    case 'submitted':
    case 'returned':
      return t(`desk.next.${stage.state}`);
    case 'searching':
      if (stage.offline) return t('desk.offline');
      return profiles.at(-1)?.approval
        ? t('desk.next.searching', { asked: askedCount(asks) })
        : t('desk.changedProfile');
    case 'introduced':
    case 'exploring':
    case 'matched':
    case 'settled': {
      const { home } = stage.introduction;
      const provider = asks.find((ask) => ask.provider === home.provider)?.providerName ?? '';
      return t(`desk.next.${stage.state}`, { home: home.name, provider });
    }
    case 'paused':
      return t('desk.next.paused', { until: dayInWords(stage.until, language) });
    case 'closed':
      return t('desk.next.closed', { reason: t(`list.closeReason.${stage.reason}`).toLowerCase() });
  }
}

/** Who has it, as long as there is something to take up. */
function holderInWords(referral: Referral, name: string | undefined, language: Language): string {
  const t = textsIn(language);
  if (referral.holder !== undefined) return t('desk.holder', { name: name ?? t('desk.aCoordinator') });
  return may(referral, 'take-up') && introductionOf(referral) === undefined ? t('desk.nobody') : '';
}
