import type { PaintRecord } from '../domain/model/paint-record';

/**
 * Believes of a stored paint record what can be drawn: `null` when it is none, or of another version; where a number should stand
 * and does not, it is unknown. Words we do not know are left: no text and no band is found for them.
 */
export function readPaintRecord(stored: unknown): PaintRecord | null {
  const record = stored as PaintRecord | null | undefined;
  if (record?.version !== 1 || !Array.isArray(record.reasons)) return null;
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  return {
    ...record,
    number: number(record.number),
    trend: number(record.trend),
    escalatedCount: number(record.escalatedCount),
    dueAt: record.dueAt === 'none' ? 'none' : number(record.dueAt),
    acknowledgeBy: number(record.acknowledgeBy),
    readAt: number(record.readAt),
    clockOffset: number(record.clockOffset) ?? 0,
  };
}
