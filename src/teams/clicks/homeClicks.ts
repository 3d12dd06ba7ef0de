/** Members of a provider's channel add a gezinshuis, and say where files may go. */
import { addHome, setSecureAddress, type TypedHome } from '../../flows/keepHomes';
import { textsIn } from '../texts';
import { homeForm, homesCard } from '../views/homes';
import { card, refusal, type Clicked, type Reply } from './reply';

export async function addHomeClick(clicked: Clicked, typed: TypedHome): Promise<Reply> {
  const { means, turn, language, click } = clicked;
  if (click.actor.role !== 'provider') return refusal({ kind: 'unknown' }, language);
  const t = textsIn(language);
  const kept = await addHome(means, turn.speaker, typed);
  switch (kept.kind) {
    case 'kept':
      return card(homesCard(kept.provider, { notice: t('homes.added', { name: typed.name.trim() }) }, language));
    case 'unknown':
      return refusal(kept, language);
    case 'wrong':
      return card(homeForm(typed, kept.fields, language));
  }
}

export async function setAddressClick(clicked: Clicked, secureAddress: string): Promise<Reply> {
  const { means, turn, language } = clicked;
  const kept = await setSecureAddress(means, turn.speaker, secureAddress);
  if (kept.kind !== 'kept') return refusal({ kind: 'unknown' }, language);
  return card(homesCard(kept.provider, { notice: textsIn(language)('homes.addressSaved') }, language));
}
