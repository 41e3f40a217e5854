import { z } from 'zod';
import { Instant } from './instant';
import { Priority } from './priority';
import { RecordRef } from './record-ref';
import { SurveyAnswer } from './survey-answer';
import { TicketStatus } from './ticket-status';

/** The tickets or cases of one customer, newest first, as far as one page of the host reaches. */
export const CustomerTickets = z.object({
  tickets: z.array(
    z.object({
      id: z.string(),
      /** Which one it is where it lies in the customer's other system; left out: in the same as the rest of the list. */
      ref: RecordRef.optional(),
      subject: z.string().nullable(),
      status: TicketStatus.nullable(),
      createdAt: Instant.nullable(),
      escalated: z.boolean().nullable(),
      /** The escalation level our tag names, when there is one. */
      levelId: z.string().nullable(),
      /** The product it is about, the kind of issue by the policy, and when it was solved; `null`, or left out, here and below: unknown. */
      product: z.string().nullable().optional(),
      issueType: z.string().nullable().optional(),
      solvedAt: Instant.nullable().optional(),
      priority: z
        .union([Priority, z.literal('none')])
        .nullable()
        .optional(),
      /** When the nearest of its running clocks breaches; `none` runs. */
      dueAt: z
        .union([Instant, z.literal('none')])
        .nullable()
        .optional(),
    }),
  ),
  /** What the customer answered to surveys about these tickets, in any order; `null`, or left out: unknown. */
  surveys: z.array(SurveyAnswer).nullable().optional(),
  /** False when the host has more than it showed: counts are then at least, not exactly. */
  complete: z.boolean(),
});
export type CustomerTickets = z.infer<typeof CustomerTickets>;
