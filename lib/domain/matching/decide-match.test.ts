import { describe, expect, it } from 'vitest';
import type { CustomerAccount } from '../model/customer-account';
import type { CustomerLink } from '../model/customer-link';
import { customer } from './__fixtures__/customer';
import { decideMatch } from './decide-match';

const ID = '0015g00000AbCdEAAV';
const own = customer('zendesk', { id: '77', name: 'Acme', domains: ['acme.com'] });
const account = (id: string, known = {}) =>
  customer('salesforce', { id, externalId: id, name: 'Acme Inc.', domains: ['www.acme.com'], ...known });
const link = (one: CustomerAccount, other: CustomerAccount, same: boolean): CustomerLink => ({
  records: [one.ref, other.ref],
  same,
  confirmedAt: 1,
  by: '5',
});
const found = (...candidates: CustomerAccount[]) => [
  { host: 'salesforce' as const, account: 'acme.my.salesforce.com', candidates },
];

describe('who a customer is elsewhere', () => {
  it('a likely one is a question', () => {
    const match = decideMatch(
      own,
      found(account('0011'), account('0012', { name: 'Globex', domains: [] })),
      [],
    );
    expect(match.same).toBeNull();
    expect(match.candidates).toMatchObject([{ ref: { id: '0011' }, name: 'Acme Inc.', confidence: 0.955 }]);
  });

  it('that an external id names is the same at once, also where others look more alike', () => {
    const named = { ...own, externalId: ID };
    const match = decideMatch(
      named,
      found(account('0011'), account(ID, { name: 'Globex', domains: [] })),
      [],
    );
    expect(match).toMatchObject({ same: { ref: { id: ID }, by: 'external-id', at: null }, candidates: [] });
  });

  it('two that look alike share their confidence, and none is chosen', () => {
    const { same, candidates } = decideMatch(own, found(account('0011'), account('0012')), []);
    expect(same).toBeNull();
    expect(candidates.map(({ confidence }) => confidence)).toEqual([0.4775, 0.4775]);
    expect(candidates[0]?.reasons).toContainEqual({
      key: 'match_alike',
      values: [{ kind: 'number', number: 2 }],
    });
  });

  it('two that carry the same external id are a question too', () => {
    const salesforce = account(ID);
    const two = ['77', '78'].map((id) => customer('zendesk', { id, name: 'Acme', externalId: ID }));
    const { same, candidates } = decideMatch(
      salesforce,
      [{ host: 'zendesk', account: 'acme.zendesk.com', candidates: two }],
      [],
    );
    expect(same).toBeNull();
    expect(candidates.map(({ confidence }) => confidence)).toEqual([0.5, 0.5]);
  });

  it("a person's word counts before an external id", () => {
    const named = { ...own, externalId: ID };
    const match = decideMatch(named, found(account(ID), account('0012')), [link(own, account('0012'), true)]);
    expect(match.same).toMatchObject({ ref: { id: '0012' }, name: 'Acme Inc.', by: 'person', at: 1 });
  });

  it('and where the other system says nothing', () => {
    const silent = [{ host: 'salesforce' as const, account: 'acme.my.salesforce.com', candidates: null }];
    const match = decideMatch(own, silent, [link(own, account('0012'), true)]);
    expect(match).toMatchObject({
      same: { ref: { id: '0012' }, name: null },
      unread: [{ host: 'salesforce' }],
    });
  });

  it('a refusal is remembered, of an external id too', () => {
    const named = { ...own, externalId: ID };
    const match = decideMatch(named, found(account(ID)), [link(account(ID), own, false)]);
    expect(match).toMatchObject({ same: null, candidates: [], refused: [{ ref: { id: ID } }] });
  });

  it('who is matched with somebody else is taken: neither counted nor asked about', () => {
    const named = { ...own, externalId: ID };
    const other = customer('zendesk', { id: '78' });
    const match = decideMatch(named, found(account(ID)), [link(other, account(ID), true)]);
    expect(match).toMatchObject({ same: null, candidates: [], taken: [{ ref: { id: ID } }] });
  });
});
