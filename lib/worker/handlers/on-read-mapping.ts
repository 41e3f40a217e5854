import { recordKey } from '../../domain/model/record-key';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { readMapping } from '../../messages/read-mapping';
import { apiOf } from '../../pull/api-of';
import { pullFieldExample } from '../../pull/pull-field-example';
import { pullFields } from '../../pull/pull-fields';
import { handler } from '../handler';
import { MappingBook } from '../mapping-book';
import { MessageFailure } from '../message-failure';
import { ShownInTabs } from '../shown-in-tabs';
import type { WorkerTools } from '../worker-tools';
import { WritingBook } from '../writing-book';

export const onReadMapping = handler(readMapping, async (tools, { account }) => {
  const known = await tools.accounts.get(account);
  if (known === null) throw new MessageFailure('unavailable');
  const { fields, problem } = await pullFields(tools, known.host, account);
  const { usualMapping, writesField } = apiOf(known.host);
  if (fields === 'none' || usualMapping === null) return { mappable: false as const };
  if (fields === null) {
    throw new MessageFailure(problem === 'signed-out' || problem === 'no-access' ? problem : 'unavailable');
  }
  const customerId = await customerInSight(tools, account);
  return {
    mappable: true as const,
    fields,
    ...(await new MappingBook(tools.local).get(account)),
    usual: usualMapping,
    example: await pullFieldExample(tools, known.host, account, customerId),
    writing: writesField ? await new WritingBook(tools.local).get(account) : null,
  };
});

/** A customer whose page, or one of whose tickets, is open in some tab. */
async function customerInSight(tools: WorkerTools, account: string): Promise<string | null> {
  const shown = (await new ShownInTabs(tools.session).records()).filter((ref) => ref.account === account);
  for (const ref of shown) {
    if (ref.kind === 'account') return ref.id;
    const copy = await tools.copies.read(recordKey(ref), StoredTicket);
    const accountId = copy?.value.facts.ticket.accountId ?? 'none';
    if (accountId !== 'none') return accountId;
  }
  return null;
}
