import { useQueries, useQuery } from '@tanstack/react-query';
import type { Person } from '../../../lib/domain/model/person';
import type { Policy } from '../../../lib/domain/model/policy';
import { listOwners } from '../../../lib/messages/list-owners';
import { readSettings } from '../../../lib/messages/read-settings';
import { ask } from '../../../lib/platform/ask';

/** A customer system and the people it knows who can hold a level. */
export interface AccountPeople {
  account: string;
  /** False where it is named in the policy and this browser is not connected to it: nobody can be looked up there. */
  connected: boolean;
  people: readonly Person[];
  state: 'reading' | 'read' | 'failed';
  error: unknown;
}

/** The connected accounts, and those the policy names somebody in, each with its people. */
export function useAccountPeople(
  policy: Pick<Policy, 'roles' | 'skills' | 'absences' | 'review'>,
): AccountPeople[] {
  const { data } = useQuery({ queryKey: ['settings'], queryFn: () => ask(readSettings, {}) });
  const connected = (data?.connections ?? []).map(({ account }) => account);
  const lists = useQueries({
    queries: connected.map((account) => ({
      queryKey: ['owners', account],
      queryFn: () => ask(listOwners, { account }),
      staleTime: 600_000,
    })),
  });
  const named = [
    ...[...policy.roles, ...policy.skills].flatMap(({ holders }) => holders),
    ...policy.absences,
    ...(policy.review === null ? [] : [policy.review]),
  ].map(({ account }) => account);
  return [...new Set([...connected, ...named])].map((account) => {
    const list = lists[connected.indexOf(account)];
    const failed = list !== undefined && list.error !== null;
    return {
      account,
      connected: list !== undefined,
      people: list?.data?.owners ?? [],
      state:
        list?.data !== undefined
          ? 'read'
          : failed
            ? 'failed'
            : data !== undefined && list === undefined
              ? 'read'
              : 'reading',
      error: list?.error ?? null,
    };
  });
}
