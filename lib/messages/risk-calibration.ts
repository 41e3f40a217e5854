import { z } from 'zod';
import { Band } from '../domain/model/band';

/** How far the risk number was right on tickets whose end is known. */
export const RiskCalibration = z.object({
  tickets: z.number().int().min(0),
  /** Mean squared error, 0-1. */
  brier: z.number().nullable(),
  /** By how much what was said misses what happened, 0-1. */
  error: z.number().nullable(),
  bands: z.array(
    z.object({
      band: Band,
      tickets: z.number().int().min(1),
      saidPercent: z.number(),
      escalatedPercent: z.number(),
    }),
  ),
});
export type RiskCalibration = z.infer<typeof RiskCalibration>;
