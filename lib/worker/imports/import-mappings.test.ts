import { expect, test } from 'vitest';
import type { ImportMapping } from '../../domain/model/import-mapping';
import type { WorkerTools } from '../worker-tools';
import { importMappings } from './import-mappings';

const mapping: ImportMapping = {
  ...{ account: { column: 'customer', by: 'id' }, date: { at: 1 }, metrics: [] },
  ...{ notation: 'point', dates: 'iso' },
};

test('one damaged mapping loses only itself', async () => {
  const kept = [
    { columns: ['customer', 'damaged'], mapping: 'nothing' },
    { columns: ['customer', 'nps'], mapping },
  ];
  const tools = { local: { get: async () => kept } } as unknown as Pick<WorkerTools, 'local'>;
  expect(await importMappings.get(tools, ['nps', 'customer'])).toEqual(mapping);
  expect(await importMappings.get(tools, ['damaged', 'customer'])).toBeNull();
});
