/** What the referrer sees of an own referral: how it stands and what can be done now. */
import { ACTS } from '../../domain/acts';
import { introductionOf } from '../../domain/changes';
import type { CommandType } from '../../domain/commands';
import type { Provider } from '../../domain/party';
import type { Language } from '../../domain/person';
import type { Introduction, Referral } from '../../domain/referral';
import { fillCard, type Card } from '../fillCard';
import { momentInWords, plain, textsIn } from '../texts';
import { choicesOf } from './labels';

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
  const mayJudge = may('does-not-fit');
  return fillCard('ownerStatus', language, {
    button: referral.buttons.owner,
    title: t('owner.title', { reference: referral.reference }),
    notice,
    problem,
    status: statusInWords(referral, provider, language),
    facts: [{ title: t('desk.since'), value: momentInWords(referral.stage.since, language) }],
    reasons: choicesOf('mismatchReason', language),
    mayJudge,
    maySendFile: may('file-sent'),
    mayFit: may('fits') && !introductionOf(referral)?.verdicts.owner,
    mayWithdraw: may('withdraw') && referral.stage.state !== 'drafting',
  });
}

/** A step that is done, shrunk to one line. */
export function oneLine(text: string, button: string, language: Language): Card {
  return fillCard('line', language, { text, button });
}

function statusInWords(referral: Referral, provider: Provider | undefined, language: Language): string {
  const t = textsIn(language);
  const { stage } = referral;
  switch (stage.state) {
    case 'drafting':
    case 'submitted':
    case 'paused':
      return t(`owner.status.${stage.state}`);
    case 'returned':
      return t('owner.status.returned', { question: plain(stage.question) });
    case 'closed':
      return stage.words === undefined
        ? t('owner.status.closed')
        : t('owner.status.refused', { words: plain(stage.words) });
    case 'searching': {
      const asked = referral.asks.reduce((sum, ask) => sum + Math.max(ask.homes.length, 1), 0);
      const interested = referral.homeAnswers.some(({ says }) => says.kind === 'interest');
      return t('owner.status.searching', { asked, interest: t(interested ? 'owner.interestYes' : 'owner.interestNo') });
    }
    case 'exploring':
      return t(`owner.status.${stage.introduction.verdicts.owner ? 'exploringSaid' : 'exploring'}`, {
        ...homeWords(referral, stage.introduction, provider, language),
      });
    case 'introduced':
    case 'matched':
      return t(`owner.status.${stage.state}`, homeWords(referral, stage.introduction, provider, language));
  }
}

function homeWords(
  referral: Referral,
  { home }: Introduction,
  provider: Provider | undefined,
  language: Language,
): Record<string, string> {
  const ask = referral.asks.find((known) => known.provider === home.provider);
  return {
    home: plain(home.name),
    provider: plain(ask?.providerName ?? ''),
    address: plain(provider?.secureAddress ?? textsIn(language)('owner.noAddress')),
    providerReference: ask?.reference ?? '',
  };
}
