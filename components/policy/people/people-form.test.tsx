// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Policy } from '../../../lib/domain/model/policy';
import { fill } from '../../__fixtures__/fill';
import { staff } from '../../panel/__fixtures__/staff';
import { staffedPolicy } from '../../panel/__fixtures__/staffed-policy';
import { openForm } from '../__fixtures__/open-form';
import { AbsencesForm } from '../absences/absences-form';
import { ReviewForm } from '../review/review-form';
import { PeopleForm } from './people-form';

const NOW = Date.UTC(2026, 2, 2, 14, 18);
const DAY = 86_400_000;
const ACCOUNT = 'acme.zendesk.com';
const worker = vi.hoisted(() => ({ answers: new Map<string, unknown>() }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }) => {
    const answer = worker.answers.get(name);
    if (answer === undefined) throw Object.assign(new Error(name), { code: 'signed-out' });
    return answer;
  },
}));

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  worker.answers.clear();
  worker.answers.set('read-settings', { connections: [{ account: ACCOUNT, keepsHours: false }] });
  worker.answers.set('list-owners', {
    owners: staff.map((person) =>
      person.id === '9002'
        ? { ...person, away: { why: 'out-of-office', from: NOW, until: NOW + 2 * DAY } }
        : person,
    ),
  });
});
afterEach(() => void vi.useRealTimers());

async function open(
  form: 'people' | 'absences' | 'review',
  policy: Policy = staffedPolicy(),
  readOnly = false,
) {
  const Form = { people: PeopleForm, absences: AbsencesForm, review: ReviewForm }[form];
  const opened = await openForm(<Form />, { policy, now: NOW, readOnly });
  const holders = (role: string) =>
    opened.draft.policy.roles.find(({ id }) => id === role)?.holders.map(({ personId }) => personId);
  return { ...opened, holders };
}

test('who holds a role is said by name, in order; nobody yet is said as such', async () => {
  const { find } = await open('people');
  expect(find('[data-entry="senior-engineer"] .fold-line').textContent).toBe('Jonas Weber → Priya Raman');
  expect(find('[data-entry="cfo"] .fold-line').textContent).toBe('? nobody named yet');
});

test('somebody is found by a part of the name and named; the focus comes back', async () => {
  const { page, find, click, holders } = await open('people');
  await click('[data-entry="cfo"] .fold-opener');
  await click('[data-entry="cfo"] [data-pick]');
  expect(document.activeElement).toBe(find('[data-entry="cfo"] input[type="search"]'));
  await fill(find('[data-entry="cfo"] input[type="search"]'), 'MARCH');
  expect(page.container.querySelectorAll('.person-found')).toHaveLength(1);
  await click('.person-found');
  expect(holders('cfo')).toEqual(['9005']);
  expect(document.activeElement).toBe(find('[data-entry="cfo"] [data-pick]'));
  await click('[data-entry="cfo"] [data-pick]');
  await fill(find('[data-entry="cfo"] input[type="search"]'), 'platform');
  await click('.person-found');
  expect(holders('cfo')).toEqual(['9005', '9006']);
});

test('PO9: the order of backups is changed by buttons, the focus goes along', async () => {
  const { find, click, holders } = await open('people');
  await click('[data-entry="senior-engineer"] .fold-opener');
  await click(`[data-holder="${ACCOUNT} 1"] [data-move="up"]`);
  expect(holders('senior-engineer')).toEqual(['9002', '9003']);
  expect(document.activeElement).toBe(find(`[data-holder="${ACCOUNT} 0"] [data-move="up"]`));
  await click(`[data-holder="${ACCOUNT} 0"] [data-remove]`);
  expect(holders('senior-engineer')).toEqual(['9003']);
});

test('a role that is used says where and cannot be removed; one that is not can', async () => {
  const { page, draft, find, click } = await open('people');
  expect(page.container.querySelector('[data-entry="cto"] [data-remove]')).toBeNull();
  await click('[data-entry="cto"] .fold-opener');
  expect(find('[data-entry="cto"]').textContent).toContain('System malfunction · Level 3');
  await fill(find('[data-add]'), 'Night watch');
  await page.press('Add');
  await click('[data-entry="night-watch"] [data-remove]');
  expect(draft.policy.roles.map(({ id }) => id)).not.toContain('night-watch');
});

test('a host that cannot be asked says why, and names become numbers, not blanks', async () => {
  worker.answers.delete('list-owners');
  const { page, find, click } = await open('people');
  await page.pass(2_000);
  expect(find('[data-entry="senior-engineer"] .fold-line').textContent).toBe('#9003 → #9002');
  await click('[data-entry="cfo"] .fold-opener');
  await click('[data-entry="cfo"] [data-pick]');
  expect(find('.person-search [role="alert"]').textContent).not.toBe('');
});

test('PO9: an absence says who has the role meanwhile, and where nobody is there', async () => {
  const policy = staffedPolicy();
  const { page, find, click } = await open('absences', {
    ...policy,
    absences: [
      { account: ACCOUNT, personId: '9003', from: NOW, until: NOW + 5 * DAY },
      { account: ACCOUNT, personId: '9004', from: NOW + 6 * DAY, until: NOW + 7 * DAY },
    ],
  });
  await click('.fold-opener');
  expect(find('.absence-cover').textContent).toContain('Senior engineer:Priya Raman');
  expect(find(`[data-entry="${ACCOUNT}/9004/0"] .fold-line`).textContent).toContain('nobody is there');
  expect(page.text()).not.toContain('#9003');
});

test('an absence is added for whole days, the last one included', async () => {
  const { page, draft, find, click } = await open('absences', staffedPolicy({ absences: [] }));
  await click('[data-pick]');
  await click('.person-found');
  await fill(find('input[type="date"]'), '2026-12-24');
  const [, last] = [...page.container.querySelectorAll('input[type="date"]')];
  await fill(last ?? null, '2026-12-28');
  expect(draft.policy.absences).toEqual([
    {
      ...{ account: ACCOUNT, personId: '9001' },
      ...{ from: Date.UTC(2026, 11, 24), until: Date.UTC(2026, 11, 29) },
    },
  ]);
});

test('what a host says of somebody away decides nothing until it is taken over', async () => {
  const { page, draft } = await open('absences', staffedPolicy({ absences: [] }));
  expect(page.text()).toContain('What the hosts say');
  await page.press('Take over into the policy');
  expect(draft.policy.absences).toEqual([
    { account: ACCOUNT, personId: '9002', from: NOW, until: NOW + 2 * DAY },
  ]);
  expect(page.text()).toContain('in the policy');
});

test('PO13: somebody answers for the policy, by a day', async () => {
  const { page, draft, find, click } = await open('review');
  expect(page.text()).toContain('Nobody yet');
  await click('[data-pick]');
  await fill(find('input[type="search"]'), 'Ada');
  await click('.person-found');
  await fill(find('input[type="date"]'), '2026-06-01');
  expect(draft.policy.review).toEqual({ account: ACCOUNT, personId: '9004', dueAt: Date.UTC(2026, 5, 1, 9) });
  expect(page.text()).toContain('Ada Lindqvist');
});

test('what is only shown has no controls but what opens', async () => {
  for (const form of ['people', 'absences', 'review'] as const) {
    const { page } = await open(form, staffedPolicy(), true);
    for (const opener of page.container.querySelectorAll<HTMLElement>('.fold-opener'))
      await act(async () => opener.click());
    expect(page.container.querySelectorAll('input, select, textarea, button:not(.fold-opener)')).toHaveLength(
      0,
    );
  }
});
