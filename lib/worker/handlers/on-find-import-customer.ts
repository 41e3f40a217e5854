import { searchTerms } from '../../domain/matching/search-terms';
import type { CustomerAccount } from '../../domain/model/customer-account';
import { findImportCustomer } from '../../messages/find-import-customer';
import { askHost } from '../../pull/ask-host';
import { handler } from '../handler';
import { namesAlike } from '../imports/names-alike';
import { systems } from '../imports/systems';

export const onFindImportCustomer = handler(findImportCustomer, async (tools, { by, account, word }) => {
  const found: CustomerAccount[] = [];
  let problem = null;
  for (const { host, account: address } of await systems(tools, account)) {
    const wanted =
      by === 'name'
        ? { ...termsOf(word), externalId: null }
        : { externalId: word.trim(), domains: [], names: [] };
    const asked = await askHost(tools, host, address, (api, connection) =>
      api.findAccounts(connection, wanted),
    );
    if (asked.ok) found.push(...asked.answer);
    else problem = asked.problem;
  }
  const same = (text: string | null) => text?.trim().toLowerCase() === word.trim().toLowerCase();
  const exact = found.filter(({ name, externalId }) => same(by === 'name' ? name : externalId));
  const alike = exact.length > 0 ? exact : by === 'name' ? namesAlike(word, found) : [];
  const named = ({ ref, name }: CustomerAccount) => ({ ref, name });
  return { exact: exact.map(named), alike: alike.map(named), problem };
});

/** What to look for a customer by of whom nothing but the name is known. */
function termsOf(name: string) {
  const nobody = { host: 'zendesk', account: 'nobody.invalid', kind: 'account', id: '1' } as const;
  return searchTerms({ ref: nobody, name, externalId: null, tier: null, measures: {} });
}
