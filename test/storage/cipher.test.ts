/** What is sealed opens only with our keys, unchanged, and in its own document. */
import { cipherWith } from '../../src/storage/cipher';
import { KEY, OLDER_KEY } from './keys';

const UNREADABLE = expect.objectContaining({ code: 'sealed-unreadable' });

describe('the cipher', () => {
  test('opens what it sealed, and never seals the same way twice', () => {
    const cipher = cipherWith([KEY]);

    const sealed = [cipher.seal('2014-08 Zoë', 'referral 1'), cipher.seal('2014-08 Zoë', 'referral 1')];

    expect(sealed.map((value) => cipher.open(value, 'referral 1'))).toEqual(['2014-08 Zoë', '2014-08 Zoë']);
    expect(sealed[0]).not.toBe(sealed[1]);
    expect(sealed[0]).not.toContain('2014');
  });

  test('opens with any of its keys', () => {
    const sealed = cipherWith([OLDER_KEY]).seal('text', 'referral 1');

    expect(cipherWith([KEY, OLDER_KEY]).open(sealed, 'referral 1')).toBe('text');
  });

  test('does not open with a key it was not given', () => {
    const sealed = cipherWith([OLDER_KEY]).seal('text', 'referral 1');

    expect(() => cipherWith([KEY]).open(sealed, 'referral 1')).toThrow(UNREADABLE);
  });

  test('does not open in another document', () => {
    const cipher = cipherWith([KEY]);
    const sealed = cipher.seal('text', 'referral 1');

    expect(() => cipher.open(sealed, 'referral 2')).toThrow(UNREADABLE);
  });

  test('does not open when any byte was changed or cut off', () => {
    const cipher = cipherWith([KEY]);
    const [keyId, base64 = ''] = cipher.seal('text', 'referral 1').split('.');
    const bytes = Buffer.from(base64, 'base64');
    const changed = [...bytes.keys()].map((place) => Buffer.from(bytes.map((byte, at) => byte ^ Number(at === place))));
    const cut = [...bytes.keys()].map((length) => bytes.subarray(0, length));

    for (const wrong of [...changed, ...cut]) {
      expect(() => cipher.open(`${keyId}.${wrong.toString('base64')}`, 'referral 1')).toThrow(UNREADABLE);
    }
  });

  test.each([[[]], [[Buffer.alloc(31)]], [[KEY, Buffer.alloc(33)]]])(
    'takes only keys of 32 bytes, at least one',
    (keys) => {
      expect(() => cipherWith(keys)).toThrow(expect.objectContaining({ code: 'key-malformed' }));
    },
  );
});
