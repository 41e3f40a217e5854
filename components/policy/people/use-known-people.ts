import type { Person } from '../../../lib/domain/model/person';
import { usePolicyDraft } from '../use-policy-draft';
import { useVersions } from '../versions/use-versions';
import { useAccountPeople } from './use-account-people';

/** Everybody whose name can be said: the connected systems are asked for their people, what was known before fills the gaps. */
export function useKnownPeople(): readonly Person[] {
  const { policy } = usePolicyDraft();
  const { data } = useVersions();
  return [...useAccountPeople(policy).flatMap(({ people }) => people), ...(data?.people ?? [])];
}
