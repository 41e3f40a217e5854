import type { readHistory } from '../../lib/messages/read-history';

/** An account whose past can be read, and how far that has come. */
export type HistoryPast = ReturnType<(typeof readHistory)['answer']['parse']>['accounts'][number];
