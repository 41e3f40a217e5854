import type { CustomerAccount } from '../model/customer-account';
import { registrableDomain } from './registrable-domain';

/** The domains of a customer that say who it is, each once, in the order in which its host gives them. */
export function domainsOf({ domains }: Pick<CustomerAccount, 'domains'>): string[] {
  return [...new Set((domains ?? []).map(registrableDomain).filter((domain) => domain !== null))];
}
