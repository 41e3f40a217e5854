import { component } from './component.js';
import { element } from './element.js';

/**
 * A table as `lightning-datatable` builds it: the record's id is the row's key, and the cell that heads the row comes behind those
 * without a name of their own. `onSort(column)` is called for a column's head; without it columns cannot be sorted.
 */
export function datatable({ columns, rows, onSort }) {
  const head = (column) =>
    element(
      'th',
      { scope: 'col', class: `column-${column.toLowerCase().replace(' ', '-')}`, 'aria-label': column },
      onSort === undefined
        ? column
        : element('a', {
            class: 'slds-th__action',
            role: 'button',
            tabindex: 0,
            text: column,
            on: { click: () => onSort(column) },
          }),
    );
  const cell = (content, column, index) =>
    element(
      index === 0 ? 'th' : 'td',
      { scope: index === 0 ? 'row' : null, 'data-label': column, tabindex: -1 },
      element(
        'lightning-primitive-cell-factory',
        { 'data-label': column },
        element(
          'span',
          { class: 'slds-grid slds-grid_align-spread' },
          element('div', { class: 'slds-truncate' }, content),
        ),
      ),
    );
  const select = (row) =>
    element(
      'td',
      { class: 'select', role: 'gridcell' },
      element('input', { type: 'checkbox', 'aria-label': `Select ${row}` }),
    );
  return component(
    'lightning-datatable',
    {},
    element(
      'table',
      { class: 'slds-table slds-table_bordered slds-table_fixed-layout', role: 'grid' },
      element(
        'thead',
        {},
        element('tr', {}, element('th', { class: 'select', 'aria-label': 'Select' }), columns.map(head)),
      ),
      element(
        'tbody',
        {},
        rows.map((row, index) =>
          element(
            'tr',
            { 'data-row-key-value': row.id, 'aria-selected': 'false', class: 'slds-hint-parent' },
            select(index + 1),
            row.cells.map((content, place) => cell(content, columns[place], place)),
          ),
        ),
      ),
    ),
  );
}
