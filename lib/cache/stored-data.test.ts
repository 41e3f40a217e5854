import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { CopiesDatabase } from './copies-database';
import { DurableDatabase } from './durable-database';
import { EgressDatabase } from './egress-database';
import { StoredData } from './stored-data';

const ACME = 'acme.zendesk.com';
const OTHER = 'big-acme.zendesk.com';
const sealed = { nonce: new Uint8Array(12), bytes: new Uint8Array(1) };

async function filled() {
  const indexedDb = { indexedDB: new IDBFactory(), IDBKeyRange };
  const databases = {
    copies: new CopiesDatabase(indexedDb),
    durable: new DurableDatabase(indexedDb),
    egress: new EgressDatabase(indexedDb),
  };
  const gone = vi.fn();
  for (const account of [ACME, OTHER]) {
    await databases.copies.copies.bulkPut([
      { key: `${account}/ticket/1`, account, readAt: 1, sealed },
      { key: `${account}/token/9`, account, readAt: 1, sealed },
    ]);
    const key = `${account}/account/1`;
    await databases.durable.health.put({ recordKey: key, points: [] });
    await databases.durable.importedMeasures.put({
      ...{ id: `i-${account}/${key}`, importId: `i-${account}`, recordKey: key, broughtAt: 1, measures: {} },
    });
    await databases.durable.imports.put({
      ...{ id: `i-${account}`, at: 1, fileName: 'a.csv', rows: 1, refused: 0, customers: 1 },
      ...{ metrics: [], from: 1, until: 1 },
    });
  }
  return { databases, gone, stored: new StoredData(databases, gone) };
}

describe('StoredData', () => {
  it('forgets one account and nothing of another whose address ends the same', async () => {
    const { stored, gone, databases } = await filled();
    await stored.wipeAccount(ACME);
    expect(await stored.rows()).toMatchObject({ copies: 2, health: 1, importedMeasures: 1, imports: 1 });
    expect((await databases.copies.copies.toArray()).every(({ account }) => account === OTHER)).toBe(true);
    expect((await databases.durable.health.toArray())[0]?.recordKey).toBe(`${OTHER}/account/1`);
    expect(gone).toHaveBeenCalled();
  });

  it('forgets the copies and leaves sign-ins', async () => {
    const { stored, databases } = await filled();
    await stored.wipeCopies();
    expect((await databases.copies.copies.toArray()).map(({ key }) => key).sort()).toEqual([
      `${ACME}/token/9`,
      `${OTHER}/token/9`,
    ]);
    expect((await stored.rows()).health).toBe(2);
  });

  it('forgets everything', async () => {
    const { stored } = await filled();
    await stored.wipe();
    expect(Object.values(await stored.rows()).every((count) => count === 0)).toBe(true);
  });
});
