/**
 * Where a record page shows its head, best first. `seen` is the date of the newest source that names the selector:
 * Salesforce's own page objects (salesforce-pageobjects 9.0.0), else published extensions.
 */
export const ANCHORS: readonly { selector: string; seen: string }[] = [
  { selector: 'records-highlights2', seen: '2025-10-05' },
  { selector: 'records-lwc-highlights-panel', seen: '2025-10-05' },
  { selector: 'record_flexipage-dynamic-highlights2', seen: '2025-10-05' },
  { selector: '.forceHighlightsPanel', seen: '2026-05-01' },
  { selector: '.slds-page-header', seen: '2025-10-05' },
];
