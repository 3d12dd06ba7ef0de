/** A coordination channel with one coordinator and a bot in it, for every test of a file. */
import { account } from './anAccount';
import type { Channel } from './channels';
import type { Person } from './people';
import { startPlainBot, type PlainBot } from './plainBot';
import { startTeams, type Teams } from './startTeams';

export interface Desk {
  teams: Teams;
  bot: PlainBot;
  anna: Person;
  desk: Channel;
}

/** `begin` gets it before each test; everything is stopped after each. */
export function deskEach(begin: (desk: Desk) => void): void {
  let teams: Teams;
  let bot: PlainBot;
  beforeEach(async () => {
    teams = await startTeams(account);
    bot = await startPlainBot(teams, account);
    const anna = teams.person('Anna de Vries');
    const desk = teams.channel('Coördinatie', { team: 'Gezinshuis Gezocht' }).add(anna);
    await teams.installBotIn(desk);
    await anna.installBot();
    begin({ teams, bot, anna, desk });
  });
  afterEach(async () => {
    await bot.stop();
    await teams.stop();
  });
}
