/** What referrers and homes do with a referral: late, not at all, or otherwise than they said before. */
import { addDays, dayOf } from '../../../src/domain/calendar';
import { awaitedHomes, isAwaited } from '../../../src/domain/awaitedAnswers';
import { currentIntroduction, hasMovedIn } from '../../../src/domain/changes';
import { questionsForOwner } from '../../../src/domain/homeQuestions';
import { LISTS } from '../../../src/domain/lists';
import type { HomeRef } from '../../../src/domain/party';
import type { Says } from '../../../src/domain/referral';
import { answerProfile } from '../../../src/flows/answerProfile';
import { endsThePlacement, follows, looksAfter, looksForTheCard, reviews } from './desk';
import { memberFor, type Scene } from './scene';

const AGREED = { youth: 'yes', parents: 'yes', order: 'yes' } as const;

/** One thing that somebody does, or nobody does anything. */
export async function somethingHappens(scene: Scene): Promise<void> {
  const { referral, owner, chance } = scene;
  const { stage } = referral;
  if (chance.happens(0.5) && (await looksForTheCard(scene))) return;
  switch (stage.state) {
    case 'drafting':
    case 'returned':
      if (chance.happens(0.85)) await scene.does(owner, { type: 'submit', isAdmitted: true, incomplete: true });
      return;
    case 'submitted':
      return reviews(scene);
    case 'searching':
      return searches(scene);
    case 'introduced':
      return chance.happens(0.6) ? scene.does(owner, { type: 'file-sent' }) : looksAfter(scene);
    case 'exploring':
      return explores(scene);
    case 'matched':
      return moves(scene);
    case 'paused':
      if (chance.happens(0.2)) await scene.does(owner, { type: 'resume' });
      return;
    case 'settled':
    case 'closed':
      return;
  }
}

async function searches(scene: Scene): Promise<void> {
  const { owner, chance, world } = scene;
  const today = dayOf(world.means.now());
  if (chance.happens(0.01)) return scene.does(owner, { type: 'withdraw' });
  if (chance.happens(0.02)) return scene.does(owner, { type: 'pause', until: addDays(today, chance.between(3, 28)) });
  if (chance.happens(0.02)) return changesIt(scene);
  if (chance.happens(0.6)) return asksAndAnswers(scene);
  return follows(scene);
}

/** The owner answers what was put; a home that is awaited says something, or another thing than before. */
async function asksAndAnswers(scene: Scene): Promise<void> {
  const { referral, owner, chance } = scene;
  const [put] = questionsForOwner(referral);
  if (put && chance.happens(0.7)) {
    return scene.does(owner, { type: 'answer-question', question: put.id, words: 'Een vaste plek in de klas.' });
  }
  const awaited = referral.asks.filter((ask) => isAwaited(referral, ask)).flatMap((ask) => awaitedHomes(referral, ask));
  const open = referral.asks.filter(({ stopped }) => !stopped).map(({ provider }) => provider);
  const said = referral.homeAnswers.map(({ home }) => home).filter(({ provider }) => open.includes(provider));
  const homes = said.length > 0 && chance.happens(0.05) ? said : awaited;
  const ready = homes.filter(isQuick);
  if (ready.length > 0) await answers(scene, chance.oneOf(ready));
}

/** Some homes never say anything. */
function isQuick({ home }: HomeRef): boolean {
  return !home.endsWith('-3');
}

async function answers(scene: Scene, home: HomeRef): Promise<void> {
  const { chance, world } = scene;
  if (chance.happens(0.03)) return scene.does(memberFor(home), { type: 'know-youth' });
  const given = { answeredFor: chance.oneOf(LISTS.answeredFor), says: saysOne(scene) };
  const said = await answerProfile(world.means, scene.click(memberFor(home)), home.home, given);
  if (said.kind !== 'done') scene.refused(`answer: ${said.kind === 'refused' ? said.reason : said.kind}`);
}

function saysOne({ chance, world }: Scene): Says {
  if (chance.happens(0.45)) return { kind: 'interest', from: addDays(dayOf(world.means.now()), 30) };
  if (chance.happens(0.15)) return { kind: 'doubt', question: 'Wat is er nodig om naar school te blijven gaan?' };
  return { kind: 'decline', reason: chance.oneOf(LISTS.declineReason) };
}

async function changesIt({ owner, does }: Scene): Promise<void> {
  const values = { wishes: 'Wil graag dicht bij haar oma blijven wonen.' };
  await does(owner, { type: 'answer-questions', place: { step: 'who' }, values, asked: ['wishes'] });
  await does(owner, { type: 'submit', isAdmitted: true, incomplete: true });
}

async function explores(scene: Scene): Promise<void> {
  const { referral, owner, chance, world } = scene;
  const { home, verdicts } = currentIntroduction(referral);
  const side = chance.oneOf([owner, memberFor(home)]);
  const expectedAround = addDays(dayOf(world.means.now()), chance.between(3, 40));
  if (chance.happens(0.1)) return scene.does(side, { type: 'still-exploring', expectedAround });
  if (chance.happens(0.05) && side.role === 'provider') return scene.does(side, { type: 'no-file-yet' });
  if (chance.happens(0.15))
    return scene.does(side, { type: 'does-not-fit', reason: chance.oneOf(LISTS.mismatchReason) });
  if (side.role === 'provider' ? verdicts.home : verdicts.owner) return;
  await scene.does(side, side.role === 'provider' ? { type: 'fits' } : { type: 'fits', consent: AGREED });
}

async function moves(scene: Scene): Promise<void> {
  const { referral, owner, chance, world } = scene;
  const { home } = currentIntroduction(referral);
  const today = dayOf(world.means.now());
  const side = chance.oneOf([owner, memberFor(home)]);
  if (chance.happens(0.01)) return endsThePlacement(scene);
  if (hasMovedIn(referral.stage, today)) {
    if (chance.happens(0.1)) await scene.does(side, { type: 'say-how-it-goes', well: chance.happens(0.85) });
    return;
  }
  const isKnown = referral.stage.state === 'matched' && referral.stage.movingIn !== undefined;
  if (!isKnown && chance.happens(0.5)) {
    await scene.does(side, { type: 'set-moving-in', on: addDays(today, chance.between(1, 30)) });
  }
}
