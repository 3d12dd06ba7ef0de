/** The whole story: a newcomer's referral becomes a match; at a desk, and with cards as narrow as on a phone. */
import {
  approvesAndAsks,
  fillsIn,
  introduces,
  introducesHimself,
  letsIn,
  opensTheProfile,
  providerSaysItFits,
  referrerSaysItFits,
  sendsIt,
  sendsTheFile,
  showsInterest,
} from './acts';
import { intake, TOLD } from '../support/told';
import { AT_A_DESK, ON_A_PHONE } from './playgroundPage';
import { story, takeAll } from './story';
import type { Table } from './table';

story('match', { look: AT_A_DESK, newcomer: true }, becomesAMatch);
story('match on a phone', { look: ON_A_PHONE, newcomer: true }, becomesAMatch);

async function becomesAMatch(table: Table): Promise<void> {
  await introducesHimself(table);
  await letsIn(table);
  await fillsIn(table, intake(TOLD));
  await sendsIt(table);
  await approvesAndAsks(table, ['De Berk', 'De Wilg']);
  await opensTheProfile(table);
  await showsInterest(table, 'De Berk');
  await introduces(table, 'De Berk');
  await sendsTheFile(table);
  await referrerSaysItFits(table);
  await providerSaysItFits(table);

  await table.bram.card('Match voor');
  await table.karin.sees('match! De Berk en de verwijzer');
  await table.anna.sees('match met De Berk');
  await takeAll(table, 'match');
}
