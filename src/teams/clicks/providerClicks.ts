/** Clicks of members of a provider's channel: read the profile, answer for a home, say whether it fits. */
import type { CommandOf } from '../../domain/commands';
import type { ListValue } from '../../domain/lists';
import type { Says } from '../../domain/referral';
import { actOnReferral } from '../../flows/actOnReferral';
import { answerProfile, declineForAll, openProfile } from '../../flows/answerProfile';
import type { Changed } from '../../flows/changeReferral';
import type { Verb } from '../actions';
import { textsIn } from '../texts';
import { isPlacedHere, providerPlacement } from '../views/placement';
import { ALL_HOMES, type Filled, type Form } from '../views/answerForm';
import { providerPost } from '../views/providerPost';
import { providerProfile } from '../views/providerProfile';
import { card, refusal, refusalInWords, type Clicked, type Handlers, type Reply } from './reply';

export const providerClicks: Handlers<
  | 'provider.open'
  | 'provider.interest'
  | 'provider.doubt'
  | 'provider.decline'
  | 'provider.know-youth'
  | 'provider.fits'
  | 'provider.take-back'
  | 'provider.still-exploring'
  | 'provider.no-file-yet'
  | 'provider.moving-in'
  | 'provider.how-it-goes'
  | 'provider.does-not-fit'
  | 'provider.said'
> = {
  'provider.open': (clicked, { form }) => open(clicked, form),

  async 'provider.interest'(clicked, { home, answeredFor, version, from, remark }) {
    const words = remark.trim();
    return answer(clicked, home, {
      answeredFor,
      readVersion: version,
      says: { kind: 'interest', from, ...(words !== '' && { remark: words }) },
    });
  },
  'provider.doubt': (clicked, { home, answeredFor, version, question }) =>
    answer(clicked, home, { answeredFor, readVersion: version, says: { kind: 'doubt', question } }),
  'provider.decline': (clicked, { home, answeredFor, version, declineReason }) =>
    home === ALL_HOMES
      ? declinedForAll(clicked, answeredFor, declineReason)
      : answer(clicked, home, { answeredFor, readVersion: version, says: { kind: 'decline', reason: declineReason } }),

  async 'provider.said'({ means, click, language }, { upTo, isRight }) {
    const changed = await actOnReferral(means, click, { type: 'confirm-said', upTo, isRight });
    if (changed.kind !== 'done') return refusal(changed, language);
    return { kind: 'message', text: textsIn(language)(isRight ? 'said.confirmed' : 'said.disputed') };
  },

  'provider.know-youth': (clicked) => act(clicked, { type: 'know-youth' }, 'know-youth'),

  'provider.fits': (clicked) => act(clicked, { type: 'fits' }),
  'provider.take-back': (clicked) => act(clicked, { type: 'take-back' }),
  'provider.still-exploring': (clicked, { expectedAround }) =>
    act(clicked, { type: 'still-exploring', expectedAround }, 'still-exploring'),
  'provider.no-file-yet': (clicked) => act(clicked, { type: 'no-file-yet' }, 'no-file-yet'),
  'provider.moving-in': (clicked, { movingIn }) => act(clicked, { type: 'set-moving-in', on: movingIn }, 'moving-in'),
  'provider.how-it-goes': (clicked, { well }) => act(clicked, { type: 'say-how-it-goes', well: well === 'yes' }, well),
  'provider.does-not-fit': (clicked, { mismatchReason }) =>
    act(clicked, { type: 'does-not-fit', reason: mismatchReason }),
};

const FORMS: Partial<Record<Verb, Form>> = {
  'provider.interest': 'interest',
  'provider.doubt': 'doubt',
  'provider.decline': 'decline',
};

/** The form of an answer again, with everything that was filled in and what is wrong with it; nothing for other buttons. */
export function answerFormAgain(
  clicked: Clicked,
  verb: Verb,
  data: unknown,
  problem: string,
): Promise<Reply> | undefined {
  const form = FORMS[verb];
  return form && open(clicked, form, { problem, filled: filledIn(data) });
}

/** The full profile in the clicker's own view; when the search is over or stands still, the neutral card. */
async function open(
  clicked: Clicked,
  form: Form,
  said: { notice?: string; problem?: string; filled?: Filled } = {},
): Promise<Reply> {
  const { means, click, turn, language } = clicked;
  const opened = await openProfile(means, click, turn.cardId);
  if (!opened) return refusal({ kind: 'unknown' }, language);
  const { stage } = opened.referral;
  const isOpen =
    stage.state === 'introduced' || stage.state === 'exploring' || (stage.state === 'searching' && !stage.offline);
  if (isPlacedHere(opened.referral, opened.ask)) {
    return card(providerPlacement({ ...opened, ...said }, language, means.now()));
  }
  if (!isOpen || opened.ask.stopped) return card(providerPost(opened.referral, opened.ask, language));
  return card(providerProfile({ ...opened, form, ...said }, language));
}

async function answer(
  clicked: Clicked,
  home: string,
  given: { answeredFor: ListValue<'answeredFor'>; says: Says; readVersion: number | undefined },
): Promise<Reply> {
  const { means, click, language } = clicked;
  const changed = await answerProfile(means, click, home, given);
  if (changed.kind !== 'done') {
    const { kind, ...says } = given.says;
    const filled = filledIn({
      home,
      answeredFor: given.answeredFor,
      ...says,
      ...('reason' in says && { declineReason: says.reason }),
    });
    return open(clicked, isQuestion(changed) ? 'doubt' : kind, { problem: refusalInWords(changed, language), filled });
  }
  return open(clicked, 'none', { notice: textsIn(language)(`provider.thanks.${given.says.kind}`) });
}

async function declinedForAll(
  clicked: Clicked,
  answeredFor: ListValue<'answeredFor'>,
  reason: ListValue<'declineReason'>,
): Promise<Reply> {
  const changed = await declineForAll(clicked.means, clicked.click, { answeredFor, reason });
  if (changed.kind !== 'done') {
    const form = isQuestion(changed) ? 'doubt' : 'decline';
    const filled = filledIn({ home: ALL_HOMES, answeredFor, declineReason: reason });
    return open(clicked, form, { problem: refusalInWords(changed, clicked.language), filled });
  }
  return open(clicked, 'none', { notice: textsIn(clicked.language)('provider.thanks.decline') });
}

/** What was meant as a no is asked as a question. */
function isQuestion(changed: Changed | { kind: 'unknown-home' }): boolean {
  return changed.kind === 'refused' && changed.reason === 'question-instead';
}

type ProviderCommand =
  | 'know-youth'
  | 'fits'
  | 'take-back'
  | 'does-not-fit'
  | 'still-exploring'
  | 'no-file-yet'
  | 'set-moving-in'
  | 'say-how-it-goes';

/** Does one act and shows how it stands now, also when it was refused; `noted` when it was done. */
async function act(clicked: Clicked, command: CommandOf<ProviderCommand>, noted?: string): Promise<Reply> {
  const { means, click, language } = clicked;
  const changed = await actOnReferral(means, click, command);
  if (changed.kind !== 'done') return open(clicked, 'none', { problem: refusalInWords(changed, language) });
  return open(clicked, 'none', noted === undefined ? {} : { notice: textsIn(language)(`provider.noted.${noted}`) });
}

/** What was typed and chosen, as far as it can stand in a field again. */
function filledIn(data: unknown): Filled {
  const given = new Map(Object.entries(Object(data) as object));
  const textOf = (name: string) => {
    const value: unknown = given.get(name);
    return typeof value === 'string' ? value.slice(0, 600) : '';
  };
  return {
    home: textOf('home'),
    chosenFor: textOf('answeredFor'),
    from: /^\d{4}-\d\d-\d\d$/.test(textOf('from')) ? textOf('from') : '',
    remark: textOf('remark').slice(0, 400),
    question: textOf('question'),
    declineReason: textOf('declineReason'),
  };
}
