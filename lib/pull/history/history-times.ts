/**
 * How a long reading takes its time, in milliseconds. Twenty requests a minute are the most there may be (`pace`); lists go slower:
 * the host takes ten a minute of the export of changes, and a refusal would close the account for everybody.
 */
export const HISTORY_TIMES = {
  betweenTickets: 3_050,
  betweenPages: 6_500,
  /** A search index is some minutes behind; what it did not know yet is listed in the next round. */
  indexLag: 10 * 60_000,
  betweenRounds: 24 * 60 * 60_000,
  /** After a failure, doubling up to the longest. */
  firstWait: 30_000,
  longestWait: 15 * 60_000,
} as const;
