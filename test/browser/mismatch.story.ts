/** A mismatch with the first home, and a match with the next one. */
import {
  approvesAndAsks,
  introduces,
  providerSaysItFits,
  referrerSaysItDoesNotFit,
  referrerSaysItFits,
  sendsTheFile,
  sendsTheReferral,
  showsInterest,
} from './acts';
import { AT_A_DESK } from './playgroundPage';
import { story, takeAll } from './story';

story('mismatch, then match', { look: AT_A_DESK }, async (table) => {
  await sendsTheReferral(table);
  await approvesAndAsks(table, ['De Berk', 'De Wilg']);
  await showsInterest(table, 'De Berk');
  await table.anna.sees('De Berk (Sterk Huis) heeft interesse');
  await takeAll(table, 'mid-story');
  await introduces(table, 'De Berk');
  await sendsTheFile(table);
  await referrerSaysItDoesNotFit(table);
  await table.anna.sees('mismatch met De Berk');
  await takeAll(table, 'mismatch');

  await showsInterest(table, 'De Wilg');
  await introduces(table, 'De Wilg');
  await sendsTheFile(table);
  await referrerSaysItFits(table);
  await providerSaysItFits(table);

  await table.bram.card('Match voor');
  await table.karin.sees('match! De Wilg en de verwijzer');
  await takeAll(table, 'match');
});
