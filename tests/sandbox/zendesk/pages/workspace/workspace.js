import { api } from './api.js';
import { dashboardPage } from './dashboard-page.js';
import { element } from './element.js';
import { tabElement } from './generation.js';
import { organizationPage } from './organization-page.js';
import { searchPage } from './search-page.js';
import { TicketPane } from './ticket-pane.js';
import { userPage } from './user-page.js';
import { viewPage } from './view-page.js';
import { initials } from './words.js';

const agentName = document.querySelector('meta[name="agent"]').content;
const tablist = element('nav', {
  'data-test-id': 'header-tablist',
  'data-visible-tabs': '0',
  'aria-label': 'Tabs',
});
const main = element('main', { 'data-garden-id': 'navigation.main' });
const page = element('section', { class: 'page', hidden: true });
/** Open tickets in the order of their tabs; every pane stays mounted until its tab is closed. */
const panes = new Map();
/** The organisation tabs that are open: id to name. */
const organizations = new Map();
let turn = 0;

const railLink = (href, label, path) =>
  element('a', { href, 'aria-label': label, title: label, class: 'rail-link' }, icon(path));

function icon(path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

const search = element('input', {
  type: 'search',
  class: 'search',
  placeholder: 'Search',
  'aria-label': 'Search',
  'data-test-id': 'header-search',
  keydown: (event) => {
    if (event.key === 'Enter')
      navigate(`/agent/search/1?type=ticket&q=${encodeURIComponent(event.target.value)}`);
  },
});

main.append(page);
document
  .getElementById('app')
  .append(
    element(
      'nav',
      { class: 'rail', 'aria-label': 'Main' },
      element('span', { class: 'logo', 'aria-hidden': 'true' }, 'a'),
      railLink('/agent/home/tickets', 'Home', 'M8 1 1 7h2v7h4v-4h2v4h4V7h2z'),
      railLink('/agent/filters/1', 'Views', 'M1 3h14v2H1zm0 4h14v2H1zm0 4h10v2H1z'),
      railLink(
        '/agent/search/1?type=ticket&q=',
        'Search',
        'M7 1a6 6 0 1 0 3.6 10.8l3 3 1.4-1.4-3-3A6 6 0 0 0 7 1zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
      ),
    ),
    element(
      'div',
      { class: 'shell' },
      element(
        'header',
        { 'data-test-id': 'header-toolbar', 'data-garden-id': 'navigation.header' },
        tablist,
        search,
        element('span', { class: 'avatar agent', title: agentName }, initials(agentName)),
        element('span', { class: 'agent-name', 'data-test-id': 'agent-name' }, agentName),
        element('a', { href: '/access/logout', class: 'sign-out' }, 'Sign out'),
      ),
      main,
    ),
  );

/** Goes to an address of the workspace without loading the document again. */
export function navigate(address) {
  history.pushState(null, '', address);
  show();
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('[href^="/agent"],[href^="tickets/"]');
  if (link === null || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  navigate(link.getAttribute('href').replace(/^tickets/, '/agent/tickets'));
});
window.addEventListener('popstate', show);

function show() {
  turn += 1;
  const mine = turn;
  const { pathname, searchParams } = new URL(location.href);
  const ticketId = /^\/agent\/tickets\/(\d+)/.exec(pathname)?.[1];
  for (const [id, pane] of panes) if (id !== ticketId) pane.deactivate();
  if (ticketId !== undefined) {
    page.hidden = true;
    page.replaceChildren();
    let pane = panes.get(ticketId);
    if (pane === undefined) {
      pane = new TicketPane(ticketId, drawTabs);
      panes.set(ticketId, pane);
      main.append(pane.root);
    }
    pane.activate();
    document.title = `Ticket: #${ticketId} – Acme Support`;
  } else {
    page.hidden = false;
    page.replaceChildren(element('p', { class: 'loading' }, 'Loading …'));
    draw(pathname, searchParams).then(
      (content) => mine === turn && page.replaceChildren(content),
      (problem) =>
        mine === turn &&
        page.replaceChildren(element('p', { class: 'loading' }, `Not available: ${problem.message}`)),
    );
  }
  drawTabs();
}

async function draw(pathname, parameters) {
  const organizationId = /^\/agent\/organizations\/(\d+)/.exec(pathname)?.[1];
  if (organizationId !== undefined) {
    return organizationPage(organizationId, (name) => {
      organizations.set(organizationId, name);
      document.title = `${name} – Acme Support`;
      drawTabs();
    });
  }
  if (pathname.startsWith('/agent/search')) {
    document.title = 'Search – Acme Support';
    return searchPage(parameters.get('q') ?? '');
  }
  const userId = /^\/agent\/users\/(\d+)/.exec(pathname)?.[1];
  if (userId !== undefined) {
    document.title = 'User – Acme Support';
    return userPage(userId);
  }
  if (pathname.startsWith('/agent/dashboard')) {
    document.title = 'Dashboard – Acme Support';
    return dashboardPage();
  }
  const viewId =
    /^\/agent\/filters\/(\d+)/.exec(pathname)?.[1] ?? (pathname.startsWith('/agent/home') ? '2' : '1');
  document.title = 'Views – Acme Support';
  return viewPage(viewId, Number(parameters.get('page') ?? 1), parameters.get('group') === 'priority');
}

function tab({ href, id, type, selected, title, subtitle, status, close }) {
  return element(
    tabElement,
    {
      href,
      'data-test-id': 'header-tab',
      'data-entity-id': id,
      'data-entity-type': type,
      'data-entity-is-selected': String(selected),
      'data-entity-status': status,
      role: 'tab',
      'aria-selected': String(selected),
    },
    element(
      'span',
      { class: 'tab-words' },
      element('span', { 'data-test-id': 'header-tab-title' }, title),
      element('span', { 'data-test-id': 'header-tab-subtitle' }, subtitle),
    ),
    element(
      'button',
      {
        type: 'button',
        'data-test-id': 'close-button',
        'aria-label': `Close ${subtitle}`,
        click: (event) => {
          event.preventDefault();
          event.stopPropagation();
          close();
        },
      },
      '×',
    ),
  );
}

function drawTabs() {
  const here = location.pathname;
  const tickets = [...panes].map(([id, pane]) =>
    tab({
      href: `/agent/tickets/${id}`,
      id,
      type: 'TICKET_ENTITY_TYPE',
      selected: new RegExp(`^/agent/tickets/${id}(/|$)`).test(here),
      title: pane.subject ?? 'Loading …',
      subtitle: `#${id}`,
      status: pane.status,
      close: () => closeTicket(id),
    }),
  );
  const others = [...organizations].map(([id, name]) =>
    tab({
      href: `/agent/organizations/${id}`,
      id,
      type: 'ORGANIZATION_ENTITY_TYPE',
      selected: here.startsWith(`/agent/organizations/${id}`),
      title: name,
      subtitle: 'Organization',
      status: null,
      close: () => {
        organizations.delete(id);
        if (here.startsWith(`/agent/organizations/${id}`)) navigate('/agent/filters/1');
        else drawTabs();
      },
    }),
  );
  tablist.replaceChildren(...tickets, ...others);
  tablist.setAttribute('data-visible-tabs', String(tickets.length + others.length));
}

function closeTicket(id) {
  panes.get(id)?.remove();
  panes.delete(id);
  if (location.pathname.startsWith(`/agent/tickets/${id}`)) {
    const left = [...panes.keys()].at(-1);
    navigate(left === undefined ? '/agent/filters/1' : `/agent/tickets/${left}`);
  } else drawTabs();
}

// What colleagues and customers do appears within two seconds.
setInterval(() => {
  if (document.hidden) return;
  for (const pane of panes.values()) pane.poll();
}, 2000);

if (location.pathname === '/agent' || location.pathname === '/agent/')
  history.replaceState(null, '', '/agent/filters/1');
api('users/me').catch(() => undefined);
show();
