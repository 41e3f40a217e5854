import { type ReadImported, readImported } from '../../domain/health/read-imported';
import { linkedWith } from '../../domain/matching/linked-with';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { matchingOf } from '../matching-of';
import type { WorkerTools } from '../worker-tools';

/** What was imported of a customer, under its own record and the one that a person said is the same. Asks nobody. */
export async function importedOf(
  tools: Pick<WorkerTools, 'accounts' | 'local' | 'imports' | 'now'>,
  ref: RecordRef,
): Promise<ReadImported> {
  const twin = linkedWith(ref, (await matchingOf(tools, ref)).links)?.ref;
  const keys = [ref, ...(twin === undefined ? [] : [twin])].map(recordKey);
  return readImported(await tools.imports.of(keys), tools.now());
}
