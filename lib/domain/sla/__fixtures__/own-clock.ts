import type { SlaClock } from '../../model/sla-clock';
import type { TicketHistory } from '../../model/ticket-history';
import type { ComputedClock } from '../computed-clock';
import { ownClocks } from '../own-clocks';
import type { TargetsInForce } from '../targets-in-force';
import { timelineOf } from '../timeline-of';

/** The first of our clocks, or that of `metric`, at a moment, as a policy of one version has it. */
export function ownClock(
  history: TicketHistory,
  targets: TargetsInForce | readonly TargetsInForce[],
  now: string | number,
  metric?: SlaClock['metric'],
): ComputedClock | undefined {
  const moment = typeof now === 'number' ? now : Date.parse(now);
  const versions = 'since' in targets ? [targets] : targets;
  return ownClocks(timelineOf(history, moment), versions, 'none', moment).find(
    ({ clock }) => metric === undefined || clock.metric === metric,
  );
}
