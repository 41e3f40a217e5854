import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../escalation/__fixtures__/at';
import { writtenLog } from '../escalation/__fixtures__/written-log';
import { foldEscalation } from '../escalation/fold-escalation';
import { notEscalated } from '../escalation/not-escalated';
import { planEscalate } from '../escalation/plan-escalate';
import type { EscalationEvent } from '../model/escalation-event';
import type { Policy } from '../model/policy';
import { facts } from './__fixtures__/facts';
import { policy } from './__fixtures__/policy';
import { escalationPath } from './escalation-path';
import { pathAt } from './path-at';
import { resolveOwner } from './resolve-owner';

const ACCOUNT = 'acme.zendesk.com';
const HOUR = 3_600_000;
const NOW = at('09:10');
const known = (events: EscalationEvent[] = []) => ({
  ...facts({}, { events }),
  people: [{ id: 'seniorengineer', name: 'Jonas Weber', role: 'agent' as const }],
});

function ahead(by: Policy, moment: number, events: EscalationEvent[] = []) {
  const ticket = known(events);
  const escalation = foldEscalation(events, by);
  const path = escalationPath(ticket, escalation, by, NOW);
  return { path, steps: pathAt({ path, escalation }, ticket, by, NOW, moment) };
}

const holders = (steps: ReturnType<typeof ahead>['steps']) =>
  steps.map(({ owner }) => (typeof owner === 'string' ? owner : owner.personId));

/** Senior engineer is away for a day from the evening on, with a backup. */
const away: Policy = {
  ...policy,
  roles: policy.roles.map((role) =>
    role.id === 'senior-engineer'
      ? { ...role, holders: [...role.holders, { account: ACCOUNT, personId: 'priya', kind: 'person' }] }
      : role,
  ),
  absences: [{ account: ACCOUNT, personId: 'seniorengineer', from: NOW + 12 * HOUR, until: NOW + 36 * HOUR }],
};
const escalated = writtenLog([
  { ...planEscalate(facts(), notEscalated(policy, 1), policy, at('09:05')).event, ground: 'person' },
  at('09:05'),
]);

describe('acceptance 4.10: who would hold it then', () => {
  test('acceptance 4.10: tonight the backup holds the level whose owner is away, and that is a change', () => {
    const { steps } = ahead(away, NOW + 13 * HOUR);
    expect(holders(steps)).toEqual(['itspecialist', 'priya', 'engineeringhead', 'cto']);
    expect(steps.map(({ changed }) => changed)).toEqual([false, true, false, false]);
    expect(steps[1]?.reason).toEqual({
      key: 'ladder_away_until',
      values: [
        { kind: 'text', text: 'Jonas Weber' },
        { kind: 'instant', instant: NOW + 36 * HOUR },
      ],
    });
    expect(holders(ahead(away, NOW + 37 * HOUR).steps)[1]).toBe('seniorengineer');
  });

  test('acceptance 4.10: who holds the present level keeps it, and is stood in for while away', () => {
    expect(holders(ahead(away, NOW + HOUR, escalated).steps)[1]).toBe('seniorengineer');
    const [, current] = ahead(away, NOW + 13 * HOUR, escalated).steps;
    expect(current).toMatchObject({
      state: 'current',
      owner: { personId: 'priya', insteadOf: 'seniorengineer' },
      changed: true,
    });
  });

  test('acceptance 4.10: a level that was passed keeps who had it', () => {
    const { path, steps } = ahead(away, NOW + 13 * HOUR, escalated);
    expect(steps[0]?.owner).toEqual(path[0]?.owner);
  });

  test('acceptance 4.10: all away is said, not guessed', () => {
    const alone: Policy = { ...away, roles: policy.roles };
    expect(ahead(alone, NOW + 13 * HOUR).steps[1]).toMatchObject({ owner: 'away', changed: true });
  });

  test('acceptance 4.10: closed hours say when they begin', () => {
    const office: Policy = { ...policy, calendar: 'office' };
    const [first] = ahead(office, at('22:00')).steps;
    expect(first?.opensAt).toBe(at('09:00') + 24 * HOUR);
    expect(ahead(office, at('10:00')).steps[0]?.opensAt).toBeNull();
    const gone: Policy = {
      ...policy,
      levels: policy.levels.map((level) => ({ ...level, calendar: 'gone' })),
    };
    const { path } = ahead(policy, NOW);
    const escalation = foldEscalation([], policy);
    expect(pathAt({ path, escalation }, known(), gone, NOW, NOW + HOUR)[0]?.opensAt).toBeNull();
  });

  test('acceptance 4.10: a level that the policy does not have keeps who the log names', () => {
    const gone = escalated.map((event) => ({ ...event, levelId: 'level-9' }));
    const { path, steps } = ahead(away, NOW + 13 * HOUR, gone);
    expect(steps.map(({ levelId, owner }) => [levelId, owner])).toEqual([['level-9', path[0]?.owner]]);
  });

  const people = ['itspecialist', 'seniorengineer', 'priya', 'engineeringhead', 'cto'];
  const absence = fc.record({
    account: fc.constant(ACCOUNT),
    personId: fc.constantFrom(...people),
    from: fc.integer({ min: NOW - 48 * HOUR, max: NOW + 200 * HOUR }),
    until: fc.integer({ min: NOW - 24 * HOUR, max: NOW + 336 * HOUR }),
    delegate: fc.constantFrom(...people).map((personId) => ({ personId, kind: 'person' as const })),
  });
  const anyPolicy = fc.array(absence, { maxLength: 6 }).map((absences): Policy => ({ ...away, absences }));

  test('acceptance 4.10: at now it is the path', () => {
    fc.assert(
      fc.property(anyPolicy, fc.boolean(), fc.integer({ min: 0, max: 100 * HOUR }), (by, up, before) => {
        const { path, steps } = ahead(by, NOW - before, up ? escalated : []);
        expect(
          steps.map(({ changed: _, opensAt: __, reason, ...step }) => ({ ...step, ownerReason: reason })),
        ).toEqual(
          path.map(({ levelId, levelName, roleName, state, owner, ownerReason }) => ({
            ...{ levelId, levelName, roleName, state, owner, ownerReason },
          })),
        );
        expect(steps.some(({ changed }) => changed)).toBe(false);
      }),
    );
  });

  test('acceptance 4.10: later every level above is held by whom its role names at that moment', () => {
    fc.assert(
      fc.property(anyPolicy, fc.integer({ min: 1, max: 336 * HOUR }), (by, later) => {
        const { steps } = ahead(by, NOW + later, escalated);
        const roles = ['engineering-head', 'cto'];
        expect(steps.slice(2).map(({ owner, reason }) => ({ owner, reason }))).toEqual(
          roles.map((role) => resolveOwner(role, by, ACCOUNT, NOW + later, known().people, known())),
        );
      }),
    );
  });
});
