/** Clicks of members of a provider's channel: read the profile, answer for a home, say whether it fits. */
import type { CommandOf } from '../../domain/commands';
import type { ListValue } from '../../domain/lists';
import type { Says } from '../../domain/referral';
import { actOnReferral } from '../../flows/actOnReferral';
import { answerProfile, openProfile } from '../../flows/answerProfile';
import type { Verb } from '../actions';
import { textsIn } from '../texts';
import { providerPost, providerProfile, type Filled, type Form } from '../views/provider';
import { card, refusal, refusalInWords, type Clicked, type Handlers, type Reply } from './reply';

export const providerClicks: Handlers<
  | 'provider.open'
  | 'provider.interest'
  | 'provider.doubt'
  | 'provider.decline'
  | 'provider.fits'
  | 'provider.does-not-fit'
  | 'provider.said'
> = {
  'provider.open': (clicked, { form }) => open(clicked, form),

  async 'provider.interest'(clicked, { home, answeredFor, from, remark }) {
    const words = remark.trim();
    return answer(clicked, home, {
      answeredFor,
      says: { kind: 'interest', from, ...(words !== '' && { remark: words }) },
    });
  },
  'provider.doubt': (clicked, { home, answeredFor, question }) =>
    answer(clicked, home, { answeredFor, says: { kind: 'doubt', question } }),
  'provider.decline': (clicked, { home, answeredFor, declineReason }) =>
    answer(clicked, home, { answeredFor, says: { kind: 'decline', reason: declineReason } }),

  async 'provider.said'({ means, click, language }, { upTo, isRight }) {
    const changed = await actOnReferral(means, click, { type: 'confirm-said', upTo, isRight });
    if (changed.kind !== 'done') return refusal(changed, language);
    return { kind: 'message', text: textsIn(language)(isRight ? 'said.confirmed' : 'said.disputed') };
  },

  'provider.fits': (clicked) => judge(clicked, { type: 'fits' }),
  'provider.does-not-fit': (clicked, { mismatchReason }) =>
    judge(clicked, { type: 'does-not-fit', reason: mismatchReason }),
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
  if (!isOpen) return card(providerPost(opened.referral, opened.ask, language));
  return card(providerProfile({ ...opened, form, ...said }, language));
}

async function answer(
  clicked: Clicked,
  home: string,
  given: { answeredFor: ListValue<'answeredFor'>; says: Says },
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
    return open(clicked, kind, { problem: refusalInWords(changed, language), filled });
  }
  return open(clicked, 'none', { notice: textsIn(language)(`provider.thanks.${given.says.kind}`) });
}

async function judge(clicked: Clicked, command: CommandOf<'fits' | 'does-not-fit'>): Promise<Reply> {
  const changed = await actOnReferral(clicked.means, clicked.click, command);
  return open(clicked, 'none', changed.kind === 'done' ? {} : { problem: refusalInWords(changed, clicked.language) });
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
