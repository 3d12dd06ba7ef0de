/** Every way in which Teams was seen to say no to a message: what becomes of the message, and who must know. */
import { approvesAndAsks, sendsTheReferral } from '../journeys/acts';
import { allIsTold, heardBy } from '../journeys/heard';
import type { Stage } from '../journeys/stage';
import { stageEach } from '../journeys/stageEach';
import { refusalsOfTeams } from './fixtures/refusals';

let stage: Stage;
const { clock } = stageEach(async (set) => {
  stage = set;
  await sendsTheReferral(stage);
});

test.each(refusalsOfTeams)('%s: %s', async (_, ends, { status, body, retryAfter }) => {
  const { teams, bram } = stage;
  const refusing = { on: 'create', conversation: bram.chat, status, body } as const;
  const trouble = teams.fails({ ...refusing, times: Infinity, ...(retryAfter !== undefined && { retryAfter }) });
  await approvesAndAsks(stage, { homes: ['De Berk'] });
  await allIsTold(stage);

  trouble.ends();
  clock.passes({ minutes: 6 });
  await stage.startBot();
  await allIsTold(stage);

  const arrived = heardBy(stage, 'bram').filter((words) => words.includes('begonnen met zoeken'));
  const tasks = heardBy(stage, 'desk').filter((words) => words.includes('Vertel: We zijn begonnen'));
  expect({ arrived: arrived.length, tasks: tasks.length }).toEqual(
    ends === 'told later' ? { arrived: 1, tasks: 0 } : { arrived: 0, tasks: 1 },
  );
});
