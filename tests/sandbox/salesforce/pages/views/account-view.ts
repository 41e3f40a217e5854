import type { Org } from '../../org';
import { caseRow } from './case-row';
import { nameOf } from './name-of';
import { taskRows } from './task-rows';

/** The account page with its related lists. `null`: no such account. */
export function accountView(org: Org, id: string) {
  const record = org.find('Account', id);
  if (record === null) return null;
  return {
    record,
    OwnerName: nameOf(org, record.OwnerId),
    cases: org
      .all('Case')
      .filter((one) => one.AccountId === record.Id)
      .sort(
        (a, b) =>
          Number(a.IsClosed) - Number(b.IsClosed) || (String(a.CreatedDate) < String(b.CreatedDate) ? 1 : -1),
      )
      .map((one) => caseRow(org, one)),
    contacts: org.all('Contact').filter((contact) => contact.AccountId === record.Id),
    tasks: taskRows(org, record.Id),
  };
}
