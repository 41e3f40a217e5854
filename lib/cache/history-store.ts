import { HistoryReading } from '../domain/model/history-reading';
import { Instant } from '../domain/model/instant';
import { TicketRecord } from '../domain/model/ticket-record';
import type { DurableDatabase } from './durable-database';
import type { HistoryTicketRow } from './history-ticket-row';
import { jsonOf } from './json-of';
import { monthOf } from './month-of';

/** A ticket to be read: as the list gave it, and when it changed last. */
interface Listed {
  ticket: TicketRecord;
  changedAt: Instant | null;
}

type Change = Partial<Omit<HistoryReading, 'account' | 'host' | 'begunAt'>>;

/**
 * The past of accounts and how far its reading has come. What is given to it lies in the clear: records without names and texts.
 * Every step is one transaction, on disk when its promise resolves: the reading goes on where it was, and nothing is read twice.
 */
export class HistoryStore {
  constructor(private readonly database: DurableDatabase) {}

  /** All readings; one that cannot be understood counts as none. */
  async readings(): Promise<HistoryReading[]> {
    return (await this.database.historyReadings.toArray()).flatMap((row) => {
      const parsed = HistoryReading.safeParse(row);
      return parsed.success ? [parsed.data] : [];
    });
  }

  async reading(account: string): Promise<HistoryReading | null> {
    return HistoryReading.safeParse(await this.database.historyReadings.get(account)).data ?? null;
  }

  /** Begins a reading, or puts one in the place of another. */
  async begin(reading: HistoryReading): Promise<void> {
    await this.database.historyReadings.put(reading);
  }

  /** Changes how far a reading has come, unless another one took its place. What a person stopped stays stopped. */
  async change(reading: HistoryReading, change: Change): Promise<void> {
    await this.strictly(() => this.moveOn(reading, change));
  }

  /** A person stops it, or lets it go on at `nextAt`. */
  async setState(account: string, state: 'running' | 'stopped', nextAt: Instant): Promise<void> {
    await this.strictly(async () => {
      const present = await this.reading(account);
      if (present === null) return;
      const change = { state, nextAt, ...(state === 'running' ? { problem: null, failures: 0 } : {}) };
      await this.database.historyReadings.put({ ...present, ...change });
    });
  }

  /** Keeps a page of the list behind the others, forgets what is gone, and moves on. */
  async addPage(
    reading: HistoryReading,
    tickets: readonly Listed[],
    gone: readonly string[],
    change: Change,
  ): Promise<void> {
    const { account, pages, listed } = reading;
    await this.strictly(async () => {
      const counts = { pages: pages + 1, listed: listed + tickets.length };
      if (!(await this.moveOn(reading, tickets.length === 0 ? change : { ...change, ...counts }))) return;
      if (tickets.length > 0)
        await this.database.historyPages.put({
          id: pageId(account, pages),
          account,
          tickets: tickets.map((one) => JSON.stringify(one)),
        });
      await this.forget(account, gone);
    });
  }

  /** The tickets of a page; `null` for one that cannot be understood. */
  async page(account: string, number: number): Promise<(Listed | null)[]> {
    const row = await this.database.historyPages.get(pageId(account, number));
    return (row?.tickets ?? []).map((text) => {
      const value = jsonOf(text);
      if (typeof value !== 'object' || value === null || !('ticket' in value) || !('changedAt' in value))
        return null;
      const ticket = TicketRecord.safeParse(value.ticket);
      const changedAt = Instant.nullable().safeParse(value.changedAt);
      return ticket.success && changedAt.success ? { ticket: ticket.data, changedAt: changedAt.data } : null;
    });
  }

  /** The page was worked off. */
  async dropPage(reading: HistoryReading, change: Change): Promise<void> {
    await this.strictly(async () => {
      if (!(await this.moveOn(reading, change))) return;
      await this.database.historyPages.delete(pageId(reading.account, reading.page));
    });
  }

  /** Keeps tickets in the place of their older selves, forgets those that the host has no more, and moves on. */
  async addTickets(
    reading: HistoryReading,
    tickets: readonly TicketRecord[],
    gone: readonly string[],
    readAt: Instant,
    change: Change,
  ): Promise<void> {
    const { account } = reading;
    await this.strictly(async () => {
      if (!(await this.moveOn(reading, change))) return;
      await this.database.historyTickets.bulkPut(
        tickets.map((ticket) => ({
          id: `${account}/${ticket.ref.id}`,
          account,
          month: monthOf(ticket),
          ticketId: ticket.ref.id,
          readAt,
          ticket: JSON.stringify(ticket),
        })),
      );
      await this.forget(account, gone);
    });
  }

  /** When a ticket was read; `null` if it never was. */
  async readAt(account: string, ticket: TicketRecord): Promise<Instant | null> {
    const row = await this.database.historyTickets.get(`${account}/${ticket.ref.id}`);
    if (row !== undefined) return row.readAt;
    const times = await this.database.historyTimes.get(`${account}/${monthOf(ticket)}`);
    return times?.readAt[ticket.ref.id] ?? null;
  }

  /** Packs what was read into its months. */
  async pack(account: string): Promise<void> {
    await this.strictly(async () => {
      const rows = await this.database.historyTickets.where('account').equals(account).toArray();
      for (const month of new Set(rows.map((row) => row.month))) {
        const tickets = rows.filter((row) => row.month === month);
        const id = `${account}/${month}`;
        const packed = await this.database.historyMonths.get(id);
        const times = await this.database.historyTimes.get(id);
        const by = <T>(value: (row: HistoryTicketRow) => T) =>
          Object.fromEntries(tickets.map((row) => [row.ticketId, value(row)]));
        await this.database.historyMonths.put({
          id,
          account,
          month,
          tickets: { ...packed?.tickets, ...by(({ ticket }) => ticket) },
        });
        await this.database.historyTimes.put({
          id,
          account,
          month,
          readAt: { ...times?.readAt, ...by(({ readAt }) => readAt) },
        });
      }
      await this.database.historyTickets.bulkDelete(rows.map(({ id }) => id));
    });
  }

  /** The months of an account of which something is known, in order. */
  async months(account: string): Promise<string[]> {
    const packed = await this.database.historyTimes.where('account').equals(account).toArray();
    const loose = await this.database.historyTickets.where('account').equals(account).toArray();
    return [...new Set([...packed, ...loose].map(({ month }) => month))].sort();
  }

  /** The tickets of a month in the order of their ids, as texts; what cannot be understood is left out. */
  async month(account: string, month: string): Promise<TicketRecord[]> {
    const packed = await this.database.historyMonths.get(`${account}/${month}`);
    const loose = await this.database.historyTickets.where('account').equals(account).toArray();
    const own = loose.filter((row) => row.month === month).map(({ ticketId, ticket }) => [ticketId, ticket]);
    const texts = new Map<string, string>([
      ...Object.entries(packed?.tickets ?? {}),
      ...own.map(([id = '', text = '']) => [id, text] as const),
    ]);
    return [...texts.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, text]) => {
        const parsed = TicketRecord.safeParse(jsonOf(text));
        return parsed.success ? [parsed.data] : [];
      });
  }

  /** Forgets the account's past and the reading of it. */
  async remove(account: string): Promise<void> {
    await this.strictly(async () => {
      await this.database.historyReadings.delete(account);
      for (const table of this.tablesOfTickets()) await table.where('account').equals(account).delete();
    });
  }

  /** Says whether the reading is still the one meant. Within a transaction. */
  private async moveOn({ account, begunAt }: HistoryReading, change: Change): Promise<boolean> {
    const present = await this.reading(account);
    if (present === null || present.begunAt !== begunAt) return false;
    const state = present.state === 'stopped' ? 'stopped' : (change.state ?? present.state);
    await this.database.historyReadings.put({ ...present, ...change, state });
    return true;
  }

  private async forget(account: string, ticketIds: readonly string[]): Promise<void> {
    if (ticketIds.length === 0) return;
    await this.database.historyTickets.bulkDelete(ticketIds.map((id) => `${account}/${id}`));
    const months = await this.database.historyTimes.where('account').equals(account).toArray();
    for (const { id, readAt } of months) {
      if (!ticketIds.some((ticketId) => ticketId in readAt)) continue;
      const keep = ([ticketId]: [string, unknown]) => !ticketIds.includes(ticketId);
      const only = <T>(of: Record<string, T>) => Object.fromEntries(Object.entries(of).filter(keep));
      await this.database.historyTimes
        .where('id')
        .equals(id)
        .modify((row) => {
          row.readAt = only(row.readAt);
        });
      await this.database.historyMonths
        .where('id')
        .equals(id)
        .modify((row) => {
          row.tickets = only(row.tickets);
        });
    }
  }

  private tablesOfTickets() {
    const { historyPages, historyTickets, historyMonths, historyTimes } = this.database;
    return [historyPages, historyTickets, historyMonths, historyTimes];
  }

  private strictly<T>(work: () => Promise<T>): Promise<T> {
    return this.database.transaction('rw', [this.database.historyReadings, ...this.tablesOfTickets()], work);
  }
}

/** Page numbers in the order of their texts. */
function pageId(account: string, number: number): string {
  return `${account}/${String(number).padStart(8, '0')}`;
}
