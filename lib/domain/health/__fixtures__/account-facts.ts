import type { AccountFacts } from '../../model/account-facts';
import type { CustomerTickets } from '../../model/customer-tickets';
import type { TicketStatus } from '../../model/ticket-status';

/** A list of tickets of which only the status matters. */
export function listOf(statuses: (TicketStatus | null)[], complete = true): CustomerTickets {
  return {
    complete,
    tickets: statuses.map((status, index) => ({
      id: String(index + 1),
      subject: `Subject ${index + 1}`,
      status,
      createdAt: null,
      escalated: false,
      levelId: null,
    })),
  };
}

/** A Salesforce account without tickets or measures that has no twin. */
export function accountFacts(
  changes: Partial<AccountFacts> & { measures?: AccountFacts['account']['measures'] } = {},
): AccountFacts {
  const { measures = {}, ...rest } = changes;
  return {
    account: {
      ref: {
        host: 'salesforce',
        account: 'acme.my.salesforce.com',
        kind: 'account',
        id: '001000000000001AAA',
      },
      name: 'Northwind Logistics',
      externalId: null,
      tier: 'Gold',
      measures,
    },
    tickets: listOf([]),
    twin: 'none',
    ...rest,
  };
}

/** The same customer as a Zendesk organisation. */
export function twinOf(
  tickets: CustomerTickets | null,
  measures: AccountFacts['account']['measures'] = {},
): Exclude<AccountFacts['twin'], null | 'none'> {
  return {
    tickets,
    account: {
      ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '501' },
      name: 'Northwind',
      externalId: '001000000000001AAA',
      tier: null,
      measures,
    },
  };
}
