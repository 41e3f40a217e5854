import type { SlaClock } from '../model/sla-clock';
import type { TicketTimeline } from './ticket-timeline';

/** Which run of the timeline a metric measures, and in which states it pauses. Solved stops each of them, reopening goes on. */
interface MetricRule {
  run: keyof TicketTimeline['runs'];
  pausedIn: readonly ('pending' | 'hold')[];
}

/** Zendesk's metrics (facts/zendesk.md, section 4). */
export const metricRules: Readonly<Record<Exclude<SlaClock['metric'], 'milestone'>, MetricRule>> = {
  first_reply_time: { run: 'firstReply', pausedIn: [] },
  next_reply_time: { run: 'nextReply', pausedIn: [] },
  periodic_update_time: { run: 'sinceReply', pausedIn: [] },
  pausable_update_time: { run: 'sinceReply', pausedIn: ['pending'] },
  requester_wait_time: { run: 'open', pausedIn: ['pending'] },
  agent_work_time: { run: 'open', pausedIn: ['pending', 'hold'] },
  total_resolution_time: { run: 'open', pausedIn: [] },
  group_ownership_time: { run: 'group', pausedIn: [] },
};
