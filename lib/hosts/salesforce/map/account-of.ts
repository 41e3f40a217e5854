import type { CustomerAccount } from '../../../domain/model/customer-account';
import type { Measure } from '../../../domain/model/measure';
import type { AccountRecord } from '../schema/account-record';
import { ACCOUNT_FIELDS } from './account-fields';

/** An Account as a customer. The helpdesk knows it by its own id. */
export function accountOf(record: AccountRecord, account: string): CustomerAccount {
  const tier = record[ACCOUNT_FIELDS.tier];
  return {
    ref: { host: 'salesforce', account, kind: 'account', id: record.Id },
    name: record.Name ?? null,
    externalId: record.Id,
    tier: typeof tier === 'string' && tier !== '' ? tier : null,
    measures: Object.fromEntries(
      Object.entries(ACCOUNT_FIELDS.measures).map(([metric, field]): [string, Measure] => [
        metric,
        {
          value: numberIn(record[field.value]),
          previous: numberIn(record[field.previous]),
          asOf: record.SystemModstamp ?? null,
        },
      ]),
    ),
  };
}

function numberIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
