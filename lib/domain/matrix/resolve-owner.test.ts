import { describe, expect, test } from 'vitest';
import type { Policy } from '../model/policy';
import { resolveOwner } from './resolve-owner';

const ACCOUNT = 'acme.zendesk.com';
const at = (date: string) => Date.parse(`${date}Z`);
const person = (personId: string, account = ACCOUNT) => ({ account, personId, kind: 'person' as const });
const away = (personId: string, from: string, until: string, account = ACCOUNT) => ({
  account,
  personId,
  from: at(from),
  until: at(until),
});

function policyWith(holders: Policy['roles'][number]['holders'], absences: Policy['absences'] = []) {
  return { roles: [{ id: 'cto', name: 'CTO', holders }], absences };
}

const NOW = at('2026-12-25T10:00');
const CHRISTMAS = away('1', '2026-12-24T00:00', '2026-12-29T00:00');

describe('who holds a role', () => {
  test('is its first holder', () => {
    expect(resolveOwner('cto', policyWith([person('1'), person('2')]), ACCOUNT, NOW)).toEqual({
      owner: { personId: '1', kind: 'person', insteadOf: null },
      reason: null,
    });
  });

  test('PO9: is the backup while the owner is away, and the reason says until when', () => {
    const policy = policyWith([person('1'), { ...person('2'), kind: 'group' }], [CHRISTMAS]);
    const people = [{ id: '1', name: 'Jonas Weber', role: 'agent' as const }];
    expect(resolveOwner('cto', policy, ACCOUNT, NOW, people)).toEqual({
      owner: { personId: '2', kind: 'group', insteadOf: '1' },
      reason: {
        key: 'ladder_away_until',
        values: [
          { kind: 'text', text: 'Jonas Weber' },
          { kind: 'instant', instant: at('2026-12-29T00:00') },
        ],
      },
    });
    expect(resolveOwner('cto', policy, ACCOUNT, NOW).reason?.values[0]).toEqual({
      kind: 'message',
      key: 'ladder_first_holder',
    });
  });

  test('an absence begins at its start and is over at its end', () => {
    const policy = policyWith([person('1'), person('2')], [CHRISTMAS]);
    const holder = (now: number) => {
      const { owner } = resolveOwner('cto', policy, ACCOUNT, now);
      return typeof owner === 'string' ? owner : owner.personId;
    };
    expect(holder(CHRISTMAS.from - 1)).toBe('1');
    expect(holder(CHRISTMAS.from)).toBe('2');
    expect(holder(CHRISTMAS.until - 1)).toBe('2');
    expect(holder(CHRISTMAS.until)).toBe('1');
  });

  test('backups follow in their order', () => {
    const policy = policyWith(
      [person('1'), person('2'), person('3')],
      [CHRISTMAS, away('2', '2026-12-25T00:00', '2026-12-26T00:00')],
    );
    expect(resolveOwner('cto', policy, ACCOUNT, NOW).owner).toEqual({
      personId: '3',
      kind: 'person',
      insteadOf: '1',
    });
  });

  test('is nobody where no one is named for this account', () => {
    const nobody = { owner: 'nobody', reason: null };
    expect(resolveOwner('cto', policyWith([]), ACCOUNT, NOW)).toEqual(nobody);
    expect(resolveOwner('cto', policyWith([person('1', 'acme.my.salesforce.com')]), ACCOUNT, NOW)).toEqual(
      nobody,
    );
    expect(resolveOwner('ceo', policyWith([person('1')]), ACCOUNT, NOW)).toEqual(nobody);
  });

  test('is away when all are, until the first is back', () => {
    const policy = policyWith(
      [person('1'), person('2')],
      [
        CHRISTMAS,
        away('2', '2026-12-25T00:00', '2026-12-27T00:00'),
        away('2', '2026-12-26T12:00', '2026-12-28T00:00'),
      ],
    );
    expect(resolveOwner('cto', policy, ACCOUNT, NOW)).toEqual({
      owner: 'away',
      reason: {
        key: 'ladder_all_away_until',
        values: [{ kind: 'instant', instant: at('2026-12-28T00:00') }],
      },
    });
  });

  test('an absence in another account, or of somebody else, does not count', () => {
    const other = away('1', '2026-12-24T00:00', '2026-12-29T00:00', 'acme.my.salesforce.com');
    const policy = policyWith([person('1')], [other, away('2', '2026-12-24T00:00', '2026-12-29T00:00')]);
    expect(resolveOwner('cto', policy, ACCOUNT, NOW).owner).toEqual({
      personId: '1',
      kind: 'person',
      insteadOf: null,
    });
  });
});
