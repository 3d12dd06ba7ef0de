/** How the Connector says no: the statuses and bodies that bots have met. */

export interface Answer {
  status: number;
  /** Undefined is an empty body. */
  body?: unknown;
  headers?: { [name: string]: string };
}

const refusal = (status: number, code: string, message: string): Answer => ({
  status,
  body: { error: { code, message } },
});

export const refusals = {
  badBody: refusal(400, 'BadSyntax', 'Bad format of activity'),
  badConversationId: refusal(400, 'BadSyntax', 'Bad format of conversation ID'),
  badCreation: refusal(400, 'BadSyntax', 'Incorrect conversation creation parameters'),
  memberNotFound: refusal(400, 'MemberNotFoundInConversation', 'Member not found in conversation.'),
  // The one answer without an error object.
  notAuthorised: { status: 401, body: { message: 'Authorization has been denied for this request.' } },
  notInRoster: refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.'),
  notInstalledForPerson: refusal(403, 'ForbiddenOperationException', "Bot is not installed in user's personal scope"),
  updateOfDeleted: refusal(403, 'ServiceError', 'Unknown'),
  // No error object either: the sub-code hides in a JSON text inside `message`.
  writesBlocked: {
    status: 403,
    body: {
      errorCode: 209,
      message: JSON.stringify(
        {
          subCode: 'MessageWritesBlocked',
          details: 'Thread is blocked from message writes.',
          errorCode: null,
          errorSubCode: null,
        },
        undefined,
        2,
      ).replaceAll('\n', '\r\n'),
    },
  },
  conversationNotFound: refusal(404, 'ConversationNotFound', 'Conversation not found.'),
  activityNotFound: refusal(404, 'ActivityNotFoundInConversation', 'Message does not exist in the thread.'),
  preconditionFailed: refusal(412, 'PreconditionFailed', 'Precondition failed, please try again.'),
  tooBig: refusal(413, 'MessageSizeTooBig', 'Message size too large.'),
  throttled: refusal(429, 'Throttled', 'Too many requests.'),
  serviceError: refusal(500, 'ServiceError', 'Internal server error'),
  unknownRoute: { status: 404 },
} satisfies { [name: string]: Answer };

const usual = new Map<number, Answer>([
  [400, refusals.badConversationId],
  [401, refusals.notAuthorised],
  [403, refusals.notInRoster],
  [404, refusals.conversationNotFound],
  [412, refusals.preconditionFailed],
  [413, refusals.tooBig],
  [429, refusals.throttled],
  [500, refusals.serviceError],
  [502, { ...refusals.serviceError, status: 502 }],
]);

/** The body that usually comes with a status; 503 and 504 come without. */
export const usualRefusal = (status: number): Answer => usual.get(status) ?? { status };
