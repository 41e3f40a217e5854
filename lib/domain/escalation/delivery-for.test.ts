import { expect, test } from 'vitest';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import { noticesOfStep } from '../matrix/notices-of-step';
import { at } from './__fixtures__/at';
import { deliveryFor } from './delivery-for';

test('CO8: who works or answers gets a pop-up, the informed read it in the digest, the consulted are asked', () => {
  const cell = {
    level: 'level-1',
    role: 'senior-engineer',
    limitMinutes: 60,
    raci: {
      accountable: 'engineering-head',
      responsible: ['senior-engineer', 'it-specialist'],
      consulted: ['cto'],
      informed: ['sales-rep'],
    },
  };
  const owner = { personId: 'seniorengineer', kind: 'person' } as const;
  const notices = noticesOfStep(cell, { owner, last: false, waits: false }, facts(), policy, at('10:00'));
  expect(notices.map((notice) => [notice.personId, deliveryFor(notice)])).toEqual([
    ['seniorengineer', 'pop-up'],
    ['itspecialist', 'pop-up'],
    ['engineeringhead', 'pop-up'],
    ['salesrep', 'digest'],
  ]);
});

test('CO8: whom no channel reaches is not silently passed over', () => {
  const notice = { personId: 'kim', kind: 'person', as: 'owner', channel: null, urgency: 'now' } as const;
  expect(deliveryFor(notice)).toBe('nobody-reached');
  expect(deliveryFor({ ...notice, as: 'informed', urgency: 'digest', channel: 'pop-up' })).toBe('digest');
});
