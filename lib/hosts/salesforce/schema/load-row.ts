import { z } from 'zod';
import { RecordId } from './record-id';

/** How many cases an owner has: a counting query names the count `expr0`. */
export const LoadRow = z.object({ OwnerId: RecordId, expr0: z.number().int().min(0) });
