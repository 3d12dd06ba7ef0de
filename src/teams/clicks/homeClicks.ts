/** Members of a provider's channel add a gezinshuis, and say where files may go. */
import { addHome, setSecureAddress } from '../../flows/keepHomes';
import { partyOf } from '../../flows/whoSpeaks';
import { plain, textsIn } from '../texts';
import { homesCard } from '../views/homes';
import { card, refusal, type Handlers } from './reply';

export const homeClicks: Handlers<'homes.add' | 'homes.address'> = {
  async 'homes.add'({ means, turn, language }, typed) {
    const t = textsIn(language);
    const kept = await addHome(means, turn.speaker, typed);
    switch (kept.kind) {
      case 'kept':
        return card(homesCard(kept.provider, { notice: t('homes.added', { name: plain(typed.name) }) }, language));
      case 'unknown':
        return refusal(kept, language);
      case 'wrong': {
        const party = await partyOf(means, turn.speaker.address);
        if (party?.role !== 'provider') return refusal({ kind: 'unknown' }, language);
        const fields = kept.fields.map((field) => t(`homes.${field}`)).join(', ');
        return card(homesCard(party, { typed, problem: t('homes.wrong', { fields }) }, language));
      }
    }
  },

  async 'homes.address'({ means, turn, language }, { secureAddress }) {
    const kept = await setSecureAddress(means, turn.speaker, secureAddress);
    if (kept.kind !== 'kept') return refusal({ kind: 'unknown' }, language);
    return card(homesCard(kept.provider, { notice: textsIn(language)('homes.addressSaved') }, language));
  },
};
