/**
 * Selectors of what says which ticket it belongs to: the layout, the conversation (the mark that has stayed the longest, 2022 to
 * 2025), and a mention, which may also stand in a list in another ticket's pane.
 * @param id digits; empty for any ticket.
 */
export function marks(id: string): [layout: string, conversation: string, mention: string] {
  const value = id && `="${id}"`;
  return [
    `[data-test-id^=ticket-${id && `${id}-`}][data-test-id$=-layout]`,
    `[data-side-conversations-anchor-id${value}]`,
    `[data-ticket-id${value}]`,
  ];
}
