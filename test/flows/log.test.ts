/** What a failure may say in the log: a code and a place in our code, never its message. */
import { describeFailure } from '../../src/flows/log';

const withStack = (stack: string | undefined, more: object = {}) =>
  Object.assign(new Error('Sanne is weggelopen'), { stack }, more);

test('a stated code stands above the kind of failure', () => {
  expect(describeFailure(withStack('', { code: 'DOCUMENT-malformed' }))).toEqual({ code: 'document-malformed' });
});

test('without a code it is the kind of failure', () => {
  expect(describeFailure(Object.assign(new TypeError('x'), { stack: '' }))).toEqual({ code: 'typeerror' });
});

test.each([{ code: 42 }, { code: undefined }])('a code that is no word does not count: %j', (more) => {
  expect(describeFailure(withStack('', more))).toEqual({ code: 'error' });
});

test.each(['Sanne is weggelopen', 'a'.repeat(61), '', '<b>'])(
  'a code that may be what people wrote is not told: %j',
  (code) => {
    expect(describeFailure(withStack('', { code }))).toEqual({ code: 'unnamed' });
  },
);

test.each([undefined, null, 'Sanne is weggelopen', { message: 'Sanne' }])(
  'what is no error is only called that',
  (failure) => {
    expect(describeFailure(failure)).toEqual({ code: 'not-an-error' });
  },
);

test('the place is the first line of our own code', () => {
  const stack = [
    'Error: at src/secret.ts:1 Sanne is weggelopen',
    '    at Object.run (/somewhere/node_modules/lib/index.js:3:1)',
    '    at save (/somewhere/dist/storage/sqlite.js:40:11)',
  ].join('\n');

  expect(describeFailure(withStack(stack))).toEqual({ code: 'error', at: 'dist/storage/sqlite.js:40' });
});

test('without a stack there is no place', () => {
  expect(describeFailure(withStack(undefined))).toEqual({ code: 'error' });
});
