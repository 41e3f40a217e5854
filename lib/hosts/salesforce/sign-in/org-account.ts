import { apiHost } from '../api-host';

/**
 * The API host of an org, from whatever a person may enter for it: a host or the address of one of its pages. `null` for what
 * names no org, login hosts included.
 */
export function orgAccount(address: string): string | null {
  const text = address.trim();
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port } = new URL(url);
  return /^https?:$/.test(protocol) && port === '' ? apiHost(hostname) : null;
}
