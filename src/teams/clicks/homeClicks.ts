/** Members of a provider's channel add a gezinshuis, and say where files may go. */
import { addHome, setSecureAddress } from '../../flows/keepHomes';
import { textsIn } from '../texts';
import { homeForm, homesCard } from '../views/homes';
import { card, refusal, type Handlers } from './reply';

export const homeClicks: Handlers<'homes.add' | 'homes.address'> = {
  async 'homes.add'({ means, turn, language }, typed) {
    const kept = await addHome(means, turn.speaker, typed);
    switch (kept.kind) {
      case 'kept': {
        const notice = textsIn(language)('homes.added', { name: typed.name.trim() });
        return card(homesCard(kept.provider, { notice }, language));
      }
      case 'unknown':
        return refusal(kept, language);
      case 'wrong':
        return card(homeForm(typed, kept.fields, language));
    }
  },

  async 'homes.address'({ means, turn, language }, { secureAddress }) {
    const kept = await setSecureAddress(means, turn.speaker, secureAddress);
    if (kept.kind !== 'kept') return refusal({ kind: 'unknown' }, language);
    return card(homesCard(kept.provider, { notice: textsIn(language)('homes.addressSaved') }, language));
  },
};
