import type { ExplainedClock } from '../model/explained-clock';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { SlaClock } from '../model/sla-clock';
import type { TicketFacts } from '../model/ticket-facts';
import type { TicketHistory } from '../model/ticket-history';
import { BusinessTimeError } from '../time/business-time-error';
import { ClockError } from './clock-error';
import { ownClocks } from './own-clocks';
import { timelineOf } from './timeline-of';
import { toldOfRun } from './told-of-run';

/** Promises of one kind, whatever they are called: until the answer, between updates, until it is solved. */
const KINDS: readonly (readonly SlaClock['metric'][])[] = [
  ['first_reply_time'],
  ['next_reply_time'],
  ['periodic_update_time', 'pausable_update_time'],
  ['requester_wait_time', 'agent_work_time', 'total_resolution_time'],
];

/**
 * The clocks of the policy's own targets, for what the host promises nothing of that kind, with where their time went. A target whose
 * calendar cannot tell has none. The version in force counts from the start: since when it is, is not kept with it.
 */
export function explainOwnClocks(
  { ticket, customer, clocks }: Pick<TicketFacts, 'ticket' | 'customer' | 'clocks'>,
  history: TicketHistory,
  { slaTargets, calendars }: Pick<Policy, 'slaTargets' | 'calendars'>,
  now: Instant,
): ExplainedClock[] {
  const tier = ticket.accountId === 'none' ? 'none' : (customer?.tier ?? null);
  const promised = KINDS.filter((kind) => (clocks ?? []).some(({ metric }) => kind.includes(metric))).flat();
  return slaTargets
    .map((target) => target.metric)
    .filter((metric, index, all) => all.indexOf(metric) === index)
    .flatMap((metric) => {
      const versions = [
        { since: 0, slaTargets: slaTargets.filter((one) => one.metric === metric), calendars },
      ];
      try {
        return ownClocks(timelineOf(history, now), versions, tier, now)
          .filter(({ clock }) => !promised.includes(clock.metric))
          .map((computed) => ({ clock: computed.clock, told: toldOfRun(computed, null, now) }));
      } catch (error) {
        if (error instanceof BusinessTimeError || error instanceof ClockError) return [];
        throw error;
      }
    });
}
