import { z } from 'zod';
import { Instant } from './instant';

/** One file of customers' numbers that somebody has imported. The numbers themselves are kept by customer. */
export const KeptImport = z.object({
  id: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  /** When it was imported, in host time. */
  at: Instant,
  /** As it was called where it came from. */
  fileName: z.string().max(300),
  /** Rows of which at least one number was taken, and rows or cells that were not. */
  rows: z.number().int().min(0),
  refused: z.number().int().min(0),
  customers: z.number().int().min(0),
  /** What it told, by id: see `importedMeaning`. */
  metrics: z.array(z.string().max(80)).max(200),
  /** The first and the last moment that it tells of. */
  from: Instant.nullable(),
  until: Instant.nullable(),
});
export type KeptImport = z.infer<typeof KeptImport>;
