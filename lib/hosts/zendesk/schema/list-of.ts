import { z } from 'zod';

/** A list without the items that cannot be read: one odd item must not hide the others. */
export function listOf<Schema extends z.ZodType>(item: Schema) {
  return z.array(z.unknown()).transform((items) =>
    items.flatMap((candidate) => {
      const read = item.safeParse(candidate);
      return read.success ? [read.data] : [];
    }),
  );
}
