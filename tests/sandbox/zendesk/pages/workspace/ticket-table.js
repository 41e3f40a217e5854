import { element } from './element.js';
import { ticketLink } from './generation.js';
import { day, nextBreach, statusNames, timeLeft } from './words.js';

/**
 * A table of tickets with the cells and names of the real one. Every drawing makes new rows; sorting by the head of a column too.
 * Grouped by priority, each group has a row of its own before it.
 */
export function ticketTable(tickets, users, { grouped = false } = {}) {
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
  let turned = false;
  const sortBy = { ID: (a, b) => a.id - b.id, Subject: (a, b) => a.subject.localeCompare(b.subject) };
  const body = element('tbody', { 'data-test-id': 'generic-table-body' });
  const draw = (shown) =>
    body.replaceChildren(
      ...shown.flatMap((ticket, index) =>
        grouped && ticket.priority !== shown[index - 1]?.priority
          ? [groupRow(ticket.priority), row(ticket, nameOf)]
          : [row(ticket, nameOf)],
      ),
    );
  const headCell = (label) => {
    const order = sortBy[label];
    if (order === undefined) return element('th', { scope: 'col' }, label);
    const sort = () => {
      turned = !turned;
      draw([...tickets].sort((a, b) => (turned ? order(a, b) : order(b, a))));
    };
    return element(
      'th',
      { scope: 'col' },
      element('button', { type: 'button', class: 'sort', click: sort }, label),
    );
  };
  const rank = ['urgent', 'high', 'normal', 'low'];
  draw(grouped ? [...tickets].sort((a, b) => rank.indexOf(a.priority) - rank.indexOf(b.priority)) : tickets);
  return element(
    'table',
    { 'data-garden-id': 'tables.table', 'data-test-id': 'generic-table' },
    element('thead', { 'data-test-id': 'generic-table-head' }, element('tr', {}, ...head.map(headCell))),
    body,
  );
}

function groupRow(priority) {
  return element(
    'tr',
    { 'data-garden-id': 'tables.row', 'data-test-id': 'generic-table-rows-group-by' },
    element('td', { colspan: '9' }, `Priority: ${priority ?? '–'}`),
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
      element('a', { href: ticketLink(ticket.id) }, ticket.subject),
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
