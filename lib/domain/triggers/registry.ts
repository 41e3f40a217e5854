import type { TriggerRule } from './rule';
import { businessDown } from './rules/business-down';
import { churnPattern } from './rules/churn-pattern';
import { engagementDropAndSupportSpike } from './rules/engagement-drop-and-support-spike';
import { expectationGap } from './rules/expectation-gap';
import { followUpsAndTone } from './rules/follow-ups-and-tone';
import { healthDecline } from './rules/health-decline';
import { kindOpenTooLong } from './rules/kind-open-too-long';
import { longerThanUsual } from './rules/longer-than-usual';
import { measureChanged } from './rules/measure-changed';
import { messagesWithoutAnswer } from './rules/messages-without-answer';
import { negativeSentiment } from './rules/negative-sentiment';
import { noReplyInTime } from './rules/no-reply-in-time';
import { poorSatisfaction } from './rules/poor-satisfaction';
import { recurringIssue } from './rules/recurring-issue';
import { renewalHesitancy } from './rules/renewal-hesitancy';
import { serviceLevelExceeded } from './rules/service-level-exceeded';
import { severalUnresolvedTickets } from './rules/several-unresolved-tickets';
import { severeForCustomer } from './rules/severe-for-customer';
import { widespreadIssue } from './rules/widespread-issue';

/** Every trigger there is. A new one is a file in `rules/`, its test, and a line here. */
export const triggerRules: readonly TriggerRule[] = [
  noReplyInTime,
  messagesWithoutAnswer,
  severalUnresolvedTickets,
  engagementDropAndSupportSpike,
  longerThanUsual,
  kindOpenTooLong,
  recurringIssue,
  businessDown,
  widespreadIssue,
  severeForCustomer,
  churnPattern,
  healthDecline,
  measureChanged,
  poorSatisfaction,
  serviceLevelExceeded,
  expectationGap,
  followUpsAndTone,
  negativeSentiment,
  renewalHesitancy,
];
