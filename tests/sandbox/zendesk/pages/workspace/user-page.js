import { api } from './api.js';
import { element } from './element.js';
import { ticketTable } from './ticket-table.js';
import { initials } from './words.js';

/** A customer's person with the tickets they asked for. */
export async function userPage(id) {
  const { user } = await api(`users/${id}`);
  const found = await api(
    `search?query=${encodeURIComponent(`type:ticket requester:${id}`)}&per_page=30&include=tickets(users,slas)`,
  );
  return element(
    'div',
    { class: 'view-content wide' },
    element(
      'header',
      {},
      element('span', { class: 'avatar big', 'aria-hidden': 'true' }, initials(user.name)),
      element('h1', {}, user.name),
      element('span', { class: 'count' }, `${found.count} tickets`),
    ),
    element('div', { class: 'table-holder' }, ticketTable(found.results, found.users ?? [])),
  );
}
