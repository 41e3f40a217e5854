import type { AccountEscalation } from '../../../domain/model/account-escalation';
import type { RecordRef } from '../../../domain/model/record-ref';
import type { Rows } from '../rest/page-rows';
import type { MarkedTaskRow } from '../schema/marked-task-row';
import { accountEscalationsOf } from './account-escalations-of';

/**
 * The escalations of a customer by the tasks on its account, open ones first; `null` where there are more open ones than were read and
 * none of those carries a marker: the one that does may be among the others.
 */
export function escalationsIn(
  tasks: Rows<MarkedTaskRow>,
  ref: Pick<RecordRef, 'account' | 'id'>,
): AccountEscalation[] | null {
  const found = accountEscalationsOf(tasks.rows, ref);
  const allOpenRead = tasks.complete || tasks.rows.at(-1)?.IsClosed === true;
  return allOpenRead || found.some(({ closed }) => closed !== true) ? found : null;
}
