import type { Org } from '../../org';
import { caseRow } from './case-row';
import { nameOf } from './name-of';

/**
 * The first 50 lines of a list: open cases, newest first, or accounts by name; with the filter `AllCases` the first 30 of all cases.
 * `null`: no such list.
 */
export function listView(org: Org, type: string, filterName?: string) {
  if (type === 'Case') {
    return org
      .all('Case')
      .filter((record) => filterName === 'AllCases' || record.IsClosed !== true)
      .sort((a, b) => String(b.CreatedDate).localeCompare(String(a.CreatedDate)))
      .slice(0, filterName === 'AllCases' ? 30 : 50)
      .map((record) => caseRow(org, record));
  }
  if (type !== 'Account') return null;
  return org
    .all('Account')
    .sort((a, b) => String(a.Name).localeCompare(String(b.Name)))
    .slice(0, 50)
    .map((record) => ({ ...record, OwnerName: nameOf(org, record.OwnerId) }));
}
