/** Plays both stories in real windows and keeps a screenshot of every step in `build/screenshots/`. */
import {
  approvesAndAsks,
  introduces,
  introducesHimself,
  letsIn,
  opensTheProfile,
  providerSaysItFits,
  referrerSaysItDoesNotFit,
  referrerSaysItFits,
  sendsTheFile,
  sendsTheReferral,
  showsInterest,
} from './acts';
import { AT_A_DESK, ON_A_PHONE } from './playgroundPage';
import { sitDown, type Table } from './table';

async function match(table: Table): Promise<void> {
  await introducesHimself(table);
  await letsIn(table);
  await sendsTheReferral(table);
  await approvesAndAsks(table, ['De Berk', 'De Wilg']);
  await opensTheProfile(table);
  await showsInterest(table, 'De Berk');
  await introduces(table, 'De Berk');
  await sendsTheFile(table);
  await referrerSaysItFits(table);
  await providerSaysItFits(table);
  await table.bram.card('Match voor');
  await takeAll(table, 'match');
}

async function mismatch(table: Table): Promise<void> {
  await introducesHimself(table);
  await letsIn(table);
  await sendsTheReferral(table);
  await approvesAndAsks(table, ['De Berk', 'De Wilg']);
  await showsInterest(table, 'De Berk');
  await introduces(table, 'De Berk');
  await sendsTheFile(table);
  await referrerSaysItDoesNotFit(table);
  await table.anna.sees('mismatch met De Berk');
  await takeAll(table, 'mismatch');
}

async function takeAll({ bram, karin, anna, album }: Table, name: string): Promise<void> {
  await album.take(bram, `${name} for the referrer`);
  await album.take(karin, `${name} for the provider`);
  await album.take(anna, `${name} for the coordinator`);
}

async function photograph(): Promise<void> {
  for (const [name, look, story] of [
    ['match', AT_A_DESK, match],
    ['mismatch', AT_A_DESK, mismatch],
    ['phone', ON_A_PHONE, match],
  ] as const) {
    const table = await sitDown(name, look);
    try {
      await story(table);
    } finally {
      await takeAll(table, 'at last');
      await table.leave();
    }
  }
}

void photograph();
