import type { SlaClock } from '../../../domain/model/sla-clock';

/** Orders clocks by when they breach; those with no such moment come last. */
export function byDue(a: SlaClock, b: SlaClock): number {
  return (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER);
}
