import type { CustomerEvent } from '../../model/customer-event';
import type { Instant } from '../../model/instant';
import type { ChurnStep } from './churn-step';

const DAY = 86_400_000;

/**
 * When a step happened, in order: for an absence the moment at which its days were over. An absence needs something to count from:
 * a customer of whom no login was ever seen is not absent. Where nothing else happens, its last moment may be to come.
 * @param events oldest first
 */
export function stepMoments(step: ChurnStep, events: readonly CustomerEvent[]): Instant[] {
  const momentsOf = (kind: string) => events.flatMap((event) => (event.kind === kind ? [event.at] : []));
  if ('event' in step) return momentsOf(step.event);
  const done = momentsOf(step.absent);
  const starts = step.after === undefined ? done : momentsOf(step.after);
  let next = 0;
  return starts.flatMap((start) => {
    while ((done[next] ?? Number.POSITIVE_INFINITY) <= start) next++;
    const over = start + step.days * DAY;
    return (done[next] ?? Number.POSITIVE_INFINITY) >= over ? [over] : [];
  });
}
