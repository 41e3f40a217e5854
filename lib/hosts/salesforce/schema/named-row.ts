import { z } from 'zod';
import { RecordId } from './record-id';

/** A user or queue: id and name. */
export const NamedRow = z.object({ Id: RecordId, Name: z.string() });
export type NamedRow = z.infer<typeof NamedRow>;
