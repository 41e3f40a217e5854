import { expect, it } from 'vitest';
import { customer } from './__fixtures__/customer';
import { searchTerms } from './search-terms';

it.each([
  ['Acme, Inc.', ['Acme']],
  ['The Acme Company', ['Acme']],
  ['Müller Logistik GmbH', ['Müller', 'mueller', 'muller']],
  ['AG', []],
  ['???', []],
  ['Duarte & Filhos', ['Duarte']],
])('%s is looked for by %o', (name, names) => {
  expect(searchTerms(customer('zendesk', { name })).names).toEqual(names);
});

it('by at most three domains that say who it is, and by its external id', () => {
  const domains = ['gmail.com', 'a.com', 'www.b.com', 'b.com', 'c.com', 'd.com'];
  expect(searchTerms(customer('zendesk', { externalId: 'X', domains }))).toEqual({
    externalId: 'X',
    domains: ['a.com', 'b.com', 'c.com'],
    names: [],
  });
});
