import type { HealthPoint } from '../domain/model/health-point';

/** The health of one customer over time, in one row: numbers, ids of metrics and moments. */
export interface HealthRow {
  recordKey: string;
  /** Oldest first. */
  points: HealthPoint[];
}
