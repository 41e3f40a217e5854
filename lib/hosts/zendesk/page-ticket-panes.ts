import { marks } from './page-marks';
import { pane } from './page-pane';

/**
 * The parts of the page that belong to a ticket, surest first: what carries its number, then the whole pane around that. A pane
 * in which nothing carries any number counts if the selected tab is this ticket's; never one that is another ticket's.
 * @param id digits.
 */
export function ticketPanes(document: Document, id: string): Element[] {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const [layout, conversation, mention] = marks(id);
  const roots = all(`${layout},${conversation}`);
  // Of a mention only what is inside it counts: not the pane around it.
  const panes = [...roots, ...all(mention), ...roots.map((root) => root.closest(pane) ?? root)];
  const isSelected = `[data-test-id=header-tab][data-entity-id="${id}"]:is([data-entity-is-selected=true],[aria-selected=true],[data-selected=true])`;
  if (panes.length || !document.querySelector(isSelected)) return panes;
  const ofAny = `${marks('')}`;
  return all(`${pane},.workspace`).filter((each) => !each.matches(ofAny) && !each.querySelector(ofAny));
}
