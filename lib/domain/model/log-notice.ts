import { z } from 'zod';
import { AlertKind } from './alert-kind';
import { Instant } from './instant';

/** That this browser told its person something of a record. */
export const LogNotice = z.object({
  id: z.string(),
  kind: AlertKind,
  /** When it was told. */
  at: Instant,
  /** What it counted down to, else when it happened. */
  dueAt: Instant,
});
export type LogNotice = z.infer<typeof LogNotice>;
