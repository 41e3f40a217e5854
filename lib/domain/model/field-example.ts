import { z } from 'zod';
import { FieldReading } from './field-reading';
import { MappedFact } from './mapped-fact';

/** A live example for mapping: one customer, and what each fact would be told by each of its fields. */
export const FieldExample = z.object({
  /** Who it is; `null` is unknown. */
  name: z.string().nullable(),
  /** By the field's key, then by the fact; what a field does not hold for a fact is left out. */
  readings: z.record(z.string(), z.partialRecord(MappedFact, FieldReading)),
  /** What each field of a ticket of theirs holds, as policies read it. Left out: there is none to show. */
  ticket: z.record(z.string(), z.string()).optional(),
});
export type FieldExample = z.infer<typeof FieldExample>;
