/** Where a conversation can be reached. */

/** Learned from what comes in, and refreshed by everything that comes in. */
export interface Address {
  /** Channel id (`19:…@thread.tacv2`) or personal chat id (`a:…`), never with `;messageid=`. */
  conversationId: string;
  kind: 'personal' | 'channel';
  serviceUrl: string;
  tenantId: string;
  /** The bot's own account in this conversation (`28:{appId}`). */
  botId: string;
}
