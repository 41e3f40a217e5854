import type { ListedTicket } from '../contract';
import { listAnchors } from './anchors';
import { isShown } from './page-is-shown';
import { named } from './page-named';

/** What a ticket table has beside the subject, and other tables do not. */
const ticketCells = ['-status', '-sla', '-assignee'].map((end) => `[data-test-id$=${end}]`).join();
/** A number alone, or the path of a ticket as tables link it, relative in older ones. */
const NUMBER = /^(?:\s*#|(?:.*\/agent\/)?tickets\/)([1-9]\d{0,18})(?!\w)/;

/**
 * The tickets named by the rows of ticket tables and by the tab strip. A row's number stands in its subject's link, else in its cell
 * of ids; rows that group others have neither. No text is read but that number.
 */
export function listed(document: Document): ListedTicket[] {
  return listAnchors.flatMap(([candidate, , kind]) =>
    [...document.querySelectorAll<HTMLElement>(candidate)].flatMap((element) => {
      const row = element.closest(named('generic-table-row'));
      const { entityType, entityId } = element.dataset;
      const texts = row?.querySelector(ticketCells)
        ? [
            element.querySelector('a[href*="tickets/"]')?.getAttribute('href'),
            row.querySelector(named('generic-table-cells-id'))?.textContent,
          ]
        : [entityType === 'TICKET_ENTITY_TYPE' && `#${entityId}`];
      const id = texts.map((text) => NUMBER.exec(text || '')?.[1]).find(Boolean);
      return id && isShown(element) ? [{ kind, id, element, candidate }] : [];
    }),
  );
}
