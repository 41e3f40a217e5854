import { expect, test } from 'vitest';
import { parseTransitionKey } from './parse-transition-key';
import { transitionKey } from './transition-key';

test('a key names account, record, cycle and number in clear', () => {
  expect(transitionKey({ account: 'acme.zendesk.com', id: '4821' }, 1, 0)).toBe('acme.zendesk.com/4821/1/0');
});

test('a key is read back', () => {
  expect(parseTransitionKey('acme.my.salesforce.com/500xx000000Abcd/12/3')).toEqual({
    account: 'acme.my.salesforce.com',
    id: '500xx000000Abcd',
    cycle: 12,
    n: 3,
  });
});

test.each([
  '',
  'acme.zendesk.com/4821/0/0',
  'acme.zendesk.com/4821/1/-1',
  'acme.zendesk.com/4821/01/0',
  'acme.zendesk.com/4821/1/00',
  'acme.zendesk.com/4821/1.5/0',
  'acme.zendesk.com/4821/1e3/0',
  'acme.zendesk.com/4821/1/0/0',
  'acme.zendesk.com/48 21/1/0',
  'Acme.zendesk.com/4821/1/0',
  'acme.zendesk.com/4821/9999999/0',
  'acme.zendesk.com/4821/1/0\n',
])('%j is no key', (text) => {
  expect(parseTransitionKey(text)).toBeNull();
});
