/** A profile shows no more of a youth than enough others have in common. */
import { coarsenYouths } from '../../src/flows/coarsenYouths';
import { aProfile } from '../support/builders';

const youth = { ...aProfile().youths[0]!, area: 'Hart van Brabant' };

test.each([
  { name: 'a baby in months', age: { unit: 'months', number: 14 } as const },
  { name: 'a child in years', age: { unit: 'years', number: 11 } as const },
  { name: 'somebody of an age band', age: { unit: 'band', from: 12, to: 15 } as const },
])('$name is counted among others', ({ age }) => {
  const { estimate, visible } = coarsenYouths([{ ...youth, age }]);

  expect(estimate).toBeGreaterThan(0);
  expect(visible).toHaveLength(1);
});

test('three brothers and sisters are fewer, and shown coarser, than one youth alone', () => {
  const alone = coarsenYouths([youth]);
  const together = coarsenYouths([youth, youth, youth]);

  expect(alone.coarsened).toEqual([]);
  expect(together.coarsened).not.toEqual([]);
});
