/** How long a host's search may be behind a change that was read or written on the ticket itself (Zendesk: some minutes). */
export const SEARCH_LAG_MILLISECONDS = 5 * 60_000;
