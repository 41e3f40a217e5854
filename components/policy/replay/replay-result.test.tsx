// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { PolicyDraftContext } from '../policy-draft-context';
import { ReplayResult } from './replay-result';

const NOW = Date.UTC(2026, 2, 2, 14, 18);
const SILENT = 'Limits of levels do not show here';
vi.mock('../../../lib/platform/ask', () => ({ ask: () => new Promise(() => undefined) }));
beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const side = {
  ...{ firings: 0, hits: 0, falseAlarms: 0, medianLead: null, climbs: 0 },
  ...{ rules: [], loads: [] },
};
const told = {
  ...{ state: 'told' as const, from: NOW - 1, until: NOW, tickets: 42, badTickets: 0, unknownTickets: 0 },
  accounts: [{ account: 'acme.zendesk.com', read: 12, listed: 445, complete: false }],
  ...{ inForce: side, draft: side, people: [] },
};

async function shown(change: (policy: Policy) => void): Promise<string> {
  const policy = structuredClone(defaultPolicy);
  change(policy);
  const draft = { policy, inForce: defaultPolicy, change: () => undefined, findings: [], readOnly: false };
  const page = await mount(
    <Page>
      <PolicyDraftContext value={draft}>
        <ReplayResult told={told} />
      </PolicyDraftContext>
    </Page>,
  );
  return page.text();
}
function longer(policy: Policy): void {
  const cell = policy.matrix[0]?.cells[1];
  if (cell === undefined) throw new Error('A cell is wanted.');
  cell.limitMinutes = 540;
}

test('that another limit shows nowhere is said, and why', async () => {
  expect(await shown(longer)).toContain(SILENT);
});

test('nothing is said of limits that are the same, nor where a rule escalates by itself', async () => {
  expect(await shown((policy) => void policy.triggers.pop())).not.toContain(SILENT);
  const acting = await shown((policy) => {
    longer(policy);
    const [trigger] = policy.triggers;
    if (trigger !== undefined) trigger.mode = 'act';
  });
  expect(acting).not.toContain(SILENT);
});

test('while the past is still read, what the figures are of agrees with how many tickets there are', async () => {
  const text = await shown(() => undefined);
  expect(text).toContain('42 tickets');
  expect(text).toContain(
    '12 of 445 past tickets are read so far. The figures are of those and of the tickets seen',
  );
});
