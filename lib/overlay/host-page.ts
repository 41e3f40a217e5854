import type * as contract from '../hosts/contract';

/** What the overlay needs of a host. */
export type HostPage = Omit<contract.HostPage, 'matches' | 'account'>;
