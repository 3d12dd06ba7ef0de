/** What the referrer sees of an own referral: how it stands and what can be done now. */
import { ACTS } from '../../domain/acts';
import { introductionOf } from '../../domain/changes';
import type { CommandType } from '../../domain/commands';
import type { HomeId, Provider } from '../../domain/party';
import type { Language } from '../../domain/person';
import type { Introduction, Referral } from '../../domain/referral';
import { hadMismatch } from '../../domain/waves';
import { fillCard, type Card } from '../fillCard';
import { momentInWords, plain, textsIn } from '../texts';
import { askedCount, choicesOf } from './labels';

export interface OwnerView {
  referral: Referral;
  /** The provider of the home that is introduced now. */
  provider?: Provider | undefined;
  /** What happened, when this card is news. */
  notice?: string;
  problem?: string;
}

/** The status card; no provider is named before the introduction. */
export function ownerStatus({ referral, provider, notice = '', problem = '' }: OwnerView, language: Language): Card {
  const t = textsIn(language);
  const may = (command: CommandType) => ACTS[command].in.includes(referral.stage.state);
  const introduction = introductionOf(referral);
  return fillCard('ownerStatus', language, {
    button: referral.buttons.owner,
    title: [t('owner.title', { reference: referral.reference }), ...nicknameOf(referral)].join(' · '),
    notice,
    problem,
    status: statusInWords(referral, language),
    lines: [
      ...(introduction && may('does-not-fit') ? fileLines(referral, introduction, provider, language) : []),
      ...handOverLine(referral, language),
    ],
    since: t('owner.since', { moment: momentInWords(referral.stage.since, language) }),
    reasons: choicesOf('mismatchReason', language),
    mayJudge: may('does-not-fit'),
    maySendFile: may('file-sent'),
    mayFit: may('fits') && !introduction?.verdicts.owner,
    mayChange: may('submit'),
    mayPause: may('pause'),
    mayResume: may('resume'),
    mayHandOver: may('offer-hand-over'),
    mayWithdraw: may('withdraw') && referral.stage.state !== 'drafting',
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
    case 'matched': {
      const { home, verdicts } = stage.introduction;
      const provider = asks.find((ask) => ask.provider === home.provider)?.providerName ?? '';
      const status = stage.state === 'exploring' && verdicts.owner ? 'exploringSaid' : stage.state;
      return t(`owner.status.${status}`, { home: home.name, provider });
    }
    case 'settled':
      return t('owner.status.settled', { home: stage.introduction.home.name });
    case 'closed':
      if (stage.words !== undefined) return t('owner.status.refused', { words: stage.words });
      return t('owner.status.closed', { reason: t(`list.closeReason.${stage.reason}`).toLowerCase() });
  }
}

/** Where the file goes, and what to call the referral there. */
function fileLines(
  { asks }: Referral,
  { home }: Introduction,
  provider: Provider | undefined,
  language: Language,
): { title: string; text: string }[] {
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

/** The code that the next owner needs, as long as nobody used it. */
function handOverLine({ handOver }: Referral, language: Language): { title: string; text: string }[] {
  const t = textsIn(language);
  return handOver ? [{ title: t('owner.handOver'), text: t('owner.handOverCode', { code: handOver.code }) }] : [];
}
