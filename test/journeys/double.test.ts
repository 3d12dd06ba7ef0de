/** The same youth comes in twice: the coordinator sees it before anything else, and says whether it is a double. */
import { hears, opens, sendsTheReferral } from './acts';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { BOTH_STORES } from './stores';

describe.each(BOTH_STORES)('with %s', (_, makeStore) => {
  let stage: Stage;
  const { launch, errors } = launchHere();

  beforeEach(async () => {
    stage = await setTheStage(launch, await makeStore());
    await sendsTheReferral(stage);
    await sendsTheReferral(stage);
  });
  afterEach(() => stage.strike());

  /** The own view of the second referral, as it opens. */
  async function opensTheSecond() {
    const { anna, desk } = stage;
    const [first, second] = await desk.waitsFor('two referrals', () => {
      const posts = desk.posts().filter(({ card }) => JSON.stringify(card ?? '').includes('desk.open'));
      return posts.length > 1 && posts;
    });
    anna.restartsTeams();
    return { first: first!, opened: await anna.card(second!).clickThrough('Bekijk') };
  }

  test('it is closed as a double, of which the referrer hears', async () => {
    const { opened } = await opensTheSecond();

    const closed = await (await opened.clickThrough('Ja, dezelfde jeugdige')).clickThrough('Ja, sluit als dubbel');

    expect(opened.text()).toMatch(/TP-\w+ lijkt op TP-\w+/);
    expect(opened.text()).toMatch(/TP-\w+: Ingestuurd, sinds/);
    expect(opened.text()).not.toMatch(/Tilburg|Bram|2014/);
    expect(closed.text()).toMatch(/TP-\w+: Gesloten/);
    await hears(stage.bram, 'is gesloten');
    expect(errors()).toEqual([]);
  });

  test('of another youth it is reviewed, and the first is not asked about it either', async () => {
    const { opened } = await opensTheSecond();

    const review = await opened.clickThrough('Nee, een andere jeugdige');
    const first = await opens(stage);

    expect(review.buttons()).toContain('Begin met beoordelen');
    expect(first.buttons()).toContain('Begin met beoordelen');
  });
});
