import type { Playbook } from '../model/playbook';
import type { KpiFigure } from './kpi-figure';
import type { KpiScope } from './kpi-scope';

/** An indicator, declared. */
export interface Kpi<Result = unknown> {
  /** Stable: plays name it. Churn and the levels' dwell are no play's. */
  readonly id: NonNullable<Playbook['kpi']> | 'churn' | 'level-dwell';
  /** Its name in the message catalogue. */
  readonly labelKey: string;
  /** Counts it. Pure; the order of what is in the scope does not matter. */
  measure(scope: KpiScope): Result;
  /** Its numbers for a chart or a table, always the same ones in the same order. */
  figures(result: Result): KpiFigure[];
}
