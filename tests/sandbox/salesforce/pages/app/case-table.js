import { element } from './element.js';
import { format } from './format.js';
import { icon } from './icon.js';
import { recordLink } from './record-link.js';

const CELLS = {
  Subject: (row) => row.Subject,
  Account: (row) => recordLink('Account', row.AccountId, row.AccountName),
  Contact: (row) => format.text(row.ContactName),
  Status: (row) => format.text(row.Status),
  Priority: (row) => format.text(row.Priority),
  Opened: (row) => format.instant(row.CreatedDate),
  Owner: (row) => format.text(row.OwnerName),
};

/** A table of cases; the number is the link, the flag stands beside it. */
export function caseTable(rows, columns) {
  return element(
    'table',
    { class: 'slds-table slds-table_bordered slds-table_fixed-layout', role: 'grid' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ['Case Number', ...columns].map((column) =>
          element('th', {
            scope: 'col',
            class: `column-${column.toLowerCase().replace(' ', '-')}`,
            text: column,
          }),
        ),
      ),
    ),
    element(
      'tbody',
      {},
      rows.map((row) =>
        element(
          'tr',
          { 'data-row-key-value': row.Id },
          element(
            'th',
            { scope: 'row' },
            recordLink('Case', row.Id, row.CaseNumber),
            row.IsEscalated
              ? element('span', { class: 'escalated-mark', title: 'Escalated' }, icon('up', 12))
              : null,
          ),
          columns.map((column) =>
            element('td', {}, element('span', { class: 'slds-truncate' }, CELLS[column](row) ?? '')),
          ),
        ),
      ),
    ),
  );
}
