const MENDS = {
  'no-spans': 'has no working hours: add the hours people work, or choose 24x7.',
  'bad-span': 'has hours that end before they start: make each end later than its start.',
  'unknown-calendar': 'is not in the policy: choose one that is, or add it.',
  'unknown-zone': 'has a time zone that does not exist: choose one from the list, such as Europe/London.',
  'never-open': 'is closed for more than 366 days on end: remove holidays or add hours.',
  'bad-duration':
    'was asked for a time that is not a whole number of milliseconds from 0 up: correct the limit.',
  'bad-order': 'was asked about a time that ends before it starts: swap its two moments.',
  'bad-pause': 'was given a pause that ends before it starts: correct its end.',
  'too-long': 'was asked to explain more than ten years: choose a later start.',
  'out-of-range': 'was asked for a moment outside the years 1970 to 9999: correct the limit or the date.',
} as const;

/** Business time that cannot be computed. `code` says what is wrong, `calendarId` where. */
export class BusinessTimeError extends Error {
  override readonly name = 'BusinessTimeError';
  constructor(
    readonly code: keyof typeof MENDS,
    readonly calendarId: string,
  ) {
    super(`The calendar “${calendarId}” ${MENDS[code]}`);
  }
}
