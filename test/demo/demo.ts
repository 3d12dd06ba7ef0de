/** Two stories lived through by the built bot as in production; prints what each party sees and clicks. */
import {
  approvesAndAsks,
  asksFirst,
  declines,
  hears,
  introduces,
  judges,
  postedCard,
  postWith,
  saysItFits,
  sendsTheFile,
  sendsTheReferral,
  showsInterest,
} from '../journeys/acts';
import { BUILT, launchProcess } from '../journeys/launchProcess';
import { setTheStage, type Stage } from '../journeys/stage';
import { aSqliteFile } from '../journeys/stores';
import { Narrator } from './narrator';

async function match(stage: Stage, narrator: Narrator): Promise<void> {
  const { bram, sterkHuis, vigere, wsgv } = stage;
  await narrator.chapter('The referrer signs up a youth', () => sendsTheReferral(stage));
  await narrator.chapter('The coordinator writes a sentence, approves, and asks three providers', () =>
    asksThree(stage),
  );
  await narrator.chapter('WSGV first wants to know something, Vigere has no place', async () => {
    await asksFirst(wsgv, 'Huis aan de Vaart', 'Kan ze naar dezelfde school blijven gaan?');
    await declines(vigere, 'De Linde', 'Geen plek');
  });
  await narrator.chapter('Sterk Huis reads the profile and is interested', () => showsInterest(sterkHuis, 'De Berk'));
  await narrator.chapter('The coordinator brings referrer and home into contact', () => introduces(stage, 'De Berk'));
  await narrator.chapter('The referrer sends the file, outside the bot, and says that it fits', async () => {
    await saysItFits(await sendsTheFile(stage, 'De Berk'));
  });
  await narrator.chapter('The home says that it fits too: a match', async () => {
    await judges(sterkHuis, 'Past');
    await hears(bram, 'Match voor');
    await postWith(vigere.channel, 'een plek gevonden');
    await postWith(wsgv.channel, 'een plek gevonden');
  });
}

async function mismatch(stage: Stage, narrator: Narrator): Promise<void> {
  const { bram, sterkHuis, vigere, wsgv } = stage;
  await narrator.inShort('As before: a youth is signed up, and three providers are asked', () => begins(stage));
  await narrator.chapter('Two homes are interested', async () => {
    await showsInterest(sterkHuis, 'De Berk');
    await showsInterest(vigere, 'De Linde');
  });
  await narrator.chapter('The first one is brought into contact, and gets the file', async () => {
    await introduces(stage, 'De Berk');
    await sendsTheFile(stage, 'De Berk');
  });
  await narrator.chapter('It does not fit: a mismatch, and the search goes on', async () => {
    await judges(sterkHuis, 'Past niet');
    await hears(bram, 'geen match');
  });
  await narrator.chapter('The second home is brought into contact; both sides say that it fits', async () => {
    await introduces(stage, 'De Linde');
    await saysItFits(await sendsTheFile(stage, 'De Linde'));
    await judges(vigere, 'Past');
    await hears(bram, 'Match voor');
    await postWith(sterkHuis.channel, 'een plek gevonden');
    await postWith(wsgv.channel, 'een plek gevonden');
  });
}

async function begins(stage: Stage): Promise<void> {
  await sendsTheReferral(stage);
  await asksThree(stage);
  await Promise.all([stage.sterkHuis, stage.vigere, stage.wsgv].map(postedCard));
}

const asksThree = (stage: Stage) => approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'], providers: ['WSGV'] });

async function tell(title: string, story: (stage: Stage, narrator: Narrator) => Promise<void>): Promise<void> {
  const stage = await setTheStage((environment) => launchProcess(BUILT, environment), await aSqliteFile());
  const narrator = new Narrator(stage);
  narrator.heading(title);
  try {
    await story(stage, narrator);
  } finally {
    await stage.bot.stop();
    narrator.catchUp();
    await stage.strike();
  }
}

async function main(): Promise<void> {
  await tell('Story 1: a match', match);
  await tell('Story 2: a mismatch, then a match', mismatch);
  process.stdout.write('\nBoth stories ended as told.\n');
}

main().catch((failure: Error) => {
  process.stderr.write(`\nThe story did not end as told. ${failure.stack}\n`);
  process.exitCode = 1;
});
