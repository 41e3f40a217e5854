import type { Instant } from '../model/instant';
import { isDone } from '../model/is-done';
import type { SlaClock } from '../model/sla-clock';
import { countedTimeBetween } from '../time/counted-time-between';
import { aimDeadline } from './aim-deadline';
import { aimWarnings } from './aim-warnings';
import type { ClockAim } from './clock-aim';
import type { ClockRun } from './clock-run';
import type { ComputedClock } from './computed-clock';
import type { TicketTimeline } from './ticket-timeline';

/** `target` is `null` where it is unknown. */
type Aim = ClockAim | { from: Instant; target: null };

/**
 * A run of a clock at `now`, held to its aims.
 * @param aims in order, the first from the run's start on; one that is unknown has no target
 * @throws BusinessTimeError as `addCountedTime`
 */
export function measureClock(
  name: Pick<SlaClock, 'metric' | 'label'>,
  run: ClockRun,
  aims: readonly Aim[],
  timeline: TicketTimeline,
  now: Instant,
): ComputedClock {
  const status = timeline.statuses.at(-1)?.value ?? null;
  const done = run.endedAt !== null || isDone(status);
  const last = aims.at(-1);
  const aim = last !== undefined && last.target !== null ? last : null;
  const base = {
    clock: {
      ...name,
      stage: done ? ('achieved' as const) : null,
      dueAt: null,
      startedAt: run.certain ? run.startedAt : null,
      targetMinutes: aim === null ? null : aim.target / 60_000,
      businessHours: aim === null ? null : aim.calendar.spans !== 'always',
    },
    deadline: null,
    breachedAt: null,
    endedAt: run.certain ? run.endedAt : null,
    counted: null,
    target: aim?.target ?? null,
    warnings: [],
    pauses: aim?.pauses ?? [],
    calendar: aim?.calendar ?? null,
  };
  if (aim === null || !isCertain(run, timeline)) return base;
  const paused = aim.pauses.at(-1)?.until === null;
  const { deadline, breachedAt } = reach(run, aims, now);
  const stage = done ? 'achieved' : paused ? 'paused' : 'active';
  return {
    ...base,
    clock: { ...base.clock, stage, dueAt: stage === 'active' ? deadline : null },
    deadline,
    breachedAt,
    counted: countedTimeBetween(aim.calendar, run.startedAt, run.endedAt ?? now, aim.pauses),
    warnings: stage === 'active' && deadline !== null ? aimWarnings(aim, run.startedAt, deadline) : [],
  };
}

/** Whether the run's moments and all states it went through are known. */
function isCertain(run: ClockRun, { complete, statuses }: TicketTimeline): boolean {
  const end = run.endedAt ?? Number.POSITIVE_INFINITY;
  return (
    complete &&
    run.certain &&
    statuses.every(({ from, value }, index) => {
      const until = statuses[index + 1]?.from ?? Number.POSITIVE_INFINITY;
      return value !== null || from >= end || until <= run.startedAt;
    })
  );
}

/** The deadline of the last aim, and the first deadline that was passed while its own aim held. */
function reach(
  run: ClockRun,
  aims: readonly Aim[],
  now: Instant,
): Pick<ComputedClock, 'deadline' | 'breachedAt'> {
  let deadline: Instant | null = null;
  let breachedAt: Instant | null = null;
  for (const [index, aim] of aims.entries()) {
    if (aim.target === null) continue;
    const pauses = beforeSolved(aim.pauses);
    const stop = run.endedAt ?? aim.pauses[pauses.length]?.from ?? openPause(pauses);
    deadline = aimDeadline({ ...aim, pauses }, run.startedAt, deadline);
    const until = aims[index + 1]?.from ?? stop;
    const passed = deadline !== null && (until === null ? deadline <= now : deadline < until);
    if (passed) breachedAt ??= deadline;
  }
  return { deadline, breachedAt };
}

/** Without the time since it was last solved, if it still is: its deadline is the one it would have had. */
function beforeSolved(pauses: ClockAim['pauses']): ClockAim['pauses'] {
  if (pauses.at(-1)?.until !== null) return pauses;
  const working = pauses.findLastIndex(
    ({ status, until }, index) =>
      (status !== 'solved' && status !== 'closed') || until !== (pauses[index + 1]?.from ?? null),
  );
  return pauses.slice(0, working + 1);
}

/** Since when it pauses. What is fulfilled, solved or paused at the very deadline is in time. */
function openPause(pauses: ClockAim['pauses']): Instant | null {
  const last = pauses.at(-1);
  return last?.until === null ? last.from : null;
}
