import type { PaintRecord } from '../domain/model/paint-record';

/** Believes a stored paint record: `null` when it is none, of another version, or lacks what drawing needs. */
export const readPaintRecord = (stored: unknown): PaintRecord | null => {
  try {
    const record = stored as PaintRecord;
    const { mark, reasons, phases } = record.drawn;
    const texts = [
      mark.words,
      ...reasons.flat(),
      ...phases.flatMap((phase) => [phase.rest, phase.label, phase.note, phase.listed]),
    ];
    const isWhole = record.version === 1 && texts.every((text) => typeof text === 'string');
    return isWhole && Number.isFinite(record.clockOffset) ? record : null;
  } catch {
    return null;
  }
};
