import { api } from './api.js';
import { element } from './element.js';
import { ticketTable } from './ticket-table.js';

/** The tickets that a search finds, the latest change first. */
export async function searchPage(words) {
  const found =
    words === ''
      ? { results: [], users: [], count: 0 }
      : await api(
          `search?query=${encodeURIComponent(`type:ticket ${words}`)}&per_page=30&include=tickets(users,slas)`,
        );
  return element(
    'div',
    { class: 'view-content wide' },
    element(
      'header',
      {},
      element('h1', {}, words === '' ? 'Search' : `Results for “${words}”`),
      element('span', { class: 'count' }, `${found.count} tickets`),
    ),
    element('div', { class: 'table-holder' }, ticketTable(found.results, found.users ?? [])),
  );
}
