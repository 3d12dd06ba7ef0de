/** What was collected, in one message with a button: for the coordination point each day, for a provider each week. */
import type { Language } from '../../domain/person';
import type { Ask } from '../../domain/referral';
import type { DeskDigest, ProviderDigest } from '../../flows/ports';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import { deskNewsInWords } from './deskNews';
import { firstThatFit } from './firstThatFit';
import type { Choice } from './labels';

/** About forty profiles; who has more finds the others in the channel. */
const WAITING_ROOM = { bytes: 9_000, each: 130 };

export function deskDigestCard({ lines, more }: DeskDigest, language: Language): Card {
  const t = textsIn(language);
  const referrals = [...new Map(lines.map(({ referral }) => [referral.id, referral])).values()];
  const choices = referrals.map((referral) => ({
    title: t('desk.followTitle', { reference: referral.reference, state: t(`state.${referral.stage.state}`) }),
    value: referral.buttons.desk,
  }));
  return digestCard(
    {
      title: t('digest.deskTitle'),
      lines: lines.map((line) => ({ text: deskNewsInWords(line, language) })),
      more: more > 0 ? t('digest.more', { more }) : '',
      choices,
      confirms: false,
      verb: 'desk.open',
      open: t('desk.open'),
    },
    language,
  );
}

export function providerDigestCard({ unanswered, undecided, unconfirmed }: ProviderDigest, language: Language): Card {
  const t = textsIn(language);
  const waiting = [
    ...undecided.map(({ ask }) => ({ ask, text: t('digest.undecided', { reference: ask.reference }) })),
    ...unanswered.map(({ ask }) => ({ ask, text: t('digest.unanswered', { reference: ask.reference }) })),
  ];
  const fitting = firstThatFit(waiting.map(toLine), WAITING_ROOM);
  const more = waiting.length - fitting.length;
  return digestCard(
    {
      title: t('digest.providerTitle'),
      lines: [
        ...fitting.map(({ text }) => ({ text })),
        ...(unconfirmed > 0 ? [{ text: t('digest.unconfirmed', { count: unconfirmed }) }] : []),
      ],
      more: more > 0 ? t('digest.moreWaiting', { more }) : '',
      choices: fitting.map(({ choice }) => choice),
      confirms: unconfirmed > 0,
      verb: 'provider.open',
      open: t('provider.open'),
    },
    language,
  );
}

function toLine({ ask, text }: { ask: Ask; text: string }): { text: string; choice: Choice } {
  return { text, choice: { title: ask.reference, value: ask.button } };
}

interface Shown {
  title: string;
  lines: { text: string }[];
  more: string;
  choices: Choice[];
  /** Whether there are free places to confirm. */
  confirms: boolean;
  verb: string;
  open: string;
}

/** With one choice there is nothing to choose. */
function digestCard(shown: Shown, language: Language): Card {
  const only = shown.choices.length === 1 ? (shown.choices[0]?.value ?? '') : '';
  return fillCard('digest', language, { ...shown, only, hasChoices: shown.choices.length > 0 });
}
