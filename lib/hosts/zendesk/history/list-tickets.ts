import type { HostHistory } from '../../contract';
import { HostError } from '../../host-error';
import { problemWords } from '../problem-words';
import { exportChanged } from './export-changed';
import { listCursor } from './list-cursor';
import { searchSlice } from './search-slice';
import { sliceFrom } from './slice-from';

/**
 * At most one request: tickets that changed, by the export of changes where it is allowed (administrators), else by searches of a
 * week each (agents). That it is not allowed takes a page of its own.
 * @throws HostError `no-access` where neither is allowed
 */
export const listTickets: HostHistory['list'] = async (connection, { since, cursor }) => {
  const place = listCursor.read(cursor);
  if ('from' in place) {
    const found = await connection.ifAllowed('search-export', () => searchSlice(connection, place));
    if (found === null) throw new HostError('no-access', problemWords['no-access']);
    return found;
  }
  const changed = await connection.ifAllowed('incremental-export', () =>
    exportChanged(connection, since, place.after),
  );
  connection.met('history-list', changed === null ? 'search-export' : 'incremental-export');
  const search = listCursor.search(sliceFrom(since, connection.now()));
  return changed ?? { tickets: [], gone: [], cursor: search, end: false };
};
