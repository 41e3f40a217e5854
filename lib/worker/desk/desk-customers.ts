import { callFirst } from '../../domain/health/call-first';
import { median } from '../../domain/kpis/median';
import type { DeskCustomer } from '../../domain/model/desk-customer';
import type { Instant } from '../../domain/model/instant';
import type { CustomerEntry } from './customer-entry';

/** The customers with how urgently each is to be called: who pays an amount that nobody knows counts as the middle one. */
export function deskCustomers(
  entries: readonly Omit<CustomerEntry, 'escalation'>[],
  now: Instant,
): DeskCustomer[] {
  const typical = median(entries.flatMap(({ customer }) => customer.money ?? [])) ?? 1;
  return entries.map(({ customer, health, renewal }) => ({
    ...customer,
    call: callFirst(health, renewal, customer.money, typical, now),
  }));
}
