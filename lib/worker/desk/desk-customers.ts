import { callFirst } from '../../domain/health/call-first';
import { median } from '../../domain/kpis/median';
import type { DeskCustomer } from '../../domain/model/desk-customer';
import type { Instant } from '../../domain/model/instant';
import type { CustomerEntry } from './customer-entry';

/**
 * The customers with how urgently each is to be called: who pays an amount that nobody knows counts as the middle one.
 * @param limit by how many points the score shown must have fallen for it to be a reason to call
 */
export function deskCustomers(
  entries: readonly Omit<CustomerEntry, 'escalation'>[],
  limit: number,
  now: Instant,
): DeskCustomer[] {
  const typical = median(entries.flatMap(({ customer }) => customer.money ?? [])) ?? 1;
  return entries.map(({ customer, health, renewal }) => ({
    ...customer,
    call: callFirst(
      health,
      renewal,
      customer.money,
      typical,
      { change: customer.trend?.change ?? null, limit },
      now,
    ),
  }));
}
