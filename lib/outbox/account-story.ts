import type { OutboxRow } from '../cache/outbox-row';
import type { EscalationEvent } from '../domain/model/escalation-event';
import type { Instant } from '../domain/model/instant';
import type { Policy } from '../domain/model/policy';

/** What the task on a customer's account tells a colleague. */
export interface AccountStory {
  row: OutboxRow;
  event: Pick<EscalationEvent, 'levelId' | 'ownerId' | 'dueAt'>;
  policy: Policy;
  /** The rows of the records that are escalated with it. */
  records: readonly OutboxRow[];
  /** What the person typed; `null` when nothing, or when it is lost. */
  reason: string | null;
  reasonLost: boolean;
  now: Instant;
}
