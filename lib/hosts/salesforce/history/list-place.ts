import { z } from 'zod';
import { Instant } from '../../../domain/model/instant';
import { RecordId } from '../schema/record-id';

/**
 * How far each of the lists of changed cases has come: those changed themselves, in the order of their change; those that only got a
 * mail or a comment, in the order of their ids. `null`: at its beginning.
 */
const ListPlace = z.object({
  changed: z.union([z.object({ at: Instant, id: RecordId }), z.literal('end')]).nullable(),
  mailed: RecordId.or(z.literal('end')).nullable(),
  commented: RecordId.or(z.literal('end')).nullable(),
});
export type ListPlace = z.infer<typeof ListPlace>;

const BEGINNING: ListPlace = { changed: null, mailed: null, commented: null };

/** Writes and reads how far the lists have come. What is none of ours begins anew: read twice is better than not at all. */
export const listPlace = {
  write: (place: ListPlace): string => JSON.stringify(place),

  read(cursor: string | null): ListPlace {
    if (cursor === null) return BEGINNING;
    try {
      return ListPlace.safeParse(JSON.parse(cursor)).data ?? BEGINNING;
    } catch {
      return BEGINNING;
    }
  },
};
