import type { PageRecord, Placement } from '../contract';

const named = (name: string) => `[data-test-id="${name}"]`;

/**
 * Where badges go, best first; behind each, when that place was last seen on Zendesk's pages. Zendesk changes its pages at least
 * once a year and shows several generations at once, to different accounts: an old candidate stays until it is in the way.
 */
export const anchors: Record<PageRecord['kind'], [selector: string, mode: Placement['mode']][]> = {
  ticket: [
    [named('omni-header-via-label'), 'before'], // 2025-08
    ['[data-test-id^="sla-policy-"]', 'before'], // 2024-01
    [`input${named('omni-header-subject')}`, 'after'], // 2026-06
    [named('ticket-pane-subject'), 'after'], // 2022-02
    ['input[name="subject"]', 'after'], // 2020-02
  ],
  // Never seen: guesses by how Zendesk names things.
  account: [
    [`${named('organization-header')} h1`, 'after'],
    [named('organization-name'), 'after'],
    ['main[data-garden-id="navigation.main"] h1', 'after'],
  ],
};
