/** A clock that runs as every clock, and can be put forward. */
export interface Clock {
  now(): Date;
  passes(time: { minutes?: number; seconds?: number }): void;
}

export function aClock(): Clock {
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    passes: ({ minutes = 0, seconds = 0 }) => void (ahead += (minutes * 60 + seconds) * 1000),
  };
}
