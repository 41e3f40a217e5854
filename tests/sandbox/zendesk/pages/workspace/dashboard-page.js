import { api } from './api.js';
import { element } from './element.js';

/** What is open, in numbers. */
export async function dashboardPage() {
  const { views } = await api('views');
  const counts = await Promise.all(views.map(({ id }) => api(`views/${id}/tickets?per_page=1`)));
  return element(
    'div',
    { class: 'view-content wide' },
    element('header', {}, element('h1', {}, 'Dashboard')),
    element(
      'dl',
      {},
      ...views.flatMap(({ title }, index) => [
        element('dt', {}, title),
        element('dd', {}, String(counts[index].count)),
      ]),
    ),
  );
}
