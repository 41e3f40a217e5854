import type { OutboxRow } from '../../cache/outbox-row';
import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { HistoryReading } from '../../domain/model/history-reading';
import type { Instant } from '../../domain/model/instant';
import type { KnownAccount } from '../../domain/model/known-account';
import type { Person } from '../../domain/model/person';
import type { RecordRef } from '../../domain/model/record-ref';
import type { SignalRecord } from '../../domain/model/signal-record';
import type { TicketRecord } from '../../domain/model/ticket-record';

/** All that this browser knows of the past of all accounts, read once for the figures, the debriefs and the log. */
export interface Past {
  /** Changes when something is known that was not. */
  revision: string;
  /** When it was put together, in host time. */
  readAt: Instant;
  accounts: { account: KnownAccount; reading: HistoryReading | null }[];
  /** Each ticket once: what was read of its past, with what was seen and done here since. */
  tickets: TicketRecord[];
  /** Of tickets of which nothing else can be read just now, what this browser wrote of their escalations. */
  unread: { ref: RecordRef; escalation: EscalationEvent[] }[];
  signals: SignalRecord[];
  outbox: OutboxRow[];
  /** Those whose names can be read just now: their copies are sealed. */
  people: Person[];
}
