import { expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Policy } from '../model/policy';
import { policy } from './__fixtures__/policy';
import { policyTable } from './policy-table';

const ACCOUNT = 'acme.zendesk.com';

test('PO14: the shipped policy prints exactly the cells of A-T3', () => {
  const { columns, rows } = policyTable(defaultPolicy, ACCOUNT);
  expect(columns.map(({ name }) => name)).toEqual(['First Contact', 'Level 1', 'Level 2', 'Level 3']);
  expect(rows.map(({ issueType, cells }) => [issueType, ...cells.map((cell) => cell?.role)])).toEqual([
    [
      'Customer complaint',
      'Junior support rep',
      'Senior support rep',
      'Support team manager',
      'Head of Operations',
    ],
    ['System malfunction', 'IT support specialist', 'Senior engineer', 'Head of engineering', 'CTO'],
    ['Payment issue', 'Finance team member', 'Senior accountant', 'Finance team leader', 'CFO'],
    ['Product demo question', 'Sales rep', 'Senior sales manager', 'Head of Sales', 'VP of Sales'],
  ]);
  for (const { cells } of rows) expect(cells.map((cell) => cell?.limitMinutes)).toEqual([30, 60, 180, null]);
  expect(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.holders))).toEqual([]);
  expect(rows.map(({ also }) => also)).toEqual([
    ['Service delay', 'Policy question', 'Product quality'],
    ['Technical question'],
    ['Billing dispute'],
    ['Approval request'],
  ]);
});

test('PO14: and the policy table of A-T1', () => {
  expect(
    policyTable(defaultPolicy, ACCOUNT).levels.map(({ name: _, ...columns }) => Object.values(columns)),
  ).toEqual([
    ['Immediate', 'Basic troubleshooting', 'Routine issues'],
    ['Prompt', 'In-depth', 'bugs & interruptions'],
    ['Moderate', 'Advanced technical', 'system or complex'],
    ['Strategic', 'Executive oversight', 'critical, widespread'],
  ]);
});

test('PO14: at most 2 A4, also with a backup for every role; a policy too large says so', () => {
  // 2 + 4 levels, 2 + rows of 4 (the kind and three others), 3, 3 and 3 lines.
  expect(policyTable(defaultPolicy, ACCOUNT).size).toEqual({ columns: 5, lines: 21, pages: 1 });
  const held = (count: number): Policy => ({
    ...defaultPolicy,
    roles: defaultPolicy.roles.map((role) => ({
      ...role,
      holders: Array.from({ length: count }, (_, index) => ({
        account: ACCOUNT,
        personId: `${role.id}-${index}`,
        kind: 'person' as const,
      })),
    })),
  });
  expect(policyTable(held(2), ACCOUNT).size).toEqual({ columns: 5, lines: 24, pages: 1 });
  expect(policyTable(held(11), ACCOUNT).size).toMatchObject({ lines: 60, pages: 1 });
  expect(policyTable(held(12), ACCOUNT).size).toMatchObject({ lines: 64, pages: 2 });
  expect(policyTable(held(30), ACCOUNT).size.pages).toBe(3);
  const [level] = policy.levels;
  if (level === undefined) throw new Error('no level');
  const wide = (count: number) =>
    policyTable(
      { ...policy, levels: Array.from({ length: count }, (_, index) => ({ ...level, id: `l-${index}` })) },
      ACCOUNT,
    );
  expect([wide(5).size.pages, wide(6).size.pages]).toEqual([1, 2]);
});

test('PO14: names the people of this account, owner first; a level that a row passes by stays empty', () => {
  const named: Policy = {
    ...policy,
    roles: policy.roles.map((role) =>
      role.id === 'cto'
        ? {
            ...role,
            holders: [
              { account: ACCOUNT, personId: '7', kind: 'person' },
              { account: 'other.zendesk.com', personId: '8', kind: 'person' },
              { account: ACCOUNT, personId: '9', kind: 'group' },
            ],
          }
        : role,
    ),
    matrix: policy.matrix.map((row) => ({
      ...row,
      cells: row.cells.filter(({ level }) => level !== 'level-2'),
    })),
  };
  const table = policyTable(named, ACCOUNT, [{ id: '7', name: 'Kim', role: 'agent' }]);
  const row = table.rows.find(({ issueType }) => issueType === 'System malfunction');
  expect(row?.cells[2]).toBeNull();
  expect(row?.cells[3]).toEqual({
    role: 'cto',
    holders: [
      { personId: '7', name: 'Kim' },
      { personId: '9', name: null },
    ],
    limitMinutes: null,
  });
  expect(policyTable(named, ACCOUNT)).toEqual(policyTable(structuredClone(named), ACCOUNT));
});
