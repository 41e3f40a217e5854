import type { ReadImported } from '../../domain/health/read-imported';
import type { HealthPoint } from '../../domain/model/health-point';
import type { HistoryReading } from '../../domain/model/history-reading';
import type { RecordRef } from '../../domain/model/record-ref';
import type { HistoryTools } from './history-tools';
import { knownAccountRecord } from './known-account-record';

/** Characters of a part: a message must not carry much more than a megabyte. */
const LONGEST = 900_000;

type Tools = HistoryTools & {
  /** How a customer did over time, oldest first. */
  healthOf(ref: RecordRef): Promise<HealthPoint[]>;
  /** What was imported of it. */
  importedOf(ref: RecordRef): Promise<ReadImported>;
};
type Part = { text: string; next: string | null };

/**
 * A part of an account's past as a history file, which `policy replay` reads: one ticket or customer a line, in the order of months and
 * ids. `null` where there is no past.
 * @param at what the part before gave as `next`, `null` for the first
 */
export async function historyFilePart(
  tools: Tools,
  account: string,
  at: string | null,
): Promise<Part | null> {
  const reading = await tools.history.reading(account);
  if (reading === null) return null;
  if (at === null) {
    const until = reading.knownUntil ?? Math.max(reading.begunAt, reading.since);
    const head = `{"format":1,"until":${until},"tickets":[`;
    return { text: head, next: 'tickets' };
  }
  const [section, month = '', last = ''] = at.split('/');
  return section === 'tickets'
    ? ticketsPart(tools, reading, month, last)
    : accountsPart(tools, reading, month);
}

async function ticketsPart(
  tools: Tools,
  { account }: HistoryReading,
  month: string,
  last: string,
): Promise<Part> {
  let text = '';
  let place = `tickets/${month}/${last}`;
  for (const one of await tools.history.months(account)) {
    if (one < month) continue;
    for (const ticket of await tools.history.month(account, one)) {
      const { id } = ticket.ref;
      if (one === month && id <= last) continue;
      const line = `${place === 'tickets//' ? '\n' : ',\n'}${JSON.stringify(ticket)}`;
      if (text.length > 0 && text.length + line.length > LONGEST) return { text, next: place };
      text += line;
      place = `tickets/${one}/${id}`;
    }
  }
  return { text: `${text}\n],"accounts":[`, next: 'accounts' };
}

async function accountsPart(tools: Tools, { host, account }: HistoryReading, last: string): Promise<Part> {
  const ids = new Set<string>();
  for (const month of await tools.history.months(account))
    for (const { accountId } of await tools.history.month(account, month))
      if (accountId !== null && accountId !== 'none' && accountId > last) ids.add(accountId);
  let text = '';
  let place = last;
  for (const id of [...ids].sort()) {
    const ref: RecordRef = { host, account, kind: 'account', id };
    const record = await knownAccountRecord(
      tools,
      ref,
      await tools.healthOf(ref),
      await tools.importedOf(ref),
    );
    const line = `${place === '' ? '\n' : ',\n'}${JSON.stringify(record)}`;
    if (text.length > 0 && text.length + line.length > LONGEST) return { text, next: `accounts/${place}` };
    text += line;
    place = id;
  }
  return { text: `${text}\n],"people":[]}\n`, next: null };
}
