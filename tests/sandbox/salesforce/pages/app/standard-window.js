import { element } from './element.js';
import { screen } from './screen.js';

const KEPT = 8;

/**
 * The window of an ordinary app: one page in front, up to eight earlier ones left in the document, hidden, as Lightning does.
 * `show` brings an address to the front and answers its pane: `{refresh(), address}`.
 */
export function standardWindow() {
  const node = element('div', { class: 'slds-template__container lafSinglePaneWindowManager' });
  /** Newest last. */
  let panes = [];

  const show = (address) => {
    let pane = panes.find((candidate) => candidate.address.path === address.path);
    if (pane === undefined) {
      const { page, refresh } = screen(address);
      pane = {
        address,
        refresh,
        node: element('div', { class: 'windowViewMode-normal oneContent lafPageHost' }, page),
      };
      node.append(pane.node);
    }
    panes = [...panes.filter((candidate) => candidate !== pane), pane];
    for (const old of panes.splice(0, Math.max(0, panes.length - KEPT))) old.node.remove();
    for (const each of panes) {
      const front = each === pane;
      each.node.classList.toggle('active', front);
      each.node.style.display = front ? '' : 'none';
    }
    return pane;
  };
  return { node, show };
}
