/** Two members of a provider answer at the same time. */
import { click } from '../playground/people';
import { buttonPosted, choiceOn } from '../playground/posted';
import { MO } from '../playground/region';
import { approvesAndAsks, fillsInInterest, sendsTheReferral } from './acts';
import { AT_A_DESK } from './playgroundPage';
import { story, takeAll } from './story';

story('two members of the provider answer at the same time', { look: AT_A_DESK }, async (table) => {
  await sendsTheReferral(table);
  await approvesAndAsks(table, ['De Berk', 'De Wilg']);
  const interest = await fillsInInterest(table, 'De Berk');
  const mo = table.inSterkHuis(MO);
  const { data } = await buttonPosted(table.postsOfSterkHuis, 'Bekijk profiel');
  const decline = await click(mo, 'provider.open', { ...data, form: 'decline' });

  // Pressed first, since the answer of the other puts a new card in the place of the form.
  await interest.press('Geef interesse door');
  await click(mo, 'provider.decline', {
    ...data,
    home: choiceOn(decline, 'De Wilg'),
    answeredFor: choiceOn(decline, 'Gezinshuiswerker'),
    declineReason: choiceOn(decline, 'Geen plek'),
  });

  await table.karin.sees('De Berk: interesse');
  await table.karin.sees('De Wilg: geen interesse');
  await table.anna.sees('De Berk (Sterk Huis) heeft interesse');
  await takeAll(table, 'both answered');
});
