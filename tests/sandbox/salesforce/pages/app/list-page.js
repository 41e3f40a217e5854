import { ask } from './ask.js';
import { caseTable } from './case-table.js';
import { datatable } from './datatable.js';
import { element } from './element.js';
import { fill } from './fill.js';
import { format } from './format.js';
import { icon } from './icon.js';
import { recordLink } from './record-link.js';

const CASE_COLUMNS = ['Contact', 'Subject', 'Account', 'Status', 'Priority', 'Opened', 'Owner'];
const CASE_FIELDS = {
  'Case Number': 'CaseNumber',
  Contact: 'ContactName',
  Subject: 'Subject',
  Account: 'AccountName',
  Status: 'Status',
  Priority: 'Priority',
  Opened: 'CreatedDate',
  Owner: 'OwnerName',
};

/**
 * A list view of cases or accounts: `{page, refresh()}`; `refresh` reads and shows, and answers the tab's title. Sorting and the
 * button to refresh build the table anew.
 */
export function listPage(type, filterName) {
  const title =
    type === 'Account' ? 'All Accounts' : filterName === 'AllCases' ? 'All Cases' : 'All Open Cases';
  const count = element('span', { class: 'countSortedByFilteredBy' });
  const body = element('div', { class: 'listViewContent' });
  let sortedBy = null;
  let drawn = 0;
  const again = () => {
    drawn += 1;
    refresh();
  };
  const page = element(
    'div',
    { class: 'forceListViewManager' },
    element(
      'lst-list-view-manager-header',
      { class: 'slds-page-header list-header' },
      element(
        'div',
        { class: `slds-media__figure entity-${type.toLowerCase()}` },
        icon(type.toLowerCase(), 20),
      ),
      element(
        'div',
        { class: 'list-title' },
        element('div', { class: 'entityNameTitle', text: `${type}s` }),
        element('h1', { class: 'slds-page-header__title', text: title }),
        count,
      ),
      element(
        'lst-list-view-manager-button-bar',
        {},
        element('button', {
          type: 'button',
          class: 'slds-button refresh-list',
          text: 'Refresh',
          on: { click: again },
        }),
      ),
    ),
    body,
  );
  const onSort = (column) => {
    sortedBy = column;
    again();
  };
  const refresh = async () => {
    const rows = await ask(`${type}/list${filterName ? `?filterName=${filterName}` : ''}`);
    const field = CASE_FIELDS[sortedBy];
    if (field) rows.sort((a, b) => String(a[field]).localeCompare(String(b[field])));
    const text = `${rows.length} items`;
    if (count.textContent !== text) count.textContent = text;
    fill(body, [rows, drawn], () => [
      type === 'Case' ? caseTable(rows, CASE_COLUMNS, onSort) : accountTable(rows),
    ]);
    return `${type}s`;
  };
  return { page, refresh };
}

function accountTable(rows) {
  return datatable({
    columns: ['Account Name', 'Tier', 'Type', 'Industry', 'Annual Revenue', 'Account Owner'],
    rows: rows.map((row) => ({
      id: row.Id,
      cells: [
        [recordLink('Account', row.Id, row.Name)],
        ...[row.Tier__c, row.Type, row.Industry, format.money(row.AnnualRevenue), row.OwnerName].map(
          (text) => [format.text(text)],
        ),
      ],
    })),
  });
}
