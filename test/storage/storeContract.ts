/** Every promise of a store that the flows rely on; each store runs all of it. */
import {
  accessMonthKey,
  buttonKey,
  channelKey,
  ownerKey,
  referenceKey,
  roleKey,
  stateKey,
  WAITS_FOR_DIGEST,
} from '../../src/domain/keys';
import type { DocumentKind, Documents, Store } from '../../src/flows/ports';
import {
  aCoordinationPoint,
  anAccessEntry,
  anAsk,
  aNotice,
  aPerson,
  aProvider,
  aReferral,
  minutesAfter,
  MONDAY,
} from '../support/builders';
import { FULL_PERSON, FULL_PROVIDER, FULL_REFERRAL, STAGES } from './fullDocuments';

/** Where one store keeps its documents; it can be opened again and finds what it left. */
export interface Place {
  open(): Promise<Store>;
  remove(): Promise<void>;
}

export function storeContract(name: string, newPlace: () => Promise<Place>): void {
  describe(name, () => {
    let place: Place;
    let store: Store;
    beforeEach(async () => {
      place = await newPlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const saveNew = <K extends DocumentKind>(kind: K, document: Documents[K]) => store.save(kind, document, 'new');
    const load = async <K extends DocumentKind>(kind: K, id: string) => (await store.load(kind, id))!;
    const find = async (kind: DocumentKind, key: string) =>
      (await store.find(kind, key)).map(({ document }) => document.id);
    const owedAt = (id: string, minutes: number, overrides: Partial<Documents['referral']> = {}) =>
      aReferral({ id, notices: [aNotice({ due: minutesAfter(MONDAY, minutes) })], ...overrides });

    describe('keeps documents whole', () => {
      test.each<[DocumentKind, Documents[DocumentKind]]>([
        ['referral', FULL_REFERRAL],
        ['person', FULL_PERSON],
        ['party', FULL_PROVIDER],
        ['party', aCoordinationPoint()],
        ['access', anAccessEntry()],
      ])('a %s comes back with every field, dates as dates', async (kind, document) => {
        await saveNew(kind, document);

        const stored = await load(kind, document.id);

        expect(stored.document).toStrictEqual(document);
      });

      test.each(Object.values(STAGES))('a referral comes back in stage $state', async (stage) => {
        await saveNew('referral', aReferral({ stage }));

        const stored = await load('referral', 'referral-1');

        expect(stored.document.stage).toEqual(stage);
      });

      test('what is unknown stays absent', async () => {
        await saveNew('referral', aReferral({ answers: {}, youths: [{}], holder: undefined }));

        const { document } = await load('referral', 'referral-1');

        expect(document).not.toHaveProperty('holder');
        expect(document.answers).toEqual({});
        expect(document.youths).toEqual([{}]);
      });

      test('text of any writing comes back letter for letter', async () => {
        const strengths = 'Zoë’s 👩‍👧‍👦 "quotes" \'s \\ \u0000 \u2028 \ud800 ${x} {{DATE()}} <b> --; עברית';

        await saveNew('referral', aReferral({ answers: { strengths } }));

        expect((await load('referral', 'referral-1')).document.answers.strengths).toBe(strengths);
      });

      test('an unknown id gives nothing', async () => {
        expect(await store.load('referral', 'nobody')).toBeUndefined();
      });

      test('a document that does not fit its type is refused and not stored', async () => {
        const malformed = { ...aPerson(), nickname: 'Bo' };

        const saving = saveNew('person', malformed);

        await expect(saving).rejects.toMatchObject({ code: 'document-malformed' });
        expect(await store.load('person', malformed.id)).toBeUndefined();
      });

      test('everything is still there after closing and opening', async () => {
        await saveNew('referral', FULL_REFERRAL);
        const before = await load('referral', FULL_REFERRAL.id);
        await store.close();

        store = await place.open();

        expect(await load('referral', FULL_REFERRAL.id)).toEqual(before);
        expect(await find('referral', referenceKey(FULL_REFERRAL.reference))).toEqual([FULL_REFERRAL.id]);
      });
    });

    describe('saves on condition', () => {
      test('a save names the version that was read', async () => {
        await saveNew('referral', aReferral());
        const { document, version } = await load('referral', 'referral-1');

        const outcome = await store.save('referral', { ...document, holder: 'coordinator-1' }, version);

        expect(outcome).toBe('saved');
        expect((await load('referral', 'referral-1')).document.holder).toBe('coordinator-1');
      });

      test('a stale save writes nothing: no field, no notice, no key', async () => {
        await saveNew('referral', aReferral());
        const { document, version } = await load('referral', 'referral-1');
        await store.save('referral', { ...document, holder: 'the-faster-one' }, version);
        const before = await load('referral', 'referral-1');

        const stale = { ...document, holder: 'the-slower-one', owner: 'person-2', notices: [aNotice()] };
        const outcome = await store.save('referral', stale, version);

        expect(outcome).toBe('conflict');
        expect(await load('referral', 'referral-1')).toEqual(before);
        expect(await find('referral', ownerKey('person-2'))).toEqual([]);
        expect(await store.dueReferrals(MONDAY, 10)).toEqual([]);
      });

      test('a new document that is there already conflicts and changes nothing', async () => {
        await saveNew('person', aPerson({ name: 'First' }));

        const outcome = await saveNew('person', aPerson({ name: 'Second' }));

        expect(outcome).toBe('conflict');
        expect((await load('person', 'person-1')).document.name).toBe('First');
      });

      test.each(['1', '', 'x', '"0000"'])('a document that is not there conflicts with version %j', async (version) => {
        const outcome = await store.save('person', aPerson(), version);

        expect(outcome).toBe('conflict');
        expect(await store.load('person', 'person-1')).toBeUndefined();
      });

      test('of ten who save the same version at once, exactly one wins', async () => {
        await saveNew('person', aPerson());
        const { document, version } = await load('person', 'person-1');
        const names = Array.from({ length: 10 }, (_, index) => `name-${index}`);

        const outcomes = await Promise.all(names.map((name) => store.save('person', { ...document, name }, version)));

        const winner = names[outcomes.indexOf('saved')];
        expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(1);
        expect((await load('person', 'person-1')).document.name).toBe(winner);
      });

      test('of ten who make the same document at once, exactly one wins', async () => {
        const names = Array.from({ length: 10 }, (_, index) => `name-${index}`);

        const outcomes = await Promise.all(names.map((name) => saveNew('person', aPerson({ name }))));

        expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(1);
      });

      test('everybody who tries again in the end gets through, and no change is lost', async () => {
        await saveNew('referral', aReferral());
        const addMark = async (mark: string): Promise<void> => {
          const { document, version } = await load('referral', 'referral-1');
          const changed = { ...document, handled: [...document.handled, mark] };
          if ((await store.save('referral', changed, version)) === 'conflict') await addMark(mark);
        };

        await Promise.all(['a', 'b', 'c', 'd', 'e'].map(addMark));

        const { document } = await load('referral', 'referral-1');
        expect([...document.handled].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
      });
    });

    describe('finds documents by key', () => {
      test.each([
        referenceKey('TP-7K3QX'),
        referenceKey('P-4M9TC'),
        ownerKey('person-1'),
        stateKey('drafting'),
        buttonKey('button-owner-1'),
        buttonKey('button-desk-1'),
        buttonKey('button-provider-1'),
      ])('a referral by %s', async (key) => {
        await saveNew('referral', aReferral({ asks: [anAsk()] }));

        expect(await find('referral', key)).toEqual(['referral-1']);
      });

      test.each([channelKey('19:provider-1@thread.tacv2'), roleKey('provider')])('a party by %s', async (key) => {
        await saveNew('party', aProvider());

        expect(await find('party', key)).toEqual(['provider-1']);
      });

      test('a found document can be saved with the version that came with it', async () => {
        await saveNew('party', aProvider());
        const [found] = await store.find('party', roleKey('provider'));

        const outcome = await store.save('party', { ...found!.document, name: 'De Beuk' }, found!.version);

        expect(outcome).toBe('saved');
      });

      test('a referral of which something waits for the digest', async () => {
        await saveNew('referral', aReferral({ notices: [aNotice({ mark: { state: 'collected' } })] }));
        await saveNew('referral', aReferral({ id: 'other', notices: [aNotice()] }));

        expect(await find('referral', WAITS_FOR_DIGEST)).toEqual(['referral-1']);
      });

      test('entries of the access log by the month in which they were made', async () => {
        await saveNew('access', anAccessEntry());
        await saveNew('access', anAccessEntry({ id: 'older', at: new Date('2026-02-28T12:00:00Z') }));

        expect(await find('access', accessMonthKey('2026-03'))).toEqual(['access-1']);
      });

      test('all that carry the key, in the order of their ids', async () => {
        await saveNew('referral', aReferral({ id: 'b' }));
        await saveNew('referral', aReferral({ id: 'c', owner: 'person-2' }));
        await saveNew('referral', aReferral({ id: 'a' }));

        expect(await find('referral', ownerKey('person-1'))).toEqual(['a', 'b']);
      });

      test('more than one page of them', async () => {
        const ids = Array.from({ length: 120 }, (_, index) => `person-${String(index).padStart(3, '0')}`);
        await Promise.all(ids.map((id) => saveNew('party', aProvider({ id }))));

        expect(await find('party', roleKey('provider'))).toEqual(ids);
      });

      test('keys change with the document', async () => {
        await saveNew('referral', aReferral());
        const { document, version } = await load('referral', 'referral-1');

        await store.save('referral', { ...document, stage: { state: 'submitted', since: MONDAY } }, version);

        expect(await find('referral', stateKey('submitted'))).toEqual(['referral-1']);
        expect(await find('referral', stateKey('drafting'))).toEqual([]);
      });

      test('a part of a key finds nothing, nor does a wildcard', async () => {
        await saveNew('referral', aReferral());

        expect(await find('referral', 'owner:person')).toEqual([]);
        expect(await find('referral', 'owner:%')).toEqual([]);
        expect(await find('referral', '*')).toEqual([]);
      });
    });

    describe('tells which referrals are due', () => {
      test('those that owe a notice now, the longest waiting first', async () => {
        await saveNew('referral', owedAt('due-second', -5));
        await saveNew('referral', owedAt('due-first', -10));
        await saveNew('referral', owedAt('due-now', 0));
        await saveNew('referral', owedAt('due-later', 1));
        await saveNew('referral', aReferral({ id: 'owes-nothing' }));

        expect(await store.dueReferrals(MONDAY, 10)).toEqual(['due-first', 'due-second', 'due-now']);
        expect(await store.dueReferrals(minutesAfter(MONDAY, 1), 10)).toHaveLength(4);
      });

      test('no more than the limit', async () => {
        await saveNew('referral', owedAt('a', -3));
        await saveNew('referral', owedAt('b', -1));
        await saveNew('referral', owedAt('c', -2));

        expect(await store.dueReferrals(MONDAY, 2)).toEqual(['a', 'c']);
      });

      test('not one whose notice was put off, and not one whose notice was sent', async () => {
        await saveNew('referral', owedAt('put-off', 0));
        await saveNew('referral', owedAt('sent', 0));
        const putOff = await load('referral', 'put-off');
        const sent = await load('referral', 'sent');

        await store.save('referral', owedAt('put-off', 30), putOff.version);
        const notices = [aNotice({ mark: { state: 'sent', at: MONDAY } })];
        await store.save('referral', aReferral({ id: 'sent', notices }), sent.version);

        expect(await store.dueReferrals(MONDAY, 10)).toEqual([]);
        expect(await store.dueReferrals(minutesAfter(MONDAY, 30), 10)).toEqual(['put-off']);
      });

      test('one that was claimed, once the lease is over', async () => {
        const until = minutesAfter(MONDAY, 2);
        await saveNew('referral', aReferral({ notices: [aNotice({ mark: { state: 'claimed', until } })] }));

        expect(await store.dueReferrals(MONDAY, 10)).toEqual([]);
        expect(await store.dueReferrals(until, 10)).toEqual(['referral-1']);
      });
    });

    describe('tells of which referrals a clock fires', () => {
      const firesAt = (id: string, minutes: number) => aReferral({ id, nextClock: minutesAfter(MONDAY, minutes) });

      test('those whose moment came, the longest waiting first', async () => {
        await saveNew('referral', firesAt('second', -5));
        await saveNew('referral', firesAt('first', -10));
        await saveNew('referral', firesAt('now', 0));
        await saveNew('referral', firesAt('later', 1));
        await saveNew('referral', aReferral({ id: 'without' }));

        expect(await store.dueClocks(MONDAY, 10)).toEqual(['first', 'second', 'now']);
        expect(await store.dueClocks(minutesAfter(MONDAY, 1), 10)).toHaveLength(4);
      });

      test('no more than the limit', async () => {
        await saveNew('referral', firesAt('a', -3));
        await saveNew('referral', firesAt('b', -1));
        await saveNew('referral', firesAt('c', -2));

        expect(await store.dueClocks(MONDAY, 2)).toEqual(['a', 'c']);
      });

      test('not one whose clock was set to another moment, or has none any more', async () => {
        await saveNew('referral', firesAt('other', 0));
        await saveNew('referral', firesAt('none', 0));
        const other = await load('referral', 'other');
        const none = await load('referral', 'none');

        await store.save('referral', firesAt('other', 30), other.version);
        await store.save('referral', aReferral({ id: 'none' }), none.version);

        expect(await store.dueClocks(MONDAY, 10)).toEqual([]);
        expect(await store.dueClocks(minutesAfter(MONDAY, 30), 10)).toEqual(['other']);
      });
    });

    describe('erases on condition', () => {
      test('the document is gone, with its keys and all that was due', async () => {
        await saveNew('referral', owedAt('referral-1', 0, { nextClock: MONDAY }));
        const { version } = await load('referral', 'referral-1');

        const outcome = await store.erase('referral', 'referral-1', version);

        expect(outcome).toBe('erased');
        expect(await store.load('referral', 'referral-1')).toBeUndefined();
        expect(await find('referral', ownerKey('person-1'))).toEqual([]);
        expect(await store.dueReferrals(MONDAY, 10)).toEqual([]);
        expect(await store.dueClocks(MONDAY, 10)).toEqual([]);
      });

      test('a document that somebody saved since stays as it is', async () => {
        await saveNew('referral', aReferral());
        const { document, version } = await load('referral', 'referral-1');
        await store.save('referral', { ...document, holder: 'coordinator-1' }, version);

        const outcome = await store.erase('referral', 'referral-1', version);

        expect(outcome).toBe('conflict');
        expect((await load('referral', 'referral-1')).document.holder).toBe('coordinator-1');
        expect(await find('referral', ownerKey('person-1'))).toEqual(['referral-1']);
      });

      test('what is not there conflicts', async () => {
        expect(await store.erase('referral', 'nobody', '1')).toBe('conflict');
      });

      test('the same id can be used again, and others are left alone', async () => {
        await saveNew('person', aPerson({ id: 'same' }));
        await saveNew('referral', aReferral({ id: 'same' }));
        await store.erase('referral', 'same', (await load('referral', 'same')).version);

        expect(await saveNew('referral', aReferral({ id: 'same' }))).toBe('saved');
        expect((await load('person', 'same')).document).toEqual(aPerson({ id: 'same' }));
      });
    });

    test('kinds do not mix, even with the same id and the same keys', async () => {
      await saveNew('person', aPerson({ id: 'same' }));
      await saveNew('party', aProvider({ id: 'same' }));
      await saveNew('referral', aReferral({ id: 'same' }));

      expect((await load('person', 'same')).document).toEqual(aPerson({ id: 'same' }));
      expect((await load('party', 'same')).document).toEqual(aProvider({ id: 'same' }));
      expect(await store.load('access', 'same')).toBeUndefined();
      expect(await find('party', ownerKey('person-1'))).toEqual([]);
      expect(await find('referral', roleKey('provider'))).toEqual([]);
    });

    describe('takes any id and any key', () => {
      const hostile = [
        'a/b\\c?d#e',
        '..',
        '.',
        ' ',
        "'; DROP TABLE documents; --",
        '"quoted"',
        '__proto__',
        'constructor',
        '%2e%2e%2f',
        'Zoë 👩‍👧 é',
        'Zoë 👩‍👧 e\u0301',
        'null\u0000byte',
        'UPPER',
        'upper',
        'x'.repeat(5000),
        `${'x'.repeat(4999)}y`,
        '',
      ];

      test('each names its own document', async () => {
        for (const id of hostile) expect(await saveNew('person', aPerson({ id, name: `name of ${id}` }))).toBe('saved');

        for (const id of hostile) {
          expect((await load('person', id)).document).toEqual(aPerson({ id, name: `name of ${id}` }));
        }
      });

      test('each finds and makes due its own referral', async () => {
        for (const id of hostile) await saveNew('referral', owedAt(id, 0, { owner: id, reference: id }));

        for (const id of hostile) expect(await find('referral', ownerKey(id))).toEqual([id]);
        expect((await store.dueReferrals(MONDAY, 100)).sort()).toEqual([...hostile].sort());
      });
    });

    describe('when closed', () => {
      test('refuses everything, with a code', async () => {
        await store.close();

        const closed = { code: 'store-closed' };
        await expect(store.load('person', 'person-1')).rejects.toMatchObject(closed);
        await expect(saveNew('person', aPerson())).rejects.toMatchObject(closed);
        await expect(store.find('party', roleKey('provider'))).rejects.toMatchObject(closed);
        await expect(store.dueReferrals(MONDAY, 1)).rejects.toMatchObject(closed);
        await expect(store.dueClocks(MONDAY, 1)).rejects.toMatchObject(closed);
        await expect(store.erase('person', 'person-1', '1')).rejects.toMatchObject(closed);
      });

      test('can be closed again', async () => {
        await store.close();

        await expect(store.close()).resolves.toBeUndefined();
      });
    });
  });
}
