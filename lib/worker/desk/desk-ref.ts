import type { KnownAccount } from '../../domain/model/known-account';
import { RecordRef } from '../../domain/model/record-ref';

/** The record of a key, as long as its system is known. */
export function deskRef(key: string, systems: readonly KnownAccount[]): RecordRef | null {
  const [account, kind, id] = key.split('/');
  const system = systems.find((one) => one.account === account);
  return RecordRef.safeParse({ host: system?.host, account, kind, id }).data ?? null;
}
