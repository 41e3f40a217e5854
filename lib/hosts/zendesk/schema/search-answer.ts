import { z } from 'zod';
import { listOf } from './list-of';
import { orUnknown } from './or-unknown';

/** A page of search results of one type, others left out. `count` is how many the whole search has. */
export function searchAnswer<Schema extends z.ZodType>(type: 'ticket' | 'organization', item: Schema) {
  const ofType = z.object({ result_type: z.literal(type).optional() });
  return z.object({
    results: listOf(
      z
        .unknown()
        .refine((result) => ofType.safeParse(result).success)
        .pipe(item),
    ),
    count: orUnknown(z.number().int().min(0)),
  });
}
