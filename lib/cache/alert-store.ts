import type { AlertKind } from '../domain/model/alert-kind';
import type { AlertRow } from './alert-row';
import type { DurableDatabase } from './durable-database';

const LAST_MOMENT = Number.MAX_SAFE_INTEGER;

/** The known moments at which somebody is to be told, and what they were told. */
export class AlertStore {
  constructor(private readonly database: DurableDatabase) {}

  async get(id: string): Promise<AlertRow | null> {
    return (await this.database.alerts.get(id)) ?? null;
  }

  async ofRecord(recordKey: string): Promise<AlertRow[]> {
    return this.database.alerts.where('recordKey').equals(recordKey).toArray();
  }

  /**
   * Makes the alerts of one record, of these kinds, what they now ought to be: new ones are added, those told that no longer hold are
   * `over`, those never told are forgotten, or told at another moment. What was told stays told: when it holds again it stands, and is not planned again. Gives
   * the ids of those that are over since. Writes nothing where nothing changes.
   * @param became what ended those that are over
   */
  async replace(
    recordKey: string,
    wanted: readonly AlertRow[],
    among: readonly AlertKind[],
    became: AlertRow['became'] = undefined,
  ): Promise<string[]> {
    return this.database.transaction('rw', this.database.alerts, async () => {
      const all = await this.ofRecord(recordKey);
      const rows = all.filter(({ kind }) => among.includes(kind));
      const ids = new Set(wanted.map((row) => row.id));
      const known = new Map(rows.map((row) => [row.id, row]));
      const gone = rows.filter((row) => !ids.has(row.id));
      const untold = gone.filter((row) => row.state === 'planned' || row.state === 'silent');
      const over = gone.filter((row) => row.state === 'fired');
      const changed: AlertRow[] = [
        ...over.map((row) => ({
          ...withoutHold(row),
          state: 'over' as const,
          // What happened before it was due has not ended it.
          ...(became === undefined || became.at < row.at ? {} : { became }),
        })),
        ...rows
          .filter((row) => ids.has(row.id) && row.state === 'over')
          .map(({ became: _, ...row }) => ({ ...row, state: 'fired' as const })),
        ...wanted.filter((row) => isNew(row, known.get(row.id))),
      ];
      if (untold.length > 0) await this.database.alerts.bulkDelete(untold.map((row) => row.id));
      if (changed.length > 0) await this.database.alerts.bulkPut(changed);
      return over.map((row) => row.id);
    });
  }

  /** Adds one moment, unless it is known. */
  async add(row: AlertRow): Promise<void> {
    await this.database.transaction('rw', this.database.alerts, async () => {
      if ((await this.database.alerts.get(row.id)) === undefined) await this.database.alerts.add(row);
    });
  }

  /** Makes what stands of a record, of these kinds, over, and leaves what is planned: a host that leaves it out may be behind. */
  async settle(recordKey: string, among: readonly AlertKind[]): Promise<string[]> {
    const rows = await this.ofRecord(recordKey);
    return this.replace(
      recordKey,
      rows.filter((row) => row.state === 'planned'),
      among,
    );
  }

  /** Planned alerts whose moment has come, the earliest first. */
  async due(now: number): Promise<AlertRow[]> {
    return this.database.alerts
      .where('[state+at]')
      .between(['planned', 0], ['planned', now], true, true)
      .toArray();
  }

  /** Planned to fired, once: says whether this call did it. @param held what keeps its pop-up back, if anything does */
  async fire(id: string, toldAt: number, held?: AlertRow['held']): Promise<boolean> {
    return this.change(id, (row) =>
      row.state === 'planned'
        ? { ...row, state: 'fired', toldAt, ...(held === undefined ? {} : { held }) }
        : null,
    );
  }

  /** Keeps the pop-up of what was told back, again or for longer; `null`: nothing does any more. */
  async hold(id: string, held: AlertRow['held'] | null): Promise<boolean> {
    return this.change(id, (row) => {
      if (row.state !== 'fired') return null;
      return held == null ? withoutHold(row) : { ...row, held };
    });
  }

  async markRead(ids: readonly string[], readAt: number): Promise<void> {
    for (const id of ids)
      await this.change(id, (row) => (row.readAt === undefined ? { ...row, readAt } : null));
  }

  /** What is due and still holds, told or known to be past already: what the toolbar counts. */
  async standing(): Promise<AlertRow[]> {
    return this.database.alerts.where('state').anyOf('fired', 'silent').toArray();
  }

  /** All that was told, the newest first. */
  async told(): Promise<AlertRow[]> {
    const rows = await this.database.alerts.where('state').anyOf('fired', 'over').toArray();
    return rows.sort((a, b) => (b.toldAt ?? b.at) - (a.toldAt ?? a.at) || (a.id < b.id ? -1 : 1));
  }

  /** The next planned moment, or the end of what holds a pop-up back; `null` when there is none. */
  async next(): Promise<number | null> {
    const row = await this.database.alerts
      .where('[state+at]')
      .between(['planned', 0], ['planned', LAST_MOMENT])
      .first();
    const held = (await this.standing()).flatMap((one) => one.held?.until ?? []);
    const moments = [...(row === undefined ? [] : [row.at]), ...held];
    return moments.length === 0 ? null : Math.min(...moments);
  }

  /** Keys of the records of one account that have alerts of these kinds planned or standing. */
  async recordsOf(account: string, among: readonly AlertKind[]): Promise<string[]> {
    const rows = await this.database.alerts.where('account').equals(account).toArray();
    const live = rows.filter((row) => row.state !== 'over' && among.includes(row.kind));
    return [...new Set(live.map((row) => row.recordKey))];
  }

  /** Forgets all moments of an account. */
  async removeAccount(account: string): Promise<void> {
    await this.database.alerts.where('account').equals(account).delete();
  }

  /**
   * Forgets what is over and was told before `before`, and of what still stands what is older than `standingBefore`: nobody looks at its
   * record any more. What was told late is as old as its telling.
   */
  async prune(before: number, standingBefore: number): Promise<void> {
    for (const state of ['over', 'silent', 'fired'] as const) {
      const end = state === 'over' ? before : standingBefore;
      await this.database.alerts
        .where('[state+at]')
        .between([state, 0], [state, end])
        .and(({ at, toldAt }) => (toldAt ?? at) < end)
        .delete();
    }
  }

  private async change(id: string, next: (row: AlertRow) => AlertRow | null): Promise<boolean> {
    return this.database.transaction('rw', this.database.alerts, async () => {
      const row = await this.database.alerts.get(id);
      const changed = row === undefined ? null : next(row);
      if (changed === null) return false;
      await this.database.alerts.put(changed);
      return true;
    });
  }
}

/** Whether a row is to be kept as it is wanted: not known yet, or not told yet and of another moment by now. */
function isNew({ at, dueAt }: AlertRow, known: AlertRow | undefined): boolean {
  return known === undefined || (known.state === 'planned' && (known.at !== at || known.dueAt !== dueAt));
}

function withoutHold({ held: _, ...row }: AlertRow): AlertRow {
  return row;
}
