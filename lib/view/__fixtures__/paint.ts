import type { PaintRecord } from '../../domain/model/paint-record';
import { drawBadge } from '../draw-badge';
import { catalogue } from './catalogue';

/** 22 November 2026, 10:42 UTC. */
export const morning = Date.UTC(2026, 10, 22, 10, 42);

/** A ticket at high risk with 24 minutes left, changed as asked, in English words. */
export function paint(changes: Partial<PaintRecord> = {}): PaintRecord {
  const facts = {
    version: 1,
    kind: 'ticket',
    state: 'known',
    number: 74,
    band: 'high',
    atLeast: null,
    trend: null,
    levelName: null,
    escalation: 'none',
    escalatedCount: null,
    dueAt: morning + 24 * 60_000,
    acknowledgeBy: null,
    reasons: [{ sentence: { key: 'badge_undo', values: [] }, points: 31 }],
    next: { levelName: 'Level 1', roleName: 'Senior engineer', ownerNamed: true },
    seenKey: 'acme.zendesk.com/4821/1/0',
    problem: null,
    undo: null,
    readAt: morning,
    computedAt: morning,
    clockOffset: 0,
    ...changes,
  } satisfies Omit<PaintRecord, 'drawn'>;
  const english = { text: catalogue('en'), locale: 'en-GB', timeZone: 'UTC' };
  return { drawn: drawBadge(facts, 'zendesk', english), ...facts };
}
