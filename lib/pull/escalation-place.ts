import type { AccountFacts } from '../domain/model/account-facts';
import type { RecordRef } from '../domain/model/record-ref';
import { apiOf } from './api-of';

/**
 * The record of a customer that carries a task when all of the customer is escalated: its own, where its host has such tasks, else
 * that of the same customer in the other system. `null` where there is none.
 */
export function escalationPlace({ account, twin }: Pick<AccountFacts, 'account' | 'twin'>): RecordRef | null {
  const refs = [account.ref, ...(twin === null || twin === 'none' ? [] : [twin.account.ref])];
  return refs.find(({ host }) => apiOf(host).accountEscalations !== null) ?? null;
}
