import type { PaintRecord } from '../domain/model/paint-record';
import type { PageRecord } from '../hosts/contract';
import * as inPage from '../platform/in-page';
import { readPaintRecord } from './read-paint-record';

/** What the worker stored for a record of this page's host: `null` when that is nothing to believe, `undefined` until it is read. */
export type PaintRecordOf = (record: PageRecord) => PaintRecord | null | undefined;

/** The paint records in `storage.local`: read when first asked for, then kept up to date. `changed` is called for each that is another. */
export const paintRecords = (changed: () => void): PaintRecordOf => {
  const known = new Map<string, PaintRecord | null | undefined>();
  const take = (key: string, value: unknown) => {
    if (!known.has(key)) return;
    known.set(key, readPaintRecord(value));
    changed();
  };
  inPage.onStored(take);
  return ({ kind, id }) => {
    const key = `paint:${location.hostname}/${kind}/${id}`;
    if (!known.has(key)) {
      known.set(key, undefined);
      void inPage.readStored(key).then((value) => {
        // A change that was told meanwhile is newer than what was read.
        if (known.get(key) === undefined) take(key, value);
      });
    }
    return known.get(key);
  };
};
