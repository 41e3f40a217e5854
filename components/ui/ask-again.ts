import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';

/** An answer that takes longer is not waited for. */
const PATIENCE_MILLISECONDS = 5_000;

const awaited = new WeakSet<Query>();

/**
 * Asks again for what the screen shows, because the worker has news. A question that is under way may be answered as things were before, and
 * giving it up for a new one at every piece of news would never be answered where news comes faster than answers: it is asked once more when
 * its answer is there, however often there was news meanwhile.
 * @param key what the keys of the questions begin with
 */
export function askAgain(client: QueryClient, key: QueryKey): void {
  for (const query of client.getQueryCache().findAll({ queryKey: key })) {
    if (awaited.has(query)) continue;
    const ask = () => void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    if (query.state.fetchStatus === 'idle') {
      ask();
      continue;
    }
    awaited.add(query);
    void answered(query).then(() => {
      awaited.delete(query);
      ask();
    });
  }
}

/** Waits for the answer that is under way, good or bad, and no longer than people do. */
async function answered(query: Query): Promise<void> {
  const answer = query.promise?.then(nothing, nothing);
  // The very first cannot be given up for another: whoever asked then would be given the same answer, as things were before.
  if (query.state.data === undefined) return answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MILLISECONDS);
  });
  await Promise.race([answer, patience]);
  clearTimeout(timer);
}

const nothing = () => undefined;
