import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { SlaClock } from '../model/sla-clock';
import type { TicketFacts } from '../model/ticket-facts';
import { beginTimeline } from '../sla/begin-timeline';
import { continueTimeline } from '../sla/continue-timeline';
import { ownClocks } from '../sla/own-clocks';
import type { TicketTimeline } from '../sla/ticket-timeline';
import type { TicketPast } from './ticket-past';

/**
 * The clocks of a policy's own targets at a moment; `null` where it has none: the host's are not in a history.
 * @param happened how many of the ticket's events had happened
 * @throws BusinessTimeError, ClockError as `ownClocks`
 */
export function clocksAt(
  past: TicketPast,
  happened: number,
  customer: TicketFacts['customer'],
  { slaTargets, calendars }: Policy,
  at: Instant,
): SlaClock[] | null {
  if (slaTargets.length === 0) return null;
  const tier = past.record.accountId === 'none' ? 'none' : (customer?.tier ?? null);
  const versions = [{ since: 0, slaTargets, calendars }];
  return ownClocks(timelineAt(past, happened), versions, tier, at).map(({ clock }) => clock);
}

/** Each event is folded in once, however often the ticket is looked at. */
function timelineAt({ record, events, timelines }: TicketPast, happened: number): TicketTimeline {
  let last = timelines[0] ?? beginTimeline(record.history);
  timelines[0] = last;
  for (let count = 1; count <= happened; count++) {
    last = timelines[count] ?? continueTimeline(last, events.slice(count - 1, count));
    timelines[count] = last;
  }
  return last;
}
