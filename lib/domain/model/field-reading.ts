import { z } from 'zod';
import { Instant } from './instant';

/** What a mapped fact reads in a field: a word, a number, a day or the host id of a person. */
export const FieldReading = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  /** `currency` is the code of an amount, where the host has several. */
  z.object({ kind: z.literal('number'), number: z.number(), currency: z.string().optional() }),
  /** The day's beginning, UTC. */
  z.object({ kind: z.literal('day'), at: Instant }),
  z.object({ kind: z.literal('person'), id: z.string() }),
]);
export type FieldReading = z.infer<typeof FieldReading>;
