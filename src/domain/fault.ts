/** Something that cannot happen in normal life; it speaks in a stable code, never in people's words. */
export class Fault extends Error {
  override name = 'Fault';

  constructor(readonly code: string) {
    super(code);
  }
}
