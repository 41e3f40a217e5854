import type { CustomerAccount } from '../model/customer-account';

/** What a file may call a customer by. */
export type ImportAccount = Pick<CustomerAccount, 'ref' | 'name' | 'externalId'>;
