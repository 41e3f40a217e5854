import { AccountFacts } from '../../domain/model/account-facts';
import { listPreviewCustomers } from '../../messages/list-preview-customers';
import { handler } from '../handler';

/** Of each system no more than this, those read last: who looks for another one opens it once. */
const MOST = 100;

export const onListPreviewCustomers = handler(listPreviewCustomers, async (tools) => {
  const known = await Promise.all(
    (await tools.accounts.all()).map(({ account }) =>
      tools.copies.newest(`${account}/account/`, AccountFacts, MOST),
    ),
  );
  const customers = known.flat().map(({ account: { ref, name } }) => ({ ref, name }));
  return { customers: customers.sort((a, b) => (a.name ?? a.ref.id).localeCompare(b.name ?? b.ref.id)) };
});
