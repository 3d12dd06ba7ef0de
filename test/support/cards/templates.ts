/** The card templates as they stand in `cards/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Element } from '../../teams-service/cardElements';

const FOLDER = join(__dirname, '..', '..', '..', 'cards');

export interface CardTemplate {
  name: string;
  json: Element;
}

export const TEMPLATES: CardTemplate[] = readdirSync(FOLDER)
  .sort()
  .map((file) => ({
    name: basename(file, '.json'),
    json: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Element,
  }));

export const CARDS_PAGE = join(FOLDER, '..', 'docs', 'cards.md');
