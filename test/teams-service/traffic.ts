/** Everything that passed between Teams and the bot, in order. */

export interface Passed {
  at: Date;
  by: 'bot' | 'teams';
  /** What it is: an activity type from Teams, or a request of the bot (`create`, `update`, `members` …). */
  kind: string;
  method: string;
  path: string;
  conversationId?: string;
  activityId?: string;
  body?: unknown;
  /** Undefined while there is no answer, 0 when the connection broke. */
  status?: number;
  /** The body of the answer: to a click what the clicker is shown, to a create the id of the post. */
  answer?: unknown;
}

export class Traffic {
  private readonly passed: Passed[] = [];

  add(entry: Omit<Passed, 'at'>): Passed {
    const passed = { at: new Date(), ...entry };
    this.passed.push(passed);
    return passed;
  }

  all(): readonly Passed[] {
    return this.passed;
  }

  /** One line each, as a person would tell it. */
  read(nameOf: (conversationId: string) => string): string {
    return this.passed.map((passed) => line(passed, nameOf)).join('\n');
  }
}

function line(passed: Passed, nameOf: (conversationId: string) => string): string {
  const { at, by, kind, conversationId, activityId, status } = passed;
  const place = conversationId === undefined ? '' : ` in ${nameOf(conversationId)}`;
  const activity = activityId === undefined ? '' : ` (${activityId})`;
  return `${at.toISOString()} ${by} ${kind}${place}${activity} → ${status ?? 'no answer yet'}`;
}
