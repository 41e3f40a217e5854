import type { AccountRecord } from '../../model/account-record';

/** A customer worth so much, that is one still. */
export function accountRecord(
  id: string,
  contractValue: number | null,
  change: Partial<AccountRecord> & { startedAt?: number } = {},
): AccountRecord {
  const { startedAt, ...record } = change;
  return {
    account: {
      ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id },
      name: null,
      externalId: null,
      tier: null,
      measures: {},
      contractValue,
      startedAt: startedAt ?? null,
    },
    measures: {},
    events: [],
    surveys: [],
    renewal: 'none',
    health: [],
    leftAt: 'never',
    ...record,
  };
}
