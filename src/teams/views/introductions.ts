/** Which homes the referrer was brought into contact with, and how that went, as lines for the coordinator. */
import { introductionOf } from '../../domain/changes';
import type { Language } from '../../domain/person';
import type { Introduction, PastIntroduction, Referral, Side } from '../../domain/referral';
import { dayInWords, textsIn } from '../texts';

type Line = { title: string; text: string };

/** Each line opens with a day; a closed referral says why it was closed. */
export function introductionLines(referral: Referral, language: Language): Line[] {
  const { stage } = referral;
  const introduction = introductionOf(referral);
  const closed = {
    title: dayInWords(stage.since, language),
    text: stage.state === 'closed' ? textsIn(language)(`list.closeReason.${stage.reason}`) : '',
  };
  return [
    ...referral.pastIntroductions.map((past) => pastLine(past, language)),
    ...(introduction ? currentLines(referral, introduction, language) : []),
    ...(stage.state === 'closed' ? [closed] : []),
  ];
}

function pastLine({ home, end, endedAt }: PastIntroduction, language: Language): Line {
  const t = textsIn(language);
  const title = dayInWords(endedAt, language);
  if (end.kind === 'called-off') return { title, text: t('desk.calledOffWith', { home: home.name }) };
  const side = t(`desk.side.${end.side}`);
  const reason = t(`list.mismatchReason.${end.reason}`).toLowerCase();
  return { title, text: t('desk.mismatchWith', { home: home.name, side, reason }) };
}

function currentLines({ asks }: Referral, { home, introducedAt, verdicts }: Introduction, language: Language): Line[] {
  const t = textsIn(language);
  const provider = asks.find((ask) => ask.provider === home.provider)?.providerName ?? '';
  const says = (side: Side) => t(verdicts[side] ? 'desk.verdictFits' : 'desk.verdictNone');
  return [
    { title: dayInWords(introducedAt, language), text: t('desk.introducedWith', { home: home.name, provider }) },
    { title: t('desk.saidByOwner'), text: says('owner') },
    { title: t('desk.saidByHome'), text: says('home') },
  ];
}
