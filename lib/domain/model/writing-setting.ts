import { z } from 'zod';

/** What an account's escalations write beside note, tags, owner and priority. */
export const WritingSetting = z.object({
  /** A ticket field of the customer's own that says that a ticket is escalated: its id and the value it then has. */
  escalationField: z
    .object({
      id: z.string().regex(/^[A-Za-z0-9_]{1,80}$/),
      value: z.union([z.string().max(200), z.boolean()]),
    })
    .nullable()
    .default(null),
});
export type WritingSetting = z.infer<typeof WritingSetting>;
