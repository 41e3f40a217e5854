import type { FieldExample } from '../domain/model/field-example';
import type { HostId } from '../domain/model/host-id';
import { KeptExample } from '../domain/model/kept-example';
import { apiOf } from './api-of';
import { askHost } from './ask-host';
import { isFresh } from './is-fresh';
import type { PullTools } from './pull-tools';

const MAX_AGE_MILLISECONDS = 60 * 60_000;

/**
 * A customer's fields as an example for mapping them: the copy of the last hour, or one request. Without a customer in sight, and
 * where the host does not answer, the one that was looked at last.
 */
export async function pullFieldExample(
  tools: PullTools,
  host: HostId,
  account: string,
  customerId: string | null,
): Promise<FieldExample | null> {
  const { readFieldExample } = apiOf(host);
  if (readFieldExample === null) return null;
  const key = `${account}/field-example`;
  const copy = await tools.copies.read(key, KeptExample);
  const isOwn = copy !== null && isFresh(copy.readAt, MAX_AGE_MILLISECONDS, tools.now());
  const old = copy?.value.example ?? null;
  if (customerId === null || (isOwn && copy.value.customerId === customerId)) return old;
  const read = await askHost(tools, host, account, (_, connection) =>
    readFieldExample(connection, customerId),
  );
  if (!read.ok) return old;
  await tools.copies.write(key, account, tools.now(), { customerId, example: read.answer });
  return read.answer;
}
