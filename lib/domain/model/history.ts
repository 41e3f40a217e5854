import { z } from 'zod';
import { AccountRecord } from './account-record';
import { Instant } from './instant';
import { Person } from './person';
import { TicketRecord } from './ticket-record';

/** What is known of the past: what replay runs over and indicators are counted from. */
export const History = z.object({
  /** Up to when it is known. */
  until: Instant,
  tickets: z.array(TicketRecord),
  accounts: z.array(AccountRecord),
  people: z.array(Person),
});
export type History = z.infer<typeof History>;
