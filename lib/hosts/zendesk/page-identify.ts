import type { PageRecord } from '../contract';
import { pageAccount } from './page-account';

/** `/agent/tickets/123`, with or without a suffix (`/events`, `/print`); a new ticket has no number yet. */
const PATH = /^\/agent\/(tickets|organizations)\/([1-9]\d{0,18})(?:\/|$)/;

/** The record an agent address shows: a ticket or an organisation, with the pages below it. Older links carry the path as a hash. */
export function identify(url: URL): PageRecord[] {
  if (pageAccount(url) === null) return [];
  const path = /^\/agent\/?$/.test(url.pathname) ? `/agent${url.hash.slice(1)}` : url.pathname;
  const [, kind, id] = PATH.exec(path) ?? [];
  return id === undefined ? [] : [{ kind: kind === 'tickets' ? 'ticket' : 'account', id }];
}
