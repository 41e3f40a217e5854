import type { WorkerTools } from '../worker-tools';

const BREACHED = '#b3202c';
const WARNED = '#ac5918';

/** The toolbar icon counts the tickets of mine whose deadline was told and still stands. */
export async function showToolbar(
  tools: Pick<WorkerTools, 'alerts' | 'toolbar' | 'language'>,
): Promise<void> {
  const standing = await tools.alerts.standing();
  const count = new Set(standing.map((row) => row.recordKey)).size;
  const breached = standing.some((row) => row.kind === 'breach');
  const words = tools.language.text(count === 0 ? 'toolbar_nothing_due' : 'toolbar_due', [String(count)]);
  await tools.toolbar.show(count, breached ? BREACHED : WARNED, words);
}
