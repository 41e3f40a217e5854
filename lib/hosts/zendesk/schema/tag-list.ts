import { z } from 'zod';

/** The tags of a record: a list of words; the published description also allows one text of words separated by spaces. */
export const TagList = z.union([
  z.array(z.string()),
  z.string().transform((text) => text.split(/[\s,]+/).filter((word) => word !== '')),
]);
export type TagList = z.infer<typeof TagList>;
