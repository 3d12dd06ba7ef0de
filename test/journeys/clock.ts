/** A clock that runs as every clock, and can be put forward. */
export interface Clock {
  now(): Date;
  passes(time: { days?: number; minutes?: number; seconds?: number }): void;
}

/** It shows this moment now. */
export function aClock(begins = new Date()): Clock {
  let ahead = begins.getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + ahead),
    passes: ({ days = 0, minutes = 0, seconds = 0 }) =>
      void (ahead += ((days * 24 * 60 + minutes) * 60 + seconds) * 1000),
  };
}
