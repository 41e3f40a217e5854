import { z } from 'zod';
import { HostId } from '../domain/model/host-id';
import { RecordRef } from '../domain/model/record-ref';
import { defineMessage } from './define-message';

/** The content script says which records its page shows now; an empty list when it shows none. */
export const visible = defineMessage({
  name: 'visible',
  request: z.object({
    host: HostId,
    pageHost: RecordRef.shape.account,
    account: RecordRef.shape.account,
    records: z.array(z.object({ kind: RecordRef.shape.kind, id: RecordRef.shape.id })).max(100),
  }),
  answer: z.object({}),
  errors: [],
  from: ['content'],
});
