import type { EscalationEvent } from '../../model/escalation-event';
import type { HistoryEvent } from '../../model/history-event';
import type { TicketRecord } from '../../model/ticket-record';

type Opened = TicketRecord['history']['opened'];

/** A moment in UTC; the day is Monday 2026-03-02 unless said. */
export function at(clock: string, day = '2026-03-02'): number {
  return Date.parse(`${day}T${clock}Z`);
}

/** A ticket of normal priority that a customer opened on Monday at 09:00 and that nothing happened to, but for what is said. */
export function ticketRecord(
  id: string,
  change: Partial<Omit<TicketRecord, 'history'>> & {
    opened?: Partial<Opened>;
    events?: HistoryEvent[];
    complete?: boolean;
  } = {},
): TicketRecord {
  const { opened, events = [], complete = true, ...record } = change;
  return {
    ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id },
    type: null,
    subject: 'Question',
    product: 'Portal',
    tags: [],
    fields: {},
    requesterId: '1',
    accountId: 'none',
    messages: null,
    surveys: [],
    escalation: [],
    hostEscalatedAt: 'never',
    signals: [],
    ...record,
    history: {
      opened: {
        at: at('09:00'),
        by: 'customer',
        status: 'new',
        priority: 'normal',
        groupId: 'none',
        ...opened,
      },
      events,
      complete,
    },
  };
}

export function reply(moment: number, shown: boolean | null = true): HistoryEvent {
  return { kind: 'message', at: moment, order: 0, by: 'agent', public: shown };
}

export function asks(moment: number): HistoryEvent {
  return { kind: 'message', at: moment, order: 0, by: 'customer', public: true };
}

export function status(to: 'open' | 'solved' | null, moment: number): HistoryEvent {
  return { kind: 'status', at: moment, order: 0, to };
}

/** One cycle of an escalation: each step a deed at a moment, at level 1 unless said. */
export function escalationLog(
  cycle: number,
  ...steps: (Pick<EscalationEvent, 'deed' | 'at'> & Partial<EscalationEvent>)[]
): EscalationEvent[] {
  return steps.map((step, n) => ({
    key: `acme.zendesk.com/1/${cycle}/${n}`,
    cycle,
    n,
    authorId: '9001',
    policyVersion: 'test-1',
    levelId: 'level-1',
    ownerId: null,
    dueAt: null,
    noteId: String(cycle * 1000 + n),
    ground: 'person',
    ...step,
  }));
}
