import { SHARED_DOMAINS } from './shared-domains';

/** What stands before a country's ending where one registers below it, as in `co.uk` and `or.jp`. */
const SECOND_LEVELS = new Set(
  'ac asn co com ed edu firm gen go gob gouv gov govt gr gv id in ind ltd me mil mod ne net nhs nic nom or org plc pol sch'.split(
    ' ',
  ),
);
const LABEL = /^(?:[\p{L}\p{N}]|[\p{L}\p{N}][\p{L}\p{N}-]*[\p{L}\p{N}])$/u;

/**
 * The part of a domain that somebody registered, of a site's address, an e-mail address or a bare name: `https://www.Acme.co.uk/about`
 * is `acme.co.uk`. `null` for what names nobody: no domain at all, a number, a public ending, a mail service or a host of other
 * people's pages. No list of all endings is at hand: below an ending that is not known, what is given back may be shared by several
 * customers.
 */
export function registrableDomain(text: string): string | null {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\//, '')
    .replace(/[/?#\\].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/:\d*$/, '')
    .replace(/^\*?\./, '')
    .replace(/\.$/, '');
  const labels = host.split('.');
  const [ending = '', second = ''] = labels.toReversed();
  if (labels.length < 2 || host.length > 253 || !labels.every((label) => LABEL.test(label))) return null;
  if (/^\d+$/.test(ending)) return null;
  const below = ending.length === 2 && SECOND_LEVELS.has(second);
  const wanted = below ? 3 : 2;
  if (labels.length < wanted) return null;
  const domain = labels.slice(-wanted).join('.');
  return SHARED_DOMAINS.has(domain) ? null : domain;
}
