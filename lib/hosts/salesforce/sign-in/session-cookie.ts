import type { HostApi } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';

/** The org's 15 or 18 characters, `!`, and the token: nothing else called `sid` is a session that the API may take. */
const VALUE = new RegExp(
  `^${KEY_PREFIX.org}[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![\\x21-\\x3a\\x3c-\\x7e]{10,4000}$`,
);

/**
 * The cookie `sid` of an org's API host, `<org>!<token>`: a bearer token like any other. The one of the page's host has no API
 * access. Behind Microsoft Defender's proxy the cookies are the proxy's, and cannot be read.
 */
export const sessionCookie: NonNullable<HostApi['sessionCookie']> = {
  of: (account) => ({ url: `https://${account}/`, host: account, name: 'sid' }),
  isOne: (value) => VALUE.test(value),
  isReadable: (address) => !/\.mcas\.ms(?:[/:?#]|$)/i.test(address.trim()),
};
