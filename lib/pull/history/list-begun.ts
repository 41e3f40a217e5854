import type { HistoryReading } from '../../domain/model/history-reading';

/** A reading that is about to ask for its first list. */
export const LIST_BEGUN = {
  state: 'running',
  phase: 'list',
  cursor: null,
  listedUntil: null,
  pages: 0,
  page: 0,
  place: 0,
  listed: 0,
  read: 0,
  refused: 0,
} as const satisfies Partial<HistoryReading>;
