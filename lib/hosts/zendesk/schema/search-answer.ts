import { z } from 'zod';
import { listOf } from './list-of';
import { orUnknown } from './or-unknown';
import { withSideloads } from './with-sideloads';

/** A page of search results of one type, others left out. `count` is how many the whole search has. */
export function searchAnswer<Schema extends z.ZodType>(type: 'ticket' | 'organization', item: Schema) {
  const ofType = z.object({ result_type: z.literal(type).optional() });
  return z
    .looseObject({ results: z.array(z.unknown()) })
    .transform((answer) => ({
      count: answer.count,
      results: answer.results
        .filter((result) => ofType.safeParse(result).success)
        .map((result) => withSideloads(result, answer)),
    }))
    .pipe(z.object({ results: listOf(item), count: orUnknown(z.number().int().min(0)) }));
}
