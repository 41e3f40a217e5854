import { expect, test } from 'vitest';
import type { WorkerTools } from '../worker-tools';
import { retentionBook } from './retention-book';

const book = (kept: unknown) =>
  retentionBook.get({ local: { get: async () => kept } } as unknown as Pick<WorkerTools, 'local'>);

test('one damaged value is as it is shipped, what somebody chose otherwise stays', async () => {
  expect(await book({ copies: 1, egress: 'long', imports: 180 })).toEqual({
    ...{ copies: 1, egress: 90, imports: 180 },
  });
  expect(await book('damaged')).toEqual({ copies: 7, egress: 90, imports: null });
});
