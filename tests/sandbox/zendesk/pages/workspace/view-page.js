import { api } from './api.js';
import { element } from './element.js';
import { ticketTable } from './ticket-table.js';

/** A view: the list of views at the left, thirty tickets per page, in groups if asked. */
export async function viewPage(viewId, pageNumber, grouped) {
  const { views } = await api('views');
  const read = (number) => api(`views/${viewId}/tickets?per_page=30&page=${number}&include=users,slas`);
  const view = views.find(({ id }) => String(id) === viewId) ?? views[0];
  const first = await read(pageNumber);
  const holder = element(
    'div',
    { class: 'table-holder' },
    ticketTable(first.tickets, first.users, { grouped }),
  );
  const pages = Math.max(1, Math.ceil(first.count / 30));
  const refresh = async () => {
    const again = await read(pageNumber);
    holder.replaceChildren(ticketTable(again.tickets, again.users, { grouped }));
  };
  const turnTo = (number, label, testId) =>
    number < 1 || number > pages
      ? element('span', { class: 'turn off', 'data-test-id': testId }, label)
      : element(
          'a',
          { class: 'turn', href: `/agent/filters/${viewId}?page=${number}`, 'data-test-id': testId },
          label,
        );
  return element(
    'div',
    { class: 'view' },
    element(
      'nav',
      { 'aria-label': 'Views', class: 'views', 'data-test-id': 'views_views-pane-div' },
      element('h2', {}, 'Views'),
      element(
        'ul',
        { 'data-test-id': 'views_views-tree_container' },
        ...views.map(({ id, title }) =>
          element(
            'li',
            {},
            element(
              'a',
              {
                href: `/agent/filters/${id}`,
                'data-test-id': `views_views-list_item-view-${id}`,
                'aria-current': String(id) === viewId ? 'page' : null,
              },
              title,
            ),
          ),
        ),
      ),
    ),
    element(
      'div',
      { class: 'view-content', 'data-test-id': 'views_views-pane_content' },
      element(
        'header',
        {},
        element('h1', {}, view?.title ?? 'View'),
        element(
          'span',
          { class: 'count', 'data-test-id': 'views_views-header-page-amount' },
          `${first.count} tickets`,
        ),
        element(
          'button',
          { type: 'button', 'data-test-id': 'views_views-list_header-refresh', click: refresh },
          'Refresh',
        ),
      ),
      holder,
      element(
        'footer',
        { class: 'turns' },
        turnTo(pageNumber - 1, 'Previous', 'generic-table-pagination-previous'),
        element('span', {}, `Page ${pageNumber} of ${pages}`),
        turnTo(pageNumber + 1, 'Next', 'generic-table-pagination-next'),
      ),
    ),
  );
}
