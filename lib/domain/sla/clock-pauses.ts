import type { TimeTrace } from '../model/time-trace';
import type { Pause } from '../time/pause';
import type { ClockRun } from './clock-run';
import type { TicketTimeline } from './ticket-timeline';

type PausingStatus = Extract<TimeTrace['segments'][number], { kind: 'paused' }>['status'];

/** When a run stood still in these states, and in solved and closed ones, in order. One without end lasts still. */
export function clockPauses(
  { statuses }: Pick<TicketTimeline, 'statuses'>,
  run: ClockRun,
  pausedIn: readonly ('pending' | 'hold')[],
): (Pause & { status: PausingStatus })[] {
  const pauses: (Pause & { status: PausingStatus })[] = [];
  for (const [index, { from, value }] of statuses.entries()) {
    const until = statuses[index + 1]?.from ?? null;
    if ((until !== null && until <= run.startedAt) || (run.endedAt !== null && from >= run.endedAt)) continue;
    const status = pausing(value, pausedIn);
    if (status !== null) pauses.push({ from: Math.max(from, run.startedAt), until, status });
  }
  return pauses;
}

function pausing(
  value: TicketTimeline['statuses'][number]['value'],
  pausedIn: readonly ('pending' | 'hold')[],
): PausingStatus | null {
  if (value === 'solved' || value === 'closed') return value;
  return pausedIn.find((status) => status === value) ?? null;
}
