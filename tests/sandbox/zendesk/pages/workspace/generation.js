const { generation, layout, tab } = document.documentElement.dataset;

/** What the account's tabs are made of: `a` or `div`. */
export const tabElement = tab;

/** Whether tickets have a layout of the account's own, which has no line under the subject. */
export const hasCustomLayout = layout === 'custom';

/** Brings a ticket's pane to the front or behind: in 2023 by its class, since 2024 by an attribute. */
export function setActive(pane, active) {
  if (generation === '2023') {
    pane.classList.toggle('active', active);
    pane.style.display = active ? 'block' : 'none';
  } else pane.setAttribute('data-is-active', String(active));
}

/** What names a ticket on the root of its pane: in 2023 the conversation, since then the layout. */
export function rootMarks(id) {
  return generation === '2023'
    ? { 'data-side-conversations-anchor-id': id, 'data-ticket-id': id }
    : { 'data-test-id': `ticket-${id}-${layout}-layout`, 'data-ticket-id': id };
}

/** How a table links a ticket: relative in 2023. */
export const ticketLink = (id) => (generation === '2023' ? `tickets/${id}` : `/agent/tickets/${id}`);
