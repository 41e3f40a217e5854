import type { PageRecord } from '../contract';
import { apiHost } from './api-host';
import { KEY_PREFIX } from './key-prefix';
import { normaliseId } from './normalise-id';

const ID = '([A-Za-z0-9]{18}|[A-Za-z0-9]{15})';
const LIGHTNING = new RegExp(`^/lightning/r/(?:([A-Za-z]\\w*)/)?${ID}(?:/|$)`);
/** Before Spring '18 the record stood behind the hash. */
const ONE_APP = new RegExp(`^#/sObject/${ID}(?:/|$)`);
const CLASSIC = new RegExp(`^/${ID}(?:/e)?/?$`);
/** Experience sites, also under domains of their own. */
const EXPERIENCE = new RegExp(`^/s/(case|account)/${ID}(?:/|$)`);

const OBJECTS = { Case: 'ticket', Account: 'account' } as const;

/** The case or account that an address's own path names (in a console: the tab in front), or `null` when it names neither. */
export function pathRecord(url: URL): PageRecord | null {
  const [, site, siteId] = EXPERIENCE.exec(url.pathname) ?? [];
  if (siteId !== undefined) return recordOf(siteId, site === 'case' ? 'ticket' : 'account');
  if (apiHost(url.hostname) === null) return null;
  const [, object, id] = LIGHTNING.exec(url.pathname) ?? [];
  if (id !== undefined) return object === undefined ? recordOf(id) : recordOf(id, kindOf(object));
  const oldId =
    url.pathname === '/one/one.app' ? ONE_APP.exec(url.hash)?.[1] : CLASSIC.exec(url.pathname)?.[1];
  return oldId === undefined ? null : recordOf(oldId);
}

function kindOf(object: string): PageRecord['kind'] | null {
  return object === 'Case' || object === 'Account' ? OBJECTS[object] : null;
}

/** The record by its key prefix; `null` where that is not what the address says it is. */
function recordOf(text: string, said?: PageRecord['kind'] | null): PageRecord | null {
  const id = normaliseId(text);
  if (id === null) return null;
  const kind = (['ticket', 'account'] as const).find((one) => id.startsWith(KEY_PREFIX[one]));
  return kind === undefined || (said !== undefined && said !== kind) ? null : { kind, id };
}
