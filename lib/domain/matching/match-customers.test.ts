import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customer } from './__fixtures__/customer';
import { onePairs, otherPairs } from './__fixtures__/pairs';
import { matchCustomers } from './match-customers';

const ASKED = 0.5;
const words = [
  'Acme',
  'GmbH',
  'Müller',
  'Mueller',
  'Group',
  'Deutschland',
  'Ltd',
  '12',
  '&',
  'Øst',
  '株式会社',
  '',
];
const anyName = fc.option(
  fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((list) => list.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  ),
);
const anyDomain = fc.oneof(
  fc.constantFrom(
    'acme.com',
    'www.acme.de',
    'gmail.com',
    'https://mueller.co.uk/x',
    'a@acme.com',
    'localhost',
    '10.0.0.1',
  ),
  fc.webUrl(),
  fc.string(),
);
const anyId = fc.option(
  fc.constantFrom(
    '0015g00000AbCdEAAV',
    '0015g00000AbCdE',
    '0015G00000ABCDEaav',
    'CRM-17',
    ' ',
    '0015g00000XyZaBAAV',
  ),
);
const anyCustomer = (host: 'zendesk' | 'salesforce') =>
  fc
    .record({
      name: anyName,
      externalId: anyId,
      domains: fc.option(fc.array(anyDomain, { maxLength: 4 }), { nil: undefined }),
    })
    .map((known) => customer(host, known));
const pairs = [anyCustomer('zendesk'), anyCustomer('salesforce')] as const;

describe('how sure it is that two records are one customer', () => {
  it.each(onePairs)('asks: $what', ({ zendesk, salesforce }) => {
    const { confidence, byExternalId } = matchCustomers(
      customer('zendesk', zendesk),
      customer('salesforce', salesforce),
    );
    expect(confidence).toBeGreaterThanOrEqual(ASKED);
    expect(byExternalId).toBe(false);
  });

  it.each(otherPairs)('asks nobody: $what', ({ zendesk, salesforce }) => {
    const { confidence } = matchCustomers(customer('zendesk', zendesk), customer('salesforce', salesforce));
    expect(confidence).toBeLessThan(ASKED);
  });

  it('a subsidiary at the same domain is less sure than the company, and said to be one', () => {
    const domains = ['acme.com'];
    const company = customer('salesforce', { name: 'Acme Inc.', domains });
    const whole = matchCustomers(customer('zendesk', { name: 'Acme', domains }), company);
    const part = matchCustomers(customer('zendesk', { name: 'Acme Deutschland GmbH', domains }), company);
    expect(whole.confidence - part.confidence).toBeGreaterThan(0.1);
    expect(part.reasons).toContainEqual({ key: 'match_name_group', values: [] });
  });

  it('says why, the domain by its name', () => {
    const [one, other] = [
      customer('zendesk', { name: 'Acme', domains: ['acme.com'] }),
      customer('salesforce', { name: 'Acme Inc.', domains: ['https://www.acme.com'] }),
    ];
    expect(matchCustomers(one, other)).toEqual({
      confidence: 0.955,
      byExternalId: false,
      reasons: [
        { key: 'match_domain_same', values: [{ kind: 'text', text: 'acme.com' }] },
        { key: 'match_name_same', values: [] },
      ],
    });
  });

  it('is the same either way round', () => {
    fc.assert(
      fc.property(...pairs, (one, other) => {
        expect(matchCustomers(other, one)).toEqual(matchCustomers(one, other));
      }),
    );
  });

  it('is 1 by an external id only, and then whatever else is known', () => {
    fc.assert(
      fc.property(...pairs, (one, other) => {
        const { confidence, byExternalId } = matchCustomers(one, other);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence === 1).toBe(byExternalId);
        const id = '0015g00000QwErTAAV';
        const named = matchCustomers({ ...one, externalId: id }, { ...other, externalId: id.toLowerCase() });
        expect(named).toMatchObject({ confidence: 1, byExternalId: true });
      }),
    );
  });

  it('what is the same in more ways is never less sure', () => {
    fc.assert(
      fc.property(...pairs, (one, other) => {
        const domains = ['very-own.example'];
        const shared = matchCustomers({ ...one, domains }, { ...other, domains });
        const none = matchCustomers({ ...one, domains: [] }, { ...other, domains: [] });
        expect(shared.confidence).toBeGreaterThanOrEqual(none.confidence);
      }),
    );
  });

  it.each([
    ['15 and 18 characters of one id', '0015g00000AbCdE', '0015g00000AbCdEAAV', true],
    ['15 characters that differ in case: another record', '0015g00000AbCdE', '0015g00000ABCDE', false],
    ['case apart, as Zendesk holds it', 'crm-17', 'CRM-17', true],
    ['nothing and nothing', '', ' ', false],
  ])('%s', (_what, a, b, same) => {
    const match = matchCustomers(
      customer('zendesk', { externalId: a }),
      customer('salesforce', { externalId: b }),
    );
    expect(match.byExternalId).toBe(same);
  });
});
