/** The Cosmos store: the contract over real HTTP, and what is special to a database behind a network. */
import { randomUUID } from 'node:crypto';
import { CosmosClient } from '@azure/cosmos';
import type { Store } from '../../src/flows/ports';
import { openCosmosStore } from '../../src/storage/cosmos';
import { aPerson, aReferral, aYouth } from '../support/builders';
import { ACCOUNT_KEY, startCosmosEmulator, type Emulator, type Fault } from './cosmosEmulator';
import { KEY } from './keys';
import { storeContract } from './storeContract';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startCosmosEmulator();
});
afterAll(() => emulator.stop());

const open = (database: string, requestTimeoutMs?: number) =>
  openCosmosStore({ endpoint: emulator.endpoint, key: ACCOUNT_KEY, database, keys: [KEY], requestTimeoutMs });

storeContract('Cosmos DB over HTTP', async () => {
  const database = randomUUID();
  return { open: () => open(database), remove: async () => undefined };
});

test('the item in Cosmos holds no identifying answer', async () => {
  const database = randomUUID();
  const store = await open(database);
  const youths = [aYouth({ birthMonth: '1987-11', homeMunicipality: 'GM9876' })];

  await store.save('referral', aReferral({ youths }), 'new');

  const client = new CosmosClient({
    endpoint: emulator.endpoint,
    key: ACCOUNT_KEY,
    connectionPolicy: { enableEndpointDiscovery: false },
  });
  const { resources } = await client.database(database).container('documents').items.readAll().fetchAll();
  expect(JSON.stringify(resources)).toContain('TP-7K3QX');
  expect(JSON.stringify(resources)).not.toMatch(/1987-11|GM9876/);
  await store.close();
});

describe('when the network fails', () => {
  /** Long for a database in the same process, short for a test that waits for it to pass. */
  const PATIENCE_MS = 500;
  let store: Store;
  let otherInstance: Store;
  beforeEach(async () => {
    const database = randomUUID();
    store = await open(database, PATIENCE_MS);
    otherInstance = await open(database);
  });
  afterEach(async () => {
    emulator.breakWrites();
    emulator.breakEverything(undefined);
    await store.close();
    await otherInstance.close();
  });

  const nameThatStands = async () => (await otherInstance.load('person', 'person-1'))?.document.name;
  const saveExisting = async (name: string, ...faults: Fault[]) => {
    await store.save('person', aPerson({ name: 'before' }), 'new');
    const { version } = (await store.load('person', 'person-1'))!;
    emulator.breakWrites(...faults);
    return store.save('person', aPerson({ name }), version);
  };
  const overtake = async () => {
    const { document, version } = (await otherInstance.load('person', 'person-1'))!;
    await otherInstance.save('person', { ...document, name: 'the faster one' }, version);
  };

  describe.each<[string, Fault[]]>([
    ['the request is lost', [{ kind: 'lost' }]],
    ['the answer is lost though it was done', [{ kind: 'answer-lost' }]],
    ['nobody answers', [{ kind: 'silence' }]],
    ['the answer is 408', [{ kind: 'status', status: 408 }]],
    ['the answer is 408 though it was done', [{ kind: 'status', status: 408, done: true }]],
    ['the answer is 449', [{ kind: 'status', status: 449 }]],
    ['the answer is 503', [{ kind: 'status', status: 503 }]],
    ['the answer is 503 though it was done', [{ kind: 'status', status: 503, done: true }]],
    ['it fails twice', [{ kind: 'lost' }, { kind: 'status', status: 500 }]],
    ['it fails, and then the answer is lost', [{ kind: 'lost' }, { kind: 'answer-lost' }]],
    ['it arrives twice', [{ kind: 'twice' }]],
    [
      'there is no room for a moment',
      [
        { kind: 'status', status: 429 },
        { kind: 'status', status: 429 },
      ],
    ],
  ])('and %s', (_, faults) => {
    test('a new document is saved, and says so', async () => {
      emulator.breakWrites(...faults);

      const outcome = await store.save('person', aPerson({ name: 'mine' }), 'new');

      expect(outcome).toBe('saved');
      expect(await nameThatStands()).toBe('mine');
    });

    test('a change is saved, and says so', async () => {
      const outcome = await saveExisting('mine', ...faults);

      expect(outcome).toBe('saved');
      expect(await nameThatStands()).toBe('mine');
    });
  });

  test('a request that was lost while somebody else saved is a conflict', async () => {
    await store.save('person', aPerson(), 'new');
    const { version } = (await store.load('person', 'person-1'))!;
    await overtake();
    emulator.breakWrites({ kind: 'lost' });

    const outcome = await store.save('person', aPerson({ name: 'mine' }), version);

    expect(outcome).toBe('conflict');
    expect(await nameThatStands()).toBe('the faster one');
  });

  test('a save that was overtaken before it was known to be done is a conflict: something else stands there', async () => {
    const outcome = await saveExisting('mine', { kind: 'answer-lost', meanwhile: overtake });

    expect(outcome).toBe('conflict');
    expect(await nameThatStands()).toBe('the faster one');
  });

  test.each<Fault>([{ kind: 'status', status: 503 }, { kind: 'lost' }, { kind: 'silence' }])(
    'everything ends with a code when it stays that way: %j',
    async (fault) => {
      await otherInstance.save('person', aPerson({ name: 'before' }), 'new');
      const { version } = (await store.load('person', 'person-1'))!;
      emulator.breakEverything(fault);

      const attempts = await Promise.allSettled([
        store.load('person', 'person-1'),
        store.save('person', aPerson({ name: 'mine' }), version),
        store.find('party', 'role:provider'),
        store.dueReferrals(new Date(), 10),
        open('another', PATIENCE_MS),
      ]);

      const unreachable = { status: 'rejected', reason: { code: 'store-unreachable' } };
      expect(attempts).toMatchObject(Array.from(attempts, () => unreachable));
      emulator.breakEverything(undefined);
      expect(await nameThatStands()).toBe('before');
    },
  );

  test.each([401, 403, 413])('%s is not tried again, and says that it was refused', async (status) => {
    emulator.breakWrites({ kind: 'status', status });
    const before = emulator.writes();

    const saving = store.save('person', aPerson(), 'new');

    await expect(saving).rejects.toMatchObject({ code: 'store-refused' });
    expect(emulator.writes() - before).toBe(1);
  });

  test('no failure tells what was to be written', async () => {
    emulator.breakEverything({ kind: 'status', status: 503 });

    const failure = await store.save('person', aPerson({ name: 'Kees' }), 'new').catch((thrown: unknown) => thrown);

    expect(failure).toMatchObject({ code: 'store-unreachable' });
    expect(`${String(failure)} ${JSON.stringify(failure)}`).not.toContain('Kees');
  });
});
