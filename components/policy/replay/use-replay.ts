import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { replayPolicy } from '../../../lib/messages/replay-policy';
import { ask } from '../../../lib/platform/ask';

/** So long between two questions: the worker has other things to do as well. */
const GO_ON_MILLISECONDS = 30;

/**
 * A replay of the draft. While the worker runs it, asking again lets it go on; stopped, nobody asks, and it does not.
 * @param revision of the draft as it is saved; `null` while it is not
 */
export function useReplay(revision: number | null) {
  const [begun, setBegun] = useState(false);
  const [stopped, setStopped] = useState(false);
  const { data, error, refetch } = useQuery({
    // Not of the settings: nothing that is saved there changes what was told.
    queryKey: ['policy-replay', revision],
    queryFn: () => ask(replayPolicy, { revision: revision ?? 0 }),
    enabled: begun && !stopped && revision !== null,
    refetchInterval: ({ state }) =>
      state.data?.state === 'running' && !stopped ? GO_ON_MILLISECONDS : false,
    retry: false,
  });
  return {
    begun,
    stopped,
    answer: data,
    error: data === undefined || data.state === 'running' ? error : null,
    begin: () => {
      setBegun(true);
      setStopped(false);
      if (begun) void refetch();
    },
    stop: () => setStopped(true),
  };
}
