import type { Sentence } from '../../domain/model/sentence';
import { say } from './say';

/** How many tickets are open: a number, at least so many where a host showed only its first page, or not known (`null`). */
export function openTickets(open: { count: number; atLeast: boolean } | null): Sentence {
  if (open === null) return say('panel_not_known_count');
  return say(open.atLeast ? 'panel_count_at_least' : 'panel_count', open.count);
}
