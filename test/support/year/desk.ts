/** What the coordinators do: they review, ask, bring into contact, answer, extend and close, not always at once. */
import { dayOf } from '../../../src/domain/calendar';
import { currentIntroduction } from '../../../src/domain/changes';
import { isLongOnline } from '../../../src/domain/clocks/running';
import { openQuestionsOf } from '../../../src/domain/homeQuestions';
import type { HomeRef } from '../../../src/domain/party';
import { openQuestions } from '../../../src/domain/openQuestions';
import { currentWave, hadMismatch, isAskedNow } from '../../../src/domain/waves';
import { askMore } from '../../../src/flows/chooseHomes';
import { approveAndAsk, approveVersion } from '../../../src/flows/reviewReferral';
import { COORDINATORS, homesIn, type Scene } from './scene';

const SENTENCE = 'Zoekt een rustige plek met dieren en een vaste dagindeling.';
const REASON = 'Deze huizen passen het beste bij de vraag.';

/** Most are approved at once; some go back with a question, and a few do not belong here. */
export async function reviews(scene: Scene): Promise<void> {
  const { referral, chance } = scene;
  const coordinator = chance.oneOf(COORDINATORS);
  if (chance.happens(0.03))
    return scene.does(coordinator, { type: 'refuse', words: 'Bel de toegang voor ambulante hulp.' });
  if (chance.happens(0.02)) return scene.does(coordinator, { type: 'close', reason: 'duplicate' });
  if (chance.happens(0.1)) return scene.does(coordinator, { type: 'send-back', question: 'Hoe gaat het op school?' });
  if (!referral.holder) await scene.does(coordinator, { type: 'take-up' });
  for (const missing of openQuestions(referral, dayOf(scene.world.means.now()))) {
    await scene.does(coordinator, { type: 'waive', ...missing, reason: 'Dat weten we nog niet.' });
  }
  const version = await written(scene);
  const homes = await notYetAsked(scene, 3);
  const chosen = { homes: homes.map(({ home }) => home), wholeProviders: [], reason: REASON };
  const asked = await approveAndAsk(scene.world.means, scene.click(coordinator), version, chosen);
  if (asked.kind !== 'done') scene.refused(`approve-and-ask: ${asked.kind === 'refused' ? asked.reason : asked.kind}`);
}

/** Goes through the texts, keeps what may stay, and writes the sentence; gives the version that can be approved. */
async function written({ world, referral, click, does }: Scene): Promise<number> {
  const coordinator = COORDINATORS[0]!;
  const latest = referral.profiles.at(-1)!;
  if (latest.sentence !== '') return latest.version;
  const edit = {
    type: 'edit-profile',
    version: latest.version,
    sentence: SENTENCE,
    texts: {},
    kept: [] as string[],
  } as const;
  await does(coordinator, edit);
  const left = await approveVersion(world.means, click(coordinator), latest.version + 1);
  if (left.kind !== 'refused' || left.reason !== 'words-left') return latest.version + 1;
  await does(coordinator, { ...edit, version: latest.version + 1, kept: left.words });
  return latest.version + 2;
}

/** Looks in the channel whether a card arrived; whether there was anything to look for. */
export async function looksForTheCard({ referral, arrived, does }: Scene): Promise<boolean> {
  const uncertain = referral.notices.find(({ mark }) => mark.state === 'uncertain');
  if (uncertain?.to.kind !== 'provider') return false;
  const { provider } = uncertain.to;
  await does(COORDINATORS[0]!, { type: 'resolve-post', provider, arrived: arrived(uncertain.id) });
  return true;
}

/** One thing that wants a coordinator in a search. */
export async function follows(scene: Scene): Promise<void> {
  const { referral, chance } = scene;
  const coordinator = chance.oneOf(COORDINATORS);
  const [question] = openQuestionsOf(referral);
  if (question?.answer) {
    const words = 'Ja, dat kan goed.';
    return scene.does(coordinator, { type: 'approve-answer', question: question.id, words, addToProfile: false });
  }
  if (question && !question.put) {
    return scene.does(coordinator, {
      type: 'put-question',
      question: question.id,
      words: 'Wat is er nodig voor school?',
    });
  }
  const latest = referral.profiles.at(-1);
  if (latest && !latest.approval) return approvesChange(scene, latest.version);
  return goesOn(scene);
}

async function approvesChange(scene: Scene, version: number): Promise<void> {
  const approved = await approveVersion(scene.world.means, scene.click(COORDINATORS[0]!), version);
  if (approved.kind === 'refused') scene.refused(`approve-version: ${approved.reason}`);
}

/** Brings into contact who is interested, asks others when a wave is over, and in the end gives up. */
async function goesOn(scene: Scene): Promise<void> {
  const { referral, chance } = scene;
  const coordinator = chance.oneOf(COORDINATORS);
  if (isLongOnline(referral) && chance.happens(0.5)) return scene.does(coordinator, { type: 'extend' });
  const interested = referral.homeAnswers.find(
    ({ home, says }) => says.kind === 'interest' && !hadMismatch(referral, home),
  );
  if (interested) return scene.does(coordinator, { type: 'introduce', home: interested.home });
  if (currentWave(referral)) return;
  const next = await notYetAsked(scene, 3);
  if (next.length === 0) return scene.does(coordinator, { type: 'close', reason: 'noPlaceFound' });
  const chosen = { homes: next.map(({ home }) => home), wholeProviders: [], reason: REASON };
  const asked = await askMore(scene.world.means, scene.click(coordinator), chosen);
  if (asked.kind === 'refused') scene.refused(`ask-more: ${asked.reason}`);
}

/** After an introduction without a file: the next home, or patience. */
export async function looksAfter(scene: Scene): Promise<void> {
  const hasWaited = scene.referral.fired.some(({ clock }) => clock === 'file-missing');
  if (hasWaited && scene.chance.happens(0.5)) await scene.does(COORDINATORS[0]!, { type: 'call-off' });
}

/** The placement does not come about, or broke off. */
export async function endsThePlacement(scene: Scene): Promise<void> {
  const { home } = currentIntroduction(scene.referral);
  if (home) await scene.does(COORDINATORS[0]!, { type: 'not-placed', reason: 'newInformation', next: 'search' });
}

async function notYetAsked(scene: Scene, count: number): Promise<HomeRef[]> {
  const { referral, chance } = scene;
  const said = referral.homeAnswers.map(({ home }) => home.home);
  const left = (await homesIn(scene)).filter((home) => !isAskedNow(referral, home) && !said.includes(home.home));
  const first = chance.between(0, Math.max(0, left.length - count));
  return left.slice(first, first + count);
}
