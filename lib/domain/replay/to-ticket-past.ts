import { applyEvent } from '../escalation/apply-event';
import { inHostOrder } from '../escalation/in-host-order';
import { notEscalated } from '../escalation/not-escalated';
import { issueTypeOf } from '../matrix/issue-type-of';
import { ESCALATION_TAG } from '../model/escalation-tag';
import type { Policy } from '../model/policy';
import { recordKey } from '../model/record-key';
import type { TicketRecord } from '../model/ticket-record';
import { inHistoryOrder } from '../sla/in-history-order';
import { byMoment } from './by-moment';
import { ticketMoments } from './ticket-moments';
import type { TicketPast } from './ticket-past';

/** Puts a ticket's record in order. */
export function toTicketPast(record: TicketRecord, policy: Policy): TicketPast {
  const { ref, history, accountId } = record;
  const events = inHistoryOrder(history.events);
  const moments = ticketMoments(history, events);
  const tags = record.tags?.filter((tag) => !isOurs(tag)) ?? null;
  return {
    record,
    key: recordKey(ref),
    accountKey:
      accountId === null || accountId === 'none'
        ? null
        : recordKey({ ...ref, kind: 'account', id: accountId }),
    tags,
    fields: fieldsOf(record),
    issueType: issueTypeOf({ type: record.type, tags, subject: record.subject }, policy).id,
    openedAt: moments[0].at,
    events,
    moments,
    messages: record.messages === null ? null : byMoment(record.messages),
    surveys: record.surveys === null ? null : byMoment(record.surveys),
    escalation: record.escalation === null ? null : byMoment(record.escalation),
    escalations: escalationsOf(record, policy),
    timelines: [],
  };
}

function isOurs(tag: string): boolean {
  return tag === ESCALATION_TAG.escalated || tag.startsWith(ESCALATION_TAG.levelPrefix);
}

function fieldsOf({ fields, product }: TicketRecord): TicketPast['fields'] {
  return product === null || fields?.product !== undefined ? fields : { ...fields, product };
}

function escalationsOf({ escalation }: TicketRecord, policy: Policy): TicketPast['escalations'] {
  let state = notEscalated(policy, 1);
  return inHostOrder(escalation ?? []).map((event) => {
    state = applyEvent(state, event, policy);
    return { at: event.at, state };
  });
}
