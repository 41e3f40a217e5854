import type { AccountFacts } from '../../domain/model/account-facts';
import type { Sentence } from '../../domain/model/sentence';
import { say } from './say';

/** How many escalations are open: none is only said where the tickets of both systems are known. */
export function openEscalations({ tickets, twin }: AccountFacts, count: number): Sentence {
  const known = tickets !== null && twin !== null && (twin === 'none' || twin.tickets !== null);
  if (count === 0) return say(known ? 'panel_none' : 'panel_not_known_count');
  return say(known ? 'panel_count' : 'panel_count_at_least', count);
}
