import type { ListedTicket } from '../contract';
import { listAnchors } from './anchors';
import { isShown } from './page-is-shown';
import { named } from './page-named';

/** A tab's or a cell's number, or the path of a ticket as tables link it, relative in older ones. */
const NUMBER = /(?:#|\btickets\/)([1-9]\d{0,18})(?!\w)/;

/**
 * The tickets named by the rows of ticket tables and by the tab strip. A row's number stands in its subject's link, else in its cell
 * of ids; rows that group others have no subject, and a tab with a new ticket no number. No text is read but that number.
 */
export const listed = (document: Document): ListedTicket[] => {
  return listAnchors.flatMap(([candidate, , kind]) =>
    [...document.querySelectorAll<HTMLElement>(candidate)].flatMap((element) => {
      const link = element.querySelector('a')?.getAttribute('href');
      const cell = element.closest('tr')?.querySelector(named('generic-table-cells-id'))?.textContent;
      const id = NUMBER.exec(`#${element.dataset.entityId} ${link} ${cell}`)?.[1];
      return id && isShown(element) ? [{ kind, id, element, candidate }] : [];
    }),
  );
};
