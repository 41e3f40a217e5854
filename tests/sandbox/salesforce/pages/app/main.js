import { ask } from './ask.js';
import { consoleWindow } from './console-window.js';
import { element } from './element.js';
import { header } from './header.js';
import { parseAddress } from './parse-address.js';
import { standardWindow } from './standard-window.js';

const CONSOLE_APP = '/lightning/app/standard__LightningService';
const STANDARD_APP = '/lightning/app/standard__Service';
const EVERY = 2000;

/** The app is remembered per tab; an address with `ws` exists in a console only. */
function inConsole() {
  const { pathname, searchParams } = new URL(location.href);
  if (pathname.startsWith(CONSOLE_APP)) sessionStorage.setItem('app', 'console');
  else if (pathname.startsWith(STANDARD_APP)) sessionStorage.setItem('app', 'standard');
  else if (searchParams.has('ws')) sessionStorage.setItem('app', 'console');
  return sessionStorage.getItem('app') === 'console';
}

async function start() {
  const consoleApp = inConsole();
  const me = await ask('me');
  const bars = header(me, consoleApp, (wanted) => location.assign(wanted ? CONSOLE_APP : STANDARD_APP));
  const workspace = consoleApp ? consoleWindow(go) : standardWindow();
  document.body.classList.toggle('console', consoleApp);
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
    const link = event.target.closest?.('a[href^="/lightning/"]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    go(subtabAddress(link, consoleApp));
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
function subtabAddress(link, consoleApp) {
  const path = link.getAttribute('href');
  const here = parseAddress(location.href);
  const inside = link.closest('.lafPageHost') !== null && link.closest('.navexWorkspace') !== null;
  if (!consoleApp || !inside || here.kind !== 'record' || parseAddress(path).kind !== 'record') return path;
  const owner = here.workspace ?? here;
  return path === owner.path ? path : `${path}?ws=${encodeURIComponent(owner.path)}`;
}

start();
