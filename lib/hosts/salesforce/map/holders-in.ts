import type { Instant } from '../../../domain/model/instant';
import type { Person } from '../../../domain/model/person';
import type { CompositePart } from '../rest/composite-part';
import { recordOf } from '../rest/record-of';
import { rowsIn } from '../rest/rows-in';
import { AbsenceRow } from '../schema/absence-row';
import { NamedRow } from '../schema/named-row';
import { UserRow } from '../schema/user-row';
import { LIMITS } from '../soql/limits';
import { personOf } from './person-of';

/** Who holds a case, and to whom they report. A case is held by a person or a queue: of the two answers one at most is a record. */
export function holdersIn(
  parts: Record<'user' | 'queue' | 'manager' | 'absences', CompositePart | null>,
  now: Instant,
): Person[] {
  const user = recordOf(parts.user, UserRow);
  const queue = recordOf(parts.queue, NamedRow);
  const manager = recordOf(parts.manager, UserRow);
  const absences = rowsIn(parts.absences, AbsenceRow, LIMITS.absences)?.rows ?? [];
  return [
    ...(user === null ? [] : [personOf(user, absences, now)]),
    ...(queue === null ? [] : [{ id: queue.Id, name: queue.Name, role: 'group' as const }]),
    ...(manager === null ? [] : [personOf(manager, absences, now)]),
  ];
}
