import { expect, test } from 'vitest';
import type { FieldExample } from '../../lib/domain/model/field-example';
import { strictLanguage } from '../__fixtures__/strict-language';
import { mappingExample } from './mapping-example';
import { ticketExample } from './ticket-example';

const language = strictLanguage('en');
const words = {
  language,
  text: (key: string, ...values: string[]) => language.text(key, values),
  say: () => '',
};
const amount = (currency?: string): FieldExample => ({
  name: 'Northwind',
  readings: {
    arr: {
      contractValue: { kind: 'number', number: 96_000, ...(currency === undefined ? {} : { currency }) },
    },
  },
  ticket: { Product__c: 'Exports' },
});

test('an amount is shown with its currency, where the host has several', () => {
  expect(mappingExample(amount('EUR'), 'contractValue', 'arr', words)).toBe('€96,000');
  expect(mappingExample(amount(), 'contractValue', 'arr', words)).toBe('96,000');
  expect(mappingExample(amount('euros'), 'contractValue', 'arr', words)).toBe('96,000');
});

test('a person is shown by name, where it is known', () => {
  const example: FieldExample = { name: null, readings: { csm: { managerId: { kind: 'person', id: '7' } } } };
  const people = [{ id: '7', name: 'Sofia Lindqvist', role: 'agent' as const }];
  expect(mappingExample(example, 'managerId', 'csm', words, people)).toBe('Sofia Lindqvist');
  expect(mappingExample(example, 'managerId', 'csm', words)).toBe('user 7');
});

test("a ticket's field shows what it holds on a ticket of the example", () => {
  expect(ticketExample(amount(), 'Product__c', words)).toBe('Exports');
  expect(ticketExample(amount(), 'Is_P1__c', words)).toBe('nothing there');
  expect(ticketExample(amount(), '', words)).toBeNull();
  expect(ticketExample({ name: null, readings: {} }, 'Product__c', words)).toBeNull();
  expect(ticketExample(null, 'Product__c', words)).toBeNull();
});
