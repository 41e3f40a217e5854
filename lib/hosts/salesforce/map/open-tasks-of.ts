import type { AccountFacts } from '../../../domain/model/account-facts';
import type { OpenTaskRow } from '../schema/open-task-row';

/** What is still to be done for an account, the nearest first; those without a day last. */
export function openTasksOf(rows: readonly OpenTaskRow[]): NonNullable<AccountFacts['tasks']> {
  const order = ({ ActivityDate }: OpenTaskRow) => ActivityDate ?? Number.MAX_SAFE_INTEGER;
  return rows
    .toSorted((a, b) => order(a) - order(b))
    .map((row) => ({
      id: row.Id,
      title: row.Subject ?? null,
      due: row.ActivityDate === null ? 'none' : (row.ActivityDate ?? null),
      ownerId: row.OwnerId ?? null,
      done: row.IsClosed ?? null,
    }));
}
