import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

/** One thing a person does, from the click until the screen shows what came of it. */
export interface Deed<Answer> {
  /** Does it once: while it is under way, and gives `null` then or when it failed. */
  run(): Promise<Answer | null>;
  pending: boolean;
  error: unknown;
}

/**
 * Keeps a deed from being done twice by a second click, and asks again for what the screen shows before it counts as over.
 * @param key the query that shows the deed's effect.
 */
export function useDeed<Answer>(act: () => Promise<Answer>, key: string): Deed<Answer> {
  const client = useQueryClient();
  const underWay = useRef(false);
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: act,
    onSettled: () => {
      // What shows the deed's effect is waited for; parts of the screen that ask for themselves follow when they can.
      void client.invalidateQueries({ queryKey: [key], predicate: ({ queryKey }) => queryKey.length > 2 });
      return client.invalidateQueries({ queryKey: [key], predicate: ({ queryKey }) => queryKey.length <= 2 });
    },
  });
  return {
    pending: isPending,
    error,
    run: async () => {
      if (underWay.current) return null;
      underWay.current = true;
      try {
        return await mutateAsync();
      } catch {
        return null;
      } finally {
        underWay.current = false;
      }
    },
  };
}
