import { ask } from './ask.js';
import { loadSheets } from './component.js';
import { consoleWindow } from './console-window.js';
import { element } from './element.js';
import { header } from './header.js';
import { parseAddress } from './parse-address.js';
import { settings } from './settings.js';
import { standardWindow } from './standard-window.js';

const APPS = [
  { path: '/lightning/app/standard__LightningSalesConsole', name: 'Sales Console', console: true },
  { path: '/lightning/app/standard__LightningService', name: 'Service Console', console: true },
  { path: '/lightning/app/standard__Service', name: 'Service', console: false },
];
const EVERY = 2000;

/** The app is remembered per tab; an address with `ws` exists in a console only. */
function presentApp() {
  const { pathname, searchParams } = new URL(location.href);
  const remembered = () => APPS.find(({ name }) => name === sessionStorage.getItem('app')) ?? APPS.at(-1);
  const named = APPS.find(({ path }) => pathname.startsWith(path));
  const app = named ?? (searchParams.has('ws') && !remembered().console ? APPS[1] : remembered());
  sessionStorage.setItem('app', app.name);
  return app;
}

/** What is shown above everything while an administrator is logged in as another user. */
function systemMessage(name) {
  return element(
    'div',
    { class: 'oneSystemMessage' },
    element(
      'div',
      { class: 'system-message level-info slds-theme_warning', role: 'status' },
      element('span', { text: `Logged in as ${name}` }),
      element('a', {
        class: 'action-link',
        href: 'https://acme.my.salesforce.com/secur/logout.jsp',
        rel: 'external',
        text: `Log out as ${name}`,
      }),
    ),
  );
}

async function start() {
  const app = presentApp();
  const consoleApp = app.console;
  await loadSheets();
  const me = await ask('me');
  const bars = header(me, app, APPS, ({ path }) => location.assign(path));
  const workspace = consoleApp ? consoleWindow(go) : standardWindow();
  document.body.classList.toggle('console', consoleApp);
  if (settings.loginAs) document.getElementById('one')?.append(systemMessage(settings.loginAs));
  document
    .getElementById('one')
    ?.append(bars.node, element('main', { class: 'oneWorkspace' }, workspace.node));

  let front = null;

  async function refresh(pane) {
    const title = await pane.refresh().catch(() => null);
    // Somebody may have gone on while the answer was under way.
    if (pane !== front || title === null) return;
    const record = pane.address.kind === 'record';
    document.title = record ? `${title} | ${pane.address.type} | Salesforce` : `${title} | Salesforce`;
  }

  function draw() {
    const address = parseAddress(location.href);
    front = workspace.show(address);
    bars.mark(address.type);
    refresh(front);
  }

  function go(path) {
    if (path !== location.pathname + location.search) history.pushState(null, '', path);
    draw();
  }

  document.addEventListener('click', (event) => {
    // Out of native shadow roots the event tells only where the way began.
    const way = event.composedPath().filter((one) => one instanceof Element);
    const link = way.find((one) => one.matches('a[href^="/lightning/"]'));
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    go(subtabAddress(link.getAttribute('href'), way, consoleApp));
  });
  addEventListener('popstate', draw);
  setInterval(() => {
    if (document.visibilityState === 'visible' && front !== null) refresh(front);
  }, EVERY);

  // An app's own address gives way to its first page, as in Lightning.
  if (parseAddress(location.href).kind === 'home') history.replaceState(null, '', '/lightning/o/Case/list');
  draw();
}

/** In a console a record link inside a workspace opens a subtab of that workspace. */
function subtabAddress(path, way, consoleApp) {
  const here = parseAddress(location.href);
  const inside =
    way.some((one) => one.matches('.navexWorkspace')) &&
    !way.some((one) => one.matches('.oneConsoleTabContainer'));
  if (!consoleApp || !inside || here.kind !== 'record' || parseAddress(path).kind !== 'record') return path;
  const owner = here.workspace ?? here;
  return path === owner.path ? path : `${path}?ws=${encodeURIComponent(owner.path)}`;
}

start();
