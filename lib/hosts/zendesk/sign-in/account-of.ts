import { pageAccount } from '../page-account';

/**
 * The account behind what a person may enter for it: its name (`acme`), its host, or the address of one of its pages. `null` for what
 * names none: another domain under which customers see the help centre is no account either.
 */
export function accountOf(address: string): { account: string; pageHost: string } | null {
  const text = address.trim();
  const host = /^[a-z0-9][a-z0-9-]*$/i.test(text) ? `${text}.zendesk.com` : text;
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(host) ? host : `https://${host}`;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port } = new URL(url);
  if (!/^https?:$/.test(protocol) || port !== '') return null;
  const account = pageAccount(new URL(`https://${hostname}/`));
  return account === null ? null : { account, pageHost: account };
}
