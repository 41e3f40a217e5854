import type { Ticket } from '../../../domain/model/ticket';
import { KEY_PREFIX } from '../key-prefix';
import type { CaseRecord } from '../schema/case-record';
import { Moment } from '../schema/moment';
import { priorityOf } from './priority-of';
import { statusOf } from './status-of';

/** A Case as a ticket. Cases have no tags. @param commentCount as far as all were read. */
export function ticketOf(record: CaseRecord, account: string, commentCount: number | null): Ticket {
  const stamp = record.SystemModstamp ?? record.LastModifiedDate ?? null;
  const owner = record.OwnerId ?? null;
  return {
    ref: { host: 'salesforce', account, kind: 'ticket', id: record.Id },
    subject: record.Subject ?? null,
    status: statusOf(record),
    priority: priorityOf(record.Priority),
    type: record.Type ?? null,
    tags: [],
    createdAt: record.CreatedDate ?? null,
    updatedAt: Moment.safeParse(stamp).data ?? null,
    stamp,
    requesterId: record.ContactId ?? null,
    assigneeId: owner,
    groupId: owner === null || owner.startsWith(KEY_PREFIX.queue) ? owner : 'none',
    accountId: record.AccountId === null ? 'none' : (record.AccountId ?? null),
    commentCount,
    escalated: record.IsEscalated ?? null,
  };
}
