import type { SlaMetric, SlaPolicy } from './sla-policies';

/** One clock of a ticket with its life so far. Moments are epoch milliseconds. */
export interface SlaClock {
  metric: SlaMetric;
  /** Counts the instances of a metric from 1; for replies the first reply is number 1. */
  instance: number;
  policy: SlaPolicy;
  /** Minutes granted. */
  target: number;
  startedAt: number;
  stage: 'active' | 'paused' | 'achieved';
  /** When it breaches or would have; `null` while paused. */
  breachAt: number | null;
  /** Pauses and resumes, in order. */
  pauses: { from: number; to: number | null }[];
  fulfilledAt: number | null;
}
