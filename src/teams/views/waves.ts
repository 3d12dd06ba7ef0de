/** The waves of a search as lines for the coordinator: who was asked, by which rules, and why in spite of what. */
import type { Language } from '../../domain/person';
import type { Referral, Split } from '../../domain/referral';
import type { AskedWave, Objection } from '../../domain/waves';
import type { CardData } from '../fillCard';
import { dayInWords, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';

/** About ten waves of ordinary size, which is more than a search has. */
const WAVES_ROOM = { bytes: 4_000, each: 200 };

/** The newest first, and with which other search this one belongs together. */
export function wavesData(referral: Referral, language: Language): CardData {
  const waves = referral.waves.map((wave, index) => waveLine(referral, wave, index + 1, language)).reverse();
  const splits = referral.splits.map((split) => splitLine(split, language));
  const lines = firstThatFit([...splits, ...waves], WAVES_ROOM);
  return { hasWaves: lines.length > 0, waves: lines };
}

function waveLine(referral: Referral, wave: AskedWave, number: number, language: Language): CardData {
  const t = textsIn(language);
  const { homes, wholeProviders, proposed, rules, reason } = wave;
  const asked = [
    ...homes.map(({ name }) => name),
    ...wholeProviders.map((provider) => t('desk.wholeProvider', { provider: nameOf(referral, wave, provider) })),
  ];
  const text = t('desk.wave', { proposed: proposed.length, asked: asked.join(', ').slice(0, 400), rules });
  return {
    title: t('desk.waveTitle', { number, day: dayInWords(wave.at, language) }),
    text: reason === undefined ? text : `${text}. ${inSpiteOf(referral, wave, reason, language)}`,
  };
}

function inSpiteOf(referral: Referral, wave: AskedWave, reason: string, language: Language): string {
  const t = textsIn(language);
  const one = ({ about, criteria }: Objection) =>
    t('desk.objection', {
      who: nameOf(referral, wave, about),
      criteria: criteria.map((criterion) => t(`fit.criterion.${criterion}`)).join(', '),
    });
  return t('desk.waveInSpite', { objections: wave.objections.map(one).join('; '), reason });
}

function splitLine({ other, reason, words, at }: Split, language: Language): CardData {
  const t = textsIn(language);
  const why = [t(`list.siblingsApartReason.${reason}`), words].filter((part) => part !== '').join(', ');
  return {
    title: t('desk.splitWith', { other }),
    text: t('desk.splitBecause', { day: dayInWords(at, language), reason: why }),
  };
}

/** The home, or the provider that was asked as a whole. */
function nameOf({ asks }: Referral, { homes }: AskedWave, id: string): string {
  return (
    homes.find(({ home }) => home === id)?.name ?? asks.find(({ provider }) => provider === id)?.providerName ?? ''
  );
}
