import type { DeskCustomer } from '../../domain/model/desk-customer';
import type { DeskEscalation } from '../../domain/model/desk-escalation';
import type { DeskTicket } from '../../domain/model/desk-ticket';
import type { KnownAccount } from '../../domain/model/known-account';
import type { Policy } from '../../domain/model/policy';

/** All that this browser knows of the desk, in no order. */
export interface Desk {
  policy: Policy;
  systems: readonly KnownAccount[];
  /** Open tickets, each once. */
  tickets: readonly DeskTicket[];
  /** Open escalations, each once: of tickets, and of customers as a whole. */
  escalations: readonly DeskEscalation[];
  /** Customers, each once however many records it has. */
  customers: readonly DeskCustomer[];
}
