import type { PageRecord } from '../contract';
import { normaliseId } from './normalise-id';
import { OBJECTS } from './page-objects';

/**
 * How a path (with its fragment) names a record: in Lightning, with or without the object; in Lightning before Spring '18, behind
 * the hash; on Experience sites, also under domains of their own; in Classic.
 */
const PATH =
  /^\/(?:lightning\/r\/(?:(\w+)\/)?|one\/one\.app#\/sObject\/|s\/(case|account)\/|)(\w{15,18})(?![^/?#])/;

/**
 * The case or account that a path names, or `null` when it names neither. Which of them is told by the first three characters of
 * an id, the same in every org; where the path says the object too, both must agree.
 */
export function pathRecord(path: string): PageRecord | null {
  const [, object, site, text = ''] = PATH.exec(path) ?? [];
  const id = normaliseId(text);
  const kind = id?.startsWith('500') ? 'ticket' : id?.startsWith('001') ? 'account' : null;
  const said = (object ?? site)?.toLowerCase();
  return id && kind && (!said || said === OBJECTS[kind]) ? { kind, id } : null;
}
