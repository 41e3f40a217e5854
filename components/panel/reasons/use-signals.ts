import { useQuery } from '@tanstack/react-query';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { readSignals } from '../../../lib/messages/read-signals';
import { ask } from '../../../lib/platform/ask';

/** What is kept of a ticket's signals; asked again whenever the worker has news. */
export function useSignals(ref: RecordRef) {
  return useQuery({
    queryKey: ['panel', 'signals', recordKey(ref)],
    queryFn: () => ask(readSignals, { ref }),
  });
}
