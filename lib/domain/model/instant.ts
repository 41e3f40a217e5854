import { z } from 'zod';

/** A moment: milliseconds since 1970-01-01T00:00Z, up to the end of the year 9999. */
export const Instant = z.number().int().min(0).max(253_402_300_799_999);
export type Instant = z.infer<typeof Instant>;
