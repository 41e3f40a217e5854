const MENDS = {
  'bad-moment': 'is no moment between 1970 and 9999: correct the date, or read the ticket again.',
  'out-of-order': 'is earlier than what was read before: read the whole history again.',
  'unknown-calendar': 'is not among the policy’s calendars: choose one that is, or add it.',
  'bad-target': 'is no target of at least a millisecond: correct the minutes.',
} as const;

/** A clock that cannot be computed. `code` says what is wrong, `where` which value. */
export class ClockError extends Error {
  override readonly name = 'ClockError';
  constructor(
    readonly code: keyof typeof MENDS,
    readonly where: string,
  ) {
    super(`“${where}” ${MENDS[code]}`);
  }
}
