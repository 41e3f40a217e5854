import type { ListedTicket, PageRecord, Placement } from '../contract';
import { named } from './page-named';

/** `seen`: year and month in which the place was last seen on Zendesk's pages; `null` for a guess. */
type Anchor<Mode> = [selector: string, seen: string | null, mode: Mode];

/**
 * Where badges go, best first. Zendesk changes its pages at least once a year and shows several generations at once, to different
 * accounts: an old candidate stays until it is in the way.
 */
export const anchors: Record<PageRecord['kind'], Anchor<Placement['mode']>[]> = {
  ticket: [
    [named('omni-header-via-label'), '2025-08', 'before'],
    ['[data-test-id^="sla-policy-"]', '2024-01', 'before'],
    [`input${named('omni-header-subject')}`, '2026-06', 'after'],
    [named('ticket-pane-subject'), '2022-02', 'after'],
  ],
  account: [['main[data-garden-id="navigation.main"] h1', null, 'after']],
};

/**
 * Where lists and tabs name tickets: what the mark goes into. A ticket table has one of three cells beside the subject, other tables
 * do not.
 */
export const listAnchors: Anchor<ListedTicket['kind']>[] = [
  [
    `tr:has([data-test-id$=-status],[data-test-id$=-sla],[data-test-id$=-assignee]) ${named('ticket-table-cells-subject')}`,
    '2026-09',
    'row',
  ],
  [`${named('header-tab')}[data-entity-type=TICKET_ENTITY_TYPE]`, '2026-06', 'tab'],
];
