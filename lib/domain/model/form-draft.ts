import { z } from 'zod';

/** What somebody has typed and chosen in a form that is not sent yet. */
export const FormDraft = z.object({
  /** Which form. */
  form: z.string().min(1).max(800),
  /** By the name of the field. */
  fields: z.record(z.string().max(40), z.string().max(20_000)),
  /** The key of the transition that its author saw when the form was opened; `null` where the log was not known. */
  seenKey: z.string().nullable(),
});
export type FormDraft = z.infer<typeof FormDraft>;
