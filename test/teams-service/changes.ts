/** Lets a story wait until something is there, without sleeping: looks again at every change. */

export class Changes {
  private readonly lookers = new Set<() => void>();

  /** `patience` in milliseconds: how long a story waits before it says what is there instead. */
  constructor(private readonly patience: number) {}

  happened(): void {
    for (const look of [...this.lookers]) look();
  }

  /** The first thing found that is neither undefined nor false. */
  until<T>(find: () => T | undefined | false, whatIsThere: () => string): Promise<T> {
    const tooLate = new Error();
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.lookers.delete(look);
      };
      const look = (): void => {
        const found = find();
        if (found === undefined || found === false) return;
        stop();
        resolve(found);
      };
      const timer = setTimeout(() => {
        stop();
        tooLate.message = `Waited ${this.patience} ms in vain.\n${whatIsThere()}`;
        reject(tooLate);
      }, this.patience);
      this.lookers.add(look);
      look();
    });
  }
}
