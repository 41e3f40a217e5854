import type { KpiFigure } from '../../domain/kpis/kpi-figure';
import { kpis } from '../../domain/kpis/kpis';
import { kpiRegistry } from '../../domain/kpis/registry';
import type { AccountRecord } from '../../domain/model/account-record';
import type { Instant } from '../../domain/model/instant';
import type { Policy } from '../../domain/model/policy';
import { calibrationOf } from '../../domain/prediction/calibration-of';
import { policyCalendar } from '../../domain/time/policy-calendar';
import { triggerId } from '../../domain/triggers/trigger-id';
import type { FigureName } from '../../messages/figure-name';
import type { KpiReport } from '../../messages/kpi-report';
import type { readKpis } from '../../messages/read-kpis';
import { personName } from '../../view/panel/person-name';
import { ruleName } from '../../view/panel/rule-name';
import { groupName } from './group-name';
import { judgedTickets } from './judged-tickets';
import { kpiPeriods } from './kpi-periods';
import { leftOut } from './left-out';
import type { Past } from './past';

type Wish = ReturnType<typeof readKpis.request.parse>;
type Measured = ReturnType<typeof kpis>['kpis'];

/**
 * The figures of a period, from the tickets of accounts whose past is read, in three steps between which it can be left.
 * @param accounts the customers of these tickets
 * @param activatedAt when the policy came into force here; `null` is unknown
 * @throws BusinessTimeError when the policy's calendar cannot tell
 */
export function* kpiReportOf(
  past: Past,
  accounts: AccountRecord[],
  policy: Policy,
  wish: Wish,
  activatedAt: Instant | null,
): Generator<undefined, KpiReport> {
  const readings = past.accounts.flatMap(({ reading }) => reading ?? []);
  const counted = new Set(readings.map(({ account }) => account));
  const tickets = past.tickets.filter(({ ref }) => counted.has(ref.account));
  const now = past.readAt;
  const since = Math.min(now, ...readings.map((reading) => reading.since));
  const { period, months } = kpiPeriods(wish.period, policy, since, activatedAt, now);
  const history = { until: now, tickets, accounts, people: [] };
  yield;
  const told = kpis(history, policy, period, wish.every);
  yield;
  const grouped = wish.by === 'none' ? null : kpis(history, policy, period, wish.by).kpis;
  yield;
  const measured = told.kpis;
  const unfinished = readings.some(({ knownUntil }) => knownUntil === null);
  // A goal is neither met nor missed by the few tickets that happened to be read first.
  const judged = (figures: KpiFigure[]) =>
    unfinished ? figures.map((one) => ({ ...one, judgementKey: null })) : figures;
  const left = leftOut(measured);
  const dwell = measured['level-dwell'].whole;
  return {
    ...{ countedAt: now, period: told.period, months, policyVersion: policy.version, activatedAt },
    timeZone: policyCalendar(policy).timeZone,
    knownUntil: unfinished ? null : Math.min(...readings.map(({ knownUntil }) => knownUntil ?? 0)),
    accounts: past.accounts.map(({ account: { account }, reading }) => ({
      account,
      read: reading?.read ?? 0,
      listed: reading?.listed ?? 0,
      knownUntil: reading?.knownUntil ?? null,
      counted: reading !== null,
    })),
    tickets: tickets.length,
    indicators: kpiRegistry.map(({ id, labelKey, figures }) => ({
      ...{ id, labelKey, figures: judged(figures(measured[id].whole)), leftOut: left[id] },
      trend: measured[id].groups.map(({ key, result }) => ({
        key: key ?? '',
        figures: judged(figures(result)),
      })),
      groups: (grouped?.[id].groups ?? []).map(({ key, result }) => ({
        name: groupName(wish.by, key, policy),
        figures: judged(figures(result)),
      })),
    })),
    days: measured['open-escalations'].whole.days,
    levels: dwell.levels.map(({ levelId, n, median, businessMedian }) => ({
      ...{ n, median, businessMedian, bottleneck: levelId === dwell.bottleneck },
      id: levelId,
      name: named(policy.levels, levelId),
    })),
    issueTypes: dwell.issueTypes.map(({ issueType, escalations }) => ({
      name: named(policy.issueTypes, issueType),
      escalations,
    })),
    reasons: measured['first-contact-resolution'].whole.reasons.map(({ cause, escalations }) => ({
      name: cause === null ? null : named(policy.causes, cause),
      escalations,
    })),
    nps: measured['nps-after-escalation'].whole,
    churn: measured.churn.whole,
    goals: policy.goals,
    ratePercent: policy.guard.ratePercent,
    rules: rulesOf(measured, policy),
    calibration: calibrationOf(judgedTickets(tickets, policy, now + 1), policy.risk.bands),
    review: told.review && {
      ...{ state: told.review.state, days: told.review.days },
      person: personName(past.people, told.review.personId),
    },
  };
}

function named(list: readonly { id: string; name: string }[], id: string): FigureName {
  return { kind: 'text', text: list.find((one) => one.id === id)?.name ?? id };
}

function rulesOf(measured: Measured, policy: Policy): KpiReport['rules'] {
  const modes = new Map([
    ...policy.triggers.map((setting) => [triggerId(setting), setting.mode] as const),
    ...policy.combinations.map(({ id, mode }) => [id, mode] as const),
  ]);
  return measured.precision.whole.rules.map((rule) => ({
    ...rule,
    name: nameOfRule(rule.rule, policy),
    mode: modes.get(rule.rule) ?? null,
  }));
}

function nameOfRule(rule: string, policy: Policy): FigureName {
  const name = ruleName(rule, policy);
  return name.kind === 'text' ? name : { kind: 'message', key: name.key };
}
