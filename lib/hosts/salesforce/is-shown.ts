import * as inPage from '../../platform/in-page';
import { panes } from './page-panes';

/** What is not in front, also where it has a box; and what shows no record: dialogs, the utility bar. */
const NOT_SHOWN = `[hidden],[aria-hidden=true],:is(${panes}):not(.active),[role=dialog],.forceDockingPanel`;

/** Whether an element is in a pane that the user sees. */
export const isShown = (element: Element): boolean => {
  return !inPage.closest(element, NOT_SHOWN) && element.checkVisibility({ checkVisibilityCSS: true });
};
