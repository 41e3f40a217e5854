import type { AccountRecord } from '../../model/account-record';

/** Customer 501 with nothing to tell of it. */
export function accountRecord(change: Partial<AccountRecord> = {}): AccountRecord {
  return {
    account: {
      ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '501' },
      name: 'Northwind Logistics',
      externalId: null,
      tier: 'Gold',
      measures: {},
    },
    measures: {},
    events: [],
    surveys: [],
    renewal: 'none',
    health: [],
    leftAt: 'never',
    ...change,
  };
}
