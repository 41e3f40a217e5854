import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { memoryStore } from './__fixtures__/memory-store';
import { CopiesDatabase } from './copies-database';
import { CopyStore } from './copy-store';
import { Sealer } from './sealer';

function store() {
  const place = memoryStore();
  const database = new CopiesDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  return { place, database, copies: new CopyStore(database, new Sealer(place, (work) => work())) };
}

describe('CopyStore', () => {
  it('gives back what was written, and when it was read', async () => {
    const { copies } = store();
    await copies.write('acme/ticket/1', 'acme', 5, { name: 'Lena' });
    expect(await copies.read('acme/ticket/1', z.object({ name: z.string() }))).toEqual({
      value: { name: 'Lena' },
      readAt: 5,
    });
  });

  it('knows nothing of what has another shape, was never there, was removed, or cannot be unsealed', async () => {
    const { copies, place } = store();
    await copies.write('a', 'acme', 5, { name: 'Lena' });
    expect(await copies.read('a', z.object({ name: z.number() }))).toBeNull();
    expect(await copies.read('b', z.unknown())).toBeNull();
    place.map.clear();
    expect(await copies.read('a', z.object({}))).toBeNull();
    expect(await copies.readAt('a')).toBe(5);
    await copies.remove('a');
    expect(await copies.readAt('a')).toBeNull();
  });

  it('replaces only the copy that was seen: what took long does not overwrite what came after it', async () => {
    const { copies } = store();
    expect(await copies.replace('a', 'acme', 1, 'first', null)).toBe(true);
    await copies.write('a', 'acme', 2, 'by the outbox');
    expect(await copies.replace('a', 'acme', 3, 'late', 1)).toBe(false);
    expect(await copies.read('a', z.string())).toEqual({ value: 'by the outbox', readAt: 2 });
    expect(await copies.replace('a', 'acme', 3, 'next', 2)).toBe(true);
  });

  it('gives the newest of a kind; what is kept beside one of them takes no place', async () => {
    const { copies } = store();
    for (const id of [1, 2, 3]) await copies.write(`acme/ticket/${id}`, 'acme', id, id);
    await copies.write('acme/ticket/3/history', 'acme', 4, { history: null });
    expect(await copies.newest('acme/ticket/', z.number(), 2)).toEqual([3, 2]);
  });

  it('prunes what was read before a moment', async () => {
    const { copies } = store();
    await copies.write('old', 'acme', 1, 1);
    await copies.write('new', 'acme', 2, 2);
    await copies.prune(2);
    expect([await copies.readAt('old'), await copies.readAt('new')]).toEqual([null, 2]);
  });

  it('does not end a sign-in that nobody used for long', async () => {
    const { copies } = store();
    await copies.write('acme/token/9001', 'acme', 1, 'sealed');
    await copies.prune(2);
    expect(await copies.readAt('acme/token/9001')).toBe(1);
  });

  it('keeps nothing but key, account and moment in the clear', async () => {
    const { copies, database } = store();
    await copies.write('a', 'acme', 1, { secret: 'Northwind' });
    const [row] = await database.copies.toArray();
    expect(Object.keys(row ?? {}).sort()).toEqual(['account', 'key', 'readAt', 'sealed']);
    expect(Buffer.from(row?.sealed.bytes ?? []).toString('latin1')).not.toContain('Northwind');
  });

  it('reads many at once, and leaves out what cannot be unsealed; whose copies are opened asks the database for none of them', async () => {
    const { copies, place, database } = store();
    await copies.write('acme/ticket/1', 'acme', 1, 'one');
    await copies.write('acme/ticket/2', 'acme', 2, 'two');
    expect(await copies.keys('acme/ticket/')).toEqual(['acme/ticket/1', 'acme/ticket/2']);
    const opened = await copies.withOpened(['acme/ticket/1', 'acme/ticket/9']);
    await database.copies.clear();
    expect(await opened.read('acme/ticket/1', z.string())).toEqual({ value: 'one', readAt: 1 });
    expect(await opened.read('acme/ticket/9', z.string())).toBeNull();
    expect(await opened.read('acme/ticket/2', z.string())).toBeNull();
    await copies.write('acme/ticket/3', 'acme', 3, 'three');
    place.map.clear();
    expect(await copies.many(['acme/ticket/3'])).toEqual([]);
  });

  it('tells of every copy that is written or forgotten', async () => {
    const changed: (string | null)[] = [];
    const database = new CopiesDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
    const copies = new CopyStore(database, new Sealer(memoryStore(), (work) => work()), (key) =>
      changed.push(key),
    );
    await copies.write('a', 'acme', 1, 1);
    await copies.replace('a', 'acme', 2, 2, 1);
    await copies.replace('a', 'acme', 3, 3, 1);
    await copies.remove('a');
    await copies.prune(1);
    await copies.removeAccount('acme');
    expect(changed).toEqual(['a', 'a', 'a', null]);
  });
});
