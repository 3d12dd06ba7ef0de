/** What the code may write to the log: fixed words, ids and numbers, so that logging what people typed does not compile. */

export interface Log {
  info(event: LogEvent, fields?: LogFields): void;
  warn(event: LogEvent, fields?: LogFields): void;
  error(event: LogEvent, fields?: LogFields): void;
}

/** What happened, dotted and in the past tense: `interest.registered`. */
export type LogEvent = `${Code}.${Code}`;

/** A word written in the code. A plain `string` cannot be assigned to it, so an answer or a message cannot either. */
export type Code = Lowercase<string>;

export interface LogFields {
  referralId?: string;
  personId?: string;
  providerId?: string;
  noticeId?: string;
  activityId?: string;
  instanceId?: string;
  act?: Code;
  clock?: Code;
  outcome?: Code;
  reason?: Code;
  code?: Code;
  mode?: Code;
  store?: Code;
  /** File and line where something broke. */
  at?: CodePlace;
  status?: number;
  count?: number;
  attempt?: number;
  port?: number;
  durationMs?: number;
}

/** Only `describeFailure` makes one. */
export type CodePlace = string & { readonly isCodePlace: unique symbol };

/** The stable code of a failure and the place in our code; never its message, which may quote what people typed. */
export function describeFailure(failure: unknown): Pick<LogFields, 'code' | 'at'> {
  if (!(failure instanceof Error)) return { code: 'not-an-error' };
  const stated = 'code' in failure && typeof failure.code === 'string' ? failure.code : failure.name;
  const code = /^[\w.-]{1,60}$/.test(stated) ? (stated.toLowerCase() as Code) : 'unnamed';
  const frame = /\b(?:src|dist)\/[\w/.-]+:\d+/.exec(stackFrames(failure));
  return frame === null ? { code } : { code, at: frame[0] as CodePlace };
}

/** The stack without its head, which repeats the message. */
function stackFrames(failure: Error): string {
  const lines = failure.stack?.split('\n') ?? [];
  return lines.filter((line) => /^\s+at /.test(line)).join('\n');
}
