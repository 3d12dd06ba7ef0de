/** Clicks of a coordinator who has a home on the phone and writes down its answer. */
import { refusedInState } from '../../domain/acts';
import { isDay } from '../../domain/calendar';
import { LISTS, type ListValue } from '../../domain/lists';
import type { Says } from '../../domain/referral';
import { answerByPhone, askedHomes } from '../../flows/answerProfile';
import type { ActionOf } from '../actions';
import { textsIn } from '../texts';
import { homeOnPhone, NOTHING_SAID } from '../views/homeOnPhone';
import { oneLine } from '../views/owner';
import { refused } from './deskReplies';
import { card, refusal, refusalInWords, type Clicked, type Handlers, type Reply } from './reply';

export const phoneClicks: Handlers<'desk.home-phone' | 'desk.home-said'> = {
  'desk.home-phone': (clicked) => form(clicked, NOTHING_SAID, ''),

  async 'desk.home-said'(clicked, said) {
    const { means, click, language } = clicked;
    const t = textsIn(language);
    const read = saysOf(said);
    if (typeof read === 'string') return form(clicked, said, t(`need.${read}`));
    const changed = await answerByPhone(means, click, said.home, { answeredFor: said.answeredFor, says: read });
    if (changed.kind !== 'done') return form(clicked, said, refusalInWords(changed, language));
    return card(oneLine(t('desk.homeNoted'), '', language));
  },
};

async function form(
  clicked: Clicked,
  said: Omit<ActionOf<'desk.home-said'>, 'verb' | 'button'>,
  problem: string,
): Promise<Reply> {
  const asked = await askedHomes(clicked.means, clicked.click);
  if (!asked) return refusal({ kind: 'unknown' }, clicked.language);
  const tooLate = refusedInState(asked.referral.stage.state, 'answer-for-home');
  if (tooLate) return refused(clicked, tooLate);
  return card(homeOnPhone(asked, { ...said, problem }, clicked.language));
}

/** What was said, or the name of the field that it still needs. */
function saysOf(said: ActionOf<'desk.home-said'>): Says | 'from' | 'question' | 'declineReason' {
  const { homeSays, from, declineReason } = said;
  const question = said.question.trim();
  switch (homeSays) {
    case 'interest':
      return isDay(from) ? { kind: homeSays, from } : 'from';
    case 'doubt':
      return question === '' ? 'question' : { kind: homeSays, question };
    case 'decline':
      return isDeclineReason(declineReason) ? { kind: homeSays, reason: declineReason } : 'declineReason';
  }
}

function isDeclineReason(text: string): text is ListValue<'declineReason'> {
  return (LISTS.declineReason as readonly string[]).includes(text);
}
