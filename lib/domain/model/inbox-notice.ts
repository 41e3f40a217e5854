import { z } from 'zod';
import { AlertKind } from './alert-kind';
import { EscalationDeed } from './escalation-deed';
import { Instant } from './instant';
import { RecordRef } from './record-ref';

/** Something that its reader was told, with what became of it. `null` is unknown, or none. */
export const InboxNotice = z.object({
  id: z.string(),
  ref: RecordRef,
  /** The ticket's subject, the customer's name. */
  subject: z.string().nullable(),
  kind: AlertKind,
  /** Of a clock; empty for what is none. */
  metric: z.string(),
  /** What it counts down to, else when it happened. */
  dueAt: Instant,
  toldAt: Instant,
  levelName: z.string().nullable(),
  /** Of a step that is due: the level it leads to. */
  toLevelName: z.string().nullable(),
  deed: EscalationDeed.nullable(),
  /** Of a customer's health: what it fell from and to. */
  from: z.number().nullable(),
  to: z.number().nullable(),
  /** Name of who did it. */
  by: z.string().nullable(),
  unread: z.boolean(),
  /** Whether it holds still. */
  stands: z.boolean(),
  /** What keeps its pop-up back: a snooze, with its reason (empty: none was given), or the quiet hours. */
  held: z.object({ by: z.enum(['snooze', 'hours']), until: Instant, reason: z.string() }).nullable(),
  /** What ended it, and by whom. */
  became: z
    .object({
      deed: z.union([EscalationDeed, z.literal('answered')]),
      by: z.string().nullable(),
      at: Instant,
    })
    .nullable(),
  /** The state in which it can be acknowledged from here. */
  acknowledgeKey: z.string().nullable(),
});
export type InboxNotice = z.infer<typeof InboxNotice>;
