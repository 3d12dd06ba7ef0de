/** The SQLite store: the contract, and what is special to a file on a disk. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ownerKey } from '../../src/domain/keys';
import { openSqliteStore } from '../../src/storage/sqlite';
import { assertSound, openSqliteFile } from '../../src/storage/sqliteFile';
import { aPerson, aReferral, aYouth } from '../support/builders';
import { KEY, OLDER_KEY } from './keys';
import { storeContract } from './storeContract';

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thuisplek-'));
  folders.push(folder);
  return folder;
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

storeContract('SQLite in a file', async () => {
  const path = join(newFolder(), 'test.db');
  return { open: () => openSqliteStore({ path, keys: [KEY] }), remove: async () => undefined };
});

describe('the SQLite file', () => {
  test('keeps everything in memory for tests that need no file', async () => {
    const store = await openSqliteStore({ path: ':memory:', keys: [KEY] });

    await store.save('person', aPerson(), 'new');

    expect((await store.load('person', 'person-1'))?.document).toEqual(aPerson());
    await store.close();
  });

  test('is made with its folder, for this user only', async () => {
    const folder = join(newFolder(), 'data');
    const store = await openSqliteStore({ path: join(folder, 'test.db'), keys: [KEY] });

    await store.save('person', aPerson(), 'new');

    const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777);
    expect(new Set(modes)).toEqual(new Set([0o600]));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await store.close();
  });

  test('cannot be opened by a second one, until the first lets go', async () => {
    const path = join(newFolder(), 'test.db');
    const first = await openSqliteStore({ path, keys: [KEY] });

    const second = openSqliteStore({ path, keys: [KEY] });

    await expect(second).rejects.toMatchObject({ code: 'store-in-use' });
    await first.close();
    await (await openSqliteStore({ path, keys: [KEY] })).close();
  });

  test('holds no identifying answer, neither while open nor after closing', async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ path: join(folder, 'test.db'), keys: [KEY] });
    const youths = [aYouth({ birthMonth: '1987-11', homeMunicipality: 'GM9876' })];
    const raw = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join();

    await store.save('referral', aReferral({ youths }), 'new');
    const whileOpen = raw();
    expect((await store.load('referral', 'referral-1'))?.document.youths).toEqual(youths);
    await store.close();

    expect(whileOpen).toContain('TP-7K3QX');
    for (const bytes of [whileOpen, raw()]) expect(bytes).not.toMatch(/1987-11|GM9876/);
  });

  test('holds nothing of what was erased, while it is still open', async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ path: join(folder, 'test.db'), keys: [KEY] });
    const raw = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join();
    await store.save('referral', aReferral({ answers: { strengths: 'erased text '.repeat(2000) } }), 'new');
    expect(raw()).toContain('erased text');

    await store.erase('referral', 'referral-1', (await store.load('referral', 'referral-1'))!.version);

    expect(raw()).not.toContain('erased text');
    await store.close();
  });

  test('is closed to others also when it was open to them', async () => {
    const path = join(newFolder(), 'test.db');
    writeFileSync(path, '', { mode: 0o644 });

    const store = await openSqliteStore({ path, keys: [KEY] });

    expect(statSync(path).mode & 0o777).toBe(0o600);
    await store.close();
  });

  test('survives a power cut and forgets what was erased, by its settings', () => {
    const db = openSqliteFile(join(newFolder(), 'test.db'));

    const settings = ['journal_mode', 'synchronous', 'secure_delete'].map((name) => db.pragma(name, { simple: true }));

    expect(settings).toEqual(['wal', 2, 1]);
    db.close();
  });

  test('holds nothing of a text that was replaced, once it is closed', async () => {
    const folder = newFolder();
    const path = join(folder, 'test.db');
    const raw = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join();
    const first = await openSqliteStore({ path, keys: [KEY] });
    await first.save('referral', aReferral({ answers: { strengths: 'replaced text '.repeat(2000) } }), 'new');
    await first.close();
    expect(raw()).toContain('replaced text');

    const second = await openSqliteStore({ path, keys: [KEY] });
    await second.save('referral', aReferral({ answers: {} }), '1');
    await second.close();

    expect(raw()).not.toContain('replaced text');
  });

  test('opens what an older key sealed, and seals with the newest', async () => {
    const path = join(newFolder(), 'test.db');
    const older = await openSqliteStore({ path, keys: [OLDER_KEY] });
    await older.save('referral', aReferral(), 'new');
    await older.close();

    const rotated = await openSqliteStore({ path, keys: [KEY, OLDER_KEY] });
    const { document, version } = (await rotated.load('referral', 'referral-1'))!;
    await rotated.save('referral', document, version);
    await rotated.close();

    const onlyNew = await openSqliteStore({ path, keys: [KEY] });
    expect((await onlyNew.load('referral', 'referral-1'))?.document).toEqual(aReferral());
    await onlyNew.close();
  });

  test('loses nothing that was saved when the process is killed', async () => {
    const path = join(newFolder(), 'test.db');
    const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'saveForever.ts'), path]);
    const saved: string[] = [];
    for await (const id of createInterface(child.stdout)) {
      saved.push(id);
      if (saved.length === 200) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');

    const store = await openSqliteStore({ path, keys: [KEY] });
    const found = (await store.find('referral', ownerKey('person-1'))).map(({ document }) => document.id);
    expect(saved.length).toBeGreaterThanOrEqual(200);
    expect(found).toEqual(expect.arrayContaining(saved));
    expect(found.length - saved.length).toBeLessThanOrEqual(1);
    await store.close();
  });
});

describe('the SQLite version', () => {
  test.each(['3.51.2', '3.50.9', '3.7.0', '2.99.99', '', 'x'])('%j is refused', (version) => {
    expect(() => assertSound(version)).toThrow(expect.objectContaining({ code: 'store-outdated' }));
  });

  test.each(['3.51.3', '3.51.10', '3.53.2', '4.0.0'])('%j is sound', (version) => {
    expect(() => assertSound(version)).not.toThrow();
  });
});
