/** Two searches come to the same last place: that is allowed, and the coordinator sees it before each step. */
import { approvesAndAsks, chooses, introduces, sendsTheReferral, showsInterest, writesTheProfile } from './acts';
import { newPosts, wordsOf } from './heard';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile } from './stores';

const CONTESTED = 'de laatste plek is al genoemd in een andere kennismaking';

let stage: Stage;
const { launch, errors } = launchHere();

beforeEach(async () => {
  stage = await setTheStage(launch, await aSqliteFile());
  await hasOnePlace();
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Linde'] });
  await showsInterest(stage.vigere, 'De Linde');
  await introduces(stage, 'De Linde');
  await sendsTheReferral(stage, { birthMonth: '2012-03', municipality: 'Goirle' });
});
afterEach(() => stage.strike());

async function hasOnePlace(): Promise<void> {
  const { member, channel } = stage.vigere;
  await member.says('plekken', { in: channel });
  const form = await member.latestCard(channel).clickThrough('Wijzig vrije plekken');
  await form.fill({ 'Aantal vrije plekken': 1 }).clickThrough('Bewaar');
}

/** The own view of the second referral. */
async function opensTheSecond() {
  const { anna, desk } = stage;
  const [, second] = await desk.waitsFor('two referrals', () => {
    const posts = desk.posts().filter((post) => wordsOf(post).startsWith('Aanmelding'));
    return posts.length > 1 && posts;
  });
  anna.restartsTeams();
  return anna.card(second!).clickThrough('Bekijk');
}

/** The home says that it is interested in the second youth too, on the card that still asks. */
async function isInterestedAgain(): Promise<void> {
  const { channel, member } = stage.vigere;
  const post = await channel.waitsFor('the second card', () =>
    newPosts(stage, channel).find((one) => wordsOf(one).includes('We zoeken een thuis')),
  );
  member.restartsTeams();
  const form = await member.card(post).clickThrough('Interesse');
  form.fill({ 'Namens wie antwoord je?': 'Gezinshuisouder', 'Vanaf wanneer is er plek?': '2026-12-01' });
  await form.clickThrough('Geef interesse door');
}

test('the home is asked for a reason only, and both may be brought into contact', async () => {
  const choice = await (await writesTheProfile(await opensTheSecond())).clickThrough('Kies aan wie');
  const refused = await chooses(choice, { homes: ['De Linde'] }).clickThrough('Keur goed en leg voor');
  const why = 'Waarom toch vragen? (alleen als er een aandachtspunt is)';
  await refused.fill({ [why]: 'Misschien komt er een plek bij.' }).clickThrough('Keur goed en leg voor');
  await isInterestedAgain();
  const follow = await opensTheSecond();
  const introduced = await follow.clickThrough('Breng in contact');

  expect(choice.text()).toContain(CONTESTED);
  expect(follow.text()).toContain(CONTESTED);
  expect(introduced.text()).toContain('In contact');
  expect(errors()).toEqual([]);
});
