import type { PageRecord } from '../contract';
import { normaliseId } from './normalise-id';
import { OBJECTS } from './page-objects';

/**
 * How a path (with its fragment) names a record: in Lightning, with or without the object; in Lightning before Spring '18, behind
 * the hash; on Experience sites, also under domains of their own; in Classic.
 */
const PATH =
  /^\/(?:lightning\/r\/(?:(\w+)\/)?|one\/one\.app#\/sObject\/|s\/(case|account)\/|)(\w{15,18})(?![^/?#])/;

/** By the first three characters of an id, the same in every org. */
const KINDS: Record<string, PageRecord['kind']> = { '500': 'ticket', '001': 'account' };

/**
 * The case or account that a path names, or `null` when it names neither. Where the path says the object too, the id must agree.
 */
export const pathRecord = (path: string): PageRecord | null => {
  const [, object, site, text = ''] = PATH.exec(path) ?? [];
  const id = normaliseId(text);
  const kind = KINDS[text.slice(0, 3)];
  const said = (object ?? site)?.toLowerCase();
  return id && kind && (!said || said === OBJECTS[kind]) ? { kind, id } : null;
};
