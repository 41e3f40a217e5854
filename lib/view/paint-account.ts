import type { HealthAssessment } from '../domain/model/health-assessment';
import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import type { PaintRecord } from '../domain/model/paint-record';

/** What the badge of an account shows. Only numbers, codes and moments enter. */
export function paintAccount(known: {
  /** `null` when the account could not be read at all. */
  health: HealthAssessment | null;
  problem: HostProblem | null;
  readAt: Instant | null;
  now: Instant;
  clockOffset: number;
}): PaintRecord {
  const { health, problem, readAt, now, clockOffset } = known;
  const scored = health !== null && health.score !== null && health.band !== null;
  return {
    version: 1,
    kind: 'account',
    state: health === null ? 'unknown' : scored ? 'known' : 'not-enough-data',
    number: health?.score ?? null,
    band: health?.band ?? null,
    trend: scored ? health.trend : null,
    levelName: null,
    escalation: 'none',
    escalatedCount: health?.escalated.length ?? null,
    dueAt: null,
    acknowledgeBy: null,
    reasons: [],
    next: null,
    problem,
    undo: null,
    readAt,
    computedAt: now,
    clockOffset,
  };
}
