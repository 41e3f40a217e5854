// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Policy } from '../../../lib/domain/model/policy';
import { mount } from '../../__fixtures__/mount';
import { staff } from '../../panel/__fixtures__/staff';
import { staffedPolicy } from '../../panel/__fixtures__/staffed-policy';
import { DraftPage } from '../__fixtures__/draft-page';
import { PolicyDraftKeeper } from '../policy-draft-keeper';
import { PolicyLifeContext } from '../policy-life-context';
import { VersionsPart } from './versions-part';

const NOW = Date.UTC(2026, 2, 2, 14, 18);
const ACCOUNT = 'acme.zendesk.com';
const inForce: Policy = { ...staffedPolicy(), name: 'In force', version: 'v2' };
const old: Policy = { ...inForce, name: 'Old', version: 'v1' };
const by = { source: 'own', author: { account: ACCOUNT, personId: '9003' }, note: '' };
const answers: Record<string, unknown> = {
  'read-settings': { connections: [{ account: ACCOUNT }] },
  'list-owners': { owners: staff },
  'read-policy-versions': {
    activations: [
      { version: 'v2', at: NOW - 1000, ...by },
      { version: 'v1', at: NOW - 2000, ...by },
    ],
    ...{ policies: [old, inForce], people: [] },
  },
};
vi.mock('../../../lib/platform/ask', () => ({ ask: async ({ name }: { name: string }) => answers[name] }));
beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

async function shown(draft: Policy | null) {
  const keeper = new PolicyDraftKeeper(async () => ({ revision: 1, savedAt: NOW }));
  keeper.offer({ policy: draft, revision: 1, savedAt: NOW });
  const read = {
    ...{ inForce, source: 'own' as const, since: NOW, revision: 1, managedFindings: null },
    draft: draft === null ? null : { policy: draft, savedAt: NOW, basedOn: 'v2' },
  };
  const names: string[] = [];
  const page = await mount(
    <DraftPage policy={draft ?? inForce} now={NOW} onChange={({ name }) => names.push(name)}>
      <PolicyLifeContext value={{ read, state: keeper.state(), keeper }}>
        <VersionsPart />
      </PolicyLifeContext>
    </DraftPage>,
  );
  await page.pass(20);
  return { ...page, names };
}

test('who activated a version is said by name, asked of the host', async () => {
  expect((await shown(null)).text()).toContain('Jonas Weber');
});

test('an old version becomes the draft at once where there is none', async () => {
  const page = await shown(null);
  await page.press('Make it the draft');
  expect(page.names).toEqual(['Old']);
});

test('a draft that is being written is not given up for an old version without a question', async () => {
  const page = await shown({ ...inForce, name: 'Mine' });
  await page.press('Make it the draft');
  expect(page.names).toEqual([]);
  expect(page.text()).toContain('takes the place of your draft');
  await page.press('Keep draft');
  expect(document.activeElement?.textContent).toBe('Make it the draft');
  await page.press('Make it the draft');
  const sure = page.container.querySelector<HTMLElement>('.policy-sure button');
  expect(document.activeElement).toBe(sure);
  await act(async () => sure?.click());
  await page.pass(10);
  expect(page.names).toEqual(['Old']);
});
