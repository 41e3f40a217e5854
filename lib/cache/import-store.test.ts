import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { KeptImport } from '../domain/model/kept-import';
import { DurableDatabase } from './durable-database';
import { ImportStore } from './import-store';

const KEY = 'acme.zendesk.com/account/1';
const kept = (id: string, at: number): KeptImport => ({
  ...{ id, at, fileName: 'usage.csv', rows: 1, refused: 0, customers: 1 },
  ...{ metrics: ['usage'], from: 1, until: 9 },
});
const usage = (...points: [number, number][]) =>
  new Map([[KEY, { usage: points.map(([at, value]) => ({ at, value })) }]]);
const open = () => new ImportStore(new DurableDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }));

describe('ImportStore', () => {
  it('a file counts when it is finished, not before', async () => {
    const imports = open();
    await imports.bring('import-1', usage([1, 10]), 50);
    expect(await imports.of([KEY])).toEqual({});
    await imports.finish(kept('import-1', 100));
    expect(await imports.of([KEY])).toEqual({ usage: [{ at: 1, value: 10 }] });
    expect(await imports.of(['acme.zendesk.com/account/2'])).toEqual({});
  });

  it('of the same moment the later file counts, and taken back the earlier one again', async () => {
    const imports = open();
    await imports.bring('import-1', usage([1, 10], [2, 20]), 50);
    await imports.finish(kept('import-1', 100));
    await imports.bring('import-2', usage([2, 99]), 50);
    await imports.finish(kept('import-2', 200));
    const of = async () => (await imports.of([KEY])).usage?.map(({ at, value }) => `${at}:${value}`).sort();
    expect(await of()).toEqual(['1:10', '2:99']);
    expect((await imports.all()).map(({ id }) => id)).toEqual(['import-2', 'import-1']);
    expect(await imports.remove('import-2')).toEqual([KEY]);
    expect(await of()).toEqual(['1:10', '2:20']);
    expect((await imports.all()).map(({ id }) => id)).toEqual(['import-1']);
  });

  it('the same part brought twice is there once', async () => {
    const imports = open();
    await imports.bring('import-1', usage([1, 10]), 50);
    await imports.bring('import-1', usage([1, 10]), 50);
    await imports.finish(kept('import-1', 100));
    expect(await imports.of([KEY])).toEqual({ usage: [{ at: 1, value: 10 }] });
  });

  it('prunes old files and what nobody finished, but for what is under way', async () => {
    const imports = open();
    await imports.bring('import-1', usage([1, 10]), 50);
    await imports.finish(kept('import-1', 100));
    await imports.bring('import-2', usage([2, 20]), 50);
    await imports.bring('import-3', usage([3, 30]), 150);
    await imports.prune(101, 100);
    await imports.finish(kept('import-2', 200));
    await imports.finish(kept('import-3', 200));
    expect(await imports.of([KEY])).toEqual({ usage: [{ at: 3, value: 30 }] });
  });
});
