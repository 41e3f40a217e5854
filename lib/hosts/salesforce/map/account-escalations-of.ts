import type { AccountEscalation } from '../../../domain/model/account-escalation';
import { parseMarkers } from '../../../domain/model/parse-markers';
import type { RecordRef } from '../../../domain/model/record-ref';
import type { MarkedTaskRow } from '../schema/marked-task-row';

/** The escalations of a customer that the tasks on its account carry: those of the org's own people, one for each task. */
export function accountEscalationsOf(
  tasks: MarkedTaskRow[],
  ref: Pick<RecordRef, 'account' | 'id'>,
): AccountEscalation[] {
  return tasks.flatMap((row) => {
    const { Description: text, CreatedDate: at } = row;
    if (row.CreatedBy?.UserType !== 'Standard' || typeof text !== 'string' || typeof at !== 'number')
      return [];
    const marker = parseMarkers(text, ref).findLast(({ deed, n }) => deed === 'escalated' && n === 0);
    if (marker === undefined) return [];
    const { key, cycle, policyVersion, levelId, ownerId, dueAt } = marker;
    return [
      {
        ...{ key, cycle, at, policyVersion, levelId, ownerId, dueAt },
        authorId: row.CreatedById ?? null,
        taskId: row.Id,
        authorName: row.CreatedBy.Name ?? null,
        holderName: row.Owner?.Name ?? null,
        closed: row.IsClosed ?? null,
      },
    ];
  });
}
