import type { KpiGrouping } from './kpi-grouping';
import type { KpiScope } from './kpi-scope';
import type { KpiEscalation, KpiTicket } from './kpi-ticket';
import { timeBuckets } from './time-buckets';

/** One group of a report: `key` `null` is unknown. */
export interface KpiGroup {
  key: string | null;
  scope: KpiScope;
}

type Parts = Pick<
  KpiScope,
  'tickets' | 'escalations' | 'satisfaction' | 'recommendation' | 'firings' | 'remarks'
>;

/**
 * The groups of a scope. By time: one after the other without gaps, also those in which nothing happened. By anything else: those that
 * something belongs to, kinds of issue and levels as the policy has them, severities from high to low, all others by their name; unknown
 * comes last. Everything is in exactly one group.
 * @throws BusinessTimeError as `timeBuckets`
 */
export function groupScopes(scope: KpiScope, grouping: KpiGrouping): KpiGroup[] {
  if (grouping === 'none') return [];
  if (grouping === 'month' || grouping === 'week')
    return timeBuckets(scope.calendar, scope.period, grouping).map(({ key, from, until }) => ({
      key,
      scope: { ...scope, period: { from, until } },
    }));
  return byAttribute(scope, grouping);
}

function byAttribute(scope: KpiScope, grouping: Exclude<KpiGrouping, 'none' | 'month' | 'week'>): KpiGroup[] {
  const ofTicket = (ticket: KpiTicket): string | null => {
    if (grouping === 'issue-type') return ticket.issueType();
    if (grouping === 'product') return ticket.record.product;
    if (grouping === 'service') return ticket.record.fields?.service ?? null;
    return grouping === 'level' ? ticket.levelId : ticket.severity;
  };
  const ofEscalation = (escalation: KpiEscalation): string | null => {
    if (grouping === 'level') return escalation.levelId;
    return grouping === 'severity' ? escalation.severity : ofTicket(escalation.ticket);
  };
  const groups = new Map<string | null, Parts>();
  const partsOf = (key: string | null): Parts => {
    const known = groups.get(key);
    if (known !== undefined) return known;
    const fresh = {
      tickets: [],
      escalations: [],
      satisfaction: [],
      recommendation: [],
      firings: [],
      remarks: [],
    };
    groups.set(key, fresh);
    return fresh;
  };
  for (const ticket of scope.tickets) partsOf(ofTicket(ticket)).tickets.push(ticket);
  for (const escalation of scope.escalations) partsOf(ofEscalation(escalation)).escalations.push(escalation);
  for (const answer of scope.satisfaction) partsOf(ofEscalation(answer.after)).satisfaction.push(answer);
  for (const answer of scope.recommendation) partsOf(ofEscalation(answer.after)).recommendation.push(answer);
  for (const firing of scope.firings) partsOf(ofTicket(firing.ticket)).firings.push(firing);
  for (const remark of scope.remarks) partsOf(ofTicket(remark.ticket)).remarks.push(remark);
  const known = knownOrder(scope, grouping);
  const rank = (key: string | null) => {
    if (key === null) return Number.POSITIVE_INFINITY;
    const index = known.indexOf(key);
    return index === -1 ? known.length : index;
  };
  return [...groups]
    .sort(([a], [b]) => (a === b ? 0 : rank(a) - rank(b) || ((a ?? '') < (b ?? '') ? -1 : 1)))
    .map(([key, parts]) => ({ key, scope: { ...scope, ...parts } }));
}

function knownOrder({ policy }: KpiScope, grouping: KpiGrouping): string[] {
  if (grouping === 'issue-type') return policy.issueTypes.map(({ id }) => id);
  if (grouping === 'level') return ['none', ...policy.levels.map(({ id }) => id)];
  return grouping === 'severity' ? ['high', 'medium', 'low'] : [];
}
