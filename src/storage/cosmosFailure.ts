/** What a failed request to Cosmos means. */
import { StoreError } from './storeError';

export type Failure =
  /** Another document stands there, or none: 404, 409, 412. */
  | 'condition-failed'
  /** No room, even after waiting: certainly not done. */
  | 'no-room'
  /** Credentials, size, quota: certainly not done, nor will it be. */
  | 'refused'
  /** A time-out, a broken connection, 408, 449 or 5xx: perhaps done. */
  | 'unknown';

export function meaningOf(failure: unknown): Failure {
  const status = statusOf(failure);
  if (status === undefined || status >= 500 || status === 408 || status === 449) return 'unknown';
  if (status === 404 || status === 409 || status === 412) return 'condition-failed';
  return status === 429 ? 'no-room' : 'refused';
}

/** For failures that leave nothing to decide. The library's own error is left out: it may hold what was sent. */
export function asStoreError(failure: unknown, where: string): StoreError {
  const isFinal = meaningOf(failure) === 'refused' || meaningOf(failure) === 'condition-failed';
  return new StoreError(isFinal ? 'store-refused' : 'store-unreachable', `${where}, status ${statusOf(failure)}`);
}

/** The library puts the HTTP status into `code`, and words there when no answer came. */
function statusOf(failure: unknown): number | undefined {
  const { code } = failure as { code?: unknown };
  return typeof code === 'number' ? code : undefined;
}
