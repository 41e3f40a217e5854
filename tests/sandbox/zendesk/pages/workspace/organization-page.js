import { api } from './api.js';
import { element } from './element.js';
import { ticketTable } from './ticket-table.js';
import { initials } from './words.js';

/** A customer: its fields at the left, its tickets beside them. `named` hears the name as soon as it is known. */
export async function organizationPage(id, named) {
  const [{ organization }, { organization_fields: fields }, list] = await Promise.all([
    api(`organizations/${id}`),
    api('organization_fields'),
    api(`organizations/${id}/tickets?sort_order=desc&per_page=30&include=users,slas`),
  ]);
  named(organization.name);
  const open = list.tickets.filter(({ status }) => status !== 'solved' && status !== 'closed').length;
  return element(
    'div',
    { class: 'organization', 'data-test-id': `organization-${id}` },
    element(
      'aside',
      { class: 'organization-fields' },
      element(
        'div',
        { class: 'field' },
        element('span', { class: 'field-label' }, 'Domains'),
        element('output', { class: 'value' }, organization.domain_names.join(', ')),
      ),
      ...fields.map(({ key, title }) =>
        element(
          'div',
          { class: 'field' },
          element('span', { class: 'field-label' }, title),
          element('output', { class: 'value' }, String(organization.organization_fields[key] ?? '–')),
        ),
      ),
      element(
        'div',
        { class: 'field' },
        element('span', { class: 'field-label' }, 'External ID'),
        element('output', { class: 'value' }, organization.external_id),
      ),
    ),
    element(
      'div',
      { class: 'view-content' },
      element(
        'header',
        { 'data-test-id': 'organization-header' },
        element('span', { class: 'avatar big', 'aria-hidden': 'true' }, initials(organization.name)),
        element('h1', { 'data-test-id': 'organization-name' }, organization.name),
        element('span', { class: 'label tier' }, organization.organization_fields.tier),
        element('span', { class: 'count' }, `${open} open of ${list.count} tickets`),
      ),
      element(
        'nav',
        { 'aria-label': 'Organization' },
        element('a', { href: `/agent/organizations/${id}/tickets` }, 'Tickets'),
      ),
      element('div', { class: 'table-holder' }, ticketTable(list.tickets, list.users)),
    ),
  );
}
