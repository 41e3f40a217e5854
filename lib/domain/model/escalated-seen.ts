import { z } from 'zod';
import { Instant } from './instant';

/** When the escalated tickets of an account had changed last as they were looked at, by id; `null`: the host did not say. */
export const EscalatedSeen = z.record(z.string(), Instant.nullable());
export type EscalatedSeen = z.infer<typeof EscalatedSeen>;
