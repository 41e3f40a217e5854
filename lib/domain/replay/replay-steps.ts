import { escalationsOf } from '../kpis/escalations-of';
import { outcomeOf } from '../kpis/outcome-of';
import { ruleQuality } from '../kpis/rule-quality';
import type { History } from '../model/history';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import { triggerId } from '../triggers/trigger-id';
import { byMoment } from './by-moment';
import { indexHistory } from './index-history';
import { loadsOf } from './loads-of';
import type { ReplayReport } from './replay-report';
import { replayTicket } from './replay-ticket';

/** So many tickets between two steps: with 10,000 of them a step takes some milliseconds. */
const AT_ONCE = 25;
/** A week, as everywhere where rules are judged. */
const HORIZON = 7 * 86_400_000;

/**
 * Runs a policy over a history with the engine that runs in the browser, and says what would have fired when, why and to whom, how
 * good each rule was, and who would have had how much (acceptance 4.5). When a ticket went wrong is what the
 * indicators say (`outcomeOf`), so that replay and the score of one's own rules agree. What happened after `history.until` is left out.
 * Between two steps it can be left; each tells how many tickets of how many are done.
 * @throws BusinessTimeError, ClockError when a calendar of the policy cannot tell
 */
export function* replaySteps(
  history: History,
  policy: Policy,
): Generator<{ done: number; all: number }, ReplayReport> {
  const all = history.tickets.length;
  yield { done: 0, all };
  const index = indexHistory(history, policy);
  const { until } = index;
  const byRecord = new Map<string, Instant | 'none' | null>();
  const firings: ReplayReport['firings'] = [];
  const climbs: ReplayReport['climbs'] = [];
  let looks = 0;
  let done = 0;
  for (const [key, past] of index.tickets) {
    done += 1;
    if (done % AT_ONCE === 0) yield { done, all };
    if (past.openedAt > until) continue;
    const { escalation, hostEscalatedAt } = past.record;
    // What happened at the last moment itself is known.
    const courses = escalation === null ? null : escalationsOf(escalation, policy, until + 1);
    byRecord.set(key, outcomeOf(courses, hostEscalatedAt, until + 1));
    const told = replayTicket(index, past, until);
    for (const firing of told.firings) firings.push(firing);
    for (const climb of told.climbs) climbs.push(climb);
    looks += told.looks;
  }
  const outcomes = [...byRecord.values()];
  const named = firings.map(({ rule, ticket, at }) => ({ rule, recordKey: ticket, at }));
  const qualities = new Map(
    ruleQuality(named, { until, byRecord }, HORIZON).map((quality) => [quality.rule, quality]),
  );
  const rules = [
    ...policy.triggers.map((setting) => ({ rule: triggerId(setting), mode: setting.mode })),
    ...policy.combinations.map(({ id, mode }) => ({ rule: id, mode })),
  ];
  return {
    policyVersion: policy.version,
    until,
    horizon: HORIZON,
    tickets: byRecord.size,
    looks,
    badTickets: outcomes.filter((outcome) => typeof outcome === 'number').length,
    unknownTickets: outcomes.filter((outcome) => outcome === null).length,
    rules: rules.map(({ rule, mode }) => ({ rule, mode, quality: qualities.get(rule) ?? null })),
    loads: loadsOf(firings, climbs),
    firings: byMoment(firings),
    climbs: byMoment(climbs),
  };
}
