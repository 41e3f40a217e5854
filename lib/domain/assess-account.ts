import { activityDots } from './health/activity-dots';
import { bandOf } from './health/band-of';
import { cardOf } from './health/card-of';
import { changeOfMonth } from './health/change-of-month';
import { dailyScores } from './health/daily-scores';
import { healthDrop } from './health/drop';
import { escalatedTickets } from './health/escalated-tickets';
import { freshReading } from './health/fresh-reading';
import { isExpansion } from './health/is-expansion';
import { likelihoodOf } from './health/likelihood-of';
import { movement } from './health/movement';
import { openTickets } from './health/open-tickets';
import { overrideInForce } from './health/override-in-force';
import { pointsUntil } from './health/points-until';
import { policyDays } from './health/policy-days';
import { healthMetrics } from './health/registry';
import { rollUpChildren } from './health/roll-up-children';
import { rootCauses } from './health/root-causes';
import { score } from './health/score';
import { segmentsOf } from './health/segments-of';
import { standingOf } from './health/standing-of';
import { strongestRemark } from './health/strongest-remark';
import { trend } from './health/trend';
import type { AccountFacts } from './model/account-facts';
import type { AccountStanding } from './model/account-standing';
import type { HealthAssessment } from './model/health-assessment';
import type { HealthPoint } from './model/health-point';
import type { Instant } from './model/instant';
import type { Policy } from './model/policy';

/** Days that a sparkline shows and that a score's usual ups and downs are taken from. */
const DAYS = 90;

/**
 * How a customer is doing, over both of its systems. Same inputs, same bytes. The card goes by the segments a customer is in by its facts
 * alone: likelihood and expansion follow from the score and cannot choose the card it is made on.
 * @param lastClosedAt when the customer's last escalation was closed, which segments ask for: the facts do not tell
 * @throws HealthCardError when the policy's card cannot be worked with
 * @throws BusinessTimeError when the policy's calendar cannot tell dates
 */
export function assessAccount(
  facts: AccountFacts,
  policy: Policy,
  now: Instant,
  lastClosedAt: AccountStanding['lastClosedAt'] = null,
): HealthAssessment {
  const card = cardOf(policy, segmentsOf(standingOf(facts, { lastClosedAt }), policy, now).in);
  const fresh = new Map(
    healthMetrics.map((metric) => {
      const setting = card.metrics.find((one) => one.metric === metric.id) ?? {};
      return [metric.id, freshReading(metric.read(facts, now), setting, now)];
    }),
  );
  const readings = new Map([...fresh].map(([id, { reading }]) => [id, reading]));
  const scored = score(card, readings);
  const override = overrideInForce(facts.override, now);
  const shown = override === null || override === 'none' ? scored.score : override.score;
  const band = bandOf(shown, card.bands);
  const likelihood = likelihoodOf(shown, policy.likelihood);
  const expansion = isExpansion(band, readings.get('usage')?.raw ?? null);
  const dayOf = policyDays(policy, now);
  const points = withPresent(pointsUntil(facts.healthHistory ?? [], now), now, scored);
  const daily = (scoreOf: (point: HealthPoint) => number | null) =>
    dailyScores(points, scoreOf, dayOf, now, DAYS);
  const sparkline = daily((point) => point.score);
  const drop = healthDrop(points, policy.healthDrop, now);
  const change = changeOfMonth(points, now);
  const model = card.model ?? 'weighted';
  const trended = trend(scored.metrics, model);
  const open = openTickets(facts);
  return {
    computedAt: now,
    policyVersion: policy.version,
    cardId: card.id,
    cardName: card.name,
    model,
    score: shown,
    band,
    computed: { score: scored.score, band: scored.band },
    models: scored.models,
    override,
    trend: trended,
    movement: movement(trended ?? change?.change ?? null, sparkline),
    coverage: scored.coverage,
    inputs: scored.inputs,
    metrics: scored.metrics.map(
      ({ metric, weightPercent, reading, tenths, previousTenths, contribution }) => ({
        metric,
        weightPercent,
        raw: reading.raw,
        score: inPoints(tenths),
        asOf: reading.asOf,
        stale: fresh.get(metric)?.stale ?? false,
        contribution: inPoints(contribution),
        previousScore: inPoints(previousTenths),
        movement: movement(
          tenths === null || previousTenths === null ? null : (tenths - previousTenths) / 10,
          daily(({ metrics }) => metrics.find((one) => one.metric === metric)?.score ?? null),
        ),
      }),
    ),
    remark: strongestRemark(scored.metrics),
    drop,
    change,
    causes: rootCauses(drop === null || drop === 'none' ? change : drop),
    sparkline,
    activity: activityDots(facts, dayOf, now),
    likelihood,
    expansion,
    segments: segmentsOf(standingOf(facts, { lastClosedAt, likelihood, expansion }), policy, now),
    children: rollUpChildren(facts.children, card.minimumCoverage),
    openTickets: open === null || open.atLeast ? null : open.count,
    escalated: escalatedTickets(facts),
  };
}

/** The history and, as its last point, what is computed now. */
function withPresent(
  points: readonly HealthPoint[],
  now: Instant,
  { score: total, metrics }: ReturnType<typeof score>,
): HealthPoint[] {
  const present = {
    at: now,
    score: total,
    metrics: metrics.map(({ metric, weightPercent, tenths }) => ({
      metric,
      weightPercent,
      score: inPoints(tenths),
    })),
  };
  return [...points.filter(({ at }) => at < now), present];
}

function inPoints(tenths: number | null): number | null {
  return tenths === null ? null : tenths / 10;
}
