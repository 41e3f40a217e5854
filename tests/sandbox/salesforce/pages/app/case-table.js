import { datatable } from './datatable.js';
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
export function caseTable(rows, columns, onSort) {
  return datatable({
    columns: ['Case Number', ...columns],
    rows: rows.map((row) => ({
      id: row.Id,
      cells: [
        [
          recordLink('Case', row.Id, row.CaseNumber),
          row.IsEscalated
            ? element('span', { class: 'escalated-mark', title: 'Escalated' }, icon('up', 12))
            : null,
        ],
        ...columns.map((column) => [CELLS[column](row) ?? '']),
      ],
    })),
    onSort,
  });
}
