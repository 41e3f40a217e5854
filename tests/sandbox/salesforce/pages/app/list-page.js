import { ask } from './ask.js';
import { caseTable } from './case-table.js';
import { element } from './element.js';
import { fill } from './fill.js';
import { format } from './format.js';
import { icon } from './icon.js';
import { recordLink } from './record-link.js';

/** A list of cases or accounts: `{page, refresh()}`; `refresh` reads and shows, and answers the tab's title. */
export function listPage(type) {
  const title = type === 'Case' ? 'All Open Cases' : 'All Accounts';
  const count = element('span', { class: 'countSortedByFilteredBy' });
  const body = element('div', { class: 'listViewContent' });
  const page = element(
    'div',
    { class: 'forceListViewManager' },
    element(
      'div',
      { class: 'slds-page-header list-header' },
      element(
        'div',
        { class: `slds-media__figure entity-${type.toLowerCase()}` },
        icon(type.toLowerCase(), 20),
      ),
      element(
        'div',
        {},
        element('div', { class: 'entityNameTitle', text: `${type}s` }),
        element('h1', { class: 'slds-page-header__title', text: title }),
        count,
      ),
    ),
    body,
  );
  const refresh = async () => {
    const rows = await ask(`${type}/list`);
    const text = `${rows.length} items`;
    if (count.textContent !== text) count.textContent = text;
    fill(body, rows, () => [
      type === 'Case'
        ? caseTable(rows, ['Contact', 'Subject', 'Account', 'Status', 'Priority', 'Opened', 'Owner'])
        : accountTable(rows),
    ]);
    return `${type}s`;
  };
  return { page, refresh };
}

function accountTable(rows) {
  const columns = ['Account Name', 'Tier', 'Type', 'Industry', 'Annual Revenue', 'Account Owner'];
  return element(
    'table',
    { class: 'slds-table slds-table_bordered slds-table_fixed-layout', role: 'grid' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        columns.map((text) => element('th', { scope: 'col', text })),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map((row) =>
        element(
          'tr',
          { 'data-row-key-value': row.Id },
          element('th', { scope: 'row' }, recordLink('Account', row.Id, row.Name)),
          [row.Tier__c, row.Type, row.Industry, format.money(row.AnnualRevenue), row.OwnerName].map((text) =>
            element('td', { text: format.text(text) }),
          ),
        ),
      ),
    ),
  );
}
