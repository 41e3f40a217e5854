import type { WorkerTools } from '../worker-tools';

/** A text that changes with whatever the past is put together from, but for copies of single tickets. */
export async function pastRevision(
  tools: Pick<WorkerTools, 'accounts' | 'history' | 'signals' | 'outbox'>,
): Promise<string> {
  const accounts = await tools.accounts.all();
  const readings = await tools.history.readings();
  return JSON.stringify([
    accounts.map(({ account }) => account),
    readings.map(({ account, begunAt, state, read, knownUntil }) => [
      account,
      begunAt,
      state,
      // While it is read, not anew with every ticket: there are twenty a minute.
      Math.floor(read / 100),
      knownUntil,
    ]),
    await tools.signals.count(),
    (await tools.outbox.all()).map(({ id, state, createdAt }) => [id, state, createdAt]),
  ]);
}
