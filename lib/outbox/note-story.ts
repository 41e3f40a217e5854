import type { OutboxRow } from '../cache/outbox-row';
import type { EscalationPlan } from '../domain/escalation/escalation-plan';
import type { EscalationEvent } from '../domain/model/escalation-event';
import type { Instant } from '../domain/model/instant';
import type { Policy } from '../domain/model/policy';
import type { TicketFacts } from '../domain/model/ticket-facts';

/** What an internal note tells a colleague. */
export interface NoteStory {
  row: OutboxRow;
  facts: TicketFacts;
  policy: Policy;
  plan: EscalationPlan;
  /** What the person typed; `null` when nothing, or when it is lost. */
  reason: string | null;
  reasonLost: boolean;
  /** For `joined`: the note that counts. */
  winner: EscalationEvent | null;
  now: Instant;
}
