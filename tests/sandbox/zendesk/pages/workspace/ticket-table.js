import { element } from './element.js';
import { day, nextBreach, statusNames, timeLeft } from './words.js';

/** A table of tickets with the cells and names of the real one. Every drawing makes new rows. */
export function ticketTable(tickets, users) {
  const nameOf = new Map(users.map(({ id, name }) => [id, name]));
  const head = [
    '',
    'Ticket status',
    'ID',
    'Subject',
    'Requester',
    'Requested',
    'Priority',
    'Assignee',
    'Next SLA breach',
  ];
  return element(
    'table',
    { 'data-garden-id': 'tables.table', 'data-test-id': 'generic-table' },
    element(
      'thead',
      { 'data-test-id': 'generic-table-head' },
      element('tr', {}, ...head.map((label) => element('th', { scope: 'col' }, label))),
    ),
    element(
      'tbody',
      { 'data-test-id': 'generic-table-body' },
      ...tickets.map((ticket) => row(ticket, nameOf)),
    ),
  );
}

function row(ticket, nameOf) {
  const breach = nextBreach(ticket);
  const left = breach === null ? null : timeLeft(breach);
  return element(
    'tr',
    { 'data-garden-id': 'tables.row', 'data-test-id': 'generic-table-row' },
    element('td', {}, element('input', { type: 'checkbox', 'aria-label': `Select ticket ${ticket.id}` })),
    element(
      'td',
      { 'data-test-id': 'ticket-table-cells-status' },
      element(
        'span',
        { class: `status ${ticket.status}`, 'data-test-id': `status-badge-${ticket.status}` },
        statusNames[ticket.status],
      ),
    ),
    element('td', { 'data-test-id': 'generic-table-cells-id' }, `#${ticket.id}`),
    element(
      'td',
      { 'data-test-id': 'ticket-table-cells-subject' },
      element('a', { href: `/agent/tickets/${ticket.id}` }, ticket.subject),
    ),
    element('td', {}, nameOf.get(ticket.requester_id) ?? '–'),
    element('td', { 'data-test-id': 'generic-table-cells-date' }, day(ticket.created_at)),
    element(
      'td',
      {},
      ticket.priority === null ? '–' : ticket.priority.charAt(0).toUpperCase() + ticket.priority.slice(1),
    ),
    element('td', { 'data-test-id': 'ticket-table-cells-assignee' }, nameOf.get(ticket.assignee_id) ?? '–'),
    element(
      'td',
      { 'data-test-id': 'ticket-table-cells-sla' },
      left === null ? '–' : element('span', { class: 'sla', 'data-tone': left.tone }, left.text),
    ),
  );
}
