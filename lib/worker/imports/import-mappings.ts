import type { ImportMapping } from '../../domain/model/import-mapping';
import { KeptImportMappings } from '../../domain/model/kept-import-mappings';
import { readablePart } from '../../domain/model/readable-part';
import type { WorkerTools } from '../worker-tools';

const KEY = 'import-mappings';
/** Of files of more kinds the oldest are forgotten. */
const MOST = 20;

/** What the columns of files meant, by their headings in any order: in `storage.local`, the user's own. */
export const importMappings = {
  async get(
    { local }: Pick<WorkerTools, 'local'>,
    columns: readonly string[],
  ): Promise<ImportMapping | null> {
    const name = nameOf(columns);
    return (await all(local)).find((kept) => nameOf(kept.columns) === name)?.mapping ?? null;
  },

  async keep(
    { local }: Pick<WorkerTools, 'local'>,
    columns: readonly string[],
    mapping: ImportMapping,
  ): Promise<void> {
    const name = nameOf(columns);
    const others = (await all(local)).filter((kept) => nameOf(kept.columns) !== name);
    await local.set(KEY, [{ columns: [...columns], mapping }, ...others].slice(0, MOST));
  },
};

async function all(local: WorkerTools['local']): Promise<KeptImportMappings> {
  return readablePart(KeptImportMappings, await local.get(KEY)) ?? [];
}

function nameOf(columns: readonly string[]): string {
  return JSON.stringify([...columns].sort());
}
