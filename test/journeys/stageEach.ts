/** A stage of its own for every test of a file, with the bot in this process. */
import { launchHere, type Launched } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile, type MakeStore } from './stores';

/** `begin` gets the stage before each test; it is struck after each. */
export function stageEach(begin: (stage: Stage) => Promise<void> | void, makeStore: MakeStore = aSqliteFile): Launched {
  const launched = launchHere();
  let stage: Stage;
  beforeEach(async () => {
    stage = await setTheStage(launched.launch, await makeStore());
    await begin(stage);
  });
  afterEach(() => stage.strike());
  return launched;
}
