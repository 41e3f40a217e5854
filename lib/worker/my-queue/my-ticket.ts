import type { EscalationState } from '../../domain/model/escalation-state';
import type { PaintRecord } from '../../domain/model/paint-record';
import type { Policy } from '../../domain/model/policy';
import type { RecordRef } from '../../domain/model/record-ref';
import type { SlaClock } from '../../domain/model/sla-clock';
import type { TicketFacts } from '../../domain/model/ticket-facts';

/** A ticket that concerns me, with all that is kept of it. `null` is unknown. */
export interface MyTicket {
  ref: RecordRef;
  subject: string | null;
  /** Assigned to me; else its escalation waits for something of mine. */
  assigned: boolean;
  meId: string | null;
  clocks: SlaClock[] | null;
  /** The host's own flag or our tag. */
  flagged: boolean | null;
  painted: Pick<PaintRecord, 'state' | 'number' | 'band' | 'atLeast' | 'levelName' | 'escalation'> | null;
  facts: TicketFacts | null;
  /** Of a ticket whose log is known. */
  escalation: EscalationState | null;
  /** What it goes by. Left out: the one in force. */
  policy?: Policy;
}
