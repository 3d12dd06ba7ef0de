/** A process of its own that saves referrals and says which are saved, until it is killed. */
import { openSqliteStore } from '../../src/storage/sqlite';
import { aNotice, aReferral } from '../support/builders';
import { KEY } from './keys';

async function saveForever(path: string): Promise<never> {
  const store = await openSqliteStore({ path, keys: [KEY] });
  for (let count = 0; ; count += 1) {
    const id = `referral-${count}`;
    await store.save('referral', aReferral({ id, notices: [aNotice()] }), 'new');
    process.stdout.write(`${id}\n`);
  }
}

void saveForever(process.argv[2] ?? '');
