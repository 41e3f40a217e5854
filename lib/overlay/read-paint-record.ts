import type { PaintRecord } from '../domain/model/paint-record';

/** Believes a stored paint record: `null` when it is none, of another version, or lacks what drawing needs. */
export function readPaintRecord(stored: unknown): PaintRecord | null {
  try {
    const record = stored as PaintRecord;
    const { reasons, phases } = record.drawn;
    const isWhole =
      record.version === 1 &&
      Number.isFinite(record.clockOffset) &&
      Array.isArray(reasons) &&
      phases.every(({ rest, label, note }) => [rest, label, note].every((text) => typeof text === 'string'));
    return isWhole ? record : null;
  } catch {
    return null;
  }
}
