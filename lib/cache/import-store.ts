import { AccountRecord } from '../domain/model/account-record';
import { KeptImport } from '../domain/model/kept-import';
import type { DurableDatabase } from './durable-database';
import type { ImportedMeasuresRow } from './imported-measures-row';

type Numbers = AccountRecord['measures'];

/**
 * Numbers of customers that somebody has imported: they exist nowhere else. A file is brought in parts and counts when it is finished,
 * whole or not at all.
 */
export class ImportStore {
  constructor(private readonly database: DurableDatabase) {}

  /** Brings a part of a file: what it tells of some customers, by record key. The same part once more changes nothing. */
  async bring(importId: string, parts: ReadonlyMap<string, Numbers>, broughtAt: number): Promise<void> {
    const rows: ImportedMeasuresRow[] = [...parts].map(([recordKey, measures]) => ({
      ...{ id: `${importId}/${recordKey}`, importId, recordKey, broughtAt, measures },
    }));
    await this.database.importedMeasures.bulkPut(rows);
  }

  /** From now on the file counts. */
  async finish(kept: KeptImport): Promise<void> {
    await this.database.imports.put(kept);
  }

  /** Forgets a file with all that it told, also one that was not finished. Gives the record keys of the customers that it told of. */
  async remove(importId: string): Promise<string[]> {
    const { imports, importedMeasures } = this.database;
    return this.database.transaction('rw', [imports, importedMeasures], async () => {
      const rows = await importedMeasures.where('importId').equals(importId).toArray();
      await importedMeasures.bulkDelete(rows.map(({ id }) => id));
      await imports.delete(importId);
      return rows.map(({ recordKey }) => recordKey);
    });
  }

  /** The finished ones, the newest first. */
  async all(): Promise<KeptImport[]> {
    const rows = await this.database.imports.toArray();
    const kept = rows.flatMap((row) => KeptImport.safeParse(row).data ?? []);
    return kept.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
  }

  /**
   * What was imported of a customer: of the same number and moment the file counts that was imported last. Empty where nothing was.
   * @param recordKeys of its records in all systems
   */
  async of(recordKeys: readonly string[]): Promise<Numbers> {
    const rows = await this.database.importedMeasures.where('recordKey').anyOf(recordKeys).toArray();
    if (rows.length === 0) return {};
    const order = new Map((await this.all()).map(({ id }, index) => [id, index]));
    const oldestFirst = rows
      .flatMap((row) => {
        const place = order.get(row.importId);
        const measures = AccountRecord.shape.measures.safeParse(row.measures).data;
        return place === undefined || measures === undefined ? [] : [{ place, measures }];
      })
      .sort((a, b) => b.place - a.place);
    const numbers = new Map<string, Numbers[string]>();
    for (const { measures } of oldestFirst)
      for (const [id, points] of Object.entries(measures)) {
        const told = new Set(points.map(({ at }) => at));
        numbers.set(id, [...(numbers.get(id) ?? []).filter(({ at }) => !told.has(at)), ...points]);
      }
    return Object.fromEntries(numbers);
  }

  /**
   * Forgets files that were imported before `before`, and of those that nobody finished the parts brought before `unfinishedBefore`
   * (host time).
   */
  async prune(before: number, unfinishedBefore: number): Promise<void> {
    const all = await this.all();
    for (const { id } of all.filter(({ at }) => at < before)) await this.remove(id);
    const finished = new Set(all.map(({ id }) => id));
    const ids = await this.database.importedMeasures.orderBy('importId').uniqueKeys();
    for (const id of ids.map(String)) {
      if (finished.has(id)) continue;
      const part = await this.database.importedMeasures.where('importId').equals(id).first();
      if (part !== undefined && part.broughtAt < unfinishedBefore) await this.remove(id);
    }
  }

  /** Forgets what was imported of one customer's record. */
  async removeRecord(recordKey: string): Promise<void> {
    await this.database.importedMeasures.where('recordKey').equals(recordKey).delete();
  }
}
