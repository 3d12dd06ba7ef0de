/** Which homes the referrer was brought into contact with, and how that went, as lines for the coordinator. */
import { introductionOf } from '../../domain/changes';
import type { Language } from '../../domain/person';
import type { Ask, Introduction, PastIntroduction, Referral, Side, Stage } from '../../domain/referral';
import type { Review } from '../../flows/reviewReferral';
import { dayInWords, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';

type Line = { title: string; text: string };

/** Some ten homes. */
const LAST_PLACES_ROOM = { bytes: 1_500, each: 100 };

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
    ...referral.asks.flatMap((ask) => goneLine(ask, language)),
    ...(introduction ? currentLines(referral, introduction, language) : []),
    ...(stage.state === 'closed' ? [closed] : []),
  ];
}

/** Without whom the search goes on: nothing arrives in the channel, or the contract is over. */
function goneLine({ providerName: provider, stopped }: Ask, language: Language): Line[] {
  const t = textsIn(language);
  if (!stopped) return [];
  const isOut = stopped.why === 'out-of-contract';
  const text = t(isOut ? 'desk.outOfContract' : 'desk.providerGone', { provider });
  return [{ title: dayInWords(stopped.at, language), text }];
}

/** Two introductions to one last place are allowed, and said: of homes that are interested or in contact. */
export function lastPlaceLines({ shortlist }: Review, language: Language): Line[] {
  const contested = shortlist.filter(({ explanation }) =>
    explanation?.lines.some(({ criterion, result }) => criterion === 'lastPlace' && result === 'attention'),
  );
  const lines = contested.map(({ home }) => ({
    title: home.name,
    text: textsIn(language)('fit.lastPlace.attention'),
  }));
  return firstThatFit(lines, LAST_PLACES_ROOM);
}

function pastLine({ home, end, endedAt }: PastIntroduction, language: Language): Line {
  const t = textsIn(language);
  const title = dayInWords(endedAt, language);
  if (!('reason' in end)) return { title, text: t(`desk.ended.${end.kind}`, { home: home.name }) };
  const side = end.kind === 'mismatch' ? t(`desk.side.${end.side}`) : '';
  const reason = t(`list.mismatchReason.${end.reason}`).toLowerCase();
  return { title, text: t(`desk.ended.${end.kind}`, { home: home.name, side, reason }) };
}

function currentLines({ asks, stage }: Referral, introduction: Introduction, language: Language): Line[] {
  const t = textsIn(language);
  const { home, introducedAt, verdicts } = introduction;
  const provider = asks.find((ask) => ask.provider === home.provider)?.providerName ?? '';
  const says = (side: Side) => t(verdicts[side] ? 'desk.verdictFits' : 'desk.verdictNone');
  const consent = Object.entries(verdicts.owner?.consent ?? {});
  return [
    { title: dayInWords(introducedAt, language), text: t('desk.introducedWith', { home: home.name, provider }) },
    { title: t('desk.saidByOwner'), text: says('owner') },
    ...consent.map(([one, said]) => ({ title: t(`consent.${one}`), text: t(`list.yesNo.${said}`).toLowerCase() })),
    { title: t('desk.saidByHome'), text: says('home') },
    ...dayLines(stage, introduction, language),
  ];
}

/** A file that is missed, a day by which a side expects to know, the day of moving in. */
function dayLines(stage: Stage, { fileMissedAt }: Introduction, language: Language): Line[] {
  const t = textsIn(language);
  const expected = stage.state === 'exploring' && stage.expectedAround;
  const movingIn = stage.state === 'matched' && stage.movingIn;
  return [
    ...(fileMissedAt ? [{ title: dayInWords(fileMissedAt, language), text: t('desk.fileMissed') }] : []),
    ...(expected
      ? [{ title: t('expectedTitle'), text: t('expectedOn', { day: dayInWords(expected, language) }) }]
      : []),
    ...(movingIn ? [{ title: t('movingInTitle'), text: dayInWords(movingIn, language) }] : []),
  ];
}
