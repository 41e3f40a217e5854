import type { Assessment } from '../domain/model/assessment';
import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import type { OutboxEntry } from '../domain/model/outbox-entry';
import type { PaintRecord } from '../domain/model/paint-record';

/** What the badge of a ticket shows. Only numbers, codes, moments and the policy's names enter. */
export function paintTicket(known: {
  /** `null` when the ticket could not be read at all. */
  assessment: Assessment | null;
  outbox: readonly OutboxEntry[];
  levelNames: ReadonlyMap<string, string>;
  problem: HostProblem | null;
  readAt: Instant | null;
  now: Instant;
  clockOffset: number;
}): PaintRecord {
  const { assessment, problem, readAt, now, clockOffset } = known;
  const pending = known.outbox.find(
    (row) => row.deed === 'escalated' && ['queued', 'sending', 'unknown'].includes(row.state),
  );
  const rising = assessment?.path.find((step) => step.state === 'next') ?? null;
  const levelId =
    pending?.levelId ?? (assessment?.escalation.status === 'none' ? null : assessment?.escalation.levelId);
  return {
    version: 1,
    kind: 'ticket',
    state: assessment === null ? 'unknown' : assessment.risk.state,
    number: assessment?.risk.state === 'known' ? assessment.risk.number : null,
    band: assessment?.risk.state === 'known' ? assessment.risk.band : null,
    trend: null,
    levelName: levelId == null ? null : (known.levelNames.get(levelId) ?? levelId),
    escalation: pending === undefined ? (assessment?.escalation.status ?? 'none') : waitingOrQueued(pending),
    escalatedCount: null,
    dueAt:
      assessment === null || assessment.clocks === null ? null : (assessment.nearestClock?.dueAt ?? 'none'),
    acknowledgeBy: assessment?.escalation.status === 'open' ? assessment.escalation.dueAt : null,
    reasons: (assessment?.reasons ?? []).slice(0, 3).map(({ sentence, points }) => ({ sentence, points })),
    next:
      rising === null || assessment?.risk.state === 'done'
        ? null
        : {
            levelName: rising.levelName,
            roleName: rising.roleName,
            ownerNamed: typeof rising.owner === 'object',
          },
    problem,
    undo:
      pending?.state === 'queued' && pending.undoUntil > now
        ? { rowId: pending.id, until: pending.undoUntil }
        : null,
    readAt,
    computedAt: now,
    clockOffset,
  };
}

function waitingOrQueued(row: OutboxEntry): 'queued' | 'waiting' {
  return row.problem === null ? 'queued' : 'waiting';
}
