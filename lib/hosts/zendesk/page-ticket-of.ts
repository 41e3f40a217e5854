import { named } from './page-named';

/** What carries its ticket's number: the layout, and the conversation, whose mark has stayed the longest (2022 to 2025). */
const root = '[data-test-id^=ticket-][data-test-id$=-layout],[data-side-conversations-anchor-id]';
const selectedTab = `${named('header-tab')}:is([data-entity-is-selected=true],[aria-selected=true],[data-selected=true])`;

/**
 * The ticket whose part of the page an element stands in: by what carries a number around it, nearest first (a mention in a list
 * too), else by its pane, else by the selected tab. Empty in a part of which nothing tells the number; `undefined` outside all parts.
 */
export function ticketOf(element: Element): string | undefined {
  const pane = element.closest('.ticket-panes-grid-layout,.workspace');
  const carrier: HTMLElement | null | undefined =
    element.closest<HTMLElement>(`${root},[data-ticket-id]`) ??
    pane?.querySelector<HTMLElement>(root) ??
    (pane && element.ownerDocument.querySelector<HTMLElement>(selectedTab));
  if (!carrier) return pane ? '' : undefined;
  const { ticketId, sideConversationsAnchorId, entityId, testId } = carrier.dataset;
  return /\d+/.exec(`${[ticketId, sideConversationsAnchorId, entityId, testId]}`)?.[0] ?? '';
}
