/** What carries its ticket's number: the layout, and the conversation, whose mark has stayed the longest (2022 to 2025). */
const root = '[data-test-id^=ticket-][data-test-id$=-layout],[data-side-conversations-anchor-id]';

/**
 * The ticket whose part of the page an element stands in: by what carries a number around it, nearest first (a mention in a list
 * too), else by its pane. Empty in a part of which nothing tells the number, as before Agent Workspace: it is that of the address, if
 * it is in front. `undefined` outside all parts.
 */
export const ticketOf = (element: Element): string | undefined => {
  const pane = element.closest('.ticket-panes-grid-layout,.workspace');
  const carrier =
    element.closest<HTMLElement>(`${root},[data-ticket-id]`) ?? pane?.querySelector<HTMLElement>(root);
  if (!carrier) return pane ? '' : undefined;
  const { ticketId, sideConversationsAnchorId, testId } = carrier.dataset;
  return /\d+/.exec(`${[ticketId, sideConversationsAnchorId, testId]}`)?.[0];
};
