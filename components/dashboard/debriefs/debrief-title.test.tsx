// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { DebriefTitle } from './debrief-title';

const NOW = Date.UTC(2026, 2, 2, 9, 30);
const DAY = 86_400_000;
const ticket = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' } as const;
const cases = ['500Hs00001AbCdEIAV', '500Hs00001AbCdFIAV'].map(
  (id) => ({ host: 'salesforce', account: 'acme.my.salesforce.com', kind: 'ticket', id }) as const,
);

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

async function titles(debriefs: Parameters<typeof DebriefTitle>[0]['debrief'][]): Promise<string[]> {
  const page = await mount(
    <Page>
      {debriefs.map((debrief) => (
        <h2 key={debrief.ref.id}>
          <DebriefTitle debrief={debrief} now={NOW} />
        </h2>
      ))}
    </Page>,
  );
  return [...page.container.querySelectorAll('h2')].map(({ textContent }) => textContent ?? '');
}
const bare = { subject: null, customer: null, resolvedAt: NOW - 20 * DAY };

test('CO11: no two cases look alike, also of one customer, and where nothing of them can be read', async () => {
  const known = await titles(cases.map((ref) => ({ ...bare, ref, customer: 'Northwind Logistics' })));
  expect(known).toEqual(['Case …CdEIAV · Northwind Logistics', 'Case …CdFIAV · Northwind Logistics']);
  const unread = await titles(cases.map((ref) => ({ ...bare, ref })));
  expect(unread[0]).toMatch(/^Case …CdEIAV · closed .*\d/);
  expect(new Set(unread).size).toBe(2);
});

test('CO11: a subject says more than an id; a ticket has its number', async () => {
  const ref = cases[0] ?? ticket;
  expect(await titles([{ ...bare, ref, subject: 'Trucks cannot sync', customer: 'Northwind' }])).toEqual([
    'Case · Trucks cannot sync',
  ]);
  expect(await titles([{ ...bare, ref: ticket, customer: 'Northwind' }])).toEqual(['#4821 · Northwind']);
  expect(await titles([{ ...bare, ref: ticket }])).toEqual(['#4821']);
});
