import type { AlertRow } from './alert-row';
import type { DurableDatabase } from './durable-database';

/** The known moments at which somebody is to be told. */
export class AlertStore {
  constructor(private readonly database: DurableDatabase) {}

  async get(id: string): Promise<AlertRow | null> {
    return (await this.database.alerts.get(id)) ?? null;
  }

  /**
   * Makes the alerts of one record what they now ought to be: new ones are added, those told that no longer hold are `over`, those
   * never told are forgotten. What was told stays told: when it holds again it stands, and is not planned again.
   */
  async replace(recordKey: string, wanted: readonly AlertRow[]): Promise<void> {
    await this.database.transaction('rw', this.database.alerts, async () => {
      const rows = await this.database.alerts.where('recordKey').equals(recordKey).toArray();
      const ids = new Set(wanted.map((row) => row.id));
      const known = new Set(rows.map((row) => row.id));
      const gone = rows.filter((row) => !ids.has(row.id));
      await this.database.alerts.bulkDelete(
        gone.filter((row) => row.state === 'planned' || row.state === 'silent').map((row) => row.id),
      );
      await this.database.alerts.bulkPut([
        ...gone.filter((row) => row.state === 'fired').map((row) => ({ ...row, state: 'over' as const })),
        ...rows
          .filter((row) => ids.has(row.id) && row.state === 'over')
          .map((row) => ({ ...row, state: 'fired' as const })),
        ...wanted.filter((row) => !known.has(row.id)),
      ]);
    });
  }

  /** Makes what stands of a record over, and leaves what is planned: a host that leaves it out may be behind. */
  async settle(recordKey: string): Promise<void> {
    const rows = await this.database.alerts.where('recordKey').equals(recordKey).toArray();
    await this.replace(
      recordKey,
      rows.filter((row) => row.state === 'planned'),
    );
  }

  /** Planned alerts whose moment has come, the earliest first. */
  async due(now: number): Promise<AlertRow[]> {
    return this.database.alerts
      .where('[state+at]')
      .between(['planned', 0], ['planned', now], true, true)
      .toArray();
  }

  /** Planned to fired, once: says whether this call did it. */
  async fire(id: string): Promise<boolean> {
    return this.database.transaction('rw', this.database.alerts, async () => {
      const row = await this.database.alerts.get(id);
      if (row?.state !== 'planned') return false;
      await this.database.alerts.put({ ...row, state: 'fired' });
      return true;
    });
  }

  /** What is due and still holds, told or known to be past already: what the toolbar counts. */
  async standing(): Promise<AlertRow[]> {
    return this.database.alerts.where('state').anyOf('fired', 'silent').toArray();
  }

  /** The next planned moment, or `null`. */
  async next(): Promise<number | null> {
    const row = await this.database.alerts
      .where('[state+at]')
      .between(['planned', 0], ['planned', Number.MAX_SAFE_INTEGER])
      .first();
    return row?.at ?? null;
  }

  /** Keys of the records of one account that have alerts planned or standing. */
  async recordsOf(account: string): Promise<string[]> {
    const rows = await this.database.alerts.where('account').equals(account).toArray();
    return [...new Set(rows.filter((row) => row.state !== 'over').map((row) => row.recordKey))];
  }

  /** Forgets all moments of an account. */
  async removeAccount(account: string): Promise<void> {
    await this.database.alerts.where('account').equals(account).delete();
  }

  /** Forgets what is settled and was to be told before `before`. */
  async prune(before: number): Promise<void> {
    for (const state of ['over', 'silent', 'fired'] as const) {
      await this.database.alerts.where('[state+at]').between([state, 0], [state, before]).delete();
    }
  }
}
