import type { PageRecord } from '../contract';
import { pageAccount } from './page-account';
import { pathRecord } from './path-record';

/**
 * The case or account that an address's own path names (in a console: the tab in front; in Setup: the path in the parameter
 * `address`), and that of the console workspace around it, whose own path is the parameter `ws`.
 */
export const pageRecords = (url: URL): (PageRecord | null)[] => {
  const { pathname, hash, searchParams } = url;
  const own = /^\/lightning\/setup\/.*\/page$/.test(pathname) ? searchParams.get('address') : pathname + hash;
  return [own ?? '', searchParams.get('ws') ?? ''].map((path) =>
    pageAccount(url) || path.startsWith('/s/') ? pathRecord(path) : null,
  );
};
