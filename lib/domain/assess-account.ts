import { openTickets } from './health/open-tickets';
import { healthMetrics } from './health/registry';
import { score } from './health/score';
import { trend } from './health/trend';
import type { AccountFacts } from './model/account-facts';
import type { CustomerAccount } from './model/customer-account';
import type { CustomerTickets } from './model/customer-tickets';
import type { HealthAssessment } from './model/health-assessment';
import type { Instant } from './model/instant';
import type { Policy } from './model/policy';

/**
 * How a customer is doing, over both of its systems. Same inputs, same bytes.
 * @throws HealthCardError when the policy's card cannot be worked with
 */
export function assessAccount(facts: AccountFacts, policy: Policy, now: Instant): HealthAssessment {
  const [card] = policy.healthCards;
  if (card === undefined) throw new RangeError('The policy has no health card: add one.');
  const readings = new Map(healthMetrics.map((metric) => [metric.id, metric.read(facts)]));
  const scored = score(card, readings);
  const open = openTickets(facts);
  return {
    computedAt: now,
    policyVersion: policy.version,
    cardName: card.name,
    score: scored.score,
    band: scored.band,
    trend: trend(scored.metrics),
    coverage: scored.coverage,
    metrics: scored.metrics.map(({ metric, weightPercent, reading, tenths }) => ({
      metric,
      weightPercent,
      raw: reading.raw,
      score: tenths === null ? null : tenths / 10,
      asOf: reading.asOf,
    })),
    remark: strongestRemark(scored.metrics),
    openTickets: open === null || open.atLeast ? null : open.count,
    escalated: escalatedOn(facts),
  };
}

/** Of the metric that moved the score most, by weight; the first of equals. */
function strongestRemark(metrics: ReturnType<typeof score>['metrics']): HealthAssessment['remark'] {
  const moved = metrics.map(({ weightPercent, tenths, previousTenths, reading }) => ({
    by: tenths === null || previousTenths === null ? 0 : Math.abs(tenths - previousTenths) * weightPercent,
    remark: reading.remark,
  }));
  const [strongest] = moved.filter(({ by }) => by > 0).sort((a, b) => b.by - a.by);
  return strongest?.remark ?? null;
}

function escalatedOn({ account, tickets, twin }: AccountFacts): HealthAssessment['escalated'] {
  const own = escalatedTickets(account, tickets);
  return twin === null || twin === 'none' ? own : [...own, ...escalatedTickets(twin.account, twin.tickets)];
}

/** A ticket that is solved or closed is not escalated now, whatever flag it kept. */
function escalatedTickets(
  { ref }: CustomerAccount,
  list: CustomerTickets | null,
): HealthAssessment['escalated'] {
  return (list?.tickets ?? [])
    .filter(({ status }) => status !== 'solved' && status !== 'closed')
    .filter(({ escalated, levelId }) => escalated === true || levelId !== null)
    .map(({ id, subject, levelId }) => ({
      ref: { host: ref.host, account: ref.account, kind: 'ticket' as const, id },
      subject,
      levelId,
    }));
}
