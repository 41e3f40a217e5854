import type { PaintRecord } from '../domain/model/paint-record';
import type { ListedTicket } from '../hosts/contract';
import * as inPage from '../platform/in-page';
import { badgeHost } from './badge-host';
import { currentView } from './current-view';
import { isDarkBehind } from './is-dark-behind';
import { make } from './make';

/**
 * Makes the small badge of a ticket and puts it at the beginning of the row or tab that names it, if there is something to say: in a
 * row with its number, or what it is at least, if that is known. It says all in its name and does nothing: clicks are for what it stands in.
 */
export const drawMark = ({ kind, element }: ListedTicket, record: PaintRecord): HTMLElement => {
  const view = currentView(record);
  const look = make('span', '', view?.mark.shape ?? '');
  const host = badgeHost(look);
  if (view) {
    const { tone, words } = view.mark;
    if (kind === 'row' && words) {
      look.className = 'badge open';
      look.append(make('b', '', words));
    }
    host.role = 'img';
    host.title = inPage.text('row_label', [view.listed]);
    host.dataset.tone = tone;
    host.toggleAttribute('data-dark', isDarkBehind(element));
    element.prepend(host);
  }
  return host;
};
