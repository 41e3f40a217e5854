import type { PaintRecord } from '../domain/model/paint-record';

/** Believes a stored paint record: `null` when it is none, of another version, or lacks what drawing needs. */
export function readPaintRecord(stored: unknown): PaintRecord | null {
  try {
    const record = stored as PaintRecord;
    const { reasons, phases } = record.drawn;
    const isWhole =
      record.version === 1 &&
      Number.isFinite(record.clockOffset) &&
      phases.every(({ details, times, notes }) => [reasons, details, times, notes].every(Array.isArray));
    return isWhole ? record : null;
  } catch {
    return null;
  }
}
