/** `npm run --silent match < input.json > output.json`: holds homes against one referral; exit 1 names what is wrong. */
import { readFileSync } from 'node:fs';
import { readMatchInput } from './matchInput';
import { matched } from './matchOutput';

const input = readMatchInput(readFileSync(0, 'utf8'));
if (input.kind === 'read') {
  process.stdout.write(`${JSON.stringify(matched(input), null, 2)}\n`);
} else {
  for (const { field, reason } of input.errors) process.stderr.write(`${field}: ${reason}\n`);
  process.exitCode = 1;
}
