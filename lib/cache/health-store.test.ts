import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DurableDatabase } from './durable-database';
import { HealthStore } from './health-store';

const KEY = 'acme.zendesk.com/account/501';
const point = (at: number, score: number | null) => ({ at, score, metrics: [] });
const always = () => true;

function stored() {
  const database = new DurableDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  return { database, health: new HealthStore(database) };
}

describe('the health kept of a customer', () => {
  it('is read back oldest first, and is empty where nothing was kept', async () => {
    const { health } = stored();
    await health.add(KEY, point(1_000, 7.4), 0, always);
    await health.add(KEY, point(2_000, null), 0, always);
    expect(await health.read(KEY)).toEqual([point(1_000, 7.4), point(2_000, null)]);
    expect(await health.read('acme.zendesk.com/account/502')).toEqual([]);
  });

  it('grows by what is new, and forgets what is too old', async () => {
    const { health } = stored();
    await health.add(KEY, point(1_000, 7.4), 0, always);
    await health.add(KEY, point(2_000, 7.4), 0, (last, next) => last?.score !== next.score);
    expect(await health.read(KEY)).toHaveLength(1);
    await health.add(KEY, point(3_000, 6.1), 1_001, always);
    expect(await health.read(KEY)).toEqual([point(3_000, 6.1)]);
  });

  it('two tabs that show the customer at once keep both points', async () => {
    const { health } = stored();
    await Promise.all([1_000, 2_000, 3_000].map((at) => health.add(KEY, point(at, 5), 0, always)));
    expect(await health.read(KEY)).toHaveLength(3);
  });

  it('a row that is no list of points counts as none', async () => {
    const { database, health } = stored();
    await database.health.put({ recordKey: KEY, points: [{ at: 'noon' }] as never });
    expect(await health.read(KEY)).toEqual([]);
  });
});
