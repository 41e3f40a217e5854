import type { DrawnBadge } from '../domain/model/drawn-badge';
import type { HealthAssessment } from '../domain/model/health-assessment';
import type { HostId } from '../domain/model/host-id';
import type { HostProblem } from '../domain/model/host-problem';
import type { Instant } from '../domain/model/instant';
import type { PaintRecord } from '../domain/model/paint-record';
import { drawBadge } from './draw-badge';
import { healthTrend } from './health-trend';
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
    trend: scored ? (healthTrend(health)?.change ?? null) : null,
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
  const drawn = drawBadge(facts, known.host, known.language);
  return { ...facts, drawn: scored ? { ...drawn, reasons: pulls(health, known.language) } : drawn };
}

/** The three metrics that pull the score down most, each with its own. */
function pulls({ metrics }: HealthAssessment, { text, locale }: Language): DrawnBadge['reasons'] {
  return metrics
    .flatMap(({ metric, score, weightPercent }) =>
      score === null ? [] : [{ metric, score, loss: (10 - score) * weightPercent }],
    )
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss)
    .slice(0, 3)
    .map(({ metric, score }) => [
      text(`metric_${metric}`, []) || metric,
      score.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    ]);
}
