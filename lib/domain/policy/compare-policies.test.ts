import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Policy } from '../model/policy';
import { comparePolicies } from './compare-policies';

function changed(update: (policy: Policy) => void): Policy {
  const policy = structuredClone(defaultPolicy);
  update(policy);
  return policy;
}

const told = (to: Policy, from = defaultPolicy) =>
  comparePolicies(from, to).map(({ place, fields, what, from: before, to: after }) => ({
    place:
      place === null ? null : place.values.map((value) => ('text' in value ? value.text : '?')).join(' / '),
    field: fields.join('.'),
    what,
    from: before?.values[0] ?? before?.key ?? null,
    to: after?.values[0] ?? after?.key ?? null,
  }));

describe('comparePolicies', () => {
  test('the same policy under two names has no difference, whatever the order of its keys', () => {
    const other = JSON.parse(JSON.stringify({ ...defaultPolicy, version: 'other' })) as Policy;
    const turned = Object.fromEntries(Object.entries(other).reverse()) as Policy;
    expect(comparePolicies(defaultPolicy, turned)).toEqual([]);
  });

  test('a limit of the matrix, by its row and level', () => {
    const to = changed(({ matrix }) => {
      const cell = matrix[1]?.cells[1];
      if (cell !== undefined) cell.limitMinutes = 45;
    });
    expect(told(to)).toEqual([
      {
        place: 'System malfunction / Level 1',
        field: 'limitMinutes',
        what: 'changed',
        from: { kind: 'duration', milliseconds: 3_600_000 },
        to: { kind: 'duration', milliseconds: 2_700_000 },
      },
    ]);
  });

  test('a limit that is none any more says so', () => {
    const to = changed(({ matrix }) => {
      const cell = matrix[1]?.cells[1];
      if (cell !== undefined) cell.limitMinutes = null;
    });
    expect(told(to)).toMatchObject([{ what: 'removed', to: 'policy_value_no_limit' }]);
  });

  test('whom a role gets and loses', () => {
    const holder = (personId: string) => ({ account: 'acme.zendesk.com', personId, kind: 'person' as const });
    const one = changed(({ roles }) => roles[0]?.holders.push(holder('9001'), holder('9002')));
    const other = changed(({ roles }) => roles[0]?.holders.push(holder('9002'), holder('9003')));
    const role = defaultPolicy.roles[0]?.name;
    expect(told(other, one)).toEqual([
      { place: role, field: 'holders', what: 'added', from: null, to: { kind: 'text', text: '9003' } },
      { place: role, field: 'holders', what: 'removed', from: { kind: 'text', text: '9001' }, to: null },
    ]);
    const turned = changed(({ roles }) => roles[0]?.holders.push(holder('9002'), holder('9001')));
    expect(told(turned, one)).toEqual([
      { place: role, field: 'holders', what: 'moved', from: null, to: null },
    ]);
  });

  test('a parameter of a trigger, and its mode', () => {
    const to = changed(({ triggers }) => {
      const trigger = triggers[0];
      if (trigger === undefined) return;
      trigger.mode = trigger.mode === 'act' ? 'ask' : 'act';
      trigger.parameters = { ...trigger.parameters, somewhere: 7 };
    });
    expect(told(to).map(({ field, what }) => [field, what])).toEqual([
      ['mode', 'changed'],
      ['parameters.somewhere', 'added'],
    ]);
  });

  test('a level that is taken out, by its name, and what stands at the top', () => {
    const to = changed((policy) => {
      policy.levels.pop();
      policy.reading = 'since-open';
      policy.warningMinutes = 1;
    });
    expect(told(to).map(({ place, field, what }) => [place, field, what])).toEqual([
      [null, 'reading', 'changed'],
      [defaultPolicy.levels.at(-1)?.name, '', 'removed'],
      [null, 'warningMinutes', 'changed'],
    ]);
  });

  test('there and back again is the same number of differences', () => {
    const to = changed((policy) => {
      policy.templates.pop();
      policy.roles.reverse();
      policy.name = 'Other';
    });
    expect(comparePolicies(to, defaultPolicy)).toHaveLength(comparePolicies(defaultPolicy, to).length);
  });
});
