import type { HistoryStore } from '../../cache/history-store';
import type { PullTools } from '../pull-tools';

/** What reading the past needs. */
export interface HistoryTools extends PullTools {
  history: HistoryStore;
}
