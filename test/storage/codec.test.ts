/** What becomes of a document on its way into a store and out of it. */
import { z } from 'zod';
import { QUESTION_LIST } from '../../src/domain/questions';
import { cipherWith } from '../../src/storage/cipher';
import { codecWith } from '../../src/storage/codec';
import { schemaOf } from '../../src/storage/schemaOf';
import { storedId } from '../../src/storage/storedId';
import { aNotice, aPerson, aReferral, aYouth, minutesAfter, MONDAY } from '../support/builders';
import personVersion0 from './fixtures/person-version-0.json';
import { KEY } from './keys';

const codec = codecWith(cipherWith([KEY]));
const thrown = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (failure) {
    return failure;
  }
};

describe('the identifying answers', () => {
  test('stand in no readable part of the record', () => {
    const { sealed, ...readable } = codec.encode('referral', aReferral({ youths: [aYouth(), aYouth()] }));

    const identifying = QUESTION_LIST.filter((question) => question.class === 'identifying');
    expect(identifying).not.toHaveLength(0);
    for (const { id } of identifying) expect(JSON.stringify(readable)).not.toContain(id);
    expect(JSON.stringify(readable)).not.toMatch(/2014-08|GM0855/);
    expect(sealed).not.toBeNull();
  });

  test('come back to the youth they belong to', () => {
    const youths = [aYouth({ birthMonth: '2010-01' }), {}, aYouth({ birthMonth: '2020-12' })];

    const decoded = codec.decode('referral', codec.encode('referral', aReferral({ youths })));

    expect(decoded.youths).toEqual(youths);
  });

  test('cannot be moved to another referral', () => {
    const { sealed } = codec.encode('referral', aReferral({ id: 'referral-1' }));
    const other = codec.encode('referral', aReferral({ id: 'referral-2' }));

    const decoding = () => codec.decode('referral', { ...other, sealed });

    expect(decoding).toThrow(expect.objectContaining({ code: 'sealed-unreadable' }));
  });
});

describe('the record', () => {
  test('carries each key once', () => {
    const { keys } = codec.encode('referral', aReferral({ buttons: { owner: 'same', desk: 'same' } }));

    expect(keys).toEqual(['reference:TP-7K3QX', 'owner:person-1', 'state:drafting', 'button:same']);
  });

  test('says when the referral is next due, or that it is not', () => {
    const due = minutesAfter(MONDAY, 5);

    expect(codec.encode('referral', aReferral({ notices: [aNotice({ due })] })).dueAt).toBe(due.getTime());
    expect(codec.encode('referral', aReferral()).dueAt).toBeNull();
  });

  test('is plain JSON', () => {
    const record = codec.encode('referral', aReferral());

    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});

describe('a document of another version', () => {
  test('older: is brought to the shape of today', () => {
    const { work: _work, admission: _admission, ...person } = aPerson();

    expect(codec.decode('person', personVersion0)).toStrictEqual(person);
  });

  test('today: is left alone, so that a step is never taken twice', () => {
    const stillOld = { ...personVersion0, schemaVersion: 1 };

    const decoding = () => codec.decode('person', stillOld);

    expect(decoding).toThrow(expect.objectContaining({ code: 'document-malformed' }));
  });

  test('newer: is refused, since saving it again would lose what we do not know', () => {
    const record = codec.encode('person', aPerson());

    const decoding = () => codec.decode('person', { ...record, schemaVersion: record.schemaVersion + 1 });

    expect(decoding).toThrow(expect.objectContaining({ code: 'document-too-new' }));
  });
});

describe('what is not a document of its kind', () => {
  const { body, ...record } = codec.encode('referral', aReferral());

  test.each([
    ['has an unknown field', { ...body, nickname: 'Bo' }],
    ['lacks a field', { ...body, reference: undefined }],
    ['has an answer that is in no list', { ...body, answers: { siblings: 'perhaps' } }],
    ['has an answer to no question', { ...body, answers: { shoeSize: '44' } }],
    ['has a date that is none', { ...body, createdAt: '2026-02-31T25:00:00Z' }],
    ['has a state that is none', { ...body, stage: { state: 'lost', since: MONDAY.toISOString() } }],
    ['has a field of another state', { ...body, stage: { ...(body.stage as object), reason: 'withdrawn' } }],
  ])('is not read: it %s', (_, malformed) => {
    const decoding = () => codec.decode('referral', { ...record, body: malformed });

    expect(decoding).toThrow(expect.objectContaining({ code: 'document-malformed' }));
  });

  test('is not written either', () => {
    const encoding = () => codec.encode('referral', aReferral({ createdAt: new Date(NaN) }));

    expect(encoding).toThrow(expect.objectContaining({ code: 'document-malformed' }));
  });

  test('is described by places only, never by what a person wrote', () => {
    const wrote = 'Kees uit de Kerkstraat' as 'none';

    const failure = thrown(() => codec.encode('referral', aReferral({ answers: { siblings: wrote } })));

    expect(String(failure)).toBe(
      'StoreError: document-malformed: referral referral-1: answers.siblings (invalid_value)',
    );
    expect(JSON.stringify(failure)).not.toContain('Kees');
  });
});

test('a schema that differs from its domain type does not compile', () => {
  interface Thing {
    name: string;
    note?: string;
  }
  const whole = z.strictObject({ name: z.string(), note: z.string().optional() });

  schemaOf<Thing>()(whole);
  // @ts-expect-error an optional field was forgotten
  schemaOf<Thing>()(whole.omit({ note: true }));
  // @ts-expect-error a field is unknown to the domain
  schemaOf<Thing>()(whole.extend({ size: z.number() }));
  // @ts-expect-error a field became required
  schemaOf<Thing>()(whole.required());
  // @ts-expect-error the schema knows fewer values
  schemaOf<'a' | 'b'>()(z.literal('a'));

  expect(whole.safeParse({ name: 'x' }).success).toBe(true);
});

describe('the stored id', () => {
  test('leaves plain ids as they are', () => {
    expect(storedId('3f2b-AZ_9')).toBe('3f2b-AZ_9');
  });

  test.each(['a/b', 'a\\b', 'a?b', 'a#b', '', '~', 'é', 'x'.repeat(201), '\ud800'])(
    'makes %j acceptable to any store',
    (id) => {
      expect(storedId(id)).toMatch(/^~[0-9a-f]{64}$/);
    },
  );

  test('tells lone surrogates apart', () => {
    expect(storedId('\ud800')).not.toBe(storedId('\ud801'));
  });
});
