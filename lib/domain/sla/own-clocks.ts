import type { Instant } from '../model/instant';
import type { SlaClock } from '../model/sla-clock';
import type { SlaTargets } from '../model/sla-targets';
import type { ClockAim } from './clock-aim';
import { ClockError } from './clock-error';
import { clockPauses } from './clock-pauses';
import type { ClockRun } from './clock-run';
import type { ComputedClock } from './computed-clock';
import { isInstant } from './is-instant';
import { measureClock } from './measure-clock';
import { targetRow } from './target-row';
import type { TargetsInForce } from './targets-in-force';
import type { TicketTimeline } from './ticket-timeline';

type OwnMetric = SlaTargets[number]['metric'];

/** Which run our metrics measure, and the host's metric that comes nearest. */
const RULES: readonly [OwnMetric, keyof TicketTimeline['runs'], SlaClock['metric']][] = [
  ['first_reply', 'firstReply', 'first_reply_time'],
  ['next_reply', 'nextReply', 'next_reply_time'],
  ['update', 'waiting', 'periodic_update_time'],
  ['resolution', 'open', 'requester_wait_time'],
];

/**
 * The clocks of our own targets, each with its own deadline. A run keeps the version of the policy that was in force when it began,
 * so that an edit moves no running clock; a change of priority moves it to that priority's row, from then on.
 * @param timeline as of `now`
 * @param versions in any order; before the first of them the first counts
 * @param tier the customer's; `none` for a customer without one, `null` is unknown
 * @throws ClockError `bad-moment`, `unknown-calendar`
 * @throws BusinessTimeError as `addCountedTime`
 */
export function ownClocks(
  timeline: TicketTimeline,
  versions: readonly TargetsInForce[],
  tier: string | null,
  now: Instant,
): ComputedClock[] {
  if (!isInstant(now)) throw new ClockError('bad-moment', 'now');
  return RULES.flatMap(([metric, kind, shownAs]) => {
    const run = timeline.runs[kind];
    const version = run === null ? undefined : versionAt(versions, run.startedAt);
    if (run === null || run.startedAt > now || version === undefined) return [];
    const held = rowsOf(run, timeline, version, metric, tier);
    const row = held.at(-1)?.row;
    if (row === 'none' || row === undefined) return [];
    const label = row?.name ?? null;
    return [
      measureClock({ metric: shownAs, label }, run, aimsOf(held, run, timeline, version), timeline, now),
    ];
  });
}

type Held = { from: Instant; row: ReturnType<typeof targetRow> };

function versionAt(versions: readonly TargetsInForce[], moment: Instant): TargetsInForce | undefined {
  const ordered = versions.toSorted((a, b) => a.since - b.since);
  return ordered.findLast(({ since }) => since <= moment) ?? ordered[0];
}

/** The rows that the run was held to, by the priority of then. */
function rowsOf(
  run: ClockRun,
  { priorities }: TicketTimeline,
  { slaTargets }: TargetsInForce,
  metric: OwnMetric,
  tier: string | null,
): Held[] {
  const held: Held[] = [];
  for (const [index, { from, value }] of priorities.entries()) {
    const until = priorities[index + 1]?.from;
    if (until !== undefined && until <= run.startedAt) continue;
    if (run.endedAt !== null && from >= run.endedAt && held.length > 0) break;
    const row = targetRow(slaTargets, metric, tier, value);
    if (held.at(-1)?.row !== row || held.length === 0)
      held.push({ from: Math.max(from, run.startedAt), row });
  }
  return held;
}

function aimsOf(
  held: readonly Held[],
  run: ClockRun,
  timeline: TicketTimeline,
  { calendars }: TargetsInForce,
): (ClockAim | { from: Instant; target: null })[] {
  return held.map(({ from, row }) => {
    if (row === null || row === 'none') return { from, target: null };
    const calendar = calendars.find(({ id }) => id === row.calendar);
    if (calendar === undefined) throw new ClockError('unknown-calendar', row.calendar);
    const pauses = clockPauses(timeline, run, row.pausedIn);
    return { from, target: row.minutes * 60_000, calendar, pauses, warnings: row.warnings };
  });
}
