// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EscalationEvent } from '../../../lib/domain/model/escalation-event';
import type { Policy } from '../../../lib/domain/model/policy';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { staffedPolicy } from '../__fixtures__/staffed-policy';
import { stateOf } from '../__fixtures__/state-of';
import { PathSection } from './path-section';

// Remarks on levels are kept by the worker, and what is begun of them: none is written here.
vi.mock('../../../lib/platform/ask', () => ({ ask: async () => ({ drafts: [] }) }));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

const escalated: EscalationEvent = {
  ...{ key: 'acme.zendesk.com/4821/1/0', cycle: 1, n: 0, at: NOW - 6 * MINUTE, deed: 'escalated' },
  ...{ levelId: 'level-1', ownerId: '9002', authorId: '9001', dueAt: NOW + 54 * MINUTE },
  ...{ policyVersion: 'shipped-1', noteId: '1', ground: 'person' },
};

type Facts = Parameters<typeof stateOf>;

async function draw(policy: Policy, facts: Facts[1] = {}, locale: 'en' | 'de' = 'en', ticket: Facts[2] = {}) {
  const { record } = stateOf(policy, facts, ticket);
  if (record.kind !== 'ticket' || record.facts === null || record.assessment === null)
    throw new Error('ticket');
  const { assessment, people, me } = record;
  const { facts: read } = record;
  const page = await mount(
    <Page locale={locale}>
      <PathSection {...{ assessment, facts: read, policy, people, me, now: NOW }} />
    </Page>,
  );
  const level = (id: string) => page.container.querySelector(`[data-level="${id}"]`)?.textContent ?? '';
  return { ...page, level };
}

describe('the path', () => {
  test('PO1: names level, owner and minutes', async () => {
    const page = await draw(staffedPolicy());
    expect(page.level('level-1')).toMatch(/Level 1 · Priya Raman.*2:23 PM · in 5 min/);
  });

  test('PO4: the limits are those of the row and the level', async () => {
    const policy = staffedPolicy();
    const matrix = policy.matrix.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        limitMinutes:
          cell.level !== 'level-1' ? cell.limitMinutes : row.issueType === 'system-malfunction' ? 15 : 480,
      })),
    }));
    const outage = await draw({ ...policy, matrix });
    expect(outage.level('level-1')).toContain('15 min');
    expect(outage.level('level-2')).toContain('3 h');
    const refund = await draw({ ...policy, matrix }, {}, 'en', { subject: 'Wrong amount on my invoice' });
    expect(refund.level('level-1')).toContain('8 h');
  });

  test('PO11: whom a skill calls for is named', async () => {
    const policy = staffedPolicy();
    const holders = [{ account: 'acme.zendesk.com', personId: '9004', kind: 'person' as const }];
    const skills = [{ id: 'sync', name: 'Sync', field: 'product', values: ['Sync'], holders }];
    const roles = policy.roles.map((role) =>
      role.id === 'senior-engineer' ? { ...role, skills: ['sync'] } : role,
    );
    const skilled = { ...policy, skills, roles };
    expect((await draw(skilled, { fields: { product: 'Sync' } })).level('level-1')).toContain(
      'Ada Lindqvist',
    );
    expect((await draw(skilled, { fields: { product: 'Maps' } })).level('level-1')).toContain('Priya Raman');
  });

  test('PO9: an absent owner’s backup is named beforehand, and until when', async () => {
    const page = await draw(staffedPolicy());
    expect(page.level('level-1')).toContain(
      'Jonas Weber is away until Thu 9:18 AM; Priya Raman is the backup',
    );
    const german = await draw(staffedPolicy(), {}, 'de');
    expect(german.level('level-1')).toContain('Jonas Weber ist bis Do 09:18 abwesend');
  });

  test('PO6: the present node is marked, and each kind of level has a word besides its shape', async () => {
    const page = await draw(staffedPolicy(), { events: [escalated] });
    const current = page.container.querySelector('[aria-current="step"]');
    expect(current?.getAttribute('data-level')).toBe('level-1');
    expect(current?.textContent).toContain('Senior, moderate');
    expect(page.level('level-3')).toContain('Executive, critical');
    const shapes = [...page.container.querySelectorAll('.path-mark path')].map((path) =>
      path.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(3);
  });

  test('PO8: a press on a node shows contact, channel, limit and triggers; Escape or another press hides them', async () => {
    const page = await draw(staffedPolicy(), { events: [escalated] });
    const button = page.button('Level 1');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await page.press('Level 1');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const facts = page.container.querySelector('dl')?.textContent ?? '';
    for (const words of [
      'Priya Raman',
      'by Bellwether pop-up',
      'else by assignment in Zendesk',
      '54 min left',
      'in the hours “Hamburg office”',
      'Somebody escalated it here.',
    ])
      expect(facts).toContain(words);
    await act(async () => {
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(page.container.querySelector('dl')).toBeNull();
    await page.press('Level 1');
    await page.press('Level 1');
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  test('PO10: who works on it, who answers for it, and the sponsor at the last level only', async () => {
    const page = await draw(staffedPolicy({ executiveSponsor: 'vp-of-sales' }));
    await page.press('Level 3');
    const last = page.container.querySelector('dl')?.textContent ?? '';
    expect(last).toContain('Works on itCTO');
    expect(last).toContain('Answers for itCTO');
    expect(last).toContain('Sofia Marchetti (executive sponsor): at once');
    await page.press('Level 3');
    await page.press('Level 2');
    expect(page.container.querySelector('dl')?.textContent).not.toContain('sponsor');
  });

  test('PO7: two forks, each with the branch that is taken', async () => {
    const forked = staffedPolicy({
      routing: {
        manyAccounts: { row: null, fromLevel: 'level-2' },
        afterHours: { row: 'payment-issue', fromLevel: null },
      },
    });
    const forks = async (accountCount: number | null) => {
      const page = await draw(forked, { accountCount });
      return [...page.container.querySelectorAll('.path-forks li')].map((one) => one.textContent);
    };
    expect(await forks(3)).toEqual([
      '3 customers have this. Yes: straight to Level 2.',
      'Did it come outside working hours? No: the usual way.',
    ]);
    expect((await forks(1))[0]).toBe('Do several customers have this? No: the usual way.');
    expect((await forks(null))[0]).toBe('Do several customers have this? Not known: the usual way.');
    expect((await draw(staffedPolicy())).container.querySelector('.path-forks')).toBeNull();
  });

  test('PO1: without a row it says why, and what to do', async () => {
    const page = await draw(staffedPolicy({ matrix: [] }));
    expect(page.text()).toContain('No rule matches because the matrix has no row for “System malfunction”.');
    expect(page.text()).toContain('Choose another kind of issue');
    expect(page.container.querySelector('.path-when')).toBeNull();
  });
});

describe('acceptance 4.10: a look ahead', () => {
  const away = (from: number, until: number) =>
    staffedPolicy({
      absences: [{ account: 'acme.zendesk.com', personId: '9003', from, until }],
    });

  test('acceptance 4.10: tonight shows who holds it then, marked as no more than a look', async () => {
    const page = await draw(away(NOW + 5 * HOUR, NOW + 24 * HOUR));
    expect(page.level('level-1')).toContain('Level 1 · Jonas Weber');
    await page.press('tonight');
    expect(page.text()).toContain('Look ahead: Monday, March 2 at 10:00 PM, not now');
    expect(page.level('level-1')).toMatch(/Level 1 · Priya Raman.*other than now/);
    expect(page.level('level-2')).toContain('as now');
    expect(page.button('tonight').getAttribute('aria-pressed')).toBe('true');
    expect(page.container.querySelector('[role="status"]')?.textContent).toContain('Look ahead');
    await page.press('Back to now');
    expect(page.level('level-1')).toContain('Level 1 · Jonas Weber');
    expect(document.activeElement).toBe(page.button('now'));
  });

  test('acceptance 4.10: any hour of two weeks, in words', async () => {
    const page = await draw(away(NOW + 5 * HOUR, NOW + 24 * HOUR));
    await page.press('other time');
    const slider = page.container.querySelector('input');
    expect(slider?.max).toBe('336');
    expect(slider?.getAttribute('aria-valuetext')).toBe('Monday, March 2 at 3:00 PM');
    const move = (value: string) =>
      act(async () => {
        if (slider === null) throw new Error('no slider');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, value);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await move('8');
    expect(page.text()).toContain('Look ahead: Monday, March 2 at 10:00 PM, not now');
    expect(page.level('level-1')).toContain('Priya Raman');
    await move('0');
    expect(page.text()).not.toContain('Look ahead: Monday, March 2 at 10:00 PM, not now');
  });

  test('acceptance 4.10: the calendar’s holiday within 60 days, else it is not offered', async () => {
    const page = await draw(staffedPolicy());
    await page.press('holiday');
    expect(page.text()).toContain('Look ahead: Friday, April 3 at 12:00 PM');
    expect(page.container.querySelector('input')?.value).toBe('766');
    const none = await draw(staffedPolicy({ calendar: 'always' }));
    expect([...none.container.querySelectorAll('.path-when button')].map((one) => one.textContent)).toEqual([
      'now',
      'tonight',
      'weekend',
      'other time',
    ]);
  });
});
