import type { HealthAssessment } from '../domain/model/health-assessment';
import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import type { PaintRecord } from '../domain/model/paint-record';
import { drawBadge } from './draw-badge';
import type { Language } from './language';

/** What the badge of an account shows. Only numbers, codes and moments enter. */
export function paintAccount(known: {
  /** `null` when the account could not be read at all. */
  health: HealthAssessment | null;
  problem: HostProblem | null;
  readAt: Instant | null;
  now: Instant;
  clockOffset: number;
  host: HostId;
  language: Language;
}): PaintRecord {
  const { health, problem, readAt, now, clockOffset } = known;
  const scored = health !== null && health.score !== null && health.band !== null;
  const facts = {
    version: 1,
    kind: 'account',
    state: health === null ? 'unknown' : scored ? 'known' : 'not-enough-data',
    number: health?.score ?? null,
    band: health?.band ?? null,
    atLeast: null,
    trend: scored ? health.trend : null,
    levelName: null,
    escalation: 'none',
    escalatedCount: health?.escalated.length ?? null,
    dueAt: null,
    acknowledgeBy: null,
    reasons: [],
    next: null,
    seenKey: null,
    problem,
    undo: null,
    readAt,
    computedAt: now,
    clockOffset,
  } satisfies Omit<PaintRecord, 'drawn'>;
  return { ...facts, drawn: drawBadge(facts, known.host, known.language) };
}
