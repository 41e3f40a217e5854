import type { Instant } from '../model/instant';
import type { Milestone } from '../model/milestone';
import type { SlaClock } from '../model/sla-clock';

interface MilestoneClock {
  clock: SlaClock;
  /** `missed` runs on after its target, `met-late` was completed after it; `null` is unknown. */
  state: 'running' | 'paused' | 'missed' | 'met' | 'met-late' | null;
  /** Milliseconds of plain time after the target, until completion or `now`; `null` when in time, paused or unknown. */
  late: number | null;
}

/**
 * A milestone as a clock. Its state is `IsCompleted` by `IsViolated`, its deadline `TargetDate` as given, and it is paused while its
 * case is stopped. `IsViolated` is set by a job of the host: a target that has passed is missed also before that.
 */
export function milestoneClock(milestone: Milestone, now: Instant): MilestoneClock {
  const state = stateOf(milestone, now);
  const running = state === 'running' || state === 'missed';
  const { name, startedAt, targetAt, completedAt, targetMinutes, businessHours } = milestone;
  return {
    clock: {
      metric: 'milestone',
      label: name,
      stage: stageOf(milestone),
      dueAt: running ? targetAt : null,
      startedAt,
      targetMinutes,
      businessHours,
    },
    state,
    late: late(state, targetAt, state === 'met-late' ? completedAt : now),
  };
}

function stageOf({ completed, stopped }: Milestone): SlaClock['stage'] {
  if (completed === null) return null;
  if (completed) return 'achieved';
  if (stopped === null) return null;
  return stopped ? 'paused' : 'active';
}

function stateOf(milestone: Milestone, now: Instant): MilestoneClock['state'] {
  const { violated, targetAt } = milestone;
  const stage = stageOf(milestone);
  if (stage === null) return null;
  if (stage === 'paused') return 'paused';
  if (stage === 'achieved') return violated === null ? null : violated ? 'met-late' : 'met';
  if (violated === true || (targetAt !== null && targetAt <= now)) return 'missed';
  return violated === null && targetAt === null ? null : 'running';
}

function late(
  state: MilestoneClock['state'],
  targetAt: Instant | null,
  until: Instant | null,
): number | null {
  if ((state !== 'missed' && state !== 'met-late') || targetAt === null || until === null) return null;
  return Math.max(0, until - targetAt);
}
