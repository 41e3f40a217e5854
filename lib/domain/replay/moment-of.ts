import type { Instant } from '../model/instant';
import { countUpTo } from './count-up-to';
import type { TicketMoment } from './ticket-moment';
import type { TicketPast } from './ticket-past';

/** How a ticket stood at a moment, and how many of its events had happened. From its opening on; before it, as at its opening. */
export function momentOf({ moments }: TicketPast, at: Instant): { stood: TicketMoment; happened: number } {
  const happened = Math.max(0, countUpTo(moments, at) - 1);
  return { stood: moments[happened] ?? moments[0], happened };
}
