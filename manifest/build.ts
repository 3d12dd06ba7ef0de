/** `npm run manifest -- --app-id … --bot-id … --domain …`: writes the package that an administrator uploads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { appPackage, zipped } from './appPackage';

const FILE = join(__dirname, '..', 'build', 'thuisplek.zip');

const GIVEN = z.object({
  'app-id': z.guid(),
  'bot-id': z.guid(),
  /** Somebody else may take a name under azurewebsites.net once it is given up. */
  domain: z
    .string()
    .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)
    .refine((domain) => !domain.endsWith('azurewebsites.net')),
});

function build(): void {
  const { values } = parseArgs({
    options: { 'app-id': { type: 'string' }, 'bot-id': { type: 'string' }, domain: { type: 'string' } },
  });
  const given = GIVEN.safeParse(values);
  if (!given.success) {
    const wrong = given.error.issues.map(({ path }) => `--${path.join('.')}`);
    process.stderr.write(`Missing or not valid: ${wrong.join(', ')}\n`);
    process.exitCode = 1;
    return;
  }
  const { 'app-id': appId, 'bot-id': botId, domain } = given.data;
  mkdirSync(join(FILE, '..'), { recursive: true });
  writeFileSync(FILE, zipped(appPackage({ appId, botId, domain })));
  process.stdout.write(`Written: ${FILE}\nUpload it in the Teams admin centre under Teams apps › Manage apps.\n`);
}

build();
