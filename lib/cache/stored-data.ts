import type { CopiesDatabase } from './copies-database';
import type { DurableDatabase } from './durable-database';
import type { EgressDatabase } from './egress-database';
import { isSignIn } from './is-sign-in';

/** Between a letter of an address and what may follow it in a key. */
const AFTER = /[^a-z0-9.-]/;

/** All that lies in this browser's databases, as a whole: how much it is, and the way to forget it (design 4.10). */
export class StoredData {
  constructor(
    private readonly databases: { copies: CopiesDatabase; durable: DurableDatabase; egress: EgressDatabase },
    /** Hears that copies are gone. */
    private readonly copiesGone: () => void,
  ) {}

  /** Rows by table. */
  async rows(): Promise<Record<string, number>> {
    const { copies, durable, egress } = this.databases;
    const tables = [...copies.tables, ...durable.tables, ...egress.tables];
    return Object.fromEntries(
      await Promise.all(tables.map(async (table) => [table.name, await table.count()] as const)),
    );
  }

  /** Forgets everything. */
  async wipe(): Promise<void> {
    const { copies, durable, egress } = this.databases;
    for (const table of [...copies.tables, ...durable.tables, ...egress.tables]) await table.clear();
    this.copiesGone();
  }

  /** Forgets the copies of what hosts said. Sign-ins lie among them and stay. */
  async wipeCopies(): Promise<void> {
    await this.databases.copies.copies.filter((row) => !isSignIn(row)).delete();
    this.copiesGone();
  }

  /**
   * Forgets what is kept of one account, also where it is only one half of a customer. The list of hosts contacted stays: it says what
   * was sent.
   */
  async wipeAccount(account: string): Promise<void> {
    const { copies, durable } = this.databases;
    await copies.copies.filter((row) => row.account === account || names(row.key, account)).delete();
    this.copiesGone();
    const { alerts, historyReadings, historyPages, historyTickets, historyMonths, historyTimes } = durable;
    for (const table of [alerts, historyPages, historyTickets, historyMonths, historyTimes])
      await table.where('account').equals(account).delete();
    await historyReadings.delete(account);
    const { outbox, health, signals, plays, imports, importedMeasures } = durable;
    for (const table of [outbox, health, signals, plays, importedMeasures])
      await table.filter((row) => names(row.recordKey, account)).delete();
    for (const { id } of await imports.toArray())
      if ((await importedMeasures.where('importId').equals(id).count()) === 0) await imports.delete(id);
  }
}

/** Whether a key is of a record of the account: of `acme.zendesk.com`, and not of `big-acme.zendesk.com`. */
function names(key: string, account: string): boolean {
  for (let at = key.indexOf(account); at >= 0; at = key.indexOf(account, at + 1)) {
    const [before, after] = [key[at - 1] ?? ' ', key[at + account.length] ?? ' '];
    if (AFTER.test(before) && AFTER.test(after)) return true;
  }
  return false;
}
