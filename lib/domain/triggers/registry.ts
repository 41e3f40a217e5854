import type { TriggerRule } from './rule';
import { engagementDropAndSupportSpike } from './rules/engagement-drop-and-support-spike';
import { noReplyInTime } from './rules/no-reply-in-time';
import { severalUnresolvedTickets } from './rules/several-unresolved-tickets';

/** Every trigger there is. A new one is a file in `rules/`, its test, and a line here. */
export const triggerRules: readonly TriggerRule[] = [
  noReplyInTime,
  severalUnresolvedTickets,
  engagementDropAndSupportSpike,
];
