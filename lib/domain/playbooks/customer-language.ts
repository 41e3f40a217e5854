import type { Template } from '../model/template';
import type { TicketFacts } from '../model/ticket-facts';

/** The language of the customer's last words, where it is one that texts may be in. */
export function customerLanguage({
  messages = null,
}: Pick<TicketFacts, 'messages'>): Template['language'] | null {
  const last = (messages ?? []).findLast(({ by, language }) => by === 'customer' && language !== null);
  return last?.language === 'de' || last?.language === 'en' ? last.language : null;
}
