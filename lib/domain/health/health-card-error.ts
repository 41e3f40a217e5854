/** A health card that cannot be worked with. The message ends in what to do about it. */
export class HealthCardError extends Error {
  override readonly name = 'HealthCardError';

  constructor(
    readonly code: 'no-card' | 'weights' | 'points' | 'twice',
    message: string,
  ) {
    super(message);
  }
}
