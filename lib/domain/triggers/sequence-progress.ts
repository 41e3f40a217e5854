import type { CustomerEvent } from '../model/customer-event';
import type { Instant } from '../model/instant';
import type { ChurnSequence } from './mining/churn-sequence';
import { stepMoments } from './mining/step-moments';

const DAY = 86_400_000;

/**
 * How many steps of a sequence a customer has gone through within its days up to `now`. One that has only begun, with an absence that
 * is over, is at 0 again: who comes back has not left. `null` where the first step cannot be told: what is absent was never seen.
 * @param events up to `now`, oldest first
 */
export function sequenceProgress(
  { steps, withinDays }: Pick<ChurnSequence, 'steps' | 'withinDays'>,
  events: readonly CustomerEvent[],
  now: Instant,
): number | null {
  const [first] = steps;
  if (first === undefined) return 0;
  if ('absent' in first && first.after === undefined && !events.some(({ kind }) => kind === first.absent))
    return null;
  let end: Instant = now - withinDays * DAY - 1;
  let gone = 0;
  for (const step of steps) {
    const next = stepMoments(step, events).find((moment) => moment > end && moment <= now);
    if (next === undefined) break;
    end = next;
    gone++;
  }
  if (gone !== 1 || 'event' in first) return gone;
  const back = events.findLast(({ kind }) => kind === first.absent)?.at ?? Number.NEGATIVE_INFINITY;
  const stands = stepMoments(first, events).some(
    (moment) => moment <= now && moment >= now - withinDays * DAY && moment - first.days * DAY >= back,
  );
  return stands ? 1 : 0;
}
