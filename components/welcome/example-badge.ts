import type { PaintRecord } from '../../lib/domain/model/paint-record';
import { drawBadge } from '../../lib/view/draw-badge';
import type { Language } from '../../lib/view/language';

/** The badge of a ticket that nobody has opened yet: what it will look like. @param now epoch ms */
export function exampleBadge(now: number, language: Language): PaintRecord {
  const facts = {
    version: 1,
    kind: 'ticket',
    state: 'known',
    number: 83,
    band: 'critical',
    atLeast: null,
    trend: null,
    levelName: null,
    escalation: 'none',
    escalatedCount: null,
    dueAt: now + 24 * 60_000,
    acknowledgeBy: null,
    reasons: [],
    next: null,
    seenKey: null,
    problem: null,
    undo: null,
    readAt: now,
    computedAt: now,
    clockOffset: 0,
  } as const satisfies Omit<PaintRecord, 'drawn'>;
  return { ...facts, reasons: [], drawn: drawBadge({ ...facts, reasons: [] }, 'zendesk', language) };
}
