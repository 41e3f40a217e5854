import { QueryClient } from '@tanstack/react-query';

/**
 * Stands in for the one of `components/ui`: a scene that refuses a question refuses it the second time too, so what the reader sees then
 * stands there at once.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
