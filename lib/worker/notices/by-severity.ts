import type { AlertRow } from '../../cache/alert-row';
import { severityRank } from '../../domain/notices/severity-rank';

/** The most severe first, and of those the one that has waited longest. */
export function bySeverity(
  a: Pick<AlertRow, 'kind' | 'at' | 'id'>,
  b: Pick<AlertRow, 'kind' | 'at' | 'id'>,
): number {
  return severityRank(a.kind) - severityRank(b.kind) || a.at - b.at || (a.id < b.id ? -1 : 1);
}
