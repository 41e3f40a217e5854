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
