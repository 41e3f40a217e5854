import { z } from 'zod';

/** How a risk number reads. The edges are policy data. */
export const Band = z.enum(['low', 'watch', 'high', 'critical']);
export type Band = z.infer<typeof Band>;
