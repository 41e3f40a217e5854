import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readKpis } from '../../../lib/messages/read-kpis';
import { ask } from '../../../lib/platform/ask';

type Wish = Parameters<typeof readKpis.request.parse>[0] & ReturnType<typeof readKpis.request.parse>;

/** So long between two questions while it is counted: the worker has other things to do as well. */
const GO_ON_MILLISECONDS = 30;

/**
 * The figures of a period. While the worker counts, asking again lets it go on; stopped, nobody asks, and it does not. The figures that
 * were there stay until the next ones are.
 */
export function useKpis(wish: Wish) {
  const [stopped, setStopped] = useState<string | null>(null);
  const own = JSON.stringify(wish);
  const isStopped = stopped === own;
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['dashboard', 'kpis', wish],
    queryFn: () => ask(readKpis, wish),
    refetchInterval: ({ state }) =>
      state.data?.state === 'counting' && !isStopped ? GO_ON_MILLISECONDS : false,
    placeholderData: keepPreviousData,
  });
  const [last, setLast] = useState(data);
  if (data?.state === 'told' && data !== last) setLast(data);
  return {
    answer: data,
    /** The last that was told, of whatever wish. */
    report: last?.state === 'told' ? last.report : null,
    pending: isPlaceholderData || data?.state === 'counting',
    error,
    stopped: isStopped,
    stop: () => setStopped(own),
    goOn: () => {
      setStopped(null);
      void refetch();
    },
  };
}
