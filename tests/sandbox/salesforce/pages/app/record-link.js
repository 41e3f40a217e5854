import { element } from './element.js';

/** A link to a record, as Lightning writes them. */
export function recordLink(type, id, text) {
  if (!id) return element('span', { text: text ?? '' });
  return element('a', { href: `/lightning/r/${type}/${id}/view`, 'data-recordid': id, text: text ?? '' });
}
