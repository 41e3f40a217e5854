import type { AccountFacts } from '../../domain/model/account-facts';
import type { Sentence } from '../../domain/model/sentence';
import { say } from './say';

/** How many tickets are open: a number, at least so many where a host showed only its first page, or not known. */
export function openTickets(facts: AccountFacts, count: number | null): Sentence {
  if (count === null) return say('panel_not_known_count');
  const twin = facts.twin === null || facts.twin === 'none' ? null : facts.twin.tickets;
  const complete = facts.tickets?.complete !== false && twin?.complete !== false;
  return say(complete ? 'panel_count' : 'panel_count_at_least', count);
}
