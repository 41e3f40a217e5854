import type { Conversation } from '../../../domain/model/conversation';
import type { MetricEvent } from '../schema/metric-event';

/**
 * Since when the customer waits, from the runs of `reply_time`: each starts (`activate`) with the oldest unanswered message and
 * ends (`fulfill`) with a public reply, whether or not a policy applies. `null` where the host did not tell of any.
 */
export function waitingSince(history: readonly MetricEvent[] | null): Conversation['waitingSince'] {
  const steps = (history ?? []).filter(
    (event) => event.metric === 'reply_time' && (event.type === 'activate' || event.type === 'fulfill'),
  );
  // Steps of two runs can fall into the same second, so that only the run tells which of them is the last word.
  const run = Math.max(...steps.map((event) => event.instance_id ?? 0));
  const latest = steps.filter((event) => (event.instance_id ?? 0) === run);
  const activated = latest.findLast((event) => event.type === 'activate');
  const fulfilled = latest.findLast((event) => event.type === 'fulfill');
  if (fulfilled && fulfilled.time >= (activated?.time ?? 0)) return 'nobody';
  return activated?.time ?? null;
}
