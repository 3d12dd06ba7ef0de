/** A list of homes is pasted on a card: looked at first, kept only when it is still what was looked at. */
import { fillFromCsv, LONGEST_CSV, lookAtCsv, type Pasted } from '../../flows/fillFromCsv';
import { textsIn } from '../texts';
import { homesCard } from '../views/homes';
import { fingerprint, homesPaste, previewInWords, type PasteShown } from '../views/homesPaste';
import { card, type Clicked, type Handlers, type Reply } from './reply';
import { keeperOf, ofProvider, onlooker } from './withinReach';

export const pasteClicks: Handlers<'homes.paste' | 'homes.preview' | 'homes.import'> = {
  'homes.paste': (clicked, { provider }) =>
    ofProvider(clicked, provider, (found) => card(homesPaste(found, { kind: 'empty' }, clicked.language))),
  'homes.preview': (clicked, { provider, csv }) => preview(clicked, { provider, csv, again: false }),

  async 'homes.import'(clicked, { provider, csv, seen }) {
    if (csv.length > LONGEST_CSV || seen !== fingerprint(csv)) return preview(clicked, { provider, csv, again: true });
    const read = await fillFromCsv(clicked.means, keeperOf(clicked, provider), pasted(csv));
    if (read.kind !== 'kept') return preview(clicked, { provider, csv, again: false });
    const t = textsIn(clicked.language);
    const notice = t('homes.imported', { what: previewInWords(read, t) });
    return card(homesCard(read.provider, { notice }, onlooker(clicked)));
  },
};

interface ToLookAt {
  provider: string;
  csv: string;
  again: boolean;
}

async function preview(clicked: Clicked, toLookAt: ToLookAt): Promise<Reply> {
  const shown = await lookedAt(clicked, toLookAt);
  return ofProvider(clicked, toLookAt.provider, (found) => card(homesPaste(found, shown, clicked.language)));
}

/** What would change; a text that is too long is not read at all. */
async function lookedAt(clicked: Clicked, { provider, csv, again }: ToLookAt): Promise<PasteShown> {
  if (csv.length > LONGEST_CSV) return { kind: 'too-long' };
  const read = await lookAtCsv(clicked.means, keeperOf(clicked, provider), pasted(csv));
  return read.kind === 'unknown' ? { kind: 'empty' } : { kind: 'looked-at', csv, read, again };
}

/** The file is in Dutch, whatever the channel speaks. */
function pasted(csv: string): Pasted {
  return { csv, labels: (list, value) => textsIn('nl')(`list.${list}.${value}`) };
}
