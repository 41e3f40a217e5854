import { useQuery } from '@tanstack/react-query';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { readBrief } from '../../../lib/messages/read-brief';
import { ask } from '../../../lib/platform/ask';

/** The brief of a record's escalation, as it would be written now; asked for where `enabled`. */
export function useBrief(ref: RecordRef, enabled = true) {
  return useQuery({
    queryKey: ['panel', 'brief', recordKey(ref)],
    queryFn: () => ask(readBrief, { ref }),
    enabled,
  });
}
