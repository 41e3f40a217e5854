import type { Calendar } from '../model/calendar';
import type { ExplainedClock } from '../model/explained-clock';
import type { Instant } from '../model/instant';
import type { SlaClock } from '../model/sla-clock';
import type { TicketHistory } from '../model/ticket-history';
import { BusinessTimeError } from '../time/business-time-error';
import { agreesWithHost } from './agrees-with-host';
import { allHours } from './all-hours';
import type { ComputedClock } from './computed-clock';
import { hostClock } from './host-clock';
import { measureClock } from './measure-clock';
import { timelineOf } from './timeline-of';
import { toldOfRun } from './told-of-run';

type Told = ExplainedClock['told'];
type Why = Extract<Told, { state: 'unknown' }>['why'];

/**
 * Where the time of a host's clock went (acceptance 4.15). The host's deadline is what counts: a count that comes to it is believed,
 * and so the ticket's history is only needed for a clock that stood still, is over or was moved. By which business hours a host
 * counts is not told: those by which the deadline comes out, else the only ones that it keeps. Hours of the policy count for that
 * only where the deadline comes out by them.
 * @param known `history`: `null` where it was not read. `hostCalendars`: `null` where they could not be
 */
export function explainClock(
  clock: SlaClock,
  known: {
    history: TicketHistory | null;
    hostCalendars: readonly Calendar[] | null;
    policyCalendars: readonly Calendar[];
  },
  now: Instant,
): ExplainedClock {
  try {
    return { clock, told: tell(clock, known, now) };
  } catch (error) {
    if (!(error instanceof BusinessTimeError)) throw error;
    return { clock, told: unknown(error.code === 'too-long' ? 'too-long' : 'calendar') };
  }
}

function tell(clock: SlaClock, known: Parameters<typeof explainClock>[1], now: Instant): Told {
  const { metric, targetMinutes, businessHours, dueAt } = clock;
  if (targetMinutes === null) return unknown('target');
  const hostHours = known.hostCalendars ?? [];
  const candidates = [
    ...(businessHours === true ? [] : [allHours]),
    ...(businessHours === false ? [] : [...hostHours, ...known.policyCalendars]),
  ];
  const agreeing = (runs: readonly (ComputedClock | null)[]) =>
    runs.find((run) => run !== null && run.counted !== null && agreesWithHost(run.deadline, dueAt));

  const straight = agreeing(candidates.map((calendar) => straightRun(clock, calendar, now)));
  if (straight != null) return toldOfRun(straight, dueAt, now);
  if (businessHours === null) return unknown('hours');
  if (metric === 'milestone') return unknown(whyOfMilestone(clock, known.hostCalendars));
  if (known.history === null) return unknown('history');

  const timeline = timelineOf(known.history, now);
  const runs = candidates.map((calendar) => hostClock(clock, timeline, calendar, now));
  const found = agreeing(runs) ?? (businessHours && hostHours.length !== 1 ? null : runs[0]);
  if (found != null) return toldOfRun(found, dueAt, now);
  return unknown(businessHours && hostHours.length !== 1 ? 'calendar' : 'history');
}

/** The run as it is when the clock never stood still since the start that the host gives. */
function straightRun(
  { metric, label, startedAt, targetMinutes, dueAt, stage }: SlaClock,
  calendar: Calendar,
  now: Instant,
): ComputedClock | null {
  if (startedAt === null || dueAt === null || targetMinutes === null || stage !== 'active') return null;
  if (startedAt > now) return null;
  const run = { startedAt, endedAt: null, certain: true };
  const target = Math.max(1, Math.round(targetMinutes * 60_000));
  const aim = { from: startedAt, target, calendar, pauses: [], warnings: [] };
  return measureClock({ metric, label }, run, [aim], { ...NOTHING_HAPPENED, openedAt: startedAt }, now);
}

const NOTHING_HAPPENED = {
  complete: true,
  until: 0,
  statuses: [],
  priorities: [],
  groupId: null,
  runs: { firstReply: null, nextReply: null, sinceReply: null, waiting: null, open: null, group: null },
} as const;

/** A host with milestones tells when one began and is due, and nothing of when it stood still between. */
function whyOfMilestone(
  { startedAt, businessHours }: SlaClock,
  hostCalendars: readonly Calendar[] | null,
): Why {
  if (startedAt === null) return 'start';
  return businessHours === true && (hostCalendars ?? []).length !== 1 ? 'calendar' : 'pauses';
}

function unknown(why: Why): Told {
  return { state: 'unknown', why };
}
