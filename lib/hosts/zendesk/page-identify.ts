import type { PageRecord } from '../contract';
import { pageAccount } from './page-account';

/**
 * `/agent/tickets/123`, with or without a suffix (`/events`, `/print`); a new ticket has no number yet. Older links carry the
 * path behind a hash.
 */
const PATH = /^\/agent(?:\/?#)?\/(tickets|organizations)\/([1-9]\d{0,18})(?![^/#])/;

/** The record an agent address shows: a ticket or an organisation, with the pages below it. */
export const identify = (url: URL): PageRecord[] => {
  const [, kind, id] = (pageAccount(url) && PATH.exec(url.pathname + url.hash)) || [];
  return id ? [{ kind: kind === 'tickets' ? 'ticket' : 'account', id }] : [];
};
