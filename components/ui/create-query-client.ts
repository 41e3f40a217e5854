import { QueryClient } from '@tanstack/react-query';

/** Asks the worker, which answers offline too: the browser's own idea of being online decides nothing. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: 1, retryDelay: 500 },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
