import { z } from 'zod';
import { EscalationEvent } from './escalation-event';
import { Instant } from './instant';
import { MessageReading } from './message-reading';
import { RecordRef } from './record-ref';
import { SignalRecord } from './signal-record';
import { SurveyAnswer } from './survey-answer';
import { TicketHistory } from './ticket-history';

/** The whole story of one ticket, as indicators and replay read it. `null` is unknown. */
export const TicketRecord = z.object({
  ref: RecordRef,
  /** The host's own word for what kind of ticket it is. */
  type: z.string().nullable(),
  subject: z.string().nullable(),
  product: z.string().nullable(),
  tags: z.array(z.string()).nullable(),
  /** The ticket's other fields by their name in lower case. */
  fields: z.record(z.string(), z.string()).nullable(),
  requesterId: z.string().nullable(),
  accountId: z.union([z.string(), z.literal('none')]).nullable(),
  history: TicketHistory,
  /** What each message amounts to; those of the history by their moment. */
  messages: z.array(MessageReading).nullable(),
  surveys: z.array(SurveyAnswer).nullable(),
  escalation: z.array(EscalationEvent).nullable(),
  /** When the host's own flag said that it was escalated first; `never` when it did not. */
  hostEscalatedAt: z.union([Instant, z.literal('never')]).nullable(),
  /** What rules said of it at the time. */
  signals: z.array(SignalRecord).nullable(),
});
export type TicketRecord = z.infer<typeof TicketRecord>;
