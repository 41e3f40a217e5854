import type { TicketRecord } from '../../../domain/model/ticket-record';
import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { mappedFields } from '../map/mapped-fields';
import { priorityOf } from '../map/priority-of';
import { statusOf } from '../map/status-of';
import type { CaseRecord } from '../schema/case-record';

/**
 * A case as a list of the past shows it: as it is now. One without the moment of its opening has no place in a history: `null`. The
 * subject is left out, nobody needs it later.
 */
export function pastCase(
  record: CaseRecord,
  { account, mapping }: Pick<Connection, 'account' | 'mapping'>,
): TicketRecord | null {
  const { CreatedDate: at, OwnerId: owner = null } = record;
  if (typeof at !== 'number') return null;
  const fields = mappedFields(record, null, mapping);
  return {
    ref: { host: 'salesforce', account, kind: 'ticket', id: record.Id },
    type: record.Type ?? null,
    subject: null,
    product: fields?.product ?? null,
    tags: [],
    fields,
    requesterId: record.ContactId ?? null,
    accountId: record.AccountId === null ? 'none' : (record.AccountId ?? null),
    history: {
      opened: {
        at,
        by: null,
        status: statusOf(record),
        priority: priorityOf(record.Priority),
        groupId: owner === null || owner.startsWith(KEY_PREFIX.queue) ? owner : 'none',
      },
      events: [],
      complete: false,
    },
    messages: null,
    surveys: null,
    escalation: null,
    hostEscalatedAt: null,
    signals: null,
  };
}
