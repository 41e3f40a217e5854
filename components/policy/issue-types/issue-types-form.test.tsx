// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import { fill } from '../../__fixtures__/fill';
import { openForm } from '../__fixtures__/open-form';
import { IssueTypesForm } from './issue-types-form';

const NOW = Date.UTC(2026, 2, 2, 9);
beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const open = (policy: Policy = defaultPolicy) => openForm(<IssueTypesForm />, { policy, now: NOW });

test('PO2: five kinds and four, each with the row it goes by', async () => {
  const { page } = await open();
  const lines = [...page.container.querySelectorAll('.fold')].map((fold) => [
    fold.querySelector('.fold-name')?.textContent,
    fold.querySelector('.fold-line')?.textContent,
  ]);
  expect(lines).toHaveLength(10);
  expect(lines).toContainEqual(['Billing dispute', 'row “Payment issue” · words: 6']);
  expect(lines).toContainEqual(['Customer complaint', 'where no word fits · own row · words: 13']);
});

test('words are typed or pasted with commas, semicolons or line ends, each once', async () => {
  const { draft, find, click } = await open();
  await click('[data-entry="technical"] .fold-opener');
  await fill(find('[data-entry="technical"] textarea'), 'API, webhook;  SDK\nAPI,');
  expect(draft.policy.issueTypes.find(({ id }) => id === 'technical')?.words).toEqual([
    'API',
    'webhook',
    'SDK',
  ]);
});

test('a subject is tried by the draft as it stands', async () => {
  const { page, find, click } = await open();
  const subject = [...page.container.querySelectorAll('section')].find((part) =>
    part.textContent?.includes('Try a subject'),
  );
  await fill(subject?.querySelector('input') ?? null, 'My invoice is wrong');
  expect(page.text()).toContain('It would be: Payment issue');
  await click('[data-entry="technical"] .fold-opener');
  await fill(find('[data-entry="technical"] textarea'), 'wrong');
  expect(page.text()).toContain('It would be: Payment issue');
  for (let up = 0; up < 3; up++) await click('[data-entry="technical"] [data-move="up"]');
  expect(page.text()).toContain('It would be: Technical question');
});

test('a new kind has an identifier of its own and goes by a row that exists', async () => {
  const { page, draft, find } = await open();
  await fill(find('[data-add]'), 'Payment Issue');
  await page.press('Add kind');
  expect(draft.policy.issueTypes.at(-1)).toEqual({
    ...{ id: 'payment-issue-2', name: 'Payment Issue', words: [], row: 'customer-complaint' },
  });
  expect(document.activeElement).toBe(find('[data-entry="payment-issue-2"] textarea'));
});

test('a kind that goes takes its row and approvals along, and says so first', async () => {
  const { page, draft, click } = await open();
  await click('[data-entry="payment-issue"] [data-remove]');
  expect(page.text()).toContain('Tickets of the kind “Billing dispute” have no way up then.');
  await page.press('Remove it');
  expect(JSON.stringify(draft.policy)).not.toContain('"payment-issue"');
  expect(page.text()).toContain('the matrix has no row for them');
});

test('the kind for tickets without a known word passes on, and is never lost', async () => {
  const { draft, click, page } = await open();
  await click('[data-entry="technical"] .fold-opener');
  await click('[data-entry="technical"] input[type="checkbox"]');
  expect(draft.policy.defaultIssueType).toBe('technical');
  await click('[data-entry="technical"] [data-remove]');
  await page.press('Remove it');
  expect(draft.policy.defaultIssueType).toBe('customer-complaint');
});

test('outcomes and causes keep their identifiers when they are renamed; the last one stays', async () => {
  const { page, draft, find } = await open({
    ...defaultPolicy,
    outcomes: [{ id: 'solved', name: 'Solved' }],
  });
  await fill(find('[data-entry="solved"] input'), 'Done');
  expect(draft.policy.outcomes).toEqual([{ id: 'solved', name: 'Done' }]);
  expect(page.container.querySelector('[data-entry="solved"] [data-remove]')).toBeNull();
});
