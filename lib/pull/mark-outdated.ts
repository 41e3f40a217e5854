import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { StoredTicket } from '../domain/model/stored-ticket';
import type { PullTools } from './pull-tools';

/** Somebody changed a ticket: what is known of it stays, with its age, and is read again when it is wanted, however young. */
export async function markOutdated(
  tools: Pick<PullTools, 'copies' | 'exclusively'>,
  ref: RecordRef,
): Promise<void> {
  const key = recordKey(ref);
  await tools.exclusively(`pull:${key}`, async () => {
    const copy = await tools.copies.read(key, StoredTicket);
    if (copy === null || copy.value.outdated) return;
    const marked = { ...copy.value, outdated: true };
    await tools.copies.replace(key, ref.account, copy.readAt, marked, copy.readAt);
  });
}
