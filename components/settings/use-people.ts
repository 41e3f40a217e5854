import { useQuery } from '@tanstack/react-query';
import type { Person } from '../../lib/domain/model/person';
import { listOwners } from '../../lib/messages/list-owners';
import { ask } from '../../lib/platform/ask';

/** The people of a host by whom an example is told, asked for where `enabled`; none while they are not known. */
export function usePeople(account: string, enabled: boolean): readonly Person[] {
  const { data } = useQuery({
    queryKey: ['owners', account],
    queryFn: () => ask(listOwners, { account }),
    staleTime: 600_000,
    enabled,
  });
  return data?.owners ?? [];
}
