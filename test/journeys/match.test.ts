/** The main story: from the first word of a referrer to a match, and who hears what on the way. */
import {
  approvesAndAsks,
  asksFirst,
  declines,
  hears,
  introduces,
  judges,
  saysItFits,
  sendsTheFile,
  sendsTheReferral,
  showsInterest,
} from './acts';
import { allIsTold, expectHeard, foundIn } from './heard';
import type { Stage } from './stage';
import { stageEach } from './stageEach';
import { BOTH_STORES } from './stores';

describe.each(BOTH_STORES)('with %s', (_, makeStore) => {
  let stage: Stage;
  const { errors } = stageEach((set) => {
    stage = set;
  }, makeStore);

  test('a referral becomes a match when home and referrer both say that it fits', async () => {
    const { sterkHuis, vigere, wsgv } = stage;

    const receipt = await sendsTheReferral(stage);
    await approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'], providers: ['WSGV'] });
    // A card shows the search as it is when it is sent, so what comes later must not come first.
    await hears(stage.bram, 'begonnen met zoeken');
    await asksFirst(wsgv, 'Huis aan de Vaart', 'Kan ze naar dezelfde school blijven gaan?');
    await declines(vigere, 'De Linde', 'Geen plek');
    await showsInterest(sterkHuis, 'De Berk');
    await introduces(stage, 'De Berk');
    await saysItFits(await sendsTheFile(stage, 'De Berk'));
    await judges(sterkHuis, 'Past');
    const referral = await allIsTold(stage);

    expect(referral.stage.state).toBe('matched');
    expect(receipt.text()).toContain(`${referral.reference} is ingestuurd`);
    expectHeard(stage, {
      bram: ['is ingestuurd', 'begonnen met zoeken', 'Je hebt gezegd dat het past', 'Match voor'],
      desk: ['Status: Match', 'eerst een vraag', 'heeft interesse', 'de verwijzer zegt: past', 'match met De Berk'],
      sterkHuis: ['Match met De Berk', 'in contact gebracht', 'dossier verstuurd', 'match! De Berk'],
      vigere: ['plek gevonden', 'plek gevonden'],
      wsgv: ['plek gevonden', 'plek gevonden'],
    });
    expect(errors()).toEqual([]);
  });

  test('what a provider is shown never names another provider, its homes, or the referrer', async () => {
    const { sterkHuis, vigere, teams } = stage;
    await sendsTheReferral(stage);
    await approvesAndAsks(stage, { homes: ['De Berk', 'De Linde', 'Huis aan de Vaart'] });
    await showsInterest(vigere, 'De Linde');

    await showsInterest(sterkHuis, 'De Berk');
    await introduces(stage, 'De Berk');
    await sendsTheFile(stage, 'De Berk');
    await judges(sterkHuis, 'Past niet');
    const { reference } = await allIsTold(stage);

    const shown = teams.everShownTo(vigere.member);
    expect(shown).toContain('De Linde');
    expect(foundIn(shown, ['De Berk', 'Sterk Huis', 'Vaart', 'WSGV', 'Bram', reference])).toEqual([]);
  });
});
