/** The intake as it goes wrong: the bot stops in the middle of it, an answer is wrong, the reader wants English. */
import { intake, TOLD } from '../support/told';
import { fillsIn, sendsIt } from './acts';
import { AT_A_DESK } from './playgroundPage';
import { story } from './story';

story('the bot restarts in the middle of the intake', { look: AT_A_DESK }, async (table) => {
  await table.bram.says('aanmelden');
  await fillsIn(table, intake(TOLD).slice(0, 4));

  await table.restartBot();
  await fillsIn(table, intake(TOLD).slice(4));

  await sendsIt(table);
});

story('a wrong answer is told at the field', { look: AT_A_DESK }, async (table) => {
  const { bram, album } = table;
  await bram.says('aanmelden');
  const step = await bram.card('Wanneer is een plek nodig?');
  await step.fill({ 'Wanneer is een plek nodig?': 'Binnen 5 werkdagen (spoed)', 'Geboortemaand en -jaar': 'mei' });
  await step.click('Verder');

  const again = await bram.card('Kijk dit nog even na');
  await album.take(bram, 'wrong month');
  await again.fill({ 'Geboortemaand en -jaar': 'mei 2014' });
  await again.click('Verder');
  await bram.card('Op welke grond');
});

story('English', { look: AT_A_DESK }, async ({ bram, album }) => {
  await bram.says('language en');
  await bram.sees('English');
  await bram.says('refer');

  const step = await bram.card('When is a place needed?');
  await album.take(bram, 'first step');
  await step.click('Next');
  await bram.card('On which ground');
  await album.take(bram, 'second step');
});
