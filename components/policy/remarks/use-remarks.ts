import { useQuery } from '@tanstack/react-query';
import { readRemarks } from '../../../lib/messages/read-remarks';
import { ask } from '../../../lib/platform/ask';

/** All remarks on the policy, the last one first. */
export function useRemarks() {
  return useQuery({ queryKey: ['settings', 'remarks'], queryFn: () => ask(readRemarks, {}) });
}
