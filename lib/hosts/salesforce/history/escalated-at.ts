import type { TicketRecord } from '../../../domain/model/ticket-record';
import type { Rows } from '../rest/page-rows';
import type { CaseRecord } from '../schema/case-record';
import type { HistoryRow } from '../schema/history-row';

/**
 * When the case's own flag was set first; `never` only where its changes are kept and none was. A case that was escalated in between
 * and is not now leaves nothing where they are not: unknown.
 * @param kept whether the org keeps the changes of the flag
 */
export function escalatedAt(
  { IsEscalated: now }: CaseRecord,
  changes: Rows<HistoryRow> | null,
  kept: boolean,
): TicketRecord['hostEscalatedAt'] {
  const set = changes?.rows.filter((row) => row.Field === 'IsEscalated') ?? [];
  const [first] = set;
  // Cleared before it was ever set: it was opened with it, or set before the org kept changes.
  if (first !== undefined) return first.NewValue === 'true' ? first.CreatedDate : null;
  return kept && changes?.complete === true && now === false ? 'never' : null;
}
