import { SignalRecord } from '../domain/model/signal-record';
import type { DurableDatabase } from './durable-database';

const LAST_MOMENT = Number.MAX_SAFE_INTEGER;

/** What rules said and what people thought of it: it exists nowhere else. */
export class SignalStore {
  constructor(private readonly database: DurableDatabase) {}

  /** The lines of one record, oldest first. */
  async ofRecord(recordKey: string): Promise<SignalRecord[]> {
    const rows = await this.database.signals.where('recordKey').equals(recordKey).toArray();
    return readable(rows);
  }

  /** The lines of one record with what was muted or unmuted on any: what it takes to know what is quiet on it. Oldest first. */
  async withMutes(recordKey: string): Promise<SignalRecord[]> {
    const mutes = this.database.signals.where('[kind+at]');
    const [own, muted, unmuted] = await Promise.all([
      this.ofRecord(recordKey),
      mutes.between(['muted', 0], ['muted', LAST_MOMENT]).toArray(),
      mutes.between(['unmuted', 0], ['unmuted', LAST_MOMENT]).toArray(),
    ]);
    const elsewhere = [...muted, ...unmuted].filter((row) => row.recordKey !== recordKey);
    return readable([...own, ...elsewhere]);
  }

  /** All lines of all records, oldest first. */
  async all(): Promise<SignalRecord[]> {
    return readable(await this.database.signals.toArray());
  }

  /** How many lines there are. */
  count(): Promise<number> {
    return this.database.signals.count();
  }

  /** Adds lines and takes others away, both or neither. A line that is there already is there once. */
  async change(added: readonly SignalRecord[], removed: readonly SignalRecord[] = []): Promise<void> {
    if (added.length + removed.length === 0) return;
    await this.database.transaction('rw', this.database.signals, async () => {
      await this.database.signals.bulkDelete(removed.map(idOf));
      await this.database.signals.bulkPut(added.map((line) => ({ ...line, id: idOf(line) })));
    });
  }

  /**
   * Forgets what was said, and what began and ceased to hold, before `before`. What still holds is kept until it is older than
   * `standingBefore`, or it would be told as if it had just begun; what is muted, for ever.
   */
  async prune(before: number, standingBefore: number): Promise<void> {
    await this.database.transaction('rw', this.database.signals, async () => {
      const lines = this.database.signals.where('[kind+at]');
      const old = await lines.between(['fired', 0], ['fired', before]).toArray();
      if (old.length > 0) {
        const ended = new Map<string, number>();
        for (const line of await lines.between(['cleared', 0], ['cleared', LAST_MOMENT]).toArray())
          ended.set(signalOf(line), Math.max(line.at, ended.get(signalOf(line)) ?? 0));
        const gone = old.filter(
          (line) => line.at < standingBefore || line.at <= (ended.get(signalOf(line)) ?? -1),
        );
        await this.database.signals.bulkDelete(gone.map(({ id }) => id));
      }
      for (const kind of ['cleared', 'agreed', 'disagreed', 'snoozed'] as const)
        await this.database.signals.where('[kind+at]').between([kind, 0], [kind, before]).delete();
    });
  }
}

function idOf({ recordKey, rule, kind, at }: SignalRecord): string {
  return `${recordKey}/${rule}/${kind}/${at}`;
}

function signalOf({ recordKey, rule }: Pick<SignalRecord, 'recordKey' | 'rule'>): string {
  return `${recordKey}/${rule}`;
}

/** What is no line, of a newer version perhaps, is left out. */
function readable(rows: readonly unknown[]): SignalRecord[] {
  return rows.flatMap((row) => SignalRecord.safeParse(row).data ?? []).toSorted((a, b) => a.at - b.at);
}
