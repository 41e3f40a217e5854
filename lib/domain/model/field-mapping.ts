import { z } from 'zod';
import { MappedFact } from './mapped-fact';

/** Which of a host's fields holds what. A fact without an entry is not gathered. */
export const FieldMapping = z.object({
  /** Keys of the customer's fields by what they tell. */
  account: z.partialRecord(MappedFact, z.string().min(1).max(200)),
  /** Ids of the ticket's fields by the name policies use for them in lower case, e.g. `product`. */
  ticket: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), z.string().min(1).max(200)),
});
export type FieldMapping = z.infer<typeof FieldMapping>;
