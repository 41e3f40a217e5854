import type { Instant } from '../../../domain/model/instant';
import type { Belongings } from './belongings-of';

/** A contract that has not begun. */
const NOT_YET: readonly unknown[] = ['Draft', 'InApproval'];

/** Since when somebody is a customer: the beginning of the first contract; `null` while not all contracts are known. */
export function startedAt({ contracts }: Pick<Belongings, 'contracts'>): Instant | null {
  if (contracts?.complete !== true) return null;
  const starts = contracts.rows.flatMap(({ StatusCode, StartDate }) =>
    !NOT_YET.includes(StatusCode) && typeof StartDate === 'number' ? [StartDate] : [],
  );
  return starts.length === 0 ? null : Math.min(...starts);
}
