/** Under which keys a document is found. */
import type { AccessEntry } from './access';
import { dayOf, type Month } from './calendar';
import { groupsOf } from './doubles';
import type { Party } from './party';
import type { Person } from './person';
import type { Referral } from './referral';

/** Every way in which a document of this kind is looked up. */
export function referralKeys(referral: Referral): string[] {
  return [
    referenceKey(referral.reference),
    ownerKey(referral.owner),
    stateKey(referral.stage.state),
    buttonKey(referral.buttons.owner),
    buttonKey(referral.buttons.desk),
    ...(referral.handOver ? [handOverKey(referral.handOver.code)] : []),
    // A draft is between its owner and us.
    ...(referral.profiles.length > 0 ? groupsOf(referral).map(groupKey) : []),
    ...(referral.notices.some(({ mark }) => mark.state === 'collected') ? [WAITS_FOR_DIGEST] : []),
    ...referral.asks.flatMap((ask) => [buttonKey(ask.button), referenceKey(ask.reference)]),
  ];
}

export function personKeys(person: Person): string[] {
  return [
    ...(person.work && !person.admission ? [WAITS_FOR_ADMISSION] : []),
    ...(person.deputyCode ? [deputyKey(person.deputyCode.code)] : []),
    ...(person.standsInFor ?? []).map(standsInKey),
  ];
}

/** A party without a channel is found by its name only, so that a new link gives it back its homes. */
export function partyKeys(party: Party): string[] {
  return party.channel ? [roleKey(party.role), channelKey(party.channel.conversationId)] : [];
}

export function accessKeys({ at }: AccessEntry): string[] {
  return [accessMonthKey(dayOf(at).slice(0, 7))];
}

/** A referrer who told about the own work and was not let in yet. */
export const WAITS_FOR_ADMISSION = 'admission:waiting';

/** Something in this referral is told in the next digest of the coordination point. */
export const WAITS_FOR_DIGEST = 'digest:waiting';

export const handOverKey = (code: string) => `hand-over:${code}`;
export const deputyKey = (code: string) => `deputy:${code}`;
/** Everybody who stands in for this person. */
export const standsInKey = (person: string) => `stands-in:${person}`;
export const referenceKey = (reference: string) => `reference:${reference}`;
export const ownerKey = (person: string) => `owner:${person}`;
export const stateKey = (state: string) => `state:${state}`;
export const buttonKey = (button: string) => `button:${button}`;
/** Referrals about youths of one region and sex. */
export const groupKey = (group: string) => `group:${group}`;
export const roleKey = (role: Party['role']) => `role:${role}`;
export const accessMonthKey = (month: Month) => `access:${month}`;
export const channelKey = (conversationId: string) => `channel:${conversationId}`;
