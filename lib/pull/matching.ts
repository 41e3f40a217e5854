import type { CustomerLink } from '../domain/model/customer-link';
import type { HostId } from '../domain/model/host-id';

/** What it takes to find a customer in the other systems. */
export interface Matching {
  /** The systems of other hosts that this browser works with. */
  others: readonly { host: HostId; account: string }[];
  /** What people said here of who is whom. */
  links: readonly CustomerLink[];
}
