import { z } from 'zod';

/** A field of a host's customers or tickets that can be mapped. */
export const HostField = z.object({
  of: z.enum(['account', 'ticket']),
  /** By what it is read: a key or an id. */
  key: z.string(),
  /** As people see it. */
  title: z.string(),
  /** What it holds; `null`: a kind we do not know. */
  kind: z.enum(['text', 'choice', 'number', 'date', 'checkbox', 'person']).nullable(),
  /** It is the host's own, or not for this person to write: nothing that escalations set. Left out: it may be set. */
  readOnly: z.literal(true).optional(),
});
export type HostField = z.infer<typeof HostField>;
