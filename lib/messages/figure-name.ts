import { z } from 'zod';

/** What a group, a rule or a level is called: a text of the policy or the host, or a key of the catalogue. */
export const FigureName = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('message'), key: z.string() }),
]);
export type FigureName = z.infer<typeof FigureName>;
