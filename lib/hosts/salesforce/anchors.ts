import type { ListedTicket } from '../contract';

/**
 * Selectors of a record page's head, best first; behind each, the date of the newest source that names it: Salesforce's own page
 * objects (salesforce-pageobjects 9.0.0), else published extensions.
 */
export const ANCHORS: readonly string[] = [
  'records-highlights2', // 2025-10-05
  'records-lwc-highlights-panel', // 2025-10-05
  'record_flexipage-dynamic-highlights2', // 2025-10-05
  '.forceHighlightsPanel', // 2026-05-01
  '.slds-page-header', // 2025-10-05
];

/** The strip of a console's tabs: of the workspaces, and in each of its subtabs. */
export const TAB_STRIP = '.oneConsoleTabContainer'; // 2025-10-05

/**
 * What names a case in a list's row or in a console's tab, best first; behind each, the date of the newest source that shows it (a
 * case list's row as it stood in an org; Salesforce's own page objects), where it bears one: published tests seldom do. Only the cell that heads a row tells what the row is about: other cells link to other records.
 */
export const LIST_ANCHORS: readonly [selector: string, kind: ListedTicket['kind']][] = [
  ['tr[data-row-key-value^="500"]>th', 'row'], // 2026-04-22
  ['th a', 'row'], // by its address or its `data-recordid`: published extensions and tests
  ['.oneConsoleTabItem a.tabHeader', 'tab'], // 2025-10-05
];
