import type { Instant } from '../../../domain/model/instant';
import type { Person } from '../../../domain/model/person';
import type { AbsenceRow } from '../schema/absence-row';
import type { UserRow } from '../schema/user-row';
import { awayOf } from './away-of';

/** A user as a person. One whose name is hidden has an empty one. */
export function personOf(row: UserRow, absences: readonly AbsenceRow[], now: Instant): Person {
  const manager = row.ManagerId === null ? 'none' : row.ManagerId;
  const away = awayOf(row, absences, now);
  return {
    id: row.Id,
    name: row.Name ?? '',
    role: 'agent',
    ...(manager === undefined ? {} : { managerId: manager }),
    ...(row.DelegatedApproverId ? { delegateId: row.DelegatedApproverId } : {}),
    ...(away === undefined ? {} : { away }),
  };
}
