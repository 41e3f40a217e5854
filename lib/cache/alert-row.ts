/**
 * One known moment at which somebody is to be told. `planned` waits, `fired` was shown and still holds, `over` was shown and no
 * longer holds (answered, paused, reassigned), `silent` still holds and was already past when we first heard of it.
 */
export interface AlertRow {
  /** `record key/metric/due instant/kind`: the same deadline is never told twice. */
  id: string;
  account: string;
  recordKey: string;
  kind: 'warning' | 'breach';
  metric: string;
  /** When to tell, in host time. */
  at: number;
  /** When the clock breaches, in host time. */
  dueAt: number;
  state: 'planned' | 'fired' | 'over' | 'silent';
}
