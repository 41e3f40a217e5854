import { useQuery } from '@tanstack/react-query';
import { readPolicyVersions } from '../../../lib/messages/read-policy-versions';
import { ask } from '../../../lib/platform/ask';

/** Every version that held, and whose names are known. */
export function useVersions() {
  return useQuery({
    queryKey: ['settings', 'policy-versions'],
    queryFn: () => ask(readPolicyVersions, {}),
  });
}
