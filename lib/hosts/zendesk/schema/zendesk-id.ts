import { z } from 'zod';

/**
 * The id of a Zendesk record, as text. On the wire it is an int64; a number above 2^53 has already lost digits when it gets here,
 * so it is refused rather than taken for another record's.
 */
export const ZendeskId = z.union([
  z.number().int().positive().transform(String),
  z.string().regex(/^[1-9]\d{0,18}$/),
]);
export type ZendeskId = z.infer<typeof ZendeskId>;
