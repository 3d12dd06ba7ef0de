/** Writes `docs/cards.md` anew; run it after a change to a card. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { cardsPage } from './cardsPage';
import { CARDS_PAGE } from './templates';

mkdirSync(dirname(CARDS_PAGE), { recursive: true });
writeFileSync(CARDS_PAGE, cardsPage());
