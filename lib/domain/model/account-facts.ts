import { z } from 'zod';
import { CustomerAccount } from './customer-account';
import { CustomerTickets } from './customer-tickets';

/** All that is known of a customer, from its page's own host and, where matched, from the other one. `null` is unknown. */
export const AccountFacts = z.object({
  account: CustomerAccount,
  tickets: CustomerTickets.nullable(),
  /** The same customer in the other system, matched by external id; `none` when there is no such record. */
  twin: z
    .union([z.object({ account: CustomerAccount, tickets: CustomerTickets.nullable() }), z.literal('none')])
    .nullable(),
});
export type AccountFacts = z.infer<typeof AccountFacts>;
