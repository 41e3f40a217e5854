import { type QueryKey, useQueryClient } from '@tanstack/react-query';

/**
 * The way to ask a first question once more. As long as it is under way it is never asked a second time, and its answer may never come: so
 * it is given up. Of what is shown already it would take everything off the screen.
 */
export function useAskAnew(queryKey: QueryKey): () => Promise<void> {
  const client = useQueryClient();
  return () => client.resetQueries({ queryKey, exact: true });
}
