import { consoleTabset } from './console-tabset.js';
import { element } from './element.js';
import { screen } from './screen.js';
import { settings } from './settings.js';

/**
 * The window of a console app: workspace tabs, each with its own record and subtabs; lists stand outside the tabs. `show` brings an
 * address to the front and answers its pane: `{refresh(), address}`. `go` navigates.
 */
export function consoleWindow(go) {
  const objectHome = element('div', { class: 'oneConsoleObjectHome' });
  const workspaces = consoleTabset('navexConsoleTabset', (key) =>
    go(workspaces.close(key) ?? '/lightning/o/Case/list'),
  );
  const node = element('div', { class: 'navexWorkspaceManager' }, workspaces.node, objectHome);
  const lists = new Map();

  const showList = (address) => {
    workspaces.hideAll();
    let pane = lists.get(address.path);
    if (pane === undefined) {
      const { page, refresh } = screen(address);
      pane = {
        address,
        refresh,
        node: element('div', { class: 'windowViewMode-maximized lafPageHost' }, page),
      };
      lists.set(address.path, pane);
      objectHome.append(pane.node);
    }
    objectHome.style.display = '';
    for (const each of lists.values()) {
      each.node.classList.toggle('active', each === pane);
      each.node.style.display = each === pane ? '' : 'none';
    }
    return pane;
  };

  const openWorkspace = (owner) =>
    workspaces.open(owner.path, owner.path, (section, setTitle) => {
      const subtabs = consoleTabset('navexConsoleSubtabset', (key) => go(subtabs.close(key) ?? owner.path));
      const pinned = settings.pinnedHead ? screen(owner) : null;
      section.append(
        element(
          'div',
          { class: `navexWorkspace${pinned ? ' has-pinned-head' : ''}` },
          pinned ? element('div', { class: 'pinned-head' }, pinned.page) : null,
          subtabs.node,
        ),
      );
      return { subtabs, setTitle, pinned };
    });

  const openSubtab = (workspace, owner, address) => {
    const own = address.path === owner.path;
    const href = own ? owner.path : `${address.path}?ws=${encodeURIComponent(owner.path)}`;
    return workspace.subtabs.open(address.path, href, (section, setTitle) => {
      const { page, refresh } = screen(address);
      const pane = `windowViewMode-maximized lafPageHost${own ? ' is-own' : ''}`;
      section.append(element('div', { class: pane }, page));
      return {
        address,
        refresh: async () => {
          workspace.pinned?.refresh().catch(() => undefined);
          const title = await refresh();
          setTitle(title);
          if (own) workspace.setTitle(title);
          return title;
        },
      };
    });
  };

  const show = (address) => {
    if (address.kind !== 'record') return showList(address);
    for (const each of lists.values()) each.node.classList.remove('active');
    objectHome.style.display = 'none';
    const owner = address.workspace ?? address;
    const workspace = openWorkspace(owner);
    // The workspace's own record is always its first subtab.
    const first = openSubtab(workspace, owner, owner);
    if (address.path === owner.path) return first;
    first.refresh().catch(() => undefined);
    return openSubtab(workspace, owner, address);
  };
  return { node, show };
}
