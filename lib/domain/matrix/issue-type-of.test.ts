import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facts } from './__fixtures__/facts';
import { policy } from './__fixtures__/policy';
import { issueTypeOf } from './issue-type-of';
import { whyNoPath } from './why-no-path';

const type = (ticket: { type?: string | null; tags?: string[] | null; subject?: string | null }) =>
  issueTypeOf({ type: null, tags: null, subject: null, ...ticket }, policy).id;

test('the host’s type, a tag or the subject tells it', () => {
  expect(type({ type: 'Incident' })).toBe('malfunction');
  expect(type({ tags: ['vip', 'billing_dispute'] })).toBe('payment');
  expect(type({ tags: ['Billing-Dispute'] })).toBe('payment');
  expect(type({ subject: 'PRODUCTION   DOWN in Hamburg!' })).toBe('malfunction');
});

test('the first type of the policy wins', () => {
  expect(type({ subject: 'Outage while I pay the invoice' })).toBe('malfunction');
  expect(type({ type: 'invoice', subject: 'Outage' })).toBe('malfunction');
});

test('only whole words count', () => {
  expect(type({ subject: 'Demolition of the old site' })).toBe('complaint');
  expect(type({ subject: 'invoices' })).toBe('complaint');
  expect(type({ subject: 'demo?' })).toBe('product');
  expect(type({ subject: 'billing: dispute' })).toBe('payment');
  expect(type({ tags: ['billing', 'dispute'] })).toBe('complaint');
});

test('else it is the default, also when nothing is known', () => {
  expect(type({})).toBe('complaint');
  expect(type({ subject: '' })).toBe('complaint');
  expect(type({ subject: 'constructor __proto__' })).toBe('complaint');
});

test('a word without letters matches nothing', () => {
  const odd = { defaultIssueType: 'other', issueTypes: [{ id: 'odd', name: 'Odd', words: ['???', '.*'] }] };
  expect(issueTypeOf({ type: null, tags: ['???'], subject: '??? .*' }, odd)).toEqual({
    id: 'other',
    name: 'other',
  });
});

test('other scripts have words too', () => {
  const german = {
    defaultIssueType: 'other',
    issueTypes: [{ id: 'late', name: 'Spät', words: ['Überfällig'] }],
  };
  const subject = 'Rechnung u\u0308berfa\u0308llig';
  expect(issueTypeOf({ type: null, tags: null, subject }, german).id).toBe('late');
});

test('any text gives exactly one of the policy’s types, without an error', () => {
  const ids = policy.issueTypes.map((candidate) => candidate.id);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (subject, tags) => {
      expect(ids).toContain(type({ subject, tags, type: subject }));
    }),
  );
});

test('hostile text takes linear time', () => {
  // A square of a million characters would not end within the time a test has.
  expect(type({ subject: 'billing '.repeat(200_000), tags: [`${'production '.repeat(100_000)}dow`] })).toBe(
    'complaint',
  );
});

test('PO1: where no rule matches, the reason is said', () => {
  expect(whyNoPath(facts(), policy)).toBeNull();
  expect(whyNoPath(facts({ subject: 'A subpoena' }), policy)).toEqual({
    key: 'ladder_no_rule',
    values: [{ kind: 'text', text: 'Legal question' }],
  });
});

test('what one ticket was is not said of the next, however alike they are', () => {
  const tags = ['vip'];
  const alike = { tags, subject: 'Help' };
  expect(type({ ...alike, type: 'incident' })).toBe('malfunction');
  expect(type({ ...alike, type: 'question' })).toBe('complaint');
  expect(type({ ...alike, type: 'incident' })).toBe('malfunction');
  expect(type({ ...alike, tags: ['invoice'] })).toBe('payment');
  expect(type({ tags, subject: 'A demo, please' })).toBe('product');
  const asDefault = (defaultIssueType: string) =>
    issueTypeOf({ type: null, ...alike }, { issueTypes: policy.issueTypes, defaultIssueType }).id;
  expect([asDefault('complaint'), asDefault('legal'), asDefault('complaint')]).toEqual([
    'complaint',
    'legal',
    'complaint',
  ]);
});
