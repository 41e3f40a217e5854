import type { Instant } from '../model/instant';
import type { TicketHistory } from '../model/ticket-history';
import { beginTimeline } from './begin-timeline';
import { ClockError } from './clock-error';
import { continueTimeline } from './continue-timeline';
import { isInstant } from './is-instant';
import type { TicketTimeline } from './ticket-timeline';

/**
 * A ticket's timeline as it was known at `now`: what came later is left out, so that any past moment can be told again.
 * @throws ClockError `bad-moment`
 */
export function timelineOf(history: TicketHistory, now: Instant): TicketTimeline {
  if (!isInstant(now)) throw new ClockError('bad-moment', 'now');
  return continueTimeline(
    beginTimeline(history),
    history.events.filter(({ at }) => !(at > now)),
  );
}
