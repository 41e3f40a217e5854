import { api } from './api.js';
import { element } from './element.js';
import { ago, initials, statusNames } from './words.js';

/** Who the customer is, and what else there is of their organisation. */
export async function customerContext(ticket, users, organizations) {
  const requester = users.find(({ id }) => id === ticket.requester_id);
  const organization = organizations.find(({ id }) => id === ticket.organization_id);
  const name = requester?.name ?? 'Unknown';
  const others =
    organization === undefined
      ? []
      : (await api(`organizations/${organization.id}/tickets?sort_order=desc&per_page=8`)).tickets;
  const row = (label, value) => (value ? [element('dt', {}, label), element('dd', {}, value)] : []);
  return element(
    'div',
    { class: 'context-card' },
    element(
      'div',
      { class: 'context-head' },
      element('span', { class: 'avatar big', 'aria-hidden': 'true' }, initials(name)),
      element('h2', {}, name),
    ),
    element(
      'dl',
      {},
      ...row('Email', requester?.email),
      ...row('Role', requester?.details),
      ...row(
        'Org.',
        organization &&
          element(
            'a',
            {
              href: `/agent/organizations/${organization.id}`,
              'data-test-id': 'customer-context-organization',
            },
            organization.name,
          ),
      ),
      ...row(
        'Tier',
        organization && element('span', { class: 'label tier' }, organization.organization_fields.tier),
      ),
    ),
    others.length === 0 ? null : element('h3', {}, 'Interactions'),
    element(
      'ul',
      { class: 'interactions' },
      ...others.map((other) =>
        element(
          'li',
          {},
          element('span', { class: `dot ${other.status}`, title: statusNames[other.status] }),
          element('a', { href: `/agent/tickets/${other.id}` }, other.subject),
          element('small', {}, `${statusNames[other.status]} · ${ago(other.created_at)}`),
        ),
      ),
    ),
  );
}
