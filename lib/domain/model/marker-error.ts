/** An escalation event that cannot be put into a marker line, because the line would not be read back as the same event. */
export class MarkerError extends Error {
  override readonly name = 'MarkerError';
  readonly code = 'marker-unreadable';
  constructor(line: string) {
    super(
      `The line “${line.slice(0, 300)}” could not be read back as this escalation. ` +
        'Check that the level, the owner and the policy version have plain ids without spaces.',
    );
  }
}
