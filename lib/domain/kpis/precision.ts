import { countVerdicts } from './count-verdicts';
import { figure } from './figure';
import { groupedBy } from './grouped-by';
import { isWithin } from './is-within';
import type { Kpi } from './kpi';
import type { KpiFiring } from './kpi-firing';
import type { KpiScope } from './kpi-scope';
import { median } from './median';
import type { RuleQuality } from './rule-quality-numbers';
import { sharePercent } from './share-percent';
import { timeBuckets } from './time-buckets';

interface RulePrecision extends RuleQuality {
  /** What people said of it in the period. */
  agreed: number;
  disagreed: number;
  /** `null` with fewer hits, false alarms and late firings than the policy's least number. */
  verdict: 'keep' | 'loosen' | 'drop' | null;
  /** Each month of the period by its name. */
  trend: (Shares & { month: string })[];
}

interface Shares {
  hits: number;
  falseAlarms: number;
  late: number;
  precisionPercent: number | null;
}

interface Precision extends Shares {
  medianLead: number | null;
  /** Every rule of the policy, also one that never fired, and every other one that fired, by id. */
  rules: RulePrecision[];
  /** Tickets of which nobody knows what rules said of them. */
  leftOut: number;
}

/**
 * Acceptance KP6, 4.13: what rules were worth, counted when they fired. A rule below the policy's share of hits is one to loosen, below half
 * of it one to drop. Recall is of the tickets that went wrong in the period.
 */
export const precision: Kpi<Precision> = {
  id: 'precision',
  labelKey: 'kpi_precision',
  measure(scope) {
    const firings = scope.firings.filter(({ at }) => isWithin(at, scope.period));
    return {
      ...sharesOf(firings),
      medianLead: median(firings.flatMap(({ lead }) => lead ?? [])),
      rules: rulesOf(scope, firings),
      leftOut: scope.tickets.filter(
        ({ record, course }) => record.signals === null && course.openedAt < scope.period.until,
      ).length,
    };
  },
  figures: ({ hits, falseAlarms, late, precisionPercent, medianLead }) => [
    figure('precision', 'percent', precisionPercent, hits + falseAlarms + late),
    figure('false_alarms', 'count', falseAlarms, hits + falseAlarms + late),
    figure('late', 'count', late, hits + falseAlarms + late),
    figure('lead', 'duration', medianLead, hits),
  ],
};

function rulesOf(scope: KpiScope, firings: readonly KpiFiring[]): RulePrecision[] {
  const { policy, period, remarks } = scope;
  const bad = new Set(
    scope.tickets.flatMap(({ key, record, outcome }) =>
      record.signals !== null && outcome !== 'none' && isWithin(outcome, period) ? [key] : [],
    ),
  );
  const months = timeBuckets(scope.calendar, period, 'month');
  const caught = groupedBy(
    scope.firings.filter(({ verdict, recordKey }) => verdict === 'hit' && bad.has(recordKey)),
    ({ rule }) => rule,
  );
  const byRule = groupedBy(firings, ({ rule }) => rule);
  const said = groupedBy(
    remarks.filter(({ at }) => isWithin(at, period)),
    ({ rule }) => rule,
  );
  const ids = new Set([
    ...policy.triggers.map(({ id, rule }) => id ?? rule),
    ...policy.combinations.map(({ id }) => id),
    ...byRule.keys(),
    ...said.keys(),
  ]);
  return [...ids].sort().map((rule) => {
    const own = byRule.get(rule) ?? [];
    const records = new Set(caught.get(rule)?.map(({ recordKey }) => recordKey));
    const quality = countVerdicts(rule, own, bad.size, records.size);
    const opinions = said.get(rule) ?? [];
    return {
      ...quality,
      agreed: opinions.filter(({ agrees }) => agrees).length,
      disagreed: opinions.filter(({ agrees }) => !agrees).length,
      verdict: verdictOf(quality, policy.goals),
      trend: months.map((month) => ({
        month: month.key,
        ...sharesOf(own.filter(({ at }) => isWithin(at, month))),
      })),
    };
  });
}

function sharesOf(firings: readonly KpiFiring[]): Shares {
  const count = (verdict: KpiFiring['verdict']) => firings.filter((one) => one.verdict === verdict).length;
  const [hits, falseAlarms, late] = [count('hit'), count('false-alarm'), count('late')];
  return { hits, falseAlarms, late, precisionPercent: sharePercent(hits, hits + falseAlarms + late) };
}

function verdictOf(
  { hits, falseAlarms, late, precisionPercent }: RuleQuality,
  { precisionPercent: goal, minimumFirings }: KpiScope['policy']['goals'],
): RulePrecision['verdict'] {
  if (precisionPercent === null || hits + falseAlarms + late < minimumFirings) return null;
  return precisionPercent >= goal ? 'keep' : precisionPercent >= goal / 2 ? 'loosen' : 'drop';
}
