import { z } from 'zod';
import { CoachNote } from '../domain/model/coach-note';
import { EscalationGround } from '../domain/model/escalation-ground';
import { Instant } from '../domain/model/instant';
import { RecordRef } from '../domain/model/record-ref';
import { Sentence } from '../domain/model/sentence';

const Count = z.number().int().min(0);

/** A closed escalation as it is talked over. Durations are milliseconds by the clock. */
export const Debrief = z.object({
  ref: RecordRef,
  /** `null`: it cannot be read just now. */
  subject: z.string().nullable(),
  /** The customer's name; `null`: it has none, or it cannot be read just now. */
  customer: z.string().nullable(),
  issueType: z.object({ id: z.string(), name: z.string() }),
  cycle: z.number().int().min(1),
  flaggedAt: Instant,
  ground: EscalationGround.nullable(),
  resolvedAt: Instant,
  outcome: z.string().nullable(),
  cause: z.string().nullable(),
  stays: z.array(
    z.object({
      levelId: z.string(),
      levelName: z.string(),
      ownerId: z.string().nullable(),
      from: Instant,
      until: Instant,
      duration: z.number(),
      /** How long it stayed without an acknowledgement after its limit; `null`: it was not late. */
      late: z.number().nullable(),
    }),
  ),
  departures: z.object({ jumps: Count, lowered: Count, holds: Count, exceptions: Count }),
  nextStep: Sentence,
  note: CoachNote.pick({ text: true, discussedAt: true, at: true }).nullable(),
});
export type Debrief = z.infer<typeof Debrief>;
