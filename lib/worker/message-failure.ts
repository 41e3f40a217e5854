/** A handler refuses a message with one of its contract's error codes. */
export class MessageFailure extends Error {
  override readonly name = 'MessageFailure';
  constructor(readonly code: string) {
    super(`Refused: ${code}. The page shows what can be done.`);
  }
}
