import type { AlertRow } from '../../cache/alert-row';
import type { Policy } from '../../domain/model/policy';
import type { RecordRef } from '../../domain/model/record-ref';
import type { ToldNotice } from '../../view/notice-words';

/** A kept notice with what it takes to put it into words. A level that the policy does not have goes by its id. */
export function noticeOfRow(row: AlertRow, ref: RecordRef, levels: Policy['levels']): ToldNotice {
  const name = (id: string | undefined) =>
    id === undefined ? null : (levels.find((level) => level.id === id)?.name ?? id);
  return {
    kind: row.kind,
    ref,
    metric: row.metric,
    dueAt: row.dueAt,
    levelName: name(row.levelId),
    toLevelName: name(row.toLevelId),
    deed: row.deed ?? null,
    from: row.from ?? null,
    to: row.to ?? null,
  };
}
