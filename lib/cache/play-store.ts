import { PlaybookEvent } from '../domain/model/playbook-event';
import type { DurableDatabase } from './durable-database';

/** Escalations are named by their own record (`closed/acme.zendesk.com/4821/1`): these occasions are the same whosever customer it is. */
const OF_AN_ESCALATION = /^(escalated|closed)\//;

type PlayName = Pick<PlaybookEvent, 'recordKey' | 'playbook' | 'occasion'>;

/** The log of plays: it exists nowhere else. */
export class PlayStore {
  constructor(private readonly database: DurableDatabase) {}

  /** All lines about these records, in any order. */
  async ofRecords(recordKeys: readonly string[]): Promise<PlaybookEvent[]> {
    return readable(await this.database.plays.where('recordKey').anyOf(recordKeys).toArray());
  }

  /** All lines about the escalations of one ticket, whoever its customer was then. @param ticket `account/id` */
  async ofEscalations(ticket: string): Promise<PlaybookEvent[]> {
    const prefixes = ['escalated', 'closed'].map((what) => `["${what}/${ticket}/`);
    return readable(await this.database.plays.where('id').startsWithAnyOf(prefixes).toArray());
  }

  /** The whole log, in any order. */
  async all(): Promise<PlaybookEvent[]> {
    return readable(await this.database.plays.toArray());
  }

  /** Starts plays, each once: gives those that were not in the log before. */
  async start(starts: readonly PlaybookEvent[]): Promise<PlaybookEvent[]> {
    if (starts.length === 0) return [];
    return this.database.transaction('rw', this.database.plays, async () => {
      const rows = starts.map((start) => ({ ...start, id: idOf(start, null) }));
      const known = await this.database.plays.bulkGet(rows.map(({ id }) => id));
      const added = rows.filter((_, place) => known[place] === undefined);
      await this.database.plays.bulkPut(added);
      return added.map(({ id: _, ...start }) => start);
    });
  }

  /** Ends a task, once: gives the line that stands, which is an older one where somebody was quicker. */
  async end(end: PlaybookEvent): Promise<PlaybookEvent> {
    return this.database.transaction('rw', this.database.plays, async () => {
      const id = idOf(end, end.task);
      const [known] = readable([await this.database.plays.get(id)]);
      if (known !== undefined) return known;
      await this.database.plays.put({ ...end, id });
      return end;
    });
  }

  /** As if the task had never been ended. */
  async reopen(play: PlayName, task: string): Promise<void> {
    await this.database.plays.delete(idOf(play, task));
  }

  /** Forgets the plays that were started before `before`, with what became of their tasks. */
  async prune(before: number): Promise<void> {
    await this.database.transaction('rw', this.database.plays, async () => {
      const rows = await this.database.plays.toArray();
      const nameOf = (row: PlayName) => idOf(row, null);
      const old = new Set(rows.filter((row) => row.task === null && row.at < before).map(nameOf));
      const gone = rows.filter((row) => old.has(nameOf(row)));
      await this.database.plays.bulkDelete(gone.map(({ id }) => id));
    });
  }
}

/** One per start of a play and one per end of a task, whichever it was. @param task `null` is the start */
function idOf({ recordKey, playbook, occasion }: PlayName, task: string | null): string {
  const record = OF_AN_ESCALATION.test(occasion) ? [] : [recordKey];
  return JSON.stringify([occasion, ...record, playbook, task]);
}

/** What is no line, of a newer version perhaps, is left out. */
function readable(rows: readonly unknown[]): PlaybookEvent[] {
  return rows.flatMap((row) => PlaybookEvent.safeParse(row).data ?? []);
}
