/** What the referrer sees of an own referral: how it stands and what can be done now. */
import { may } from '../../domain/acts';
import { dayOf } from '../../domain/calendar';
import { hasMovedIn, introductionOf } from '../../domain/changes';
import { questionsForOwner } from '../../domain/homeQuestions';
import type { HomeId, Provider } from '../../domain/party';
import type { Language } from '../../domain/person';
import type { Introduction, Referral, State } from '../../domain/referral';
import { hadMismatch } from '../../domain/waves';
import { contactWords, type Contacts } from '../contacts';
import { fillCard, type Card, type CardData } from '../fillCard';
import { dayInWords, momentInWords, plain, textsIn } from '../texts';
import { consentData } from './consent';
import { askedCount, choicesOf } from './labels';
import { stepsData } from './steps';

export interface OwnerView {
  referral: Referral;
  /** The provider of the home that is introduced now. */
  provider?: Provider | undefined;
  contacts: Contacts;
  /** What happened, when this card is news. */
  notice?: string;
  problem?: string;
}

/** The status card; no provider is named before the introduction. */
export function ownerStatus(view: OwnerView, language: Language, now: Date): Card {
  const { referral, provider, notice = '', problem = '' } = view;
  const t = textsIn(language);
  const introduction = introductionOf(referral);
  return fillCard('ownerStatus', language, {
    button: referral.buttons.owner,
    title: [t('owner.title', { reference: referral.reference }), ...nicknameOf(referral)].join(' · '),
    notice,
    problem,
    ...stepsData(referral, language),
    status: statusInWords(referral, language),
    lines: [
      ...(introduction && may(referral, 'does-not-fit') ? fileLines(referral, introduction, provider, language) : []),
      ...dayLines(referral, language),
      ...handOverLine(referral, language),
      ...callLine(referral, view.contacts, language),
    ],
    since: t('owner.since', { moment: momentInWords(referral.stage.since, language) }),
    reasons: choicesOf('mismatchReason', language),
    mayJudge: may(referral, 'does-not-fit'),
    ...verdictData(referral, language, now),
    ...questionData(referral),
    ...placementData(referral, now),
    mayGoOn: referral.stage.state === 'drafting',
    mayChange: may(referral, 'submit') && referral.stage.state !== 'drafting',
    mayPause: may(referral, 'pause'),
    mayResume: may(referral, 'resume'),
    mayReadMore: referral.stage.state !== 'drafting',
    mayWithdraw: may(referral, 'withdraw') && referral.stage.state !== 'drafting',
  });
}

/** A step that is done, shrunk to one line. */
export function oneLine(text: string, button: string, language: Language): Card {
  return fillCard('line', language, { text, button });
}

function statusInWords(referral: Referral, language: Language): string {
  const { stage, asks, homeAnswers } = referral;
  const t = textsIn(language);
  switch (stage.state) {
    case 'drafting':
    case 'submitted':
    case 'paused':
      return t(`owner.status.${stage.state}`);
    case 'returned':
      return t('owner.status.returned', { question: stage.question });
    case 'searching': {
      if (stage.offline) return t('owner.status.offline');
      const interested = homeAnswers.some(({ home, says }) => says.kind === 'interest' && !hadMismatch(referral, home));
      const interest = t(interested ? 'owner.interestYes' : 'owner.interestNo');
      return t('owner.status.searching', { asked: askedCount(asks), interest });
    }
    case 'introduced':
    case 'exploring':
    case 'matched':
    case 'settled': {
      const { home, verdicts } = stage.introduction;
      const provider = asks.find((ask) => ask.provider === home.provider)?.providerName ?? '';
      const status = stage.state === 'exploring' && verdicts.owner ? 'exploringSaid' : stage.state;
      return t(`owner.status.${status}`, { home: home.name, provider });
    }
    case 'closed':
      if (stage.words !== undefined) return t('owner.status.refused', { words: stage.words });
      return t('owner.status.closed', { reason: t(`list.closeReason.${stage.reason}`).toLowerCase() });
  }
}

/** What can be said while it is looked whether it fits. */
function verdictData(referral: Referral, language: Language, now: Date): CardData {
  const introduction = introductionOf(referral);
  const hasSaidYes = introduction?.verdicts.owner !== undefined;
  const maySendFile = referral.stage.state === 'introduced' || introduction?.fileMissedAt !== undefined;
  return {
    ...consentData(referral, language, now),
    maySendFile: may(referral, 'file-sent') && maySendFile,
    mayFit: may(referral, 'fits') && !hasSaidYes,
    mayTakeBack: may(referral, 'take-back') && hasSaidYes,
    mayStillExplore: may(referral, 'still-exploring') && !maySendFile,
  };
}

/** One question at a time; the next one comes when this one is answered. */
function questionData(referral: Referral): CardData {
  const mayAnswer = may(referral, 'answer-question');
  const [first] = mayAnswer ? questionsForOwner(referral) : [];
  return { question: first?.id ?? '', asked: first?.put?.words ?? '' };
}

function placementData(referral: Referral, now: Date): CardData {
  const { stage } = referral;
  return {
    maySetMovingIn: may(referral, 'set-moving-in'),
    movingIn: stage.state === 'matched' ? (stage.movingIn ?? '') : '',
    maySayHowItGoes: hasMovedIn(stage, dayOf(now)),
  };
}

/** Days that one of the sides named; which one does not matter. */
function dayLines({ stage }: Referral, language: Language): Line[] {
  const t = textsIn(language);
  if (stage.state === 'exploring' && stage.expectedAround) {
    return [{ title: t('expectedTitle'), text: t('expectedOn', { day: dayInWords(stage.expectedAround, language) }) }];
  }
  if (stage.state !== 'matched' || !stage.movingIn) return [];
  return [{ title: t('movingInTitle'), text: dayInWords(stage.movingIn, language) }];
}

type Line = { title: string; text: string };

/** Where the file goes, and what to call the referral there. */
function fileLines(
  { asks }: Referral,
  { home }: Introduction,
  provider: Provider | undefined,
  language: Language,
): Line[] {
  const t = textsIn(language);
  const contact = contactOf(home.home, provider);
  return [
    { title: t('owner.fileTo'), text: provider?.secureAddress ?? t('owner.noAddress') },
    { title: t('owner.quote'), text: asks.find((ask) => ask.provider === home.provider)?.reference ?? '' },
    ...(contact === undefined ? [] : [{ title: t('owner.contact'), text: contact }]),
  ];
}

/** Whom the referrer can reach at the home; a home that stopped since can still be reached. */
function contactOf(home: HomeId, provider: Provider | undefined): string | undefined {
  const homes = [...(provider?.homes ?? []), ...(provider?.retiredHomes ?? [])];
  return homes.find(({ id }) => id === home)?.contact;
}

/** Only its owner ever sees the name that was given to it. */
function nicknameOf({ answers }: Referral): string[] {
  return answers.nickname === undefined ? [] : [plain(answers.nickname)];
}

const TO_TALK_OVER: ReadonlySet<State> = new Set(['introduced', 'exploring', 'closed']);

/** Whom to call, where there may be something to talk over. */
function callLine({ stage }: Referral, contacts: Contacts, language: Language): Line[] {
  const t = textsIn(language);
  if (!TO_TALK_OVER.has(stage.state)) return [];
  return [{ title: t('owner.call'), text: t('owner.callText', contactWords(contacts)) }];
}

/** The code that the next owner needs, as long as nobody used it. */
function handOverLine({ handOver }: Referral, language: Language): Line[] {
  const t = textsIn(language);
  return handOver ? [{ title: t('owner.handOver'), text: t('owner.handOverCode', { code: handOver.code }) }] : [];
}
