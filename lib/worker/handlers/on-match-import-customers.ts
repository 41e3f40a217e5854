import type { CustomerAccount } from '../../domain/model/customer-account';
import type { KnownAccount } from '../../domain/model/known-account';
import type { RecordRef } from '../../domain/model/record-ref';
import { matchImportCustomers } from '../../messages/match-import-customers';
import { apiOf } from '../../pull/api-of';
import { handler } from '../handler';
import { customersMet } from '../imports/customers-met';
import { namesAlike } from '../imports/names-alike';
import { systems } from '../imports/systems';

export const onMatchImportCustomers = handler(matchImportCustomers, async (tools, { by, account, words }) => {
  const known = await systems(tools, account);
  const customers = await customersMet(tools, known);
  const wordOf = ({ name, externalId }: CustomerAccount) => lower(by === 'name' ? name : externalId);
  const byWord = new Map<string, CustomerAccount[]>();
  for (const customer of customers)
    byWord.set(wordOf(customer), [...(byWord.get(wordOf(customer)) ?? []), customer]);
  const byKey = new Map(customers.map((customer) => [keyOf(customer.ref), customer]));
  return {
    matches: words.map((word) => {
      const found =
        by === 'id'
          ? refsOf(word, known).map((ref) => byKey.get(keyOf(ref)) ?? { ref, name: null })
          : lower(word) === ''
            ? []
            : (byWord.get(lower(word)) ?? []);
      const [customer] = found;
      const one = customer !== undefined && found.length === 1;
      return {
        word,
        customer: one ? named(customer) : null,
        met: one && byKey.has(keyOf(customer.ref)),
        several: found.length > 1,
        alike:
          one || by !== 'name'
            ? []
            : namesAlike(word, found.length > 1 ? inAll(found, customers) : customers).map(named),
      };
    }),
  };
});

/** Who of one name is met may be any of them. */
function inAll(
  found: readonly { ref: RecordRef }[],
  customers: readonly CustomerAccount[],
): CustomerAccount[] {
  const keys = new Set(found.map(({ ref }) => keyOf(ref)));
  return customers.filter(({ ref }) => keys.has(keyOf(ref)));
}

function refsOf(word: string, known: readonly KnownAccount[]): RecordRef[] {
  return known.flatMap(({ host, account }) => {
    const id = apiOf(host).customerId(word);
    return id === null ? [] : [{ host, account, kind: 'account' as const, id }];
  });
}

function named({ ref, name }: { ref: RecordRef; name: string | null }) {
  return { ref, name };
}

function keyOf({ account, id }: RecordRef): string {
  return `${account}/${id}`;
}

function lower(text: string | null): string {
  return text?.trim().toLowerCase() ?? '';
}
