import type { ListedTicket } from '../contract';
import { LIST_ANCHORS } from './anchors';
import { isShown } from './is-shown';
import { pageRecords } from './page-records';
import { pageRoots } from './page-roots';

/**
 * The cases that rows of lists (list views, related lists) and a console's tabs name, by the row's key, else by their link: ids and
 * addresses only, no text. A mark goes into the link, which is laid out alike in all kinds of cells. A link that leads nowhere, as
 * those in the heads of columns, names nothing: it is not taken for one to the page that it is on.
 */
export const listed = (document: Document): ListedTicket[] => {
  const found = new Map<Element, ListedTicket>();
  const { origin } = new URL(document.URL);
  for (const root of pageRoots(document))
    for (const [candidate, kind] of LIST_ANCHORS)
      for (const head of root.querySelectorAll<HTMLElement>(candidate)) {
        const element = head.querySelector('a') ?? head;
        const named = head.parentElement?.dataset.rowKeyValue ?? head.dataset.recordid;
        const address = named ? `/${named}` : `${head.getAttribute('href')}`;
        const record = URL.canParse(address, origin) ? pageRecords(new URL(address, origin))[0] : null;
        if (record?.kind === 'ticket' && !found.has(element) && isShown(element))
          found.set(element, { kind, id: record.id, element, candidate });
      }
  return [...found.values()];
};
