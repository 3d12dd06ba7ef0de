/** Under which keys a document is found. */
import type { Party } from './party';
import type { Referral } from './referral';

/** Every way in which a referral is looked up. */
export function referralKeys(referral: Referral): string[] {
  return [
    referenceKey(referral.reference),
    ownerKey(referral.owner),
    stateKey(referral.stage.state),
    buttonKey(referral.buttons.owner),
    buttonKey(referral.buttons.desk),
    ...referral.asks.flatMap((ask) => [buttonKey(ask.button), referenceKey(ask.reference)]),
  ];
}

export function partyKeys(party: Party): string[] {
  return [roleKey(party.role), channelKey(party.channel.conversationId)];
}

export const referenceKey = (reference: string) => `reference:${reference}`;
export const ownerKey = (person: string) => `owner:${person}`;
export const stateKey = (state: string) => `state:${state}`;
export const buttonKey = (button: string) => `button:${button}`;
export const roleKey = (role: Party['role']) => `role:${role}`;
export const channelKey = (conversationId: string) => `channel:${conversationId}`;
