import type { Placement } from '../contract';

/** One place a badge may stand at, and when that place was last seen on Zendesk's pages (`null`: never, a guess by its naming). */
interface Anchor {
  selector: string;
  mode: Placement['mode'];
  seen: string | null;
}

/**
 * Where badges go, best first. Zendesk changes its pages at least once a year and shows several generations at once, to different
 * accounts: an old candidate stays until it is in the way.
 */
export const anchors = {
  ticket: [
    { selector: '[data-test-id="omni-header-via-label"]', mode: 'before', seen: '2025-08' },
    { selector: '[data-test-id^="sla-policy-"]', mode: 'before', seen: '2024-01' },
    { selector: 'input[data-test-id="omni-header-subject"]', mode: 'after', seen: '2026-06' },
    { selector: '[data-test-id="ticket-pane-subject"]', mode: 'after', seen: '2022-02' },
    { selector: 'input[name="subject"]', mode: 'after', seen: '2020-02' },
  ],
  account: [
    { selector: '[data-test-id="organization-header"] h1', mode: 'after', seen: null },
    { selector: '[data-test-id="organization-name"]', mode: 'after', seen: null },
    { selector: 'main[data-garden-id="navigation.main"] h1', mode: 'after', seen: null },
  ],
} as const satisfies Record<'ticket' | 'account', readonly Anchor[]>;
