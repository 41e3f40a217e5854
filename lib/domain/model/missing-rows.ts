import { z } from 'zod';
import { Instant } from './instant';

/** Tickets that a host did not give although its list shows them, by id, and when they were last asked for. */
export const MissingRows = z.record(z.string(), Instant);
export type MissingRows = z.infer<typeof MissingRows>;
