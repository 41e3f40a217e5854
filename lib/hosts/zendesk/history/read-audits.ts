import type { TicketRecord } from '../../../domain/model/ticket-record';
import type { Connection } from '../../contract';
import { read } from '../read';
import { recordNumber } from '../record-number';
import { detailCursor } from './detail-cursor';
import { ToldAudits } from './told-audits';
import { withAudits } from './with-audits';

/** So far back a long ticket is read: 1,000 audits. */
const MOST_PAGES = 10;
/** The host's page; more cannot be asked for. */
const PAGE = 100;
/** Above every id. */
const MOST = '9'.repeat(20);

/**
 * One request: the newest 100 audits of a ticket, or those before the ones read already. Archived tickets ignore paging: what comes
 * again is left out, and where fewer come than the host counts, the history has a gap.
 */
export async function readAudits(
  connection: Connection,
  ticket: TicketRecord,
  cursor: string | null,
): Promise<{ ticket: TicketRecord; cursor: string | null }> {
  const place = detailCursor.read(cursor);
  const { page, before } = place;
  const number = page === 1 ? '' : `&page=${page}`;
  const path = `tickets/${recordNumber(ticket.ref.id)}/audits.json?include=users&sort_order=desc&per_page=${PAGE}${number}`;
  const answer = await read(connection, path, ToldAudits);
  connection.met('audits-users', answer.users === null ? 'missing' : 'given');
  const isNew = ({ id }: { id: string }) => before === null || isLess(id, before);
  const audits = answer.audits.filter(isNew);
  const oldest = audits
    .map(({ id }) => id)
    .reduce((least, id) => (isLess(id, least) ? id : least), before ?? MOST);
  const cutOff = page === 1 && !answer.more && (answer.count ?? 0) > Math.max(PAGE, answer.audits.length);
  const gap = place.gap || cutOff || answer.odd > 0;
  const goesOn = answer.more && audits.length > 0 && page < MOST_PAGES;
  const history = { ...ticket.history, events: [] };
  return {
    ticket: withAudits(
      connection,
      page === 1 ? { ...ticket, history, messages: [], escalation: [] } : ticket,
      { audits, users: answer.users, said: answer.said.filter(isNew) },
      goesOn ? 'more' : gap || answer.more ? 'gap' : 'all',
    ),
    cursor: goesOn ? detailCursor.write({ page: page + 1, before: oldest, gap }) : null,
  };
}

/** Ids are whole numbers without leading zeros: the shorter is the smaller. */
function isLess(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}
