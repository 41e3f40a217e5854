import type { WorkerTools } from '../worker-tools';
import { retentionBook } from './retention-book';

const DAY_MILLISECONDS = 24 * 60 * 60_000;

/** Forgets what is older than it is to be kept. */
export async function applyRetention(
  tools: Pick<WorkerTools, 'local' | 'copies' | 'egress' | 'imports' | 'now'>,
): Promise<void> {
  const { copies, egress, imports } = await retentionBook.get(tools);
  const now = tools.now();
  const before = (days: number) => now - days * DAY_MILLISECONDS;
  await tools.copies.prune(before(copies));
  await tools.egress.prune(Math.floor(before(egress) / DAY_MILLISECONDS));
  await tools.imports.prune(imports === null ? 0 : before(imports), before(1));
}
