// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../lib/domain/model/policy';
import { mount } from '../__fixtures__/mount';
import { DraftPage } from './__fixtures__/draft-page';
import { PolicyDraftKeeper } from './policy-draft-keeper';
import { PolicyHead } from './policy-head';
import { PolicyLifeContext } from './policy-life-context';
import type { PolicyRead } from './policy-read';

vi.mock('../../lib/platform/ask', () => ({ ask: () => new Promise(() => {}) }));

// Noon, so that it is the same day everywhere near.
const NOW = Date.UTC(2026, 2, 2, 12);
const VERSION = '2026-02-10.09fd1c77aa';
beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

async function head(inForce: Policy, told: Pick<PolicyRead, 'source' | 'since'>, locale: 'en' | 'de' = 'en') {
  const keeper = new PolicyDraftKeeper(async () => ({ revision: 1, savedAt: NOW }));
  const read = { ...told, inForce, revision: 1, managedFindings: null, draft: null };
  const page = await mount(
    <DraftPage policy={inForce} now={NOW} locale={locale}>
      <PolicyLifeContext value={{ read, state: keeper.state(), keeper }}>
        <PolicyHead />
      </PolicyLifeContext>
    </DraftPage>,
  );
  await page.pass(10);
  return page.container.querySelector('.policy-state dd')?.textContent ?? '';
}
const own = { source: 'own', since: NOW - 20 * 86_400_000 } as const;

test('what was activated here is not called the shipped one, and since when it holds is said in words', async () => {
  const said = await head({ ...defaultPolicy, version: VERSION }, own);
  expect(said).toMatch(/^Your policy · since Feb 10, /);
  expect(said).not.toContain('09fd1c77aa');
  expect(await head({ ...defaultPolicy, version: VERSION }, own, 'de')).toMatch(
    /^Ihre Richtlinie · seit 10\. Feb/,
  );
});

test('the name that was given to it stands there', async () => {
  expect(await head({ ...defaultPolicy, name: 'North desk', version: VERSION }, own)).toMatch(
    /^North desk · since /,
  );
});

test('the shipped one keeps its name', async () => {
  // What holds from the start is noted too: that is not when anybody decided on it.
  expect(await head(defaultPolicy, { source: 'shipped', since: NOW })).toBe(
    'Shipped policy · shipped-1 · as shipped',
  );
});
