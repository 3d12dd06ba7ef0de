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
  /** The answer; undefined while there is none, 0 when the connection broke. */
  status?: number;
}

export class Record {
  private readonly entries: Passed[] = [];

  add(entry: Omit<Passed, 'at'>): Passed {
    const passed = { at: new Date(), ...entry };
    this.entries.push(passed);
    return passed;
  }

  all(): readonly Passed[] {
    return this.entries;
  }

  /** One line per request, as a person would tell it. */
  read(nameOf: (conversationId: string) => string): string {
    const lines = this.entries.map((passed) => {
      const place = passed.conversationId === undefined ? '' : ` in ${nameOf(passed.conversationId)}`;
      const activity = passed.activityId === undefined ? '' : ` (${passed.activityId})`;
      return `${passed.at.toISOString()} ${passed.by} ${passed.kind}${place}${activity} → ${passed.status ?? 'no answer yet'}`;
    });
    return lines.join('\n');
  }
}
