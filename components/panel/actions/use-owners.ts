import { useQuery } from '@tanstack/react-query';
import { listOwners } from '../../../lib/messages/list-owners';
import { ask } from '../../../lib/platform/ask';

/** The people and groups of a host who can own an escalation, asked for where `enabled`; kept for ten minutes. */
export function useOwners(account: string, enabled = true) {
  return useQuery({
    queryKey: ['owners', account],
    queryFn: () => ask(listOwners, { account }),
    staleTime: 600_000,
    enabled,
  });
}
