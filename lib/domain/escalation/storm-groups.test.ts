import { expect, test } from 'vitest';
import { at } from './__fixtures__/at';
import { stormGroups } from './storm-groups';

const rule = { moreThan: 3, minutes: 60 };
const one = (id: string, clock: string, cause: string | null, ownerId: string | null = null) => ({
  recordKey: id.includes('/') ? id : key(id),
  openedAt: at(clock),
  cause,
  ownerId,
});
const key = (id: string) => `acme.zendesk.com/ticket/${id}`;
const four = [
  one('a', '09:10', 'outage', 'kim'),
  one('b', '09:20', 'outage', 'lee'),
  one('c', '09:30', 'outage', 'lee'),
  one('d', '09:40', 'billing', 'ana'),
];

test('SB7: more than N opened within an hour are grouped by cause, one owner for each', () => {
  expect(stormGroups(four, rule, at('10:00'))).toEqual([
    { cause: 'outage', ownerId: 'lee', recordKeys: [key('a'), key('b'), key('c')] },
    { cause: 'billing', ownerId: 'ana', recordKeys: [key('d')] },
  ]);
});

test('SB7: N is no storm, nor is one an hour old, counted twice or still to come', () => {
  expect(stormGroups(four.slice(1), rule, at('10:00'))).toBeNull();
  expect(stormGroups(four, rule, at('10:10'))).toBeNull();
  expect(stormGroups(four, rule, at('10:09'))).toHaveLength(2);
  expect(stormGroups([...four.slice(1), ...four.slice(1)], rule, at('10:00'))).toBeNull();
  expect(stormGroups(four, rule, at('09:39'))).toBeNull();
  expect(stormGroups([], rule, at('10:00'))).toBeNull();
  // The one that makes it a storm was opened this very moment.
  expect(stormGroups(four, rule, at('09:40'))).toHaveLength(2);
});

test('SB7: in whatever order they are read: first opened first, largest group first, who has most has all', () => {
  const groups = [
    { cause: 'outage', ownerId: 'kim', recordKeys: [key('g'), key('h'), key('i')] },
    { cause: 'login', ownerId: 'ana', recordKeys: [key('b'), key('c')] },
    { cause: 'billing', ownerId: null, recordKeys: [key('d')] },
    { cause: null, ownerId: 'zoe', recordKeys: [key('a'), key('e'), key('f'), key('k')] },
  ];
  const read = [
    one('i', '09:23', 'outage'),
    one('k', '09:59', null, 'zoe'),
    one('c', '09:12', 'login', 'bob'),
    one('b', '09:12', 'login', 'ana'),
    one('f', '09:31', null),
    one('h', '09:22', 'outage'),
    one('e', '09:30', null),
    one('g', '09:21', 'outage', 'kim'),
    one('d', '09:05', 'billing'),
    one('a', '09:29', null),
  ];
  expect(stormGroups(read, rule, at('10:00'))).toEqual(groups);
  expect(stormGroups(read.toReversed(), rule, at('10:00'))).toEqual(groups);
});

test('SB7: what one system calls its people means nothing on another: each has its group and its owner', () => {
  const both = [
    one('acme.zendesk.com/ticket/1', '09:10', 'outage', '9001'),
    one('acme.my.salesforce.com/ticket/2', '09:20', 'outage', '005A'),
    one('acme.my.salesforce.com/ticket/3', '09:30', 'outage', '005A'),
    one('acme.zendesk.com/ticket/4', '09:40', 'outage', null),
  ];
  expect(stormGroups(both, rule, at('10:00'))).toEqual([
    {
      cause: 'outage',
      ownerId: '9001',
      recordKeys: ['acme.zendesk.com/ticket/1', 'acme.zendesk.com/ticket/4'],
    },
    {
      cause: 'outage',
      ownerId: '005A',
      recordKeys: ['acme.my.salesforce.com/ticket/2', 'acme.my.salesforce.com/ticket/3'],
    },
  ]);
});

test('SB7: unknown causes stand last, of equal owners the first has it, without any it is nobody’s', () => {
  const unknown = [one('x', '09:00:01', null), one('y', '09:05', null), one('z', '09:06', null)];
  expect(stormGroups([...unknown, ...four.slice(0, 2)], rule, at('10:00'))).toEqual([
    { cause: 'outage', ownerId: 'kim', recordKeys: [key('a'), key('b')] },
    { cause: null, ownerId: null, recordKeys: [key('x'), key('y'), key('z')] },
  ]);
});
