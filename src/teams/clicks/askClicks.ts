/** Clicks of a coordinator who chooses whom to ask; only the last one of them changes anything. */
import { refusedInState } from '../../domain/acts';
import type { Refused } from '../../domain/commands';
import { foldName } from '../../domain/geography/foldName';
import type { Standing } from '../../domain/matching/standing';
import { askMore, openChoice, type Choosing } from '../../flows/chooseHomes';
import type { Changed } from '../../flows/changeReferral';
import { referralOf } from '../../flows/actOnReferral';
import { approveAndAsk } from '../../flows/reviewReferral';
import { nextStep } from '../../flows/writeProfile';
import type { ActionOf, Verb } from '../actions';
import { textsIn } from '../texts';
import { askHomes, type AskPage } from '../views/askHomes';
import { explainHome } from '../views/explainHome';
import type { Said } from '../views/review';
import { isToReview, refused, shown } from './deskReplies';
import { stepShown } from './reviewClicks';
import { card, refusal, refusalInWords, type Clicked, type Handlers, type Reply } from './reply';

export const askClicks: Handlers<Extract<Verb, `ask.${string}`>> = {
  /** The proposed wave is ticked already. */
  'ask.open': (clicked) =>
    choosing(clicked, ({ proposed }) => {
      const homes = proposed.map(({ home }) => home.id);
      return { list: 'fits', page: 0, chosen: { homes, wholeProviders: [] } };
    }),
  'ask.page': (clicked, action) => choosing(clicked, () => pageOf(action)),
  'ask.explain': (clicked, action) => explain(clicked, action),
  async 'ask.first'(clicked, action) {
    const { means, click } = clicked;
    return asked(clicked, action, await approveAndAsk(means, click, action.version, pageOf(action).chosen));
  },
  async 'ask.more'(clicked, action) {
    const { means, click } = clicked;
    return asked(clicked, action, await askMore(means, click, pageOf(action).chosen));
  },
};

type OnPage = ActionOf<'ask.page' | 'ask.explain' | 'ask.first' | 'ask.more'>;

/** What can be put right on the same card. */
const ABOUT_THE_CHOICE: ReadonlySet<Refused['reason']> = new Set([
  'nobody-chosen',
  'all-asked-already',
  'reason-missing',
  'youth-lives-there',
  'provider-of-youth',
] as const);

function pageOf({ list, page, homes, kept, wholeProviders, why }: OnPage): AskPage {
  return { list, page, chosen: { homes: [...homes, ...kept], wholeProviders, reason: why } };
}

async function choosing(clicked: Clicked, pageFor: (choice: Choosing) => AskPage, said: Said = {}): Promise<Reply> {
  const { means, click, language } = clicked;
  const choice = await openChoice(means, click);
  if (!choice) return refusal({ kind: 'unknown' }, language);
  const tooLate = refusedInState(choice.referral.stage.state, 'approve-and-ask', 'ask-more');
  return tooLate ? refused(clicked, tooLate) : card(askHomes(choice, pageFor(choice), said, language));
}

/** Everything about the one home of this name, asked or not, whether it fits or not. */
async function explain(clicked: Clicked, action: ActionOf<'ask.explain'>): Promise<Reply> {
  const { means, click, language } = clicked;
  const choice = await openChoice(means, click);
  if (!choice) return refusal({ kind: 'unknown' }, language);
  const [found, ...others] = named(action.homeName, choice);
  const from = pageOf(action);
  if (found && others.length === 0) return card(explainHome(choice.referral, choice.explained(found), from, language));
  const t = textsIn(language);
  const homes = [found, ...others].flatMap((one) => one?.home.name ?? []).join(', ');
  const problem = found ? t('ask.whichOne', { homes }) : t('ask.notFound');
  return card(askHomes(choice, from, { problem }, language));
}

/** The home of exactly this name, else all with these words in their name. */
function named(typed: string, { all }: Choosing): Standing[] {
  const name = foldName(typed);
  const exact = all.filter(({ home }) => foldName(home.name) === name);
  if (exact.length > 0 || name === '') return exact;
  return all.filter(({ home }) => foldName(home.name).includes(name));
}

/** Refused for the profile and not for the choice: back to the text that it is about. */
async function asked(clicked: Clicked, action: OnPage, changed: Changed): Promise<Reply> {
  if (changed.kind === 'done') {
    return shown(clicked, changed.referral, { notice: textsIn(clicked.language)('desk.approved') });
  }
  if (changed.kind === 'refused' && ABOUT_THE_CHOICE.has(changed.reason)) {
    const problem = refusalInWords(changed, clicked.language);
    return choosing(clicked, () => pageOf(action), { problem });
  }
  const referral = await referralOf(clicked.means, clicked.click);
  if (!referral || !isToReview(referral)) return refused(clicked, changed);
  return stepShown(clicked, referral, nextStep(referral), { problem: refusalInWords(changed, clicked.language) });
}
