import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { SignalRecord } from '../../domain/model/signal-record';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import type { TicketRecord } from '../../domain/model/ticket-record';
import { ticketRecordOf } from '../why/ticket-record-of';

/** What is known of one ticket, from each of the places where something may be. */
interface Sources {
  /** As its past was read; `null`: it was not. */
  past: TicketRecord | null;
  /** As it was looked at here, where the copy can be read; `null`: it cannot, or it was not. */
  facts: TicketFacts | null;
  /** What rules said of it here. */
  signals: readonly SignalRecord[];
  /** What this browser wrote of its escalations. */
  written: readonly EscalationEvent[];
}

/** One story of a ticket out of its sources: of each part the one that tells more. `null` where nobody knows when it was opened. */
export function knownTicket({ past, facts, signals, written }: Sources): TicketRecord | null {
  const own =
    facts === null ? null : ticketRecordOf(facts, facts.history?.complete ? facts.history : null, signals);
  if (past === null && own === null) return null;
  const base = joined(past, own);
  return (
    base && {
      ...base,
      escalation: withWritten(base.escalation, written),
      // Of a ticket that no rule was asked about here, nobody knows what they would have said.
      signals: signals.length > 0 || facts !== null ? [...signals] : null,
    }
  );
}

function joined(past: TicketRecord | null, own: TicketRecord | null): TicketRecord | null {
  if (past === null || own === null) return past ?? own;
  const told = (events: readonly unknown[] | null | undefined) => events?.length ?? -1;
  const ownIsMore =
    own.history.complete &&
    told(own.history.events) >= told(past.history.complete ? past.history.events : null);
  return {
    ...past,
    ...{ subject: own.subject, type: own.type ?? past.type, product: own.product ?? past.product },
    ...{ tags: own.tags ?? past.tags, fields: own.fields ?? past.fields },
    ...{ accountId: own.accountId ?? past.accountId, surveys: more(own.surveys, past.surveys) },
    history: ownIsMore ? own.history : past.history,
    escalation: more(own.escalation, past.escalation),
    hostEscalatedAt: past.hostEscalatedAt ?? own.hostEscalatedAt,
  };
}

function more<Item>(one: Item[] | null, other: Item[] | null): Item[] | null {
  return (one?.length ?? -1) >= (other?.length ?? -1) ? one : other;
}

/** A log that nobody has read is known all the same where this browser wrote its beginning. */
function withWritten(
  known: readonly EscalationEvent[] | null,
  written: readonly EscalationEvent[],
): EscalationEvent[] | null {
  const begun = written.some(({ cycle, n }) => cycle === 1 && n === 0);
  if (known === null && !begun) return null;
  const events = known ?? [];
  const keys = new Set(events.map(({ key }) => key));
  return [...events, ...written.filter(({ key }) => !keys.has(key))];
}
