import type { HostChange } from '../../../domain/model/host-change';
import type { LastChanges } from '../../../domain/model/last-changes';
import type { Person } from '../../../domain/model/person';
import type { HistoryRow } from '../schema/history-row';

/** The platform's own users, in whose name rules and flows act. */
const PLATFORM: readonly unknown[] = ['AutomatedProcess', 'CloudIntegrationUser'];

/** Who changed flag, owner, priority and status of a case last, and the people among them. Only fields that the org tracks are told of. */
export function lastChangesOf(rows: readonly HistoryRow[]): { changes: LastChanges; people: Person[] } {
  const last = (field: string) =>
    rows.reduce<HistoryRow | null>(
      (latest, row) => (row.Field === field && row.CreatedDate >= (latest?.CreatedDate ?? 0) ? row : latest),
      null,
    );
  const found = {
    escalated: last('IsEscalated'),
    owner: last('Owner'),
    priority: last('Priority'),
    status: last('Status'),
  };
  return {
    changes: {
      escalated: changeOf(found.escalated),
      owner: changeOf(found.owner),
      priority: changeOf(found.priority),
      status: changeOf(found.status),
    },
    people: Object.values(found).flatMap((row): Person[] =>
      row?.CreatedById && row.CreatedBy?.Name && row.CreatedBy.UserType === 'Standard'
        ? [{ id: row.CreatedById, name: row.CreatedBy.Name, role: 'agent' }]
        : [],
    ),
  };
}

function changeOf(row: HistoryRow | null): HostChange | null {
  if (row === null) return null;
  const type = row.CreatedBy?.UserType;
  const by = PLATFORM.includes(type) ? 'rule' : type === 'Standard' ? 'person' : null;
  return { at: row.CreatedDate, by, personId: by === 'person' ? (row.CreatedById ?? null) : null };
}
